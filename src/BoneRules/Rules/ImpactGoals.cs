namespace BoneRules.Rules;

/// <summary>For whom impacts are a goal at all, so that no rule asks for what another one warns of.</summary>
internal static class ImpactGoals
{
    /// <summary>Whether the person may build up to moderate impacts: no spinal fracture, no falls, and osteoporosis at most without further risk.</summary>
    /// <remarks>What is not known counts as the stricter answer: nobody is told to jump on a guess.</remarks>
    public static bool MayAimAtImpacts(this Assessment person) =>
        person.SpinalFracture.IsFalse && person.FallsLevel.IsAtLeast(FallsLevel.F1).IsFalse && person.BoneTier.IsAtLeast(BoneTier.B2High).IsFalse;
}
