using BoneRules.Rules;

namespace BoneRules;

public sealed partial record Assessment
{
    /// <summary>Assesses a client: gate, bone tier, falls level.</summary>
    /// <remarks>
    /// Deciding facts that are missing are tried with every answer that could make a difference, and each axis runs from the lowest to the
    /// highest result. Facts that are not deciding never raise anything by their absence.
    /// </remarks>
    /// <param name="client">The person. Its <see cref="ClientProfile.AsOf"/> is the reference date; without it every "recent" is unknown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is <see langword="null"/>.</exception>
    public static Assessment Assess(ClientProfile client)
    {
        ArgumentNullException.ThrowIfNull(client);
        var open = Completions.Of(client);
        var results = new Standing[Count(open)];
        Complete(client, open, 0, 0, results);
        var (low, high) = (results[0], results[0]);
        foreach (var result in results)
        {
            low = Standing.Lower(low, result);
            high = Standing.Higher(high, result);
        }
        var reasons = new ReasonList();
        var known = Standing.Of(client, reasons);
        AddOpenReasons(reasons, low, high, known.Unmeasured);
        return new Assessment
        {
            Client = client,
            Gate = new Possible<Gate>(low.LowestGate, high.HighestGate),
            BoneTier = new Possible<BoneTier>(low.LowestTier, high.HighestTier),
            FallsLevel = new Possible<FallsLevel>(low.Falls, high.Falls),
            ReportedBoneTier = high.Unmeasured && high.HighestTier <= BoneRules.BoneTier.B2 ? BoneRules.BoneTier.BU : high.HighestTier,
            SpinalFracture = SpinalFractureOf(client),
            AsOf = client.AsOf,
            Reasons = reasons.InOrder(),
            Missing = MissingFacts.Of(client, open, results, high),
        };
    }

    private static void AddOpenReasons(ReasonList reasons, in Standing low, in Standing high, bool unmeasured)
    {
        if (low.LowestGate != high.HighestGate)
            reasons.Add("gateUndecided", "Deciding facts are missing; the gate named is the highest possible.", AssessmentAxis.Gate);
        if (unmeasured)
            reasons.Add("boneDensityUnknown", "The state of the bones is not known: ask for a bone density scan.", AssessmentAxis.Bone, "boneDensity");
        if (low.LowestTier != high.HighestTier)
            reasons.Add("boneTierUndecided", "Deciding facts are missing; the tier named is the highest possible.", AssessmentAxis.Bone);
        if (low.Falls != high.Falls)
            reasons.Add("fallsLevelUndecided", "Deciding facts are missing; the falls level named is the highest possible.", AssessmentAxis.Falls);
    }

    private static int Count(List<OpenFact> open)
    {
        var count = 1;
        foreach (var fact in open) count *= fact.Answers.Length;
        return count;
    }

    /// <summary>Tries every combination of answers; a result stands at the mixed-radix number of its answers.</summary>
    private static void Complete(ClientProfile client, List<OpenFact> open, int fact, int index, Standing[] results)
    {
        if (fact == open.Count)
        {
            results[index] = Standing.Of(client, reasons: null);
            return;
        }
        var answers = open[fact].Answers;
        for (var a = 0; a < answers.Length; a++) Complete(answers[a].Give(client), open, fact + 1, (index * answers.Length) + a, results);
    }
}

/// <summary>What one complete profile comes to.</summary>
internal readonly record struct Standing(Gate LowestGate, Gate HighestGate, BoneTier LowestTier, BoneTier HighestTier, FallsLevel Falls, bool Unmeasured)
{
    public static Standing Of(ClientProfile client, ReasonList? reasons)
    {
        var bone = BoneTiers.Of(client, reasons);
        var lowest = Gates.Of(client, bone.Lowest, bone, reasons);
        var highest = bone.Lowest == bone.Highest ? lowest : Gates.Of(client, bone.Highest, bone, reasons: null);
        return new Standing(lowest, highest, bone.Lowest, bone.Highest, FallsLevels.Of(client, reasons), bone.Unmeasured);
    }

    public static Standing Lower(Standing left, Standing right) => new(
        Min(left.LowestGate, right.LowestGate), Min(left.HighestGate, right.HighestGate), Min(left.LowestTier, right.LowestTier),
        Min(left.HighestTier, right.HighestTier), Min(left.Falls, right.Falls), left.Unmeasured || right.Unmeasured);

    public static Standing Higher(Standing left, Standing right) => new(
        Max(left.LowestGate, right.LowestGate), Max(left.HighestGate, right.HighestGate), Max(left.LowestTier, right.LowestTier),
        Max(left.HighestTier, right.HighestTier), Max(left.Falls, right.Falls), left.Unmeasured || right.Unmeasured);

    private static T Min<T>(T left, T right) where T : struct, Enum => Comparer<T>.Default.Compare(left, right) <= 0 ? left : right;

    private static T Max<T>(T left, T right) where T : struct, Enum => Comparer<T>.Default.Compare(left, right) >= 0 ? left : right;
}
