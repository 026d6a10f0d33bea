using BoneRules.Rules;
using static BoneRules.Rules.ExpectedJudgement;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Guidance.Resolution;

namespace BoneRules.Tests.Guidance;

/// <summary>Who may do which impact, how much of it, and what counts.</summary>
internal static class ImpactResolutions
{
    private static ExercisePlan OnDays(int days, params ReadOnlySpan<ExercisePrescription> prescriptions) =>
        Week(Session(ValueList.Create<Weekday>([Weekday.Monday, Weekday.Tuesday, Weekday.Thursday, Weekday.Friday, Weekday.Sunday, Weekday.Wednesday, Weekday.Saturday])
            .Take(days).ToValueList(), prescriptions));

    private static ExercisePlan Vest(params ReadOnlySpan<double> kilograms)
    {
        var weeks = new ExercisePrescription[kilograms.Length];
        for (var i = 0; i < weeks.Length; i++) weeks[i] = Minutes("walking", 20) with { VestKilograms = kilograms[i] };
        return WeekByWeek(weeks);
    }

    private static ClientProfile Cleared(ClientProfile person) => person.ClearedFor(ClearanceScope.HighImpact);

    private static ClientProfile ClearedWithProfessional(ClientProfile person) => Cleared(person) with { Supervision = Supervision.HealthProfessional };

    public static IEnumerable<Resolution> All =>
    [
        Row("C01 E-C1 A25", "High impact is open to the healthy, warned of in osteopenia, an error from osteoporosis", "BR2003", Of(Prescribe("jumping-rope", 3, 20)), "AWEEE/WE"),
        Row("C01 E-C1", "Clearance lifts the warning in osteopenia and no error", "BR2003", Of(Prescribe("box-jump", 3, 8)), "AAEEE WWEEE EEEEE", Cleared),
        Row("C01 A52", "With clearance and a health professional osteoporosis keeps a warning; nothing helps beyond", "BR2003",
            Of(Prescribe("box-jump", 3, 8)), "AAWEE WWEEE EEEEE", ClearedWithProfessional),
        Row("C01 E-C1", "Jogging is moderate impact, with a warning in osteoporosis", "BR2008", Of(Minutes("jogging", 20)), "AAWEE WWEEE EEEEE"),
        Row("C02 C60 E-C1 A24", "Small hops are closed after a spinal fracture, at higher risk and after falls", "BR2001", Of(Prescribe("mini-hop", 2, 20)), "AAAEE WWEEE EEEEE"),
        Judged("A05", "A spinal fracture of long ago closes them as a recent one does", "BR2001",
            People.VertebralFracture with { Fractures = [People.VertebralFracture.Fractures![0] with { OccurredOn = new PartialDate(1999, 5, 10) }] },
            Of(Prescribe("heel-drop", 2, 15)), Error),
        Judged("A06", "After a spinal fracture the floor of minutes is one finding", "BR2004",
            People.VertebralFracture, OnDays(3, Minutes("walking", 20), Prescribe("heel-drop", 2, 15)), Warning),
        Judged("A06", "and the ceiling of impact another", "BR2001", People.VertebralFracture, OnDays(3, Minutes("walking", 20), Prescribe("heel-drop", 2, 15)), Error),
        Row("C03 E-C5 A04", "Stairs and step-ups keep one foot down: low", "BR2001", Of(Minutes("stair-climbing", 7), Prescribe("step-up", 2, 10)), "AAAAA/AA"),
        Row("C03 E-C4 A04", "A firm heel drop is moderate", "BR2001", Of(Prescribe("heel-drop", 2, 15)), "AAAEE WWEEE EEEEE"),
        Row("C04 E-C4", "A soft heel drop and a heel raise are low, and replace it", "BR2001",
            Of(Prescribe("soft-heel-drop", 2, 15), Prescribe("heel-raise", 2, 15)) with { Template = PlanTemplate.Daily15 }, "AAAAA/AA"),
        Judged("C04", "The daily routine keeps its heel drops, and they are an error after a spinal fracture", "BR2001", People.VertebralFracture,
            Of(Prescribe("heel-drop", 2, 15)) with { Template = PlanTemplate.Daily15 }, Error),
        Row("C05 E-C6", "Sudden turns are judged by tier", "BR4004", Of(Minutes("shuttle-run", 5)), "AWEEE WWEEE EEEEE"),
        Row("C05 E-C6", "Steps in many directions at controlled tempo are none", "BR4004", Of(Prescribe("side-stepping", 2, 10), Minutes("easy-dance", 20)), "AAAAA/AA"),
        Row("E-C6", "Easy dance is warned of with a high falls risk alone", "BR2015", Of(Minutes("easy-dance", 20)), "AAAAA/AW"),
        Judged("C22 C23 A03 E-C2", "All moderate contacts of a day add up to fifty", "BR2002",
            People.Osteoporosis, OnDays(4, Prescribe("heel-drop", 2, 15), Prescribe("foot-stamp", 1, 20)), Clean),
        Judged("C22 C23 A03 E-C2", "and forty-nine are below, however many exercises", "BR2002",
            People.Osteoporosis, OnDays(4, Prescribe("heel-drop", 2, 15), Prescribe("foot-stamp", 1, 19)), Warning),
        Judged("A01", "Most days are at least four", "BR2002", People.Osteoporosis, OnDays(3, Prescribe("heel-drop", 2, 25)), Warning),
        Judged("E-C3", "One day a week is no aim in osteoporosis", "BR2002", People.Osteoporosis, OnDays(1, Prescribe("heel-drop", 2, 25)), Warning),
        Judged("E-C3 A01", "Four of seven are", "BR2002", People.Osteoporosis, OnDays(4, Prescribe("heel-drop", 2, 25)), Clean),
        Judged("A26", "Whoever may do no impact is not told to", "BR2002", People.VertebralFracture, OnDays(3, Minutes("walking", 20)), Clean),
        Judged("E-C2", "Impacts start at ten a day", "BR2006", People.Osteoporosis with { TrainingWeeks = 0 }, OnDays(4, Prescribe("heel-drop", 1, 11)), Info),
        Judged("C21 A02", "Twenty minutes on seven days are the goal after a spinal fracture", "BR2004", People.VertebralFracture, OnDays(7, Minutes("walking", 20)), Clean),
        Judged("C21 A02", "five are told, though walking is asked for on four or five", "BR2004", People.VertebralFracture, OnDays(5, Minutes("walking", 20)), Info),
        Judged("A02", "three are a warning", "BR2004", People.VertebralFracture, OnDays(3, Minutes("walking", 20)), Warning),
        Judged("C20", "The daily routine alone is short of it", "BR2004",
            People.VertebralFracture, OnDays(7, Minutes("brisk-walking", 5)) with { Template = PlanTemplate.Daily15 }, Warning),
        Row("C36", "Hops are no lifts, so that their speed is not judged as one", "BR1006", Of(Prescribe("mini-hop", 2, 20) with { Tempo = Tempo.Fast }), "AAAAA/AA"),
        Row("C36", "A lift at a fast tempo is", "BR1006", Of(Prescribe("goblet-squat", 2, 10, 8) with { Tempo = Tempo.Fast }), "AAWWW/AA"),
        Row("E-C32", "Hops on one leg are warned of in osteoporosis without clearance", "BR2007", Of(Prescribe("single-leg-hop", 2, 10)), "AAWEE WWEEE EEEEE"),
        Judged("C58 A45", "Frequencies are floors: the circuit three times a week is no finding of dose", "BR3005",
            People.Osteoporosis, OnDays(3, Prescribe("mini-hop", 1, 20)) with { Template = PlanTemplate.Circuit20 }, Clean),
        Judged("C58", "nor of too many impacts", "BR2005", People.Osteoporosis, OnDays(3, Prescribe("mini-hop", 2, 20)) with { Template = PlanTemplate.Circuit20 }, Clean),
        Row("E-C19", "A vest is for nobody with a spinal fracture or falls", "BR2016", Of(Minutes("walking", 20) with { VestKilograms = 2 }), "AAAAE/EE"),
        Judged("E-C19 A16", "A vest starts at five percent of 64 kg, with no tolerance above", "BR2017", People.Osteopenia, Vest(3.3), Error),
        Judged("A16", "Exactly five percent is a start", "BR2017", People.Osteopenia, Vest(3.2), Clean),
        Judged("A19", "Several weeks are three", "BR2018", People.Osteopenia, Vest(2, 2, 2, 2.5), Clean),
        Judged("A19", "and two are too few", "BR2018", People.Osteopenia, Vest(2, 2, 2.5), Error),
        Judged("E-C19 A20", "No size of step is set, and a tenth of body mass is the end", "BR2020", People.Osteopenia, Vest(3, 3, 3, 6.5), Warning),
        Judged("A20", "below it any step after three weeks passes", "BR2020", People.Osteopenia, Vest(3, 3, 3, 6.4), Clean),
    ];
}
