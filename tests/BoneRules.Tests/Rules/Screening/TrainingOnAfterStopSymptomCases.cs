using BoneRules.Rules;
using BoneRules.Testing;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Screening;

internal static class TrainingOnAfterStopSymptomCases
{
    private const string Id = "BR7011";

    private static readonly DateOnly Monday = new(2026, 11, 9);

    private static PlanSession On(int day, params Symptom[] symptoms) => new() { Date = Monday.AddDays(day), Symptoms = symptoms.ToValueList(), Prescriptions = [Minutes("walking", 20)] };

    private static ExercisePlan Log(params PlanSession[] sessions) => Week(sessions) with { Kind = PlanKind.Performed };

    private static ClientProfile Seen(int day) => People.Osteopenia with { Clearances = [new Clearance { Scope = ClearanceScope.Exercise, GrantedOn = Monday.AddDays(day) }] };

    [Cases]
    [For(Symptom.SharpBackPain, ExpectedJudgement.Error)]
    [For(Symptom.RadiatingNerveSymptoms, ExpectedJudgement.Error)]
    [For(Symptom.Dizziness, ExpectedJudgement.Error)]
    [For(Symptom.ChestPain, ExpectedJudgement.Error)]
    [For(Symptom.FormBreakdown, ExpectedJudgement.Clean)]
    [For(Symptom.ExcessiveSoreness, ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> Training_on_after_a_stop_symptom_is_an_error_for_anybody(Symptom symptom, ExpectedJudgement expected) =>
        Ask(Id, People.Healthy, Log(On(0, symptom), On(2))).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> The_finding_stands_at_the_next_session_in_time_wherever_the_log_has_it() =>
        Ask(Id, People.Healthy, Log(On(4), On(2), On(0, Symptom.Dizziness)))
            .Finds(new ExpectedFinding(Severity.Error, "/weeks/0/sessions/1", [new(Quantity.Symptom, Level: "dizziness")]));

    [Cases]
    public static IEnumerable<RuledCase> A_symptom_in_the_last_session_is_no_training_on() =>
        Ask(Id, People.Healthy, Log(On(0), On(2, Symptom.Dizziness))).Is(ExpectedJudgement.Clean);

    [Cases]
    [For(-1, ExpectedJudgement.Error)]
    [For(0, ExpectedJudgement.Clean)]
    [For(2, ExpectedJudgement.Clean)]
    [For(3, ExpectedJudgement.Error)]
    public static IEnumerable<RuledCase> Only_a_clearance_in_between_lets_it_pass(int day, ExpectedJudgement expected) =>
        Ask(Id, Seen(day), Log(On(0, Symptom.Dizziness), On(2))).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> Clearances_that_nobody_asked_for_leave_it_open() =>
        Ask(Id, People.Osteopenia with { Clearances = null }, Log(On(0, Symptom.Dizziness), On(2))).Is(ExpectedJudgement.Undetermined);

    [Cases]
    public static IEnumerable<RuledCase> Thigh_pain_counts_where_it_stops_exercise()
    {
        var plan = Log(On(0, Symptom.ThighOrGroinPain), On(2));
        return
        [
            .. Ask(Id, People.Osteopenia, plan).Is(ExpectedJudgement.Clean),
            .. Ask(Id, People.Osteopenia with { Medicines = [Medicine.Bisphosphonate] }, plan).Is(ExpectedJudgement.Error),
            .. Ask(Id, People.Osteoporosis with { Clearances = [] }, plan).Is(ExpectedJudgement.Error),
            .. Ask(Id, People.Osteoporosis with { Clearances = [] }, Log(On(0, Symptom.ExcessiveSoreness, Symptom.FormBreakdown), On(2))).Is(ExpectedJudgement.Clean),
        ];
    }

    [Cases]
    public static IEnumerable<RuledCase> Without_dates_the_order_of_the_log_is_that_of_time()
    {
        PlanSession dizzy = On(0, Symptom.Dizziness) with { Date = null }, walk = On(0) with { Date = null };
        return
        [
            .. Ask(Id, People.Healthy, Log(dizzy, walk)).Finds(new ExpectedFinding(Severity.Error, "/weeks/0/sessions/1", [new(Quantity.Symptom, Level: "dizziness")])),
            .. Ask(Id, People.Healthy, Log(walk, dizzy, walk)).Finds(new ExpectedFinding(Severity.Error, "/weeks/0/sessions/2", [new(Quantity.Symptom, Level: "dizziness")])),
            .. Ask(Id, People.Healthy, Log(walk, dizzy)).Is(ExpectedJudgement.Clean),
            .. Ask(Id, Seen(0), Log(dizzy, walk)).Is(ExpectedJudgement.Error),
        ];
    }

    [Cases]
    public static IEnumerable<RuledCase> On_one_day_the_order_of_the_log_is_that_of_time_too() =>
    [
        .. Ask(Id, People.Healthy, Log(On(0, Symptom.Dizziness), On(0))).Is(ExpectedJudgement.Error),
        .. Ask(Id, People.Healthy, Log(On(0), On(0, Symptom.Dizziness))).Is(ExpectedJudgement.Clean),
    ];

    [Cases]
    public static IEnumerable<RuledCase> A_session_in_which_nothing_was_done_is_no_training() =>
        Ask(Id, People.Healthy, Log(On(0, Symptom.Dizziness), On(1) with { Prescriptions = [] })).Is(ExpectedJudgement.Clean);

    [Cases]
    public static IEnumerable<RuledCase> Of_several_sessions_on_the_next_day_the_first_has_the_finding() =>
        Ask(Id, People.Healthy, Log(On(0, Symptom.Dizziness), On(2), On(2)))
            .Finds(new ExpectedFinding(Severity.Error, "/weeks/0/sessions/1", [new(Quantity.Symptom, Level: "dizziness")]));
}
