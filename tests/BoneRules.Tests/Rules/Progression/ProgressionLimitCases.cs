using BoneRules.Rules;
using BoneRules.Testing;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Progression;

/// <summary>Rulings 24 and 26: the range first, breaks, and the clinicians' template; ruling 5: symptoms hold loads.</summary>
internal static class ProgressionLimitCases
{
    private static ExercisePrescription Lift(double kilograms, int repetitions, string exercise = "leg-press", int sets = 3) => Prescribe(exercise, sets, repetitions, kilograms);

    private static ExercisePlan Clinicians(params ReadOnlySpan<ExercisePrescription> weeks) => WeekByWeek(weeks) with { Template = PlanTemplate.ClinicianProgressive };

    private static ExercisePlan AfterWeeks(int between, ExercisePrescription before, ExercisePrescription after) => new()
    {
        Weeks =
        [
            new PlanWeek { Sessions = [Session(null, before)] },
            new PlanWeek { Repeat = between, Sessions = [Session(null, Minutes("walking", 20))] },
            new PlanWeek { Sessions = [Session(null, after)] },
        ],
    };

    [Cases]
    [For("leg-press", 12, PlanKind.Prescribed, ExpectedJudgement.Info)]
    [For("leg-press", 13, PlanKind.Prescribed, ExpectedJudgement.Clean)]
    [For("leg-press", 12, PlanKind.Performed, ExpectedJudgement.Warning)]
    [For("leg-press", 13, PlanKind.Performed, ExpectedJudgement.Clean)]
    [For("goblet-squat", 10, PlanKind.Performed, ExpectedJudgement.Warning)]
    [For("goblet-squat", 11, PlanKind.Performed, ExpectedJudgement.Clean)]
    [For("dumbbell-overhead-press", 8, PlanKind.Performed, ExpectedJudgement.Warning)]
    [For("dumbbell-overhead-press", 9, PlanKind.Performed, ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> The_range_is_exceeded_before_the_load_rises(string exercise, int repetitions, PlanKind kind, ExpectedJudgement expected) =>
        Ask("BR5003", People.Healthy, WeekByWeek(Lift(20, repetitions, exercise), Lift(21, 6, exercise)) with { Kind = kind }).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> A_log_that_was_not_comfortable_did_not_exceed_the_range() =>
        Ask("BR5003", People.Healthy, WeekByWeek(Lift(20, 13) with { Comfortable = false }, Lift(21, 8)) with { Kind = PlanKind.Performed }).Is(ExpectedJudgement.Warning);

    [Cases]
    public static IEnumerable<RuledCase> Raised_together_is_told_once()
    {
        var plan = WeekByWeek(Lift(20, 8), Lift(21, 9));
        return
        [
            .. Ask("BR5003", People.Healthy, plan).Is(ExpectedJudgement.Clean),
            .. Ask("BR5001", People.Healthy, plan).Is(ExpectedJudgement.Error),
        ];
    }

    [Cases]
    [For(4, 20.5, "WWEEE/WW")]
    [For(4, 20, "AAAAA/AA")]
    [For(3, 20.5, "AAAAA/AA")]
    public static IEnumerable<RuledCase> After_more_than_four_weeks_a_load_starts_at_or_below_the_last(int between, double after, string row) =>
        Row("BR5004", AfterWeeks(between, Lift(20, 10), Lift(after, 10)), row);

    [Cases]
    public static IEnumerable<RuledCase> After_a_break_the_speed_of_the_rise_is_not_judged_as_well() =>
        Ask("BR5002", People.Osteoporosis, AfterWeeks(5, Lift(20, 10), Lift(25, 10))).Is(ExpectedJudgement.Clean);

    [Cases]
    public static IEnumerable<RuledCase> Nothing_known_of_the_bones_leaves_a_rise_after_a_break_undetermined() =>
        Ask("BR5004", RuleCheck.Person("unknown"), AfterWeeks(5, Lift(20, 10), Lift(21, 10))).Is(ExpectedJudgement.Undetermined);

    [Cases]
    [For(13, 21, ExpectedJudgement.Clean)]
    [For(13, 21.2, ExpectedJudgement.Clean)]
    [For(13, 21.3, ExpectedJudgement.Info)]
    [For(13, 22, ExpectedJudgement.Info)]
    [For(13, 22.1, ExpectedJudgement.Error)]
    [For(12, 21, ExpectedJudgement.Info)]
    [For(13, 15, ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> The_clinicians_template_steps_by_five_percent_after_more_than_twelve(int repetitions, double after, ExpectedJudgement expected) =>
    [
        .. Ask("BR5005", People.Healthy, Clinicians(Lift(20, repetitions), Lift(after, 8))).Is(expected),
        .. Ask("BR5002", People.Healthy, Clinicians(Lift(20, repetitions), Lift(after, 8))).Is(ExpectedJudgement.Clean),
    ];

    [Cases]
    public static IEnumerable<RuledCase> A_log_of_the_template_that_was_not_clean_is_a_warning() =>
        Ask("BR5005", People.Healthy, Clinicians(Lift(20, 13) with { Comfortable = false }, Lift(21, 8)) with { Kind = PlanKind.Performed }).Is(ExpectedJudgement.Warning);

    [Cases]
    public static IEnumerable<RuledCase> Outside_the_template_its_step_is_not_judged() => Row("BR5005", WeekByWeek(Lift(20, 13), Lift(25, 8)), "AAAAA/AA");

    [Cases]
    [For(3, 11, ExpectedJudgement.Clean)]
    [For(3, 12, ExpectedJudgement.Error)]
    [For(4, 10, ExpectedJudgement.Error)]
    [For(2, 8, ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> The_templates_session_volume_rises_by_a_tenth_at_most(int sets, int repetitions, ExpectedJudgement expected) =>
    [
        .. Ask("BR5007", People.Osteopenia, Clinicians(Lift(20, 10), Lift(20, repetitions, sets: sets))).Is(expected),
        .. Ask("BR5007", People.Osteopenia, WeekByWeek(Lift(20, 10), Lift(20, repetitions, sets: sets))).Is(ExpectedJudgement.Clean),
    ];

    [Cases]
    public static IEnumerable<RuledCase> A_load_without_repetitions_leaves_the_volume_of_the_template_open() =>
    [
        .. Ask("BR5007", People.Osteopenia, Clinicians(Prescribe("leg-press", 3, null, 20), Lift(20, 12))).WaitsFor(First + "/repetitions"),
        .. Ask("BR5007", People.Osteopenia, Clinicians(Lift(20, 12), Prescribe("leg-press", 3, null, 20))).WaitsFor("/weeks/1/sessions/0/prescriptions/0/repetitions"),
        .. Ask("BR5007", People.Osteopenia, Clinicians(Prescribe("leg-press", 3, null, 20))).Is(ExpectedJudgement.Clean),
        .. Ask("BR5007", People.Osteopenia, Clinicians(Lift(20, 10), Lift(20, 15), Prescribe("leg-press", 3, null, 20))).WaitsFor("/weeks/2/sessions/0/prescriptions/0/repetitions"),
        .. Ask("BR5007", People.Osteopenia, Clinicians(Prescribe("farmers-carry", 2, null, 8) with { DistanceMetres = 20 }, Lift(20, 12))).Is(ExpectedJudgement.Clean),
        .. Ask("BR5007", People.Osteopenia, Clinicians(Lift(20, 10), Lift(20, 10), Prescribe("leg-press", 3, null, 20) with { Phase = SessionPhase.WarmUp })).Is(ExpectedJudgement.Clean),
    ];

    [Cases]
    public static IEnumerable<RuledCase> Sessions_of_the_template_are_matched_by_name()
    {
        PlanSession Named(string name, int repetitions) => Session(null, Lift(20, repetitions)) with { Name = name };
        var plan = new ExercisePlan
        {
            Template = PlanTemplate.ClinicianProgressive,
            Weeks = [new PlanWeek { Sessions = [Named("A", 8), Named("B", 12)] }, new PlanWeek { Sessions = [Named("B", 12), Named("A", 8)] }],
        };
        return Ask("BR5007", People.Osteopenia, plan).Is(ExpectedJudgement.Clean);
    }

    [Cases]
    [For(Symptom.ExcessiveSoreness, 21, 0, ExpectedJudgement.Warning)]
    [For(Symptom.FormBreakdown, 21, 0, ExpectedJudgement.Warning)]
    [For(Symptom.FormBreakdown, 20, 0, ExpectedJudgement.Clean)]
    [For(Symptom.FormBreakdown, 19, 0, ExpectedJudgement.Clean)]
    [For(Symptom.ExcessiveSoreness, 21, 1, ExpectedJudgement.Clean)]
    [For(Symptom.Dizziness, 21, 0, ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> A_symptom_in_the_log_holds_the_load_for_the_week_that_follows(Symptom symptom, double after, int quietWeeks, ExpectedJudgement expected)
    {
        var weeks = new List<PlanWeek> { new() { Sessions = [Session(null, Lift(20, 13)) with { Symptoms = [symptom] }] } };
        for (var i = 0; i < quietWeeks; i++) weeks.Add(new PlanWeek { Sessions = [Session(null, Lift(20, 13)) with { Symptoms = [] }] });
        weeks.Add(new PlanWeek { Sessions = [Session(null, Lift(after, 8)) with { Symptoms = [] }] });
        return Ask("BR5006", People.Osteoporosis, new ExercisePlan { Kind = PlanKind.Performed, Weeks = weeks.ToValueList() }).Is(expected);
    }

    [Cases]
    [For(Symptom.ExcessiveSoreness, 21, ExpectedJudgement.Warning)]
    [For(Symptom.FormBreakdown, 21, ExpectedJudgement.Warning)]
    [For(Symptom.ExcessiveSoreness, 20, ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> A_symptom_of_the_person_holds_the_plan(Symptom symptom, double after, ExpectedJudgement expected) =>
        Ask("BR5008", People.Osteoporosis with { Symptoms = [symptom] }, WeekByWeek(Lift(20, 13), Lift(after, 8))).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> No_symptom_holds_nothing() => Ask("BR5008", People.Osteoporosis, WeekByWeek(Lift(20, 13), Lift(21, 8))).Is(ExpectedJudgement.Clean);

    [Cases]
    public static IEnumerable<RuledCase> The_volume_of_the_template_is_that_of_all_working_sets_whatever_the_load_is_stated_in()
    {
        ExercisePrescription At(double percent, int repetitions) => Prescribe("leg-press", 3, repetitions) with { PercentOneRepetitionMaximum = percent };
        ExercisePlan Pairs(int repetitions, SessionPhase? phase = null) => new()
        {
            Template = PlanTemplate.ClinicianProgressive,
            Weeks =
            [
                new PlanWeek { Sessions = [Session(null, Lift(20, 10), Lift(10, 10, "dumbbell-curl"))] },
                new PlanWeek { Sessions = [Session(null, Lift(20, 10), Lift(10, repetitions, "dumbbell-curl") with { Phase = phase })] },
            ],
        };
        return
        [
            .. Ask("BR5007", People.Osteopenia, Clinicians(At(50, 10), At(50, 11))).Is(ExpectedJudgement.Clean),
            .. Ask("BR5007", People.Osteopenia, Clinicians(At(50, 10), At(50, 12))).Is(ExpectedJudgement.Error),
            .. Ask("BR5007", People.Osteopenia, Pairs(13)).Is(ExpectedJudgement.Clean),
            .. Ask("BR5007", People.Osteopenia, Pairs(14)).Is(ExpectedJudgement.Error),
            .. Ask("BR5007", People.Osteopenia, Pairs(14, SessionPhase.Main)).Is(ExpectedJudgement.Error),
            .. Ask("BR5007", People.Osteopenia, Pairs(14, SessionPhase.CoolDown)).Is(ExpectedJudgement.Clean),
        ];
    }

    [Cases]
    public static IEnumerable<RuledCase> The_template_tells_the_least_repetitions_that_let_a_load_rise() =>
        Ask("BR5005", People.Osteopenia, Clinicians(Lift(20, 12), Lift(21, 7)))
            .Finds(new ExpectedFinding(Severity.Info, "/weeks/1/sessions/0/prescriptions/0", [new(Quantity.Repetitions, 12)], new MeasureLimit(Min: 13)));
}
