namespace BoneRules.Rules;

/// <summary>How a person stands on the axes that severities depend on.</summary>
internal readonly record struct Tiers(Possible<BoneTier> Bone, Possible<FallsLevel> Falls)
{
    private const int BoneTiers = (int)BoneTier.BU + 1;
    private const int FallsLevels = (int)FallsLevel.F2 + 1;

    /// <summary>How many there are.</summary>
    public const int Count = BoneTiers * BoneTiers * FallsLevels * FallsLevels;

    /// <summary>A number from 0 for each.</summary>
    public int Index => ((((((int)Bone.Lowest * BoneTiers) + (int)Bone.Highest) * FallsLevels) + (int)Falls.Lowest) * FallsLevels) + (int)Falls.Highest;

    public static Tiers Of(Assessment person) => new(person.BoneTier, person.FallsLevel);
}
