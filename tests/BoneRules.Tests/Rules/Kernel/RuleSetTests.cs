using BoneRules.Rules;
using BoneRules.Tests.Properties;

namespace BoneRules.Tests.Rules.Kernel;

/// <summary>A set's hash stands for all that decides; what a set is asked for wrongly is refused.</summary>
public sealed class RuleSetTests
{
    private static string HashOf(Rule rule) => new RuleSet("test", "1", [rule]).Identity.Hash;

    private static Coverage Sets(params ReadOnlySpan<CoverageBand> bands) => new()
    {
        Descriptor = SmallWorld.Describe("T3", safety: false),
        Examples = static () => [],
        Measure = static (in WeekContext week) => week.Pillars == Pillars.None ? null : 1,
        Quantity = Quantity.Minutes,
        Bands = ValueList.Create(bands),
    };

    private static CoverageBand Band { get; } = new() { Severity = Severity.Warning, Min = 3, Max = 9, AfterTrainingWeeks = 4, Whom = "everybody" };

    [Fact]
    public void Whatever_a_band_decides_by_is_in_the_hash()
    {
        CoverageBand[] others = [Band with { Min = 4 }, Band with { Max = 8 }, Band with { Min = null }, Band with { Max = null }, Band with { AfterTrainingWeeks = 5 }, Band with { Whom = "somebody" }, Band with { Severity = Severity.Info }];

        others.Select(static band => HashOf(Sets(band))).Append(HashOf(Sets(Band))).Append(HashOf(Sets(Band, Band))).Should().OnlyHaveUniqueItems();
        HashOf(Sets(Band with { })).Should().Be(HashOf(Sets(Band)));
    }

    [Fact]
    public void The_hash_is_the_same_in_every_culture()
    {
        var row = SmallWorld.Own("squats") with { Seconds = new(0.5, 1.5), Sets = new(2, 3) };

        OtherCulture.ChangesNothing(() => HashOf(Sets(Band with { Min = 0.5, Max = 7.5, AfterTrainingWeeks = -1 })));
        OtherCulture.ChangesNothing(() => HashOf(SmallWorld.Doses(row)));
        OtherCulture.ChangesNothing(static () => new RuleSet("test", "1", RuleSet.Recommended.Rules).Identity.Hash);
    }

    [Fact]
    public void Whatever_a_row_of_doses_decides_by_is_in_the_hash()
    {
        var row = SmallWorld.Own("squats") with { Sets = new(2, 3), Repetitions = new(8, 12), Seconds = new(20, 40), Flights = new(1, 2), FirstTrainingWeeks = 4, Template = PlanTemplate.Daily15 };
        DoseRow[] others =
        [
            row with { Label = "lifts" }, row with { Exercises = ["press"] }, row with { Pillar = ExercisePillar.Balance }, row with { Whom = "somebody" }, row with { Template = PlanTemplate.Circuit20 },
            row with { FirstTrainingWeeks = 5 }, row with { Sets = new(2, 4) }, row with { Repetitions = new(8, 13) }, row with { Seconds = new(20, 41) }, row with { Flights = new(1, 3) }, row with { Flights = null },
        ];

        others.Append(row).Select(static other => HashOf(SmallWorld.Doses(other))).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void The_fault_of_a_suppression_and_how_grave_it_is_are_in_the_hash()
    {
        SuppressionRule Of(SuppressionFault fault, Severity severity) => new() { Descriptor = SmallWorld.Describe("T6", safety: false), Examples = static () => [], Fault = fault, Severity = severity };

        new[] { Of(SuppressionFault.Unused, Severity.Info), Of(SuppressionFault.Unused, Severity.Warning), Of(SuppressionFault.Expired, Severity.Info) }.Select(HashOf).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Name_version_and_how_a_rule_is_told_are_in_the_hash()
    {
        var rule = Sets(Band);

        new[]
        {
            new RuleSet("test", "1", [rule]), new RuleSet("tests", "1", [rule]), new RuleSet("test", "2", [rule]), new RuleSet("test", "1", []), new RuleSet("test", "1", [rule with { LeastSeverity = Severity.Warning }]),
            new RuleSet("test", "1", [rule with { ConfiguredSeverity = Severity.Warning }]), new RuleSet("test", "1", [rule with { Descriptor = SmallWorld.Describe("T3") }]),
        }.Select(static set => set.Identity.Hash).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void What_a_set_is_asked_for_wrongly_is_refused()
    {
        FluentActions.Invoking(static () => new RuleSet(" ", "1", [])).Should().Throw<ArgumentException>().WithParameterName("preset");
        FluentActions.Invoking(static () => new RuleSet("test", "", [])).Should().Throw<ArgumentException>().WithParameterName("version");
        FluentActions.Invoking(static () => new RuleSet("test", "1", null!)).Should().Throw<ArgumentNullException>().WithParameterName("rules");
        FluentActions.Invoking(static () => RuleSet.Of(null!)).Should().Throw<ArgumentNullException>().WithParameterName("configuration");
        FluentActions.Invoking(static () => RuleSet.Recommended.Configured(null!)).Should().Throw<ArgumentNullException>().WithParameterName("configuration");
        FluentActions.Invoking(static () => RuleSet.Recommended.Compile(null!)).Should().Throw<ArgumentNullException>().WithParameterName("catalog");
        FluentActions.Invoking(static () => RuleSet.Recommended.With("mine", "1", (Rule)null!)).Should().Throw<ArgumentNullException>().WithParameterName("rule");
    }

    [Fact]
    public void A_configuration_names_the_preset_or_means_the_recommended_one_and_what_changes_nothing_is_the_same_set()
    {
        RuleSet.Of(new CheckConfiguration { Preset = RulePreset.Strict }).Should().BeSameAs(RuleSet.Of(RulePreset.Strict));
        RuleSet.Of(new CheckConfiguration()).Should().BeSameAs(RuleSet.Recommended);
        RuleSet.Recommended.Configured(new CheckConfiguration()).Should().BeSameAs(RuleSet.Recommended);
    }

    [Theory]
    [InlineData(Severity.Info, Severity.Warning)]
    [InlineData(Severity.Warning, Severity.Info)]
    public void A_coverage_is_as_grave_as_its_gravest_band(Severity first, Severity second)
    {
        Sets(Band with { Severity = first }, Band with { Severity = second }).GravestSeverity.Should().Be(Severity.Warning);
    }

    [Fact]
    public void A_coverage_asks_where_it_has_a_measure()
    {
        var rules = new RuleSet("test", "1", []).Compile(SmallWorld.Catalog);
        var person = Assessment.Assess(People.Healthy);

        Sets(Band).Asks(new WeekContext(rules.Prepare(Plans.Of(Plans.Prescribe("squat"))), 0, person)).Should().BeTrue();
        Sets(Band).Asks(new WeekContext(rules.Prepare(Plans.Of(new ExercisePrescription { Name = "Zorb wiggle" })), 0, person)).Should().BeFalse();
        SmallWorld.Doses(SmallWorld.General("lifts")).Asks(new WeekContext(rules.Prepare(Plans.Of(new ExercisePrescription { Name = "Zorb wiggle" })), 0, person)).Should().BeTrue("other kinds put no question to a week");
    }
}
