using System.Text;
using BoneRules.Serialization;

namespace BoneRules.Tests.Serialization;

/// <summary>Every example file of tests and samples reads, follows its schema and survives writing.</summary>
public class ExampleFilesTests
{
    public static TheoryData<string> Plans => new(TestFiles.Examples(".plan.json"));

    public static TheoryData<string> Clients => new(TestFiles.Examples(".client.json"));

    [Theory]
    [MemberData(nameof(Plans))]
    public void APlanReads(string file)
    {
        var json = Encoding.UTF8.GetString(TestFiles.Example(file));
        var plan = BoneRulesJson.ReadPlan(json);

        JsonSchemaCheck.Errors(ContractSchema.Plan, json).Should().BeEmpty();
        BoneRulesJson.ReadPlan(BoneRulesJson.WritePlan(plan)).Should().Be(plan);
    }

    [Theory]
    [MemberData(nameof(Clients))]
    public void AClientReads(string file)
    {
        var json = Encoding.UTF8.GetString(TestFiles.Example(file));
        var client = BoneRulesJson.ReadClient(json);

        JsonSchemaCheck.Errors(ContractSchema.Client, json).Should().BeEmpty();
        BoneRulesJson.ReadClient(BoneRulesJson.WriteClient(client)).Should().Be(client);
    }

    [Fact]
    public void TheExamplesAreThere()
    {
        TestFiles.Examples(".plan.json").Should().Contain(["daily-15.plan.json", "circuit-20.plan.json", "third-party.plan.json"]);
        TestFiles.Examples(".client.json").Should()
            .Contain(["healed-vertebral-fracture.client.json", "healthy-35.client.json", "osteoporosis-no-fracture.client.json"]);
    }

    [Fact]
    public void TheDailyRoutineIsTheArticles()
    {
        var plan = BoneRulesJson.ReadPlan(TestFiles.Example("daily-15.plan.json"));
        var doses = plan.Weeks[0].Sessions[0].Prescriptions;

        plan.Template.Should().Be(PlanTemplate.Daily15);
        plan.Weeks[0].Sessions[0].Days.Should().HaveCount(7);
        doses.Select(dose => (dose.Exercise, dose.Sets, dose.Repetitions, dose.DurationSeconds, dose.PerSide)).Should().Equal(
            ("brisk-walking", null, null, 300, null),
            ("sit-to-stand", 2, 10, null, null),
            ("heel-drop", 2, 15, null, null),
            ("tandem-stance", null, null, 30, true),
            ("chest-opener", 2, null, 30, null));
    }

    [Fact]
    public void TheLunchCircuitIsTheArticles()
    {
        var plan = BoneRulesJson.ReadPlan(TestFiles.Example("circuit-20.plan.json"));
        var doses = plan.Weeks[0].Sessions[0].Prescriptions;

        plan.Template.Should().Be(PlanTemplate.Circuit20);
        doses.Select(dose => (dose.Exercise, dose.Repetitions, dose.DurationSeconds, dose.PerSide, dose.Phase)).Should().Equal(
            ("goblet-squat", 10, null, null, SessionPhase.Main),
            ("resistance-band-row", 12, null, null, SessionPhase.Main),
            ("single-leg-stand-with-reach", 8, null, true, SessionPhase.Main),
            ("mini-hop", 20, null, null, SessionPhase.Main),
            ("hip-flexor-stretch", null, 30, true, SessionPhase.Main),
            ("walking", null, 300, null, SessionPhase.CoolDown));
        doses.Take(5).Should().OnlyContain(dose => dose.Rounds == new CountRange(1, 2));
        doses[5].Rounds.Should().BeNull("the walk ends the circuit, once");
    }
}
