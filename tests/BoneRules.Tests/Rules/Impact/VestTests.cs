using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Impact;

public sealed class VestNotAllowedTests
{
    private const string Rule = "BR2016";

    [Fact]
    public void A_vest_is_an_error_after_a_vertebral_fracture_and_after_any_fall() => RulingTable.ShouldBe(Rule, Of(VestWalks.Walk(2)), "AAAAE/EE");

    [Fact]
    public void No_clearance_changes_that() => RulingTable.ShouldBe(Rule, Of(VestWalks.Walk(2)), "AAAAE/EE", static person => person.ClearedFor(ClearanceScope.WeightedVest));

    [Fact]
    public void A_vest_of_nothing_is_none() => RulingTable.ShouldBe(Rule, Of(VestWalks.Walk(0)), "AAAAA/AA");

    [Fact]
    public void An_exercise_that_is_done_with_a_vest_has_one_without_stated_kilograms() =>
        RulingTable.ShouldBe(Rule, Of(Minutes("weighted-vest-walking", 20)), "AAAAE/EE");

    [Theory]
    [InlineData("Hill march wearing weighted vest", "AAAAE/EE")]
    [InlineData("Zorb wiggle in vest", "AAAAE/EE")]
    [InlineData("Hill march without vest", "AAAAA/AA")]
    [InlineData("Zorb wiggle in a harvest", "AAAAA/AA")]
    public void The_name_of_an_exercise_outside_the_catalogue_tells_of_a_vest(string name, string row) =>
        RulingTable.ShouldBe(Rule, Of(new ExercisePrescription { Name = name, DurationSeconds = 1200 }), row);

    [Fact]
    public void An_exercise_with_a_vest_has_none_where_the_plan_says_0_kilograms() =>
        RulingTable.ShouldBe(Rule, Of(Minutes("weighted-vest-walking", 20) with { VestKilograms = 0 }), "AAAAA/AA");

    [Fact]
    public void Unknown_falls_leave_it_undetermined() =>
        RuleCheck.Judge(Rule, People.Osteoporosis with { FallsLast12Months = null }, Of(VestWalks.Walk(2))).Should().Be(ExpectedJudgement.Undetermined);
}

public sealed class VestAboveStartTests
{
    private const string Rule = "BR2017";

    [Theory]
    [InlineData(64, 3.2, ExpectedJudgement.Clean)]
    [InlineData(64, 3.3, ExpectedJudgement.Error)]
    [InlineData(61, 3.05, ExpectedJudgement.Clean)]
    [InlineData(61, 3.06, ExpectedJudgement.Error)]
    [InlineData(22, 1.1, ExpectedJudgement.Clean)]
    [InlineData(58, 2.9, ExpectedJudgement.Clean)]
    public void Exactly_5_percent_of_body_mass_is_a_start(double mass, double vest, ExpectedJudgement expected) =>
        RuleCheck.Judge(Rule, People.Osteopenia with { BodyMassKilograms = mass }, Of(VestWalks.Walk(vest))).Should().Be(expected);

    [Theory]
    [InlineData("B0")]
    [InlineData("B1")]
    [InlineData("B2")]
    [InlineData("B2High")]
    public void It_is_an_error_for_everybody_who_may_wear_one(string person) => RuleCheck.Judge(Rule, RuleCheck.Person(person), Of(VestWalks.Walk(4))).Should().Be(ExpectedJudgement.Error);

    [Theory]
    [InlineData("B3")]
    [InlineData("F1")]
    [InlineData("F2")]
    public void Those_who_may_not_are_told_so_once(string person) => RuleCheck.Judge(Rule, RuleCheck.Person(person), Of(VestWalks.Walk(4))).Should().Be(ExpectedJudgement.Clean);

    [Fact]
    public void Unknown_body_mass_leaves_it_undetermined_and_is_named()
    {
        var report = PlanValidator.Default.Check(People.Osteopenia with { BodyMassKilograms = null }, Of(VestWalks.Walk(1)));
        report.Undetermined.Should().ContainSingle(matter => matter.RuleIds.Contains(Rule)).Which.Missing.Should().Contain("client:/bodyMassKilograms");
    }

    [Fact]
    public void A_vest_without_kilograms_leaves_it_undetermined_and_the_kilograms_are_named()
    {
        var report = PlanValidator.Default.Check(People.Osteopenia.ClearedFor(ClearanceScope.WeightedVest), Of(Minutes("weighted-vest-walking", 20)));
        report.Outcome.Should().Be(Outcome.Undetermined);
        report.Undetermined.Should().ContainSingle(matter => matter.RuleIds.Contains(Rule)).Which.Missing.Should().ContainMatch("*vestKilograms");
    }

    [Fact]
    public void Later_weeks_are_no_start()
    {
        var raised = WeekByWeek(VestWalks.Walk(3), VestWalks.Walk(3), VestWalks.Walk(3), VestWalks.Walk(3.5));
        RuleCheck.Judge(Rule, People.Osteopenia, raised).Should().Be(ExpectedJudgement.Clean);
    }
}

public sealed class VestRaisedTooEarlyTests
{
    private const string Rule = "BR2018";

    [Fact]
    public void Three_weeks_of_use_come_before_more()
    {
        RuleCheck.Judge(Rule, People.Osteopenia, WeekByWeek(VestWalks.Walk(2), VestWalks.Walk(2), VestWalks.Walk(2), VestWalks.Walk(2.5))).Should().Be(ExpectedJudgement.Clean);
        RuleCheck.Judge(Rule, People.Osteopenia, WeekByWeek(VestWalks.Walk(2), VestWalks.Walk(2), VestWalks.Walk(2.5))).Should().Be(ExpectedJudgement.Error);
    }

    [Theory]
    [InlineData(3, ExpectedJudgement.Clean)]
    [InlineData(2, ExpectedJudgement.Error)]
    public void A_repeated_week_counts_as_often_as_it_is_repeated(int repeat, ExpectedJudgement expected)
    {
        var plan = WeekByWeek(VestWalks.Walk(2), VestWalks.Walk(2.5));
        RuleCheck.Judge(Rule, People.Osteopenia, plan with { Weeks = [plan.Weeks[0] with { Repeat = repeat }, plan.Weeks[1]] }).Should().Be(expected);
    }

    [Fact]
    public void Weeks_without_the_vest_do_not_count()
    {
        var plan = WeekByWeek(VestWalks.Walk(2), Minutes("walking", 20), Minutes("walking", 20), VestWalks.Walk(2.5));
        RuleCheck.Judge(Rule, People.Osteopenia, plan).Should().Be(ExpectedJudgement.Error);
    }

    [Fact]
    public void Every_raise_begins_its_own_three_weeks()
    {
        var plan = WeekByWeek(VestWalks.Walk(2), VestWalks.Walk(2), VestWalks.Walk(2), VestWalks.Walk(2.5), VestWalks.Walk(3));
        RuleCheck.Findings(Rule, People.Osteopenia, plan).Should().ContainSingle().Which.Path.Should().StartWith("/weeks/4/");
    }

    [Fact]
    public void A_vest_without_kilograms_may_be_a_heavier_one_until_three_weeks_of_use()
    {
        var unstated = Minutes("weighted-vest-walking", 20);
        RuleCheck.Judge(Rule, People.Osteopenia, WeekByWeek(VestWalks.Walk(2), unstated)).Should().Be(ExpectedJudgement.Undetermined);
        RuleCheck.Judge(Rule, People.Osteopenia, WeekByWeek(VestWalks.Walk(2), VestWalks.Walk(2), VestWalks.Walk(2), unstated)).Should().Be(ExpectedJudgement.Clean);
        RuleCheck.Judge(Rule, People.Osteopenia, Of(unstated)).Should().Be(ExpectedJudgement.Clean);
    }

    [Fact]
    public void A_lighter_vest_and_the_way_back_are_no_raise()
    {
        var plan = WeekByWeek(VestWalks.Walk(2.5), VestWalks.Walk(2), VestWalks.Walk(2.5));
        RuleCheck.Judge(Rule, People.Osteopenia, plan).Should().Be(ExpectedJudgement.Clean);
    }
}

public sealed class VestWithoutClearanceTests
{
    private const string Rule = "BR2019";

    [Theory]
    [InlineData("B0", ExpectedJudgement.Warning)]
    [InlineData("B1", ExpectedJudgement.Warning)]
    [InlineData("B2", ExpectedJudgement.Error)]
    [InlineData("B2High", ExpectedJudgement.Error)]
    [InlineData("B3", ExpectedJudgement.Clean)]
    [InlineData("F1", ExpectedJudgement.Clean)]
    public void It_is_an_error_from_osteoporosis_where_a_vest_is_possible_at_all(string person, ExpectedJudgement expected) =>
        RuleCheck.Judge(Rule, RuleCheck.Person(person), Of(VestWalks.Walk(2))).Should().Be(expected);

    [Fact]
    public void Clearance_for_the_vest_lifts_it() =>
        RuleCheck.Judge(Rule, People.Osteoporosis.ClearedFor(ClearanceScope.WeightedVest), Of(VestWalks.Walk(2))).Should().Be(ExpectedJudgement.Clean);

    [Fact]
    public void An_exercise_with_a_vest_wants_it_too() => RuleCheck.Judge(Rule, People.Osteoporosis, Of(Minutes("weighted-vest-walking", 20))).Should().Be(ExpectedJudgement.Error);

    [Fact]
    public void It_is_said_once_and_of_the_person() =>
        RuleCheck.Findings(Rule, People.Osteoporosis, WeekByWeek(VestWalks.Walk(2), VestWalks.Walk(2))).Should().ContainSingle().Which.Path.Should().Be("client:/clearances");

    [Fact]
    public void Clearances_not_asked_for_leave_it_undetermined() =>
        RuleCheck.Judge(Rule, People.Osteoporosis with { Clearances = null }, Of(VestWalks.Walk(2))).Should().Be(ExpectedJudgement.Undetermined);
}

public sealed class VestTooHeavyTests
{
    private const string Rule = "BR2020";

    [Theory]
    [InlineData(6.4, ExpectedJudgement.Clean)]
    [InlineData(6.5, ExpectedJudgement.Warning)]
    public void Exactly_10_percent_of_body_mass_is_the_cap(double vest, ExpectedJudgement expected) =>
        RuleCheck.Judge(Rule, People.Osteopenia, WeekByWeek(VestWalks.Walk(3), VestWalks.Walk(3), VestWalks.Walk(3), VestWalks.Walk(vest))).Should().Be(expected);

    [Fact]
    public void Too_heavy_at_the_start_is_told_by_the_rule_on_the_start() => RuleCheck.Judge(Rule, People.Osteopenia, Of(VestWalks.Walk(7))).Should().Be(ExpectedJudgement.Clean);

    [Fact]
    public void Unknown_body_mass_is_asked_for_by_the_rule_on_the_start() =>
        RuleCheck.Judge(Rule, People.Osteopenia with { BodyMassKilograms = null }, WeekByWeek(VestWalks.Walk(3), VestWalks.Walk(7))).Should().Be(ExpectedJudgement.Clean);
}

internal static class VestWalks
{
    public static ExercisePrescription Walk(double vestKilograms) => Minutes("walking", 20) with { VestKilograms = vestKilograms };
}
