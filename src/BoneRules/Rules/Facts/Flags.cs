namespace BoneRules.Rules;

/// <summary>Whether flags are set. <see cref="Enum.HasFlag"/> allocates until the code that calls it has been optimised, and a first check should cost nothing either.</summary>
internal static class Flags
{
    public static bool Has(this SessionTraits traits, SessionTraits trait) => (traits & trait) == trait;

    public static bool Has(this Pillars pillars, Pillars pillar) => (pillars & pillar) == pillar;

    public static bool Has(this MuscleGroups muscles, MuscleGroups group) => (muscles & group) == group;
}
