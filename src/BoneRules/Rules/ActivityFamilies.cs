namespace BoneRules.Rules;

/// <summary>The one place that answers whether a family of activities is judged by a rule of its own.</summary>
internal static class ActivityFamilies
{
    /// <summary>Whether a rule of its own judges the family as a whole, so that general rules on movement leave it alone: one hazard, one finding.</summary>
    /// <remarks>
    /// General rules on impact, bending, twisting, sudden turns and support ask it. Rules on how something is done (load, tempo, vest, repetitions) do
    /// not. A family that is not known has no rule of its own: the general rule keeps speaking, so that nothing is dropped on a guess.
    /// </remarks>
    public static bool HasOwnRuling(this ActivityFamily? family) => family is not (null or ActivityFamily.None);
}
