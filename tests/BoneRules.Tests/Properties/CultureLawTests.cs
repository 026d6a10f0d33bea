using BoneRules.Rules;
using BoneRules.Serialization;
using FsCheck;

namespace BoneRules.Tests.Properties;

/// <summary>How a country writes numbers never matters.</summary>
public sealed class CultureLawTests
{
    private static readonly Arbitrary<(ClientProfile Client, ExercisePlan Plan)> Pairs = Dice.Arbitrary(static dice => (ArbitraryClient.Build(dice), ArbitraryPlan.Build(dice)), static _ => []);

    public static TheoryData<string> RuleIds => [.. RuleSet.Recommended.Rules.Select(static rule => rule.Descriptor.Id)];

    [Fact]
    public void A_report_is_the_same_in_every_culture() => Law.Holds(Pairs, static pair =>
        OtherCulture.ChangesNothing(() => BoneRulesJson.WriteReport(PlanValidator.Default.Check(pair.Client, pair.Plan))));

    [Fact]
    public void What_is_read_and_written_is_the_same_in_every_culture() => Law.Holds(Pairs, static pair => OtherCulture.ChangesNothing(() =>
        BoneRulesJson.WriteClient(BoneRulesJson.ReadClient(BoneRulesJson.WriteClient(pair.Client))) + BoneRulesJson.WritePlan(BoneRulesJson.ReadPlan(BoneRulesJson.WritePlan(pair.Plan)))));

    [Theory, MemberData(nameof(RuleIds))]
    public void What_a_rule_says_of_its_examples_how_it_mends_and_explains_them_is_the_same_in_every_culture(string ruleId)
    {
        foreach (var example in RuleSet.Recommended.Find(ruleId)!.Examples())
        {
            var validator = example.Configuration is { } configuration ? new PlanValidator(configuration) : PlanValidator.Default;
            var repairer = new PlanRepairer(validator);
            OtherCulture.ChangesNothing(() => BoneRulesJson.WriteReport(repairer.WithFixes(example.Client, example.Plan, validator.Check(example.Client, example.Plan))));
            OtherCulture.ChangesNothing(() => validator.Explain(example.Client, example.Plan, ruleId));
            OtherCulture.ChangesNothing(() => validator.ConsiderAnswers(example.Client, example.Plan));
        }
    }

    [Fact]
    public void A_plan_is_made_the_same_in_every_culture()
    {
        foreach (var client in (ClientProfile[])[People.Healthy, People.Osteoporosis, People.VertebralFracture])
            OtherCulture.ChangesNothing(() => BoneRulesJson.WriteGeneration(PlanGenerator.Default.Generate(client, new GenerationRequest { Weeks = 4 })));
    }
}
