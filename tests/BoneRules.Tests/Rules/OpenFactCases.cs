using BoneRules.Rules;
using BoneRules.Testing;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules;

/// <summary>All that a rule waits for where an exercise is not recognised, or nobody asked for clearances.</summary>
internal static class OpenFactCases
{
    private const string Exercise = First + "/exercise", Load = First + "/loadKilograms";

    private static readonly ExercisePrescription Unrecognised = new() { Name = "Zorb wiggle", Sets = 2, Repetitions = 9 };

    private static Question Unknown(string rule) => Ask(rule, People.VertebralFracture, Of(Unrecognised));

    private static Question NotAsked(string rule, ClientProfile client, ExercisePrescription prescription) => Ask(rule, client with { Clearances = null }, Of(prescription));

    [Cases]
    public static IEnumerable<RuledCase> An_exercise_that_is_not_recognised_is_asked_for_and_so_is_its_load_where_that_decides() =>
    [
        .. Unknown("BR1002").WaitsFor(Exercise),
        .. Unknown("BR1003").WaitsFor(Exercise, Load),
        .. Unknown("BR1004").WaitsFor(Exercise),
        .. Unknown("BR1007").WaitsFor(Exercise, Load),
        .. Unknown("BR1010").WaitsFor(Exercise),
        .. Unknown("BR1014").WaitsFor(Exercise),
        .. Unknown("BR2012").WaitsFor(Exercise),
        .. Unknown("BR3002").WaitsFor(Exercise, Load),
        .. Unknown("BR3008").WaitsFor(Exercise, Load),
    ];

    [Cases]
    public static IEnumerable<RuledCase> A_clearance_that_nobody_asked_for_is_asked_for_beside_the_warning_that_it_would_leave() =>
    [
        .. NotAsked("BR2001", People.SevereOsteoporosis, Prescribe("mini-hop", 2, 9))
            .Says([Warns(new(Quantity.ImpactLevel, Level: "moderate"), new MeasureLimit(Level: "low"))], ["client:/clearances"]),
        .. NotAsked("BR2003", People.Osteoporosis with { Supervision = Supervision.HealthProfessional }, Prescribe("box-jump", 2, 9))
            .Says([Warns(new(Quantity.ImpactLevel, Level: "high"), new MeasureLimit(Level: "moderate"))], ["client:/clearances"]),
        .. NotAsked("BR2009", People.Osteoporosis, Minutes("tennis", 45)).Says([Warns(new(Quantity.Activity, Level: "courtSport"))], ["client:/clearances"]),
    ];

    [Cases]
    public static IEnumerable<RuledCase> And_alone_where_it_would_leave_nothing() =>
        NotAsked("BR3001", People.Osteoporosis with { Supervision = Supervision.HealthProfessional }, Prescribe("goblet-squat", 3, 9) with { PercentOneRepetitionMaximum = 85 })
            .WaitsFor("client:/clearances");

    private static ExpectedFinding Warns(Measurement measured, MeasureLimit? limit = null) => new(Severity.Warning, First, [measured], limit);
}
