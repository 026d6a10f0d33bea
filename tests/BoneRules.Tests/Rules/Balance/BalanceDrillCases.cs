using BoneRules.Rules;
using BoneRules.Testing;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Balance;

/// <summary>Ruling 17: support, sight and firm ground; and ruling 20 on rising and kneeling.</summary>
internal static class BalanceDrillCases
{
    private static ExercisePlan Drill(string exercise, Support? support) => Of(Prescribe(exercise, 2) with { DurationSeconds = 30, Support = support });

    [Cases]
    [For("tandem-stance")]
    [For("single-leg-stand")]
    [For("tandem-walk")]
    [For("foam-stand")]
    [For("tandem-stance-eyes-closed")]
    public static IEnumerable<RuledCase> Without_support_a_drill_is_an_error_at_high_falls_risk(string exercise) => Row("BR4002", Drill(exercise, Support.None), "AAIIW/WE");

    [Cases]
    [For("half-kneeling-pallof-press")]
    [For("backpacking")]
    public static IEnumerable<RuledCase> A_family_whose_ruling_does_not_speak_of_balance_is_a_drill_like_any_other(string exercise) =>
        Row("BR4002", Drill(exercise, Support.None), "AAIIW/WE");

    [Cases]
    [For("stability-ball-plank")]
    [For("nordic-walking")]
    [For("easy-dance")]
    [For("rebounder-held-bounce")]
    [For("ballet-class")]
    [For("skiing")]
    public static IEnumerable<RuledCase> A_family_whose_ruling_speaks_of_balance_is_left_to_it(string exercise) => Row("BR4002", Drill(exercise, Support.None), "AAAAA/AA");

    [Cases]
    [For(Support.Chair)]
    [For(Support.Countertop)]
    [For(Support.Wall)]
    [For(Support.Spotter)]
    public static IEnumerable<RuledCase> Any_support_settles_it(Support support) => Row("BR4002", Drill("tandem-stance", support), "AAAAA/AA");

    [Cases]
    public static IEnumerable<RuledCase> Support_that_is_not_mentioned_is_a_note_and_undetermined_at_high_falls_risk() =>
    [
        .. Row("BR4002", Drill("tandem-stance", null), "AAIII", "IIIII", "UUUUU"),
        .. Ask("BR4002", People.Osteoporosis.AfterTwoFalls() with { AgeYears = 65 }, Drill("tandem-stance", null)).WaitsFor(First + "/support"),
    ];

    [Cases]
    public static IEnumerable<RuledCase> Falls_not_asked_for_leave_a_drill_without_support_undetermined() =>
        Ask("BR4002", People.Osteoporosis with { FallsLast12Months = null }, Drill("tandem-stance", Support.None)).Is(ExpectedJudgement.Undetermined);

    [Cases]
    [For("sit-to-stand")]
    [For("walking")]
    [For("tennis")]
    public static IEnumerable<RuledCase> Both_feet_on_firm_ground_and_families_with_their_own_rule_are_no_drills(string exercise) => Row("BR4002", Drill(exercise, Support.None), "AAAAA/AA");

    [Cases]
    [For("tandem-stance-eyes-closed", Supervision.None, "AAAAA/AE")]
    [For("foam-stand", Supervision.Trainer, "AAAAA/AE")]
    [For("foam-stand", Supervision.HealthProfessional, "AAAAA/AA")]
    [For("stability-ball-plank", Supervision.None, "AAAAA/AE")]
    [For("tandem-stance", Supervision.None, "AAAAA/AA")]
    public static IEnumerable<RuledCase> Eyes_closed_or_unsteady_ground_wants_a_health_professional_at_high_falls_risk(string exercise, Supervision supervision, string row) =>
        Row("BR4003", Drill(exercise, Support.Countertop), row, person => person with { Supervision = supervision });

    [Cases]
    public static IEnumerable<RuledCase> Falls_not_asked_for_leave_eyes_closed_undetermined() =>
        Ask("BR4003", People.Healthy with { FallsLast12Months = null }, Drill("foam-stand", Support.Wall)).Is(ExpectedJudgement.Undetermined);

    [Cases]
    [For("sit-to-stand", Support.None, "AAAAA/AW")]
    [For("hip-flexor-stretch", Support.None, "AAAAA/AW")]
    [For("sit-to-stand", null, "AAAAA/AI")]
    [For("sit-to-stand", Support.Chair, "AAAAA/AA")]
    [For("cat-camel", Support.None, "AAAAA/AA")]
    public static IEnumerable<RuledCase> Rising_and_kneeling_want_support_at_high_falls_risk(string exercise, Support? support, string row) =>
        Row("BR4009", Of(Prescribe(exercise, 2, 10) with { Support = support }), row);

    [Cases]
    [For("brisk-walking", Supervision.None, "AAAAA/AW")]
    [For("brisk-walking", Supervision.Trainer, "AAAAA/AA")]
    [For("walking", Supervision.None, "AAAAA/AA")]
    public static IEnumerable<RuledCase> Brisk_walking_warns_at_high_falls_risk(string exercise, Supervision supervision, string row) =>
        Row("BR4005", Of(Minutes(exercise, 20)), row, person => person with { Supervision = supervision });

}
