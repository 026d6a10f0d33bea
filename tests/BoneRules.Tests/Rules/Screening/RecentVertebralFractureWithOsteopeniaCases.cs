using BoneRules.Rules;
using BoneRules.Testing;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Screening;

internal static class RecentVertebralFractureWithOsteopeniaCases
{
    private const string Id = "BR7007";

    private static ClientProfile With(BoneDiagnosis? diagnosis, double? tScore, DateOnly fracture, FractureSite site = FractureSite.Vertebra) => People.Osteopenia with
    {
        Diagnosis = diagnosis,
        BoneDensity = tScore is null ? null : [new BoneDensityMeasurement { TScore = tScore }],
        Fractures = [new Fracture { Site = site, Mechanism = FractureMechanism.LowTrauma, OccurredOn = fracture, Healed = true }],
    };

    [Cases]
    [For(BoneDiagnosis.Osteopenia, null, 24, ExpectedJudgement.Warning)]
    [For(BoneDiagnosis.Osteopenia, null, 25, ExpectedJudgement.Clean)]
    [For(null, -1.1, 12, ExpectedJudgement.Warning)]
    [For(null, -1.0, 12, ExpectedJudgement.Clean)]
    [For(null, -2.4, 12, ExpectedJudgement.Warning)]
    [For(null, -2.5, 12, ExpectedJudgement.Clean)]
    [For(BoneDiagnosis.Osteoporosis, -1.8, 12, ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> Osteopenia_with_a_fracture_of_the_last_24_months(BoneDiagnosis? diagnosis, double? tScore, int monthsAgo, ExpectedJudgement expected) =>
        Ask(Id, With(diagnosis, tScore, People.AsOf.AddMonths(-monthsAgo)), Of(Minutes("walking", 20))).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> Another_bone_is_another_matter() =>
        Ask(Id, With(BoneDiagnosis.Osteopenia, null, People.AsOf.AddMonths(-6), FractureSite.Wrist), Of(Minutes("walking", 20))).Is(ExpectedJudgement.Clean);

    private static ClientProfile Scanned(params double?[] scores) => With(null, null, People.AsOf.AddMonths(-12)) with
    {
        BoneDensity = scores.Select(static score => new BoneDensityMeasurement { TScore = score, ZScore = -1 }).ToValueList(),
    };

    [Cases]
    public static IEnumerable<RuledCase> Of_several_scans_the_lowest_score_counts() =>
    [
        .. Ask(Id, Scanned(-0.5, -1.8), Of(Minutes("walking", 20))).Is(ExpectedJudgement.Warning),
        .. Ask(Id, Scanned(-1.8, -0.5), Of(Minutes("walking", 20))).Is(ExpectedJudgement.Warning),
        .. Ask(Id, Scanned(-1.8, -2.6), Of(Minutes("walking", 20))).Is(ExpectedJudgement.Clean),
        .. Ask(Id, Scanned(-2.6, -1.8), Of(Minutes("walking", 20))).Is(ExpectedJudgement.Clean),
        .. Ask(Id, Scanned(-1.8, null), Of(Minutes("walking", 20))).Is(ExpectedJudgement.Warning),
        .. Ask(Id, Scanned(null, -1.8), Of(Minutes("walking", 20))).Is(ExpectedJudgement.Warning),
    ];

    [Cases]
    [For(2025, 11, 21, 12)]
    [For(2025, 11, 22, 12)]
    [For(2025, 11, 23, 11)]
    [For(2026, 1, 22, 10)]
    [For(2026, 11, 22, 0)]
    public static IEnumerable<RuledCase> Whole_months_are_counted(int year, int month, int day, int months) =>
        Ask(Id, With(BoneDiagnosis.Osteopenia, -1.8, new DateOnly(year, month, day)), Of(Minutes("walking", 20)))
            .Finds(new ExpectedFinding(Severity.Warning, "client:/fractures/0", [new(Quantity.Months, months)], new MeasureLimit(Min: 24, Exclusive: true)));

    [Cases]
    public static IEnumerable<RuledCase> Fractures_that_nobody_asked_for_are_not_recent() =>
        Ask(Id, People.Osteopenia with { Fractures = null }, Of(Minutes("walking", 20))).Is(ExpectedJudgement.Clean);
}
