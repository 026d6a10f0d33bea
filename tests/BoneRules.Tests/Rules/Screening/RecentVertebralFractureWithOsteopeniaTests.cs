using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Screening;

public sealed class RecentVertebralFractureWithOsteopeniaTests
{
    private const string Id = "BR7007";

    private static ClientProfile With(BoneDiagnosis? diagnosis, double? tScore, DateOnly fracture, FractureSite site = FractureSite.Vertebra) => People.Osteopenia with
    {
        Diagnosis = diagnosis,
        BoneDensity = tScore is null ? null : [new BoneDensityMeasurement { TScore = tScore }],
        Fractures = [new Fracture { Site = site, Mechanism = FractureMechanism.LowTrauma, OccurredOn = fracture, Healed = true }],
    };

    [Theory]
    [InlineData(BoneDiagnosis.Osteopenia, null, 24, ExpectedJudgement.Warning)]
    [InlineData(BoneDiagnosis.Osteopenia, null, 25, ExpectedJudgement.Clean)]
    [InlineData(null, -1.1, 12, ExpectedJudgement.Warning)]
    [InlineData(null, -1.0, 12, ExpectedJudgement.Clean)]
    [InlineData(null, -2.4, 12, ExpectedJudgement.Warning)]
    [InlineData(null, -2.5, 12, ExpectedJudgement.Clean)]
    [InlineData(BoneDiagnosis.Osteoporosis, -1.8, 12, ExpectedJudgement.Clean)]
    public void Osteopenia_with_a_fracture_of_the_last_24_months(BoneDiagnosis? diagnosis, double? tScore, int monthsAgo, ExpectedJudgement expected) =>
        RuleCheck.Judge(Id, With(diagnosis, tScore, People.AsOf.AddMonths(-monthsAgo)), Of(Minutes("walking", 20))).Should().Be(expected);

    [Fact]
    public void Another_bone_is_another_matter() =>
        RuleCheck.Judge(Id, With(BoneDiagnosis.Osteopenia, null, People.AsOf.AddMonths(-6), FractureSite.Wrist), Of(Minutes("walking", 20))).Should().Be(ExpectedJudgement.Clean);
}
