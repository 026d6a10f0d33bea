using BoneRules.Rules;
using static BoneRules.Rules.ExpectedJudgement;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Guidance.Resolution;

namespace BoneRules.Tests.Guidance;

/// <summary>Sets, repetitions, loads, effort, and what the published templates hold.</summary>
internal static class DoseResolutions
{
    private static readonly ClientProfile Beginner = People.Osteoporosis with { TrainingExperience = TrainingExperience.Beginner, TrainingWeeks = 0 };

    private static ClientProfile WithProfessional(ClientProfile person) =>
        person.ClearedFor(ClearanceScope.HighIntensityResistance) with { Supervision = Supervision.HealthProfessional };

    private static ExercisePlan AtPercent(double percent, int repetitions = 10) => Of(Prescribe("leg-press", 2, repetitions) with { PercentOneRepetitionMaximum = percent });

    private static ExercisePlan Template(PlanTemplate template, ExercisePrescription prescription) => Of(prescription) with { Template = template };

    private static ExercisePrescription Timed(string exercise, int sets, double seconds) => Prescribe(exercise, sets) with { DurationSeconds = seconds };

    private static ExercisePlan OnDays(int days, ExercisePrescription prescription) =>
        Week(Session(new[] { Weekday.Monday, Weekday.Wednesday, Weekday.Friday, Weekday.Sunday }.Take(days).ToValueList(), prescription));

    private static ExercisePlan Reserve(double reserve) =>
        Of(Prescribe("goblet-squat", 2, 10, 8) with { Effort = new Effort { Scale = EffortScale.RepetitionsInReserve, Value = reserve } });

    public static IEnumerable<Resolution> All =>
    [
        Row("C06 E-C11 A09", "Above 80 percent is heavy: never after a spinal fracture or with high falls risk", "BR3001", AtPercent(81), "AWEEE/WE"),
        Row("C06", "A professional and a clearance open it up to osteoporosis at higher risk", "BR3001", AtPercent(81), "AAAAE/AE", WithProfessional),
        Row("C06 A09", "Moderate loads are what the guidance wants", "BR3001", AtPercent(80), "AAAAA/AA"),
        Judged("A09", "Five loaded repetitions are heavy", "BR3001", People.Osteoporosis, Of(Prescribe("leg-press", 3, 5, 40)), Error),
        Judged("A09", "and six are not", "BR3001", People.Osteoporosis, Of(Prescribe("leg-press", 3, 6, 40)), Clean),
        Judged("C52", "A test of the maximum is heavy", "BR3001", People.Osteoporosis, Of(Prescribe("leg-press", 1, 1, 40)), Error),
        Judged("C52", "An estimated maximum gives percentages without one", "BR3001",
            People.Osteoporosis with { OneRepetitionMaximumKilograms = [new NamedKilograms("leg-press", 60)] }, Of(Prescribe("leg-press", 2, 10, 30)), Clean),
        Judged("C07", "A beginner with osteoporosis starts at no more than half", "BR3016", Beginner, AtPercent(51), Warning),
        Judged("C07", "and goes on from there", "BR3016",
            Beginner, WeekByWeek(AtPercent(50).Weeks[0].Sessions[0].Prescriptions[0], AtPercent(55).Weeks[0].Sessions[0].Prescriptions[0]), Clean),
        Judged("C08 E-C7", "Ten to fifteen count below osteoporosis", "BR3005", People.Osteopenia, Of(Prescribe("leg-press", 2, 14)), Clean),
        Judged("C08 E-C7", "and from it on in the first four weeks", "BR3005", Beginner, Of(Prescribe("leg-press", 2, 14)), Clean),
        Judged("C08 E-C7", "then no more", "BR3005", People.Osteoporosis, Of(Prescribe("leg-press", 2, 14)), Warning),
        Judged("C08", "The overhead press keeps its own six to eight", "BR3005", People.Osteoporosis, Of(Prescribe("dumbbell-overhead-press", 3, 6, 4)), Clean),
        Judged("C09 A22", "An exercise's own table comes first: twelve squats are told", "BR3005", People.Osteoporosis, Of(Prescribe("goblet-squat", 3, 12, 8)), Info),
        Judged("C09 A22", "eight to ten are in range, at the wall as well", "BR3005", People.Osteoporosis, Of(Prescribe("wall-squat", 3, new(8, 10))), Clean),
        Judged("C10 E-C8", "One set is in range", "BR3005", People.Osteoporosis, Of(Prescribe("leg-press", 1, 10)), Clean),
        Judged("C10 E-C8", "three are", "BR3005", People.Osteoporosis, Of(Prescribe("leg-press", 3, 10)), Clean),
        Judged("C10 E-C8", "four are not", "BR3005", People.Osteoporosis, Of(Prescribe("leg-press", 4, 10)), Warning),
        Judged("A07", "Sets are those of an exercise, so two exercises of three sets pass", "BR3005",
            People.Osteoporosis, Of(Prescribe("leg-press", 3, 10), Prescribe("chest-press-machine", 3, 10)), Clean),
        Judged("C11", "The daily routine's two sets of sit-to-stand are right in it", "BR3005",
            People.Osteoporosis, Template(PlanTemplate.Daily15, Prescribe("sit-to-stand", 2, 10)), Clean),
        Judged("C11", "and told outside it", "BR3005", People.Osteoporosis, Of(Prescribe("sit-to-stand", 2, 10)), Info),
        Judged("C53", "Twelve band rows are right in the circuit", "BR3005", People.Osteoporosis, Template(PlanTemplate.Circuit20, Prescribe("band-row", 2, 12)), Clean),
        Judged("C53", "and told outside it", "BR3005", People.Osteoporosis, Of(Prescribe("band-row", 2, 12)), Info),
        Judged("C54", "Eight reaches are right in the circuit", "BR3005",
            People.Osteoporosis, Template(PlanTemplate.Circuit20, Prescribe("single-leg-stand-with-reach", 2, 8)), Clean),
        Judged("C55", "One hip-flexor stretch a round is right in the circuit", "BR3005",
            People.Osteoporosis, Template(PlanTemplate.Circuit20, Timed("hip-flexor-stretch", 1, 30)), Clean),
        Judged("C56", "One tandem stance a side is right in the daily routine", "BR3005",
            People.Osteoporosis, Template(PlanTemplate.Daily15, Timed("tandem-stance", 1, 30)), Clean),
        Judged("C57", "Five minutes of walking are right in the daily routine", "BR3005",
            People.Osteoporosis, Template(PlanTemplate.Daily15, Timed("brisk-walking", 1, 300)), Clean),
        Judged("C57", "A walk on its own is held to its table", "BR3005", People.Osteoporosis, Of(Timed("brisk-walking", 1, 300)), Info),
        Judged("A45", "One or two rounds are right in the circuit", "BR3005",
            People.Osteoporosis, Template(PlanTemplate.Circuit20, Prescribe("goblet-squat", 1, 10) with { Rounds = new(1, 2) }), Clean),
        Judged("A45", "and three are not", "BR3005", People.Osteoporosis, Template(PlanTemplate.Circuit20, Prescribe("mini-hop", 1, 20) with { Rounds = 3 }), Info),
        Judged("A44", "The minutes of the daily routine are a name: only its items are held to it", "BR3005",
            People.Osteoporosis, Template(PlanTemplate.Daily15, Prescribe("heel-drop", 2, 15)), Clean),
        Judged("A23", "Flights will do", "BR3005", People.Osteoporosis, Of(Prescribe("stair-climbing") with { Flights = 3 }), Clean),
        Judged("A23", "and so will minutes", "BR3005", People.Osteoporosis, Of(Timed("stair-climbing", 1, 420)), Clean),
        Judged("A59", "Ten reaches in one set are the dose", "BR3005", People.Osteoporosis, Of(Prescribe("single-leg-stand-with-reach", 1, 10)), Clean),
        Judged("C30 A08", "More than five in reserve is far from fatigue, and told", "BR3018", People.Osteoporosis, Reserve(6), Info),
        Judged("C30 A08", "Near fatigue passes", "BR3018", People.Osteoporosis, Reserve(2), Clean),
        Judged("A08", "Effort that is not stated is no finding", "BR3018", People.Osteoporosis, Of(Prescribe("goblet-squat", 2, 10, 8)), Clean),
        Row("C12", "Sit-to-stand may be daily", "BR3012", Week(Session(null, Prescribe("sit-to-stand", 2, 10)) with { TimesPerWeek = 7 }), "AAAAA/AA"),
        Row("C13 E-C9", "One day of strength is a warning", "BR3012", OnDays(1, Prescribe("goblet-squat", 2, 10, 8)), "WWWWW/WW"),
        Row("C13 E-C9", "Two pass", "BR3012", OnDays(2, Prescribe("goblet-squat", 2, 10, 8)), "AAAAA/AA"),
        Row("C13 E-C9", "Four are told, and from osteoporosis a warning", "BR3012", OnDays(4, Prescribe("goblet-squat", 2, 10, 8)), "IIWWW/II"),
        Row("E-C9 E-C10", "The same muscles want a day between", "BR3013", Week(Session([Weekday.Monday, Weekday.Tuesday], Prescribe("goblet-squat", 2, 10, 8))), "IIWWW/II"),
        Row("C14 A35", "Two hours of strength work are a target and never more than info", "BR3017", Of(Minutes("goblet-squat", 40)), "IIIII/II"),
        Judged("C15 A36", "One exercise of a beginner is enough", "BR3014", Beginner, Of(Prescribe("goblet-squat", 2, 10, 8)), Clean),
        Judged("C15 A36", "Others are told below five", "BR3014", People.Osteoporosis, Of(Prescribe("goblet-squat", 2, 10, 8)), Info),
        Judged("C16 A56", "Muscle groups left out are a warning in osteoporosis", "BR3015", People.Osteoporosis, Of(Prescribe("goblet-squat", 2, 10, 8)), Warning),
        Judged("C16", "but not for a beginner", "BR3015", Beginner, Of(Prescribe("goblet-squat", 2, 10, 8)), Clean),
        Judged("C51", "Bands are strength work like any", "BR6001",
            People.Osteoporosis, Of(Minutes("walking", 20), Prescribe("band-row", 2, 10), Prescribe("tandem-stance"), Prescribe("bird-dog")), Clean),
        Judged("A21", "The first overhead press of a beginner stays under ten pounds a hand", "BR3007", Beginner, Of(Prescribe("dumbbell-overhead-press", 3, 8, 4.6)), Warning),
        Judged("A21", "and just below passes", "BR3007", Beginner, Of(Prescribe("dumbbell-overhead-press", 3, 8, 4.5)), Clean),
    ];
}
