using BoneRules.Rules;
using static BoneRules.Rules.ExpectedJudgement;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Guidance.Resolution;

namespace BoneRules.Tests.Guidance;

/// <summary>What may rise, by how much, and when.</summary>
internal static class ProgressionResolutions
{
    private static ExercisePrescription Lift(double kilograms, int repetitions, int sets = 3, string exercise = "leg-press") => Prescribe(exercise, sets, repetitions, kilograms);

    private static ExercisePlan Clinicians(params ReadOnlySpan<ExercisePrescription> weeks) => WeekByWeek(weeks) with { Template = PlanTemplate.ClinicianProgressive };

    private static ExercisePlan Log(Symptom symptom, double then) => new()
    {
        Kind = PlanKind.Performed,
        Weeks =
        [
            new PlanWeek { Sessions = [Session(null, Lift(20, 13)) with { Symptoms = [symptom] }] },
            new PlanWeek { Sessions = [Session(null, Lift(then, 8))] },
        ],
    };

    public static IEnumerable<Resolution> All =>
    [
        Row("C26 E-C28 A13", "Load and repetitions never rise together, under any tier", "BR5001", WeekByWeek(Lift(20, 10), Lift(21, 11)), "EEEEE/EE"),
        Row("C26 A13", "One of them may, and load up with repetitions down is right", "BR5001", WeekByWeek(Lift(20, 10), Lift(20, 11), Lift(21, 8)), "AAAAA/AA"),
        Row("A13", "Sets are volume: adding one with load is not the same", "BR5001", WeekByWeek(Lift(20, 13, 2), Lift(21, 8, 3)), "AAAAA/AA"),
        Row("C27 E-C28", "More than a tenth in a week is too fast", "BR5002", WeekByWeek(Lift(20, 13), Lift(22.5, 8)), "WWEEE/WW"),
        Judged("C27 A14", "One smallest step of a dumbbell is allowed where repetitions return", "BR5002",
            People.Osteoporosis, WeekByWeek(Lift(4, 13, 3, "dumbbell-curl"), Lift(5, 8, 3, "dumbbell-curl")), Info),
        Judged("C27 A14", "and not where they stay", "BR5002", People.Osteoporosis, WeekByWeek(Lift(4, 13, 3, "dumbbell-curl"), Lift(5, 13, 3, "dumbbell-curl")), Error),
        Judged("C28 A15", "The range of the exercise is exceeded first", "BR5003",
            People.Osteoporosis, WeekByWeek(Lift(20, 10, 3, "goblet-squat"), Lift(21, 8, 3, "goblet-squat")), Info),
        Judged("C28 A15", "eleven squats exceed eight to ten", "BR5003", People.Osteoporosis, WeekByWeek(Lift(20, 11, 3, "goblet-squat"), Lift(21, 8, 3, "goblet-squat")), Clean),
        Judged("A15", "In a log that was not comfortable they do not", "BR5003", People.Osteoporosis,
            WeekByWeek(Lift(20, 13) with { Comfortable = false }, Lift(21, 8)) with { Kind = PlanKind.Performed }, Warning),
        Judged("C28 A17", "In the clinicians' template twelve is not more than twelve", "BR5005", People.Osteoporosis, Clinicians(Lift(20, 12), Lift(21, 8)), Info),
        Judged("C28 A17 A16", "thirteen is, and five percent is the step", "BR5005", People.Osteoporosis, Clinicians(Lift(20, 13), Lift(21, 8)), Clean),
        Judged("A16", "six percent is still about five", "BR5005", People.Osteoporosis, Clinicians(Lift(20, 13), Lift(21.2, 8)), Clean),
        Judged("A18 E-C28", "Volume of a session rises by a tenth at most", "BR5007", People.Osteoporosis, Clinicians(Lift(20, 10), Lift(20, 12)), Error),
        Judged("A18", "and falls as it may", "BR5007", People.Osteoporosis, Clinicians(Lift(20, 12), Lift(20, 8)), Clean),
        Judged("E-C23", "Excessive soreness holds the load and does not stop", "BR5006", People.Osteoporosis, Log(Symptom.ExcessiveSoreness, 21), Warning),
        Judged("E-C23", "the same load goes on", "BR5006", People.Osteoporosis, Log(Symptom.ExcessiveSoreness, 20), Clean),
        Judged("C29", "Dizziness in a log stops, whatever the step", "BR7011", People.Osteoporosis with { Clearances = [] }, Log(Symptom.Dizziness, 10), Error),
    ];
}
