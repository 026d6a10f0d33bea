using BoneRules.Rules;
using BoneRules.Testing;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Structure;

internal static class LiftingWithoutWarmUpCases
{
    private const string Id = "BR6002";

    private static readonly ExercisePrescription Squat = Prescribe("goblet-squat", 3, 10, 8);

    [Cases]
    [For(true, true, null)]
    [For(false, true, "warm-up")]
    [For(true, false, "cool-down")]
    [For(false, false, "warm-up, cool-down")]
    public static IEnumerable<RuledCase> A_session_with_loads_owes_both(bool before, bool after, string? lacking)
    {
        ExercisePrescription[] prescriptions = [.. before ? [Minutes("walking", 5)] : Array.Empty<ExercisePrescription>(), Squat, .. after ? [Minutes("walking", 5)] : Array.Empty<ExercisePrescription>()];
        var question = Ask(Id, People.Osteoporosis, Of(prescriptions));
        return lacking is null ? question.Is(ExpectedJudgement.Clean) : question.Finds(new ExpectedFinding(Severity.Warning, "/weeks/0/sessions/0", [new(Quantity.SessionPhase, Level: lacking)]));
    }

    [Cases]
    public static IEnumerable<RuledCase> A_phase_that_the_plan_names_counts_whatever_is_done_in_it() =>
        Ask(Id, People.Osteoporosis, Of(
            Prescribe("sit-to-stand", 1, 10) with { Phase = SessionPhase.WarmUp }, Squat, Prescribe("hip-flexor-stretch") with { Phase = SessionPhase.CoolDown })).Is(ExpectedJudgement.Clean);

    [Cases]
    [For(0.0, ExpectedJudgement.Clean)]
    [For(0.5, ExpectedJudgement.Warning)]
    public static IEnumerable<RuledCase> Only_external_load_owes_them(double kilograms, ExpectedJudgement expected) =>
        Ask(Id, People.Healthy, Of(Prescribe("goblet-squat", 3, 10, kilograms))).Is(expected);
}
