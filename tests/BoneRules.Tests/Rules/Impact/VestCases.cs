using BoneRules.Rules;
using BoneRules.Testing;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Impact;

internal static class VestNotAllowedCases
{
    private const string Rule = "BR2016";

    [Cases]
    public static IEnumerable<RuledCase> A_vest_is_an_error_after_a_vertebral_fracture_and_after_any_fall() => Row(Rule, Of(VestWalks.Walk(2)), "AAAAE/EE");

    [Cases]
    public static IEnumerable<RuledCase> No_clearance_changes_that() => Row(Rule, Of(VestWalks.Walk(2)), "AAAAE/EE", static person => person.ClearedFor(ClearanceScope.WeightedVest));

    [Cases]
    public static IEnumerable<RuledCase> A_vest_of_nothing_is_none() => Row(Rule, Of(VestWalks.Walk(0)), "AAAAA/AA");

    [Cases]
    public static IEnumerable<RuledCase> An_exercise_that_is_done_with_a_vest_has_one_without_stated_kilograms() =>
        Row(Rule, Of(Minutes("weighted-vest-walking", 20)), "AAAAE/EE");

    [Cases]
    [For("Hill march wearing weighted vest", "AAAAE/EE")]
    [For("Zorb wiggle in vest", "AAAAE/EE")]
    [For("Hill march without vest", "AAAAA/AA")]
    [For("Zorb wiggle in a harvest", "AAAAA/AA")]
    public static IEnumerable<RuledCase> The_name_of_an_exercise_outside_the_catalogue_tells_of_a_vest(string name, string row) =>
        Row(Rule, Of(new ExercisePrescription { Name = name, DurationSeconds = 1200 }), row);

    [Cases]
    public static IEnumerable<RuledCase> An_exercise_with_a_vest_has_none_where_the_plan_says_0_kilograms() =>
        Row(Rule, Of(Minutes("weighted-vest-walking", 20) with { VestKilograms = 0 }), "AAAAA/AA");

    [Cases]
    public static IEnumerable<RuledCase> Unknown_falls_leave_it_undetermined() =>
        Ask(Rule, People.Osteoporosis with { FallsLast12Months = null }, Of(VestWalks.Walk(2))).Is(ExpectedJudgement.Undetermined);
}

internal static class VestAboveStartCases
{
    private const string Rule = "BR2017";

    [Cases]
    [For(64, 3.2, ExpectedJudgement.Clean)]
    [For(64, 3.3, ExpectedJudgement.Error)]
    [For(61, 3.05, ExpectedJudgement.Clean)]
    [For(61, 3.06, ExpectedJudgement.Error)]
    [For(22, 1.1, ExpectedJudgement.Clean)]
    [For(58, 2.9, ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> Exactly_5_percent_of_body_mass_is_a_start(double mass, double vest, ExpectedJudgement expected) =>
        Ask(Rule, People.Osteopenia with { BodyMassKilograms = mass }, Of(VestWalks.Walk(vest))).Is(expected);

    [Cases]
    [For("B0")]
    [For("B1")]
    [For("B2")]
    [For("B2High")]
    public static IEnumerable<RuledCase> It_is_an_error_for_everybody_who_may_wear_one(string person) => Ask(Rule, RuleCheck.Person(person), Of(VestWalks.Walk(4))).Is(ExpectedJudgement.Error);

    [Cases]
    [For("B3")]
    [For("F1")]
    [For("F2")]
    public static IEnumerable<RuledCase> Those_who_may_not_are_told_so_once(string person) => Ask(Rule, RuleCheck.Person(person), Of(VestWalks.Walk(4))).Is(ExpectedJudgement.Clean);

    [Cases]
    public static IEnumerable<RuledCase> Unknown_body_mass_leaves_it_undetermined_and_is_named() =>
        Ask(Rule, People.Osteopenia with { BodyMassKilograms = null }, Of(VestWalks.Walk(1))).WaitsFor("client:/bodyMassKilograms");

    [Cases]
    public static IEnumerable<RuledCase> A_vest_without_kilograms_leaves_it_undetermined_and_the_kilograms_are_named() =>
        Ask(Rule, People.Osteopenia.ClearedFor(ClearanceScope.WeightedVest), Of(Minutes("weighted-vest-walking", 20))).WaitsFor(First + "/vestKilograms");

    [Cases]
    public static IEnumerable<RuledCase> Later_weeks_are_no_start()
    {
        var raised = WeekByWeek(VestWalks.Walk(3), VestWalks.Walk(3), VestWalks.Walk(3), VestWalks.Walk(3.5));
        return Ask(Rule, People.Osteopenia, raised).Is(ExpectedJudgement.Clean);
    }
}

internal static class VestRaisedTooEarlyCases
{
    private const string Rule = "BR2018";

    [Cases]
    public static IEnumerable<RuledCase> Three_weeks_of_use_come_before_more() =>
    [
        .. Ask(Rule, People.Osteopenia, WeekByWeek(VestWalks.Walk(2), VestWalks.Walk(2), VestWalks.Walk(2), VestWalks.Walk(2.5))).Is(ExpectedJudgement.Clean),
        .. Ask(Rule, People.Osteopenia, WeekByWeek(VestWalks.Walk(2), VestWalks.Walk(2), VestWalks.Walk(2.5))).Is(ExpectedJudgement.Error),
    ];

    [Cases]
    [For(3, ExpectedJudgement.Clean)]
    [For(2, ExpectedJudgement.Error)]
    public static IEnumerable<RuledCase> A_repeated_week_counts_as_often_as_it_is_repeated(int repeat, ExpectedJudgement expected)
    {
        var plan = WeekByWeek(VestWalks.Walk(2), VestWalks.Walk(2.5));
        return Ask(Rule, People.Osteopenia, plan with { Weeks = [plan.Weeks[0] with { Repeat = repeat }, plan.Weeks[1]] }).Is(expected);
    }

    [Cases]
    public static IEnumerable<RuledCase> Weeks_without_the_vest_do_not_count()
    {
        var plan = WeekByWeek(VestWalks.Walk(2), Minutes("walking", 20), Minutes("walking", 20), VestWalks.Walk(2.5));
        return Ask(Rule, People.Osteopenia, plan).Is(ExpectedJudgement.Error);
    }

    [Cases]
    public static IEnumerable<RuledCase> Every_raise_begins_its_own_three_weeks() =>
        Ask(Rule, People.Osteopenia, WeekByWeek(VestWalks.Walk(2), VestWalks.Walk(2), VestWalks.Walk(2), VestWalks.Walk(2.5), VestWalks.Walk(3)))
            .Finds(new ExpectedFinding(Severity.Error, "/weeks/4/sessions/0/prescriptions/0", [new(Quantity.Weeks, 1), new(Quantity.VestKilograms, 3)], new MeasureLimit(Min: 3)));

    [Cases]
    public static IEnumerable<RuledCase> A_vest_without_kilograms_may_be_a_heavier_one_until_three_weeks_of_use()
    {
        var unstated = Minutes("weighted-vest-walking", 20);
        return
        [
            .. Ask(Rule, People.Osteopenia, WeekByWeek(VestWalks.Walk(2), unstated)).Is(ExpectedJudgement.Undetermined),
            .. Ask(Rule, People.Osteopenia, WeekByWeek(VestWalks.Walk(2), VestWalks.Walk(2), VestWalks.Walk(2), unstated)).Is(ExpectedJudgement.Clean),
            .. Ask(Rule, People.Osteopenia, Of(unstated)).Is(ExpectedJudgement.Clean),
        ];
    }

    [Cases]
    public static IEnumerable<RuledCase> A_lighter_vest_and_the_way_back_are_no_raise()
    {
        var plan = WeekByWeek(VestWalks.Walk(2.5), VestWalks.Walk(2), VestWalks.Walk(2.5));
        return Ask(Rule, People.Osteopenia, plan).Is(ExpectedJudgement.Clean);
    }
}

internal static class VestWithoutClearanceCases
{
    private const string Rule = "BR2019";

    [Cases]
    [For("B0", ExpectedJudgement.Warning)]
    [For("B1", ExpectedJudgement.Warning)]
    [For("B2", ExpectedJudgement.Error)]
    [For("B2High", ExpectedJudgement.Error)]
    [For("B3", ExpectedJudgement.Clean)]
    [For("F1", ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> It_is_an_error_from_osteoporosis_where_a_vest_is_possible_at_all(string person, ExpectedJudgement expected) =>
        Ask(Rule, RuleCheck.Person(person), Of(VestWalks.Walk(2))).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> Clearance_for_the_vest_lifts_it() =>
        Ask(Rule, People.Osteoporosis.ClearedFor(ClearanceScope.WeightedVest), Of(VestWalks.Walk(2))).Is(ExpectedJudgement.Clean);

    [Cases]
    public static IEnumerable<RuledCase> An_exercise_with_a_vest_wants_it_too() => Ask(Rule, People.Osteoporosis, Of(Minutes("weighted-vest-walking", 20))).Is(ExpectedJudgement.Error);

    [Cases]
    public static IEnumerable<RuledCase> It_is_said_once_and_of_the_person() =>
        Ask(Rule, People.Osteoporosis, WeekByWeek(VestWalks.Walk(2), VestWalks.Walk(2)))
            .Finds(new ExpectedFinding(Severity.Error, "client:/clearances", [new(Quantity.Clearance, Level: "none")], new MeasureLimit(Level: "weightedVest")));

    [Cases]
    public static IEnumerable<RuledCase> Clearances_not_asked_for_leave_it_undetermined() =>
        Ask(Rule, People.Osteoporosis with { Clearances = null }, Of(VestWalks.Walk(2))).Is(ExpectedJudgement.Undetermined);
}

internal static class VestTooHeavyCases
{
    private const string Rule = "BR2020";

    [Cases]
    [For(6.4, ExpectedJudgement.Clean)]
    [For(6.5, ExpectedJudgement.Warning)]
    public static IEnumerable<RuledCase> Exactly_10_percent_of_body_mass_is_the_cap(double vest, ExpectedJudgement expected) =>
        Ask(Rule, People.Osteopenia, WeekByWeek(VestWalks.Walk(3), VestWalks.Walk(3), VestWalks.Walk(3), VestWalks.Walk(vest))).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> Too_heavy_at_the_start_is_told_by_the_rule_on_the_start() => Ask(Rule, People.Osteopenia, Of(VestWalks.Walk(7))).Is(ExpectedJudgement.Clean);

    [Cases]
    public static IEnumerable<RuledCase> Unknown_body_mass_is_asked_for_by_the_rule_on_the_start() =>
        Ask(Rule, People.Osteopenia with { BodyMassKilograms = null }, WeekByWeek(VestWalks.Walk(3), VestWalks.Walk(7))).Is(ExpectedJudgement.Clean);
}

internal static class VestWalks
{
    public static ExercisePrescription Walk(double vestKilograms) => Minutes("walking", 20) with { VestKilograms = vestKilograms };
}
