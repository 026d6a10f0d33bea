using BoneRules.Rules;
using BoneRules.Testing;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules;

/// <summary>The finding of each rule whose own table states none whole: its place, what was measured, and the limit, on the first example that the rule flags.</summary>
internal static class WholeFindingCases
{
    private static Question Example(string rule)
    {
        var flagged = RuleSet.Recommended.Find(rule)!.Examples().First(static example => example.Expected is not (ExpectedJudgement.Clean or ExpectedJudgement.Undetermined));
        // Under a name of its own, because the plan may stand in the table without its finding.
        return Ask(rule, flagged.Client, flagged.Plan with { Name = "Example" }, flagged.Configuration);
    }

    [Cases]
    public static IEnumerable<RuledCase> Of_hazardous_movement() =>
    [
        .. Example("BR1001").Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.SpinalFlexion, Level: "deep")], new MeasureLimit(Level: "mild"))),
        .. Example("BR1002").Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.SpinalFlexion, Level: "mild")])),
        .. Example("BR1003").Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.TrunkRotation, Level: "loaded")], new MeasureLimit(Level: "unloaded"))),
        .. Example("BR1004").Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.Tempo, Level: "fast")], new MeasureLimit(Level: "controlled"))),
        .. Example("BR1005").Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.Ballistic, Level: "ballistic")], new MeasureLimit(Level: "controlled"))),
        .. Example("BR1006").Finds(new ExpectedFinding(Severity.Warning, First, [new(Quantity.Tempo, Level: "fast")], new MeasureLimit(Level: "controlled"))),
        .. Example("BR1007").Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.LateralFlexion, Level: "loadedOrEndRange")], new MeasureLimit(Level: "midRange"))),
        .. Example("BR1008").Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.SpinalExtension, Level: "proneOrRomanChair")], new MeasureLimit(Level: "supported"))),
        .. Example("BR1010").Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.Activity, Level: "golfSwing")])),
        .. Example("BR1011").Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.Activity, Level: "mountainClimber")])),
        .. Example("BR1012").Finds(new ExpectedFinding(Severity.Warning, First, [new(Quantity.Activity, Level: "plank")])),
        .. Example("BR1013").Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.Activity, Level: "kneesToChest")])),
        .. Example("BR1014").Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.Activity, Level: "yogaOrPilatesClass")])),
        .. Example("BR1015").Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.Activity, Level: "rowingMachine")])),
        .. Example("BR1016").Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.Activity, Level: "butterflyOrDiving")])),
    ];

    [Cases]
    public static IEnumerable<RuledCase> Of_impact_and_vests() =>
    [
        .. Example("BR2001").Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.ImpactLevel, Level: "moderate")], new MeasureLimit(Level: "low"))),
        .. Example("BR2002").Finds(new ExpectedFinding(Severity.Warning, "/weeks/0", [new(Quantity.DaysPerWeek, 3)], new MeasureLimit(Min: 4))),
        .. Example("BR2003").Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.ImpactLevel, Level: "high")], new MeasureLimit(Level: "moderate"))),
        .. Example("BR2004").Finds(new ExpectedFinding(Severity.Info, "/weeks/0", [new(Quantity.DaysPerWeek, 5)], new MeasureLimit(Min: 7))),
        .. Example("BR2005").Finds(new ExpectedFinding(Severity.Warning, "/weeks/0", [new(Quantity.Impacts, 101)], new MeasureLimit(Max: 100))),
        .. Example("BR2006").Finds(new ExpectedFinding(Severity.Info, "/weeks/0", [new(Quantity.Impacts, 30)], new MeasureLimit(Max: 10))),
        .. Example("BR2007").Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.ImpactLevel, Level: "moderate")], new MeasureLimit(Level: "low"))),
        .. Example("BR2008").Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.Activity, Level: "jogging")])),
        .. Example("BR2009").Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.Activity, Level: "courtSport")])),
        .. Example("BR2010").Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.Activity, Level: "fallSport")])),
        .. Example("BR2011").Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.Activity, Level: "highImpactAerobics")])),
        .. Example("BR2012").Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.Activity, Level: "rebounderJumping")])),
        .. Example("BR2013").Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.Activity, Level: "vibrationPlate")])),
        .. Example("BR2014").Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.Activity, Level: "outdoorCycling")])),
        .. Example("BR2015").Finds(new ExpectedFinding(Severity.Warning, First, [new(Quantity.Activity, Level: "nordicWalking")])),
        .. Example("BR2016").Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.VestKilograms, 2)], new MeasureLimit(Max: 0))),
        .. Example("BR2017").Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.VestPercentBodyMass, 5.156), new(Quantity.VestKilograms, 3.3)], new MeasureLimit(Max: 5))),
        .. Example("BR2020").Finds(new ExpectedFinding(Severity.Warning, "/weeks/3/sessions/0/prescriptions/0", [new(Quantity.VestPercentBodyMass, 10.156), new(Quantity.VestKilograms, 6.5)], new MeasureLimit(Max: 10))),
    ];

    [Cases]
    public static IEnumerable<RuledCase> Of_strength_work() =>
    [
        .. Example("BR3001").Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.PercentOneRepetitionMaximum, 85)], new MeasureLimit(Max: 80))),
        .. Example("BR3002").Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.LiftOrigin, Level: "floor")], new MeasureLimit(Level: "knee"))),
        .. Example("BR3003").Finds(new ExpectedFinding(Severity.Warning, First, [new(Quantity.Supervision, Level: "none")], new MeasureLimit(Level: "trainer"))),
        .. Example("BR3004").Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.Activity, Level: "goodMorning")])),
        .. Example("BR3006").Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.LoadKilograms, 30)])),
        .. Example("BR3007").Finds(new ExpectedFinding(Severity.Warning, First, [new(Quantity.LoadKilograms, 4.536)], new MeasureLimit(Max: 4.536, Exclusive: true))),
        .. Example("BR3008").Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.LoadKilograms, 6)], new MeasureLimit(Max: 4.5))),
        .. Example("BR3009").Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.OverheadLoad, Level: "behindNeck")], new MeasureLimit(Level: "dumbbells"))),
        .. Example("BR3010").Finds(new ExpectedFinding(Severity.Warning, First, [new(Quantity.PercentOneRepetitionMaximum, 75)], new MeasureLimit(Max: 70))),
        .. Example("BR3011").Finds(new ExpectedFinding(Severity.Warning, First, [new(Quantity.Activity, Level: "carry")])),
        .. Example("BR3012").Finds(new ExpectedFinding(Severity.Warning, "/weeks/0", [new(Quantity.DaysPerWeek, 1)], new MeasureLimit(Min: 2, Max: 3))),
        .. Example("BR3013").Finds(new ExpectedFinding(Severity.Warning, "/weeks/0", [new(Quantity.RestDays, 0)], new MeasureLimit(Min: 1))),
        .. Example("BR3014").Finds(new ExpectedFinding(Severity.Info, "/weeks/0", [new(Quantity.Exercises, 4)], new MeasureLimit(Min: 5))),
        .. Example("BR3016").Finds(new ExpectedFinding(Severity.Warning, First, [new(Quantity.PercentOneRepetitionMaximum, 60)], new MeasureLimit(Max: 50))),
        .. Example("BR3017").Finds(new ExpectedFinding(Severity.Info, "/weeks/0", [new(Quantity.MinutesPerWeek, 60)], new MeasureLimit(Min: 120))),
        .. Example("BR3018").Finds(new ExpectedFinding(Severity.Info, First, [new(Quantity.Repetitions, 6)], new MeasureLimit(Max: 5))),
    ];

    [Cases]
    public static IEnumerable<RuledCase> Of_balance_and_posture() =>
    [
        .. Example("BR4001").Finds(new ExpectedFinding(Severity.Warning, "/weeks/0", [new(Quantity.DaysPerWeek, 2)], new MeasureLimit(Min: 3))),
        .. Example("BR4002").Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.Support, Level: "none")], new MeasureLimit(Level: "countertop"))),
        .. Example("BR4003").Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.Supervision, Level: "none")], new MeasureLimit(Level: "healthProfessional"))),
        .. Example("BR4004").Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.DirectionChange, Level: "sudden")], new MeasureLimit(Level: "planned"))),
        .. Example("BR4005").Finds(new ExpectedFinding(Severity.Warning, First, [new(Quantity.Supervision, Level: "none")], new MeasureLimit(Level: "trainer"))),
        .. Example("BR4006").Finds(new ExpectedFinding(Severity.Info, "/weeks/0", [new(Quantity.MinutesPerWeek, 27)], new MeasureLimit(Min: 30))),
        .. Example("BR4007").Finds(new ExpectedFinding(Severity.Warning, "/weeks/0", [new(Quantity.DaysPerWeek, 0)], new MeasureLimit(Min: 1))),
        .. Example("BR4008").Finds(new ExpectedFinding(Severity.Info, "/weeks/0", [new(Quantity.SessionsPerWeek, 1)], new MeasureLimit(Max: 0))),
        .. Example("BR4009").Finds(new ExpectedFinding(Severity.Warning, First, [new(Quantity.Support, Level: "none")], new MeasureLimit(Level: "chair"))),
    ];

    [Cases]
    public static IEnumerable<RuledCase> Of_progression() =>
    [
        .. Example("BR5001").Finds(new ExpectedFinding(Severity.Error, "/weeks/1/sessions/0/prescriptions/0", [new(Quantity.LoadChangePercent, 10), new(Quantity.RepetitionsChange, 2)])),
        .. Example("BR5002").Finds(new ExpectedFinding(Severity.Error, "/weeks/1/sessions/0/prescriptions/0", [new(Quantity.LoadChangePercent, 12.5)], new MeasureLimit(Max: 10))),
        .. Example("BR5003").Finds(new ExpectedFinding(Severity.Info, "/weeks/1/sessions/0/prescriptions/0", [new(Quantity.Repetitions, 10)], new MeasureLimit(Min: 13))),
        .. Example("BR5004").Finds(new ExpectedFinding(Severity.Error, "/weeks/2/sessions/0/prescriptions/0", [new(Quantity.LoadChangePercent, 5)], new MeasureLimit(Max: 0))),
        .. Example("BR5005").Finds(new ExpectedFinding(Severity.Error, "/weeks/1/sessions/0/prescriptions/0", [new(Quantity.LoadChangePercent, 12.5)], new MeasureLimit(Max: 10))),
        .. Example("BR5006").Finds(new ExpectedFinding(Severity.Warning, "/weeks/1/sessions/0/prescriptions/0", [new(Quantity.LoadChangePercent, 5)], new MeasureLimit(Max: 0))),
        .. Example("BR5007").Finds(new ExpectedFinding(Severity.Error, "/weeks/1", [new(Quantity.VolumeChangePercent, 20)], new MeasureLimit(Max: 10))),
        .. Example("BR5008").Finds(new ExpectedFinding(Severity.Warning, "client:/symptoms", [new(Quantity.Symptom, Level: "excessiveSoreness")])),
        .. Example("BR5009").Finds(new ExpectedFinding(Severity.Info, "/weeks/1", [new(Quantity.MinutesPerWeek, 100.2)], new MeasureLimit(Max: 90))),
    ];

    [Cases]
    public static IEnumerable<RuledCase> Of_the_week() =>
    [
        .. Example("BR6003").Finds(new ExpectedFinding(Severity.Info, "/weeks/0/sessions/0", [new(Quantity.SessionPhase, Level: "stretching")], new MeasureLimit(Level: "warm"))),
        .. Example("BR6004").Finds(new ExpectedFinding(Severity.Warning, "/weeks/0", [new(Quantity.RestDays, 0)], new MeasureLimit(Min: 1))),
        .. Example("BR6005").Finds(new ExpectedFinding(Severity.Info, "/weeks/0", [new(Quantity.MinutesPerWeek, 145)], new MeasureLimit(Min: 150))),
        .. Example("BR6006").Finds(new ExpectedFinding(Severity.Warning, "/weeks/0", [new(Quantity.DaysPerWeek, 2)], new MeasureLimit(Min: 3))),
        .. Example("BR6007").Finds(new ExpectedFinding(Severity.Info, "/weeks/0", [new(Quantity.DaysPerWeek, 3)], new MeasureLimit(Min: 4))),
        .. Example("BR6008").Finds(new ExpectedFinding(Severity.Info, "/weeks/0", [new(Quantity.DaysPerWeek, 0)], new MeasureLimit(Min: 7))),
        .. Example("BR6009").Finds(new ExpectedFinding(Severity.Info, "client:/lifestyle/longestSittingMinutes", [new(Quantity.Minutes, 90)], new MeasureLimit(Max: 60))),
        .. Example("BR6011").Finds(new ExpectedFinding(Severity.Info, "/weeks/0", [new(Quantity.RestDays, 0)], new MeasureLimit(Min: 1))),
    ];

    [Cases]
    public static IEnumerable<RuledCase> Of_screening() =>
    [
        .. Example("BR7002").Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.LoadKilograms, 6)], new MeasureLimit(Max: 0))),
        .. Example("BR7005").Finds(new ExpectedFinding(Severity.Warning, "client:/supervision", [new(Quantity.Supervision, Level: "none")], new MeasureLimit(Level: "trainer"))),
        .. Example("BR7006").Finds(new ExpectedFinding(Severity.Error, "", [new(Quantity.Supervision, Level: "none")], new MeasureLimit(Level: "trainer"))),
        .. Example("BR7007").Finds(new ExpectedFinding(Severity.Warning, "client:/fractures/0", [new(Quantity.Months, 12)], new MeasureLimit(Min: 24, Exclusive: true))),
        .. Example("BR7008").Finds(new ExpectedFinding(Severity.Info, "client:/clearances", [new(Quantity.Clearance, Level: "none")], new MeasureLimit(Level: "exercise"))),
        .. Example("BR7009").Finds(new ExpectedFinding(Severity.Info, "", [new(Quantity.Support, Level: "noPhone")], new MeasureLimit(Level: "phoneWithinReach"))),
        .. Example("BR7010").Finds(new ExpectedFinding(Severity.Info, "client:/supervision", [new(Quantity.Supervision, Level: "none")], new MeasureLimit(Level: "trainer"))),
    ];

    [Cases]
    public static IEnumerable<RuledCase> Of_lifestyle() =>
    [
        .. Example("BR8002").Finds(new ExpectedFinding(Severity.Info, "client:/nutrition/calciumMilligramsPerDay", [new(Quantity.MilligramsPerDay, 900)], new MeasureLimit(Min: 1200))),
        .. Example("BR8003").Finds(new ExpectedFinding(Severity.Info, "client:/nutrition/vitaminDMicrogramsPerDay", [new(Quantity.MicrogramsPerDay, 10)], new MeasureLimit(Min: 15))),
        .. Example("BR8004").Finds(new ExpectedFinding(Severity.Warning, "client:/nutrition/calciumMilligramsPerDay", [new(Quantity.MilligramsPerDay, 2100)], new MeasureLimit(Max: 2000))),
        .. Example("BR8005").Finds(new ExpectedFinding(Severity.Warning, "client:/nutrition/vitaminDMicrogramsPerDay", [new(Quantity.MicrogramsPerDay, 110)], new MeasureLimit(Max: 100))),
        .. Example("BR8006").Finds(new ExpectedFinding(Severity.Info, "client:/nutrition/redMeatTimesPerWeek", [new(Quantity.TimesPerWeek, 3)], new MeasureLimit(Max: 2))),
        .. Example("BR8007").Finds(new ExpectedFinding(Severity.Info, "client:/nutrition/proteinMeals", [new(Quantity.TimesPerDay, 2)], new MeasureLimit(Min: 3))),
        .. Example("BR8008").Finds(new ExpectedFinding(Severity.Info, "client:/lifestyle/relaxationMomentsPerDay", [new(Quantity.TimesPerDay, 2)], new MeasureLimit(Min: 3))),
        .. Example("BR8009").Finds(new ExpectedFinding(Severity.Info, "client:/boneDensity", [new(Quantity.Months, Level: "lessThan12")], new MeasureLimit(Level: "12"))),
        .. Example("BR8010").Finds(new ExpectedFinding(Severity.Info, "client:/monitoring", [])),
    ];

    [Cases]
    public static IEnumerable<RuledCase> Of_the_input() =>
    [
        .. Example("BR9001").Finds(new ExpectedFinding(Severity.Warning, First, [])),
        .. Example("BR9002").Finds(new ExpectedFinding(Severity.Info, "client:/fractures", [])),
        .. Example("BR9003").Finds(new ExpectedFinding(Severity.Info, First, [])),
        .. Example("BR9004").Finds(new ExpectedFinding(Severity.Warning, "config:/suppressions/0", [])),
        .. Example("BR9005").Finds(new ExpectedFinding(Severity.Warning, "config:/suppressions/0", [])),
        .. Example("BR9006").Finds(new ExpectedFinding(Severity.Info, "/weeks/0", [new(Quantity.RestDays, Level: "unknown")])),
    ];
}
