using BoneRules.Rules;
using static BoneRules.Rules.ExpectedJudgement;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Guidance.Resolution;

namespace BoneRules.Tests.Guidance;

/// <summary>Days, minutes, rest, pillars, and how a session is built.</summary>
internal static class WeekResolutions
{
    private static readonly ClientProfile Beginner = People.Osteoporosis with { TrainingExperience = TrainingExperience.Beginner, TrainingWeeks = 0 };
    private static readonly ExercisePrescription Squat = Prescribe("goblet-squat", 2, 10, 6);
    private static readonly ExercisePrescription Stretch = Prescribe("hip-flexor-stretch") with { DurationSeconds = 30 };

    private static ExercisePlan Times(int times, params ReadOnlySpan<ExercisePrescription> prescriptions) => Week(Session(null, prescriptions) with { TimesPerWeek = times });

    private static ExercisePlan Walks(params PartOfDay[] parts) =>
        Week([.. parts.Select(part => Session(null, Minutes("walking", 20)) with { TimesPerWeek = 7, PartOfDay = part })]);

    public static IEnumerable<Resolution> All =>
    [
        Judged("C17 A43 E-C10", "In the first weeks a beginner has a day between", "BR6004", Beginner, Week(Session([Weekday.Monday, Weekday.Tuesday], Squat)), Warning),
        Judged("C17 C12 E-C10", "which a walk, balance and sit-to-stand may fill", "BR6004", Beginner,
            Week(Session([Weekday.Monday], Squat), Session([Weekday.Tuesday], Minutes("walking", 20), Prescribe("sit-to-stand", 2, 10), Prescribe("tandem-stance"))), Clean),
        Judged("A43", "After four weeks it is another rule's matter", "BR6004",
            People.Osteoporosis with { TrainingWeeks = 4 }, Week(Session([Weekday.Monday, Weekday.Tuesday], Squat)), Clean),
        Judged("C18", "Two days on the feet are too few", "BR6006", People.Osteoporosis, Times(2, Minutes("walking", 75)), Warning),
        Judged("C18", "three are enough for that rule", "BR6006", People.Osteoporosis, Times(3, Minutes("walking", 50)), Clean),
        Judged("C18 C20 E-C18 A01", "and below most days of thirty minutes there is a note", "BR6007", People.Osteoporosis, Times(3, Minutes("walking", 50)), Info),
        Judged("C19 E-C18", "150 minutes are the target", "BR6005", People.Osteoporosis, Times(5, Minutes("walking", 29)), Info),
        Judged("C19 E-C18", "after a spinal fracture seven times twenty meet it", "BR6005", People.VertebralFracture, Times(7, Minutes("walking", 20)), Clean),
        Judged("A54", "Brisk walking counts as moderate", "BR6005", People.Osteoporosis, Times(5, Minutes("brisk-walking", 30)), Clean),
        Judged("E-C15", "Walking alone leaves pillars out", "BR6001", People.Osteoporosis, Times(5, Minutes("walking", 30)), Warning),
        Row("E-C15", "Brisk walking alone is warned of with a high falls risk", "BR4005", Of(Minutes("brisk-walking", 20)), "AAAAA/AW"),
        Judged("E-C16", "Swimming counts as aerobic", "BR6005", People.Osteoporosis, Times(5, Minutes("swimming", 30)), Clean),
        Judged("E-C16", "and not as time on the feet", "BR6006", People.Osteoporosis, Times(5, Minutes("swimming", 30)), Warning),
        Judged("C38 A41", "Four pillars are looked for", "BR6001", People.Osteoporosis, Of(Minutes("walking", 20), Squat, Prescribe("tandem-stance")), Warning),
        Judged("C38", "and spinal extension by itself", "BR4007", People.Osteoporosis, Of(Minutes("walking", 20), Squat, Prescribe("tandem-stance"), Stretch), Warning),
        Judged("C59 A46 E-C17", "Ten minutes of balance on three days are in range at osteopenia", "BR4006",
            People.Osteopenia with { FallsLast12Months = 0 }, Times(3, Minutes("tai-chi", 40)), Clean),
        Judged("C59 A46 E-C17", "shorter drills are told", "BR4006", People.Healthy, Times(3, Minutes("tai-chi", 9)), Info),
        Judged("E-C17 A60", "Two days of balance are a warning", "BR4001", People.Osteoporosis, Times(2, Minutes("tai-chi", 15)), Warning),
        Judged("E-C17 A60", "three pass, of whatever drills", "BR4001", People.Osteoporosis, Times(3, Prescribe("tandem-stance")), Clean),
        Judged("A61", "Flexibility daily is enough", "BR4008",
            People.Osteoporosis, Week(Session([Weekday.Monday], Squat), Session(null, Stretch) with { TimesPerWeek = 7 }), Clean),
        Judged("A61", "and so it is after each workout", "BR4008", People.Osteoporosis, Week(Session([Weekday.Monday], Squat, Stretch)), Clean),
        Judged("A61", "neither is told", "BR4008", People.Osteoporosis, Week(Session([Weekday.Monday], Squat, Stretch), Session([Weekday.Friday], Squat)), Info),
        Judged("C61 A53", "The circuit opens with squats: no warm-up is a warning in it too", "BR6002", People.Osteoporosis,
            Of(Squat, Minutes("walking", 5) with { Phase = SessionPhase.CoolDown }) with { Template = PlanTemplate.Circuit20 }, Warning),
        Judged("C61 A53", "A march before and a walk after are a warm-up and a cool-down of any length", "BR6002",
            People.Osteoporosis, Of(Minutes("marching-in-place", 3), Squat, Minutes("walking", 3)), Clean),
        Judged("C61", "The daily routine lifts no load and needs neither", "BR6002",
            People.Osteoporosis, Of(Prescribe("sit-to-stand", 2, 10)) with { Template = PlanTemplate.Daily15 }, Clean),
        Judged("C62", "A stretch inside the circuit is warm", "BR6003",
            People.Osteoporosis, Of(Prescribe("goblet-squat", 1, 10, 6), Stretch) with { Template = PlanTemplate.Circuit20 }, Clean),
        Judged("C62", "A stretch first is not", "BR6003", People.Osteoporosis, Of(Stretch, Squat), Info),
        Judged("A34", "One slot a day is told where parts of the day are named", "BR6008", People.Healthy, Walks(PartOfDay.Morning), Info),
        Judged("A34", "two are what is asked", "BR6008", People.Healthy, Walks(PartOfDay.Morning, PartOfDay.Evening), Clean),
        Judged("A42", "Long sitting is more than an hour", "BR6009",
            People.Healthy with { Lifestyle = new Lifestyle { LongestSittingMinutes = 61 } }, Of(Minutes("walking", 20)), Info),
        Judged("A42", "and an hour is not", "BR6009", People.Healthy with { Lifestyle = new Lifestyle { LongestSittingMinutes = 60 } }, Of(Minutes("walking", 20)), Clean),
    ];
}
