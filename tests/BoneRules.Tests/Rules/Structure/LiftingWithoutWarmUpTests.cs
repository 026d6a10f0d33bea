using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Structure;

public sealed class LiftingWithoutWarmUpTests
{
    private const string Id = "BR6002";

    private static readonly ExercisePrescription Squat = Prescribe("goblet-squat", 3, 10, 8);

    [Theory]
    [InlineData(true, true, null)]
    [InlineData(false, true, "warm-up")]
    [InlineData(true, false, "cool-down")]
    [InlineData(false, false, "warm-up, cool-down")]
    public void A_session_with_loads_owes_both(bool before, bool after, string? lacking)
    {
        ExercisePrescription[] prescriptions = [.. before ? [Minutes("walking", 5)] : Array.Empty<ExercisePrescription>(), Squat, .. after ? [Minutes("walking", 5)] : Array.Empty<ExercisePrescription>()];
        var findings = RuleCheck.Findings(Id, People.Osteoporosis, Of(prescriptions));
        if (lacking is null) findings.Should().BeEmpty();
        else findings.Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.Severity == Severity.Warning && finding.Measured[0].Level == lacking);
    }

    [Fact]
    public void A_phase_that_the_plan_names_counts_whatever_is_done_in_it() =>
        RuleCheck.Judge(Id, People.Osteoporosis, Of(
            Prescribe("sit-to-stand", 1, 10) with { Phase = SessionPhase.WarmUp }, Squat, Prescribe("hip-flexor-stretch") with { Phase = SessionPhase.CoolDown })).Should().Be(ExpectedJudgement.Clean);

    [Theory]
    [InlineData(0.0, ExpectedJudgement.Clean)]
    [InlineData(0.5, ExpectedJudgement.Warning)]
    public void Only_external_load_owes_them(double kilograms, ExpectedJudgement expected) =>
        RuleCheck.Judge(Id, People.Healthy, Of(Prescribe("goblet-squat", 3, 10, kilograms))).Should().Be(expected);
}
