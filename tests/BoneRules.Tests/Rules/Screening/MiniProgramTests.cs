using BoneRules.Rules;
using BoneRules.Serialization;

namespace BoneRules.Tests.Rules.Screening;

/// <summary>The two mini-programmes of the four pillars, for the people of the example files: what structure, screening and lifestyle say of them.</summary>
public sealed class MiniProgramTests
{
    private static IEnumerable<Finding> Findings(string client, string plan) => PlanValidator.Default
        .Check(BoneRulesJson.ReadClient(Example(client + ".client.json")), BoneRulesJson.ReadPlan(Example(plan + ".plan.json")))
        .Findings.Where(finding => finding.RuleId[2] >= '6');

    private static byte[] Example(string file) => File.ReadAllBytes(Path.Combine(Repository.Root, "tests/BoneRules.Tests/Examples", file));

    [Theory]
    [InlineData("osteoporosis-no-fracture", "daily-15")]
    [InlineData("osteoporosis-no-fracture", "circuit-20")]
    [InlineData("healed-vertebral-fracture", "daily-15")]
    [InlineData("healed-vertebral-fracture", "circuit-20")]
    [InlineData("healthy-35", "daily-15")]
    [InlineData("healthy-35", "circuit-20")]
    public void Neither_is_an_error_for_anybody_who_is_cleared(string client, string plan) =>
        Findings(client, plan).Should().NotContain(finding => finding.Severity == Severity.Error);

    [Theory]
    [InlineData("osteoporosis-no-fracture", "daily-15", "BR6005")]
    [InlineData("healthy-35", "daily-15", "BR6005")]
    [InlineData("osteoporosis-no-fracture", "circuit-20", "BR6002 BR6005 BR6006 BR7010")]
    [InlineData("healthy-35", "circuit-20", "BR6002 BR6005 BR6006")]
    [InlineData("healed-vertebral-fracture", "daily-15", "BR6005 BR6009 BR7005 BR8001 BR8002 BR8003")]
    public void What_they_lack_is_said_once_and_no_more_than_that(string client, string plan, string expected) =>
        Findings(client, plan).Select(finding => finding.RuleId).Should().BeEquivalentTo(expected.Split(' '));
}
