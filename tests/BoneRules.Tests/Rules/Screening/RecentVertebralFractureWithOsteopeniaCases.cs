using BoneRules.Rules;
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
}
