using BoneRules.Rules;

namespace BoneRules.Generation;

/// <summary>How carefully a plan begins, by who the person is. What the profile leaves out counts as the more careful.</summary>
internal sealed class StartingPoint(Assessment person, GenerationRequest request)
{
    internal const int SetsOfTheFragile = 2;
    internal const int ForAnEasierOne = 20;
    internal const int ForTheEasiest = 10;
    internal const int ForWeights = 30;
    internal const int ForSitting = 8;
    internal const int ForStanding = 16;

    /// <summary>Whether the person begins to train: by the request, the profile, or because nobody says otherwise.</summary>
    public bool IsBeginner { get; } = request.StartLevel is { } level
        ? level == TrainingExperience.Beginner
        : person.Client.IsBeginner() || person.Client is { TrainingExperience: null, TrainingWeeks: null };

    /// <summary>The weeks of the plan in which a beginner needs a rest or gentle day after each harder one.</summary>
    public int GentleWeeks { get; } = request.StartLevel == TrainingExperience.Beginner ? Beginners.FirstTrainingWeeks
        : person.Client.IsBeginner() ? Math.Max(0, Beginners.FirstTrainingWeeks - (person.Client.TrainingWeeks ?? 0))
        : 0;

    /// <summary>The sets that nobody goes beyond after a spinal fracture or several falls.</summary>
    public int MostSets { get; } = (person.BoneTier.IsAtLeast(BoneTier.B3) | person.FallsLevel.IsAtLeast(FallsLevel.F2)).MayBeTrue ? SetsOfTheFragile : int.MaxValue;

    /// <summary>What is added to the score of a candidate: the easier one first, after several falls without weights, after a spinal fracture lying down first.</summary>
    public int CostOf(Candidate candidate)
    {
        var cost = 0;
        if (IsBeginner || MostSets == SetsOfTheFragile)
        {
            if (candidate.Exercise.Regressions.Count > 0 && !candidate.Entry.IsNamed) cost += ForAnEasierOne;
            if (candidate.Role == SlotRole.Balance && candidate.Exercise.Movement.BalanceDemand == BalanceDemand.Dynamic) cost += ForAnEasierOne;
        }
        else if (candidate is { Role: SlotRole.Balance, IsElastic: false, Exercise: { Regressions.Count: 0, Progressions.Count: > 0 } }) cost += ForTheEasiest;
        if (person.FallsLevel.IsAtLeast(FallsLevel.F2).MayBeTrue && candidate.Exercise.Movement.Resistance > Resistance.Band) cost += ForWeights;
        if (candidate.Role == SlotRole.Extension && person.BoneTier.IsAtLeast(BoneTier.B3).MayBeTrue)
            cost += candidate.Exercise.Position switch { BodyPosition.Supine => 0, BodyPosition.Seated => ForSitting, _ => ForStanding };
        return cost;
    }
}
