using System.Text;
using BoneRules.Rules;
using BoneRules.Serialization;
using BoneRules.Tests.Properties;

namespace BoneRules.Tests.Bulk;

/// <summary>A plan that is checked as text gets the report of the plan that the text is.</summary>
public sealed class RegularDocumentTests
{
    private const int Draws = 1_000;

    [Fact]
    public void A_plan_by_chance_gets_the_same_report_as_text_and_as_plan()
    {
        for (var seed = 0; seed < Draws; seed++)
        {
            var dice = new Dice(seed);
            var (client, plan) = (ArbitraryClient.Build(dice), ArbitraryPlan.Build(dice));
            var text = Encoding.UTF8.GetBytes((seed % 3 == 0 ? "\uFEFF" : "") + BoneRulesJson.WritePlan(plan, indented: seed % 2 == 0) + (seed % 5 == 0 ? "\n \r\n" : ""));

            var read = PlanValidator.Default.CheckText(client, text);

            var (found, expected) = (read is null ? "nothing" : BoneRulesJson.WriteReport(read, indented: true), BoneRulesJson.WriteReport(PlanValidator.Default.Check(client, plan), indented: true));
            if (found != expected) found.Should().Be(expected, "seed {0}", seed);
        }
    }

    [Fact]
    public void Every_plan_of_the_samples_gets_the_same_report_as_text_and_as_plan()
    {
        var (plans, regular) = (0, 0);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples"), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllBytes(file);
            if (!BoneRulesJson.TryReadPlan(text, out var plan, out _)) continue;
            plans++;
            if (PlanValidator.Default.CheckText(People.VertebralFracture, text) is not { } read) continue;
            regular++;
            BoneRulesJson.WriteReport(read).Should().Be(BoneRulesJson.WriteReport(PlanValidator.Default.Check(People.VertebralFracture, plan)), file);
        }
        plans.Should().BePositive();
        regular.Should().Be(plans);
    }

    [Fact]
    public void Suppressions_and_configured_rules_hold_for_text_too()
    {
        var validator = new PlanValidator(new CheckConfiguration
        {
            Preset = RulePreset.Strict,
            Suppressions = [new Suppression { Rule = "BR1001", Exercise = "sit-up", Reason = "seen", Author = "somebody" }, new Suppression { Rule = "BR1003", Exercise = "sit-up", Reason = "unused", Author = "somebody" }],
        });
        var plan = Plans.Of(new ExercisePrescription { Exercise = "sit-up", Sets = 2, Repetitions = 10 });

        var read = validator.CheckText(People.Osteoporosis, Encoding.UTF8.GetBytes(BoneRulesJson.WritePlan(plan)));

        read.Should().NotBeNull();
        read!.Suppressed.Should().ContainSingle();
        BoneRulesJson.WriteReport(read).Should().Be(BoneRulesJson.WriteReport(validator.Check(People.Osteoporosis, plan)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"weeks":[]}""")]
    [InlineData("""{"weeks":[{"sessions":[{"prescriptions":[]}]}]} {}""")]
    [InlineData("""{"weeks":[{"sessions":[{"prescriptions":[]}]}]""")]
    [InlineData("""{"routine":{},"weeks":[{"sessions":[{"prescriptions":[]}]}]}""")]
    [InlineData("""{"resourceType":"CarePlan"}""")]
    public void What_is_not_regular_is_left_to_the_reader_of_plans(string text) =>
        PlanValidator.Default.CheckText(People.Osteoporosis, Encoding.UTF8.GetBytes(text)).Should().BeNull();

    [Fact]
    public void What_is_no_text_is_left_to_the_reader_of_plans()
    {
        byte[] text = [.. "{\"name\":\""u8, 0xFF, .. "\",\"weeks\":[{\"sessions\":[{\"prescriptions\":[]}]}]}"u8];
        PlanValidator.Default.CheckText(People.Osteoporosis, text).Should().BeNull();
        RegularDocument.Client([.. "{\"extensions\":{\"a\":\""u8, 0xFF, .. "\"}}"u8]).Should().BeNull();
    }

    [Fact]
    public void A_person_who_could_not_be_checked_for_is_refused_with_the_text_too()
    {
        var client = new ClientProfile { AsOf = new DateOnly(2026, 1, 1), Fractures = [new Fracture { Site = FractureSite.Hip, OccurredOn = new PartialDate(2026, 2, 1) }] };
        var check = () => PlanValidator.Default.CheckText(client, """{"weeks":[{"sessions":[{"prescriptions":[]}]}]}"""u8);
        check.Should().Throw<ArgumentException>().WithMessage("/fractures/0/occurredOn*");
    }
}
