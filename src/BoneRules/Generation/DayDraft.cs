using BoneRules.Rules;

namespace BoneRules.Generation;

/// <summary>A session that is being filled: what is in it, and the time that is left.</summary>
internal sealed class DayDraft(int day, double budgetSeconds)
{
    private readonly List<Slot> _slots = [];

    public int Day => day;
    public bool HasStrength { get; init; }
    public PartOfDay? PartOfDay { get; init; }

    /// <summary>In the weeks of rest days for a beginner, only gentle exercise; 0 where there are none.</summary>
    public int GentleWeeks { get; init; }

    public IReadOnlyList<Slot> Slots => _slots;

    public double Left => budgetSeconds - _slots.Sum(static slot => slot.Seconds) - (Math.Max(0, _slots.Count - 1) * TimeModel.SecondsToChange);

    public MuscleGroups Muscles => _slots.Where(static slot => slot.Role is SlotRole.Strength or SlotRole.Extension)
        .Aggregate(MuscleGroups.None, static (muscles, slot) => muscles | slot.Candidate.Exercise.Muscles);

    public double LowImpactSeconds => _slots.Where(static slot => slot.CountsLowImpact).Sum(static slot => slot.First.DurationSeconds?.Min ?? 0);

    public bool Has(SlotRole role) => _slots.Exists(slot => slot.Role == role);

    public bool Has(string exercise) => _slots.Exists(slot => slot.Candidate.Id == exercise);

    /// <summary>The seconds that a prescription would take of what is left, the change to it included.</summary>
    public double Cost(double seconds) => seconds + (_slots.Count > 0 ? TimeModel.SecondsToChange : 0);

    public bool Fits(double seconds) => Cost(seconds) <= Left;

    public Slot Add(Candidate candidate, ExercisePrescription prescription, double? seconds = null)
    {
        var slot = new Slot { Candidate = candidate, First = prescription, FromWeek = candidate.FitsRestDay || HasStrength ? 1 : GentleWeeks + 1 };
        slot.Reserve(seconds);
        _slots.Add(slot);
        return slot;
    }

    /// <summary>Changes a prescription where there is time for it.</summary>
    public bool TryChange(Slot slot, ExercisePrescription prescription)
    {
        if (Slot.SecondsOf(slot.Candidate, prescription) - slot.Seconds > Left) return false;
        slot.First = prescription;
        slot.Reserve();
        return true;
    }

    /// <summary>The slots in the order in which they are done; what comes in the same role keeps its order.</summary>
    public IEnumerable<Slot> InOrder => _slots.OrderBy(static slot => slot.Role).SelectMany(static slot => slot.Next is { } next ? (IEnumerable<Slot>)[slot, next] : [slot]);
}
