using System.Numerics;
using BoneRules.Rules;

namespace BoneRules.Generation;

/// <summary>Prescribes an exercise in a role: numbers from the dose rows that apply to the person, what else it takes from the exercise and the role.</summary>
internal sealed class Prescriber(CompiledRules rules, Assessment person, Equipments equipment, StartingPoint start)
{
    /// <summary>From here a repetition more is at most a tenth more.</summary>
    internal const int GrowsFrom = 10;
    internal const int DrillSeconds = 30;
    internal const int HoldSeconds = 20;
    internal const int DrillSets = 2;
    internal const int ExtensionRepetitions = 10;
    internal const int StrengthRest = 60;
    internal const int ImpactRest = 30;
    internal const int ShortRest = 15;
    internal const double LeastWalk = 180, MostWalk = 2400, LeastSlowForms = 300, MostSlowForms = 1500, LeastWalkingDrill = 60, MostWalkingDrill = 180;

    /// <summary>The ways to prescribe it, the best founded first.</summary>
    public IEnumerable<Candidate> Variants(PoolEntry entry)
    {
        var found = false;
        foreach (var row in RowsFor(entry))
            if (Prescribe(entry, row) is { } candidate)
            {
                found = true;
                yield return candidate;
            }
        if (!found && Prescribe(entry, null) is { } free) yield return free;
    }

    /// <summary>Rows of every dose rule that apply for certain and for good: the exercise's own first, then the general ones, the fewest sets first.</summary>
    private List<DoseRow> RowsFor(PoolEntry entry)
    {
        var rows = new List<DoseRow>();
        for (var d = 0; d < rules.Doses.Length; d++)
            for (var bits = entry.Compiled.DoseRows[d]; bits != 0; bits &= bits - 1)
            {
                var row = rules.Doses[d].Rows[BitOperations.TrailingZeroCount(bits)];
                if (row is { Template: null, FirstTrainingWeeks: null } && !(row.Sets?.Min > start.MostSets) && row.ForWhom(person).IsTrue) rows.Add(row);
            }
        return [.. rows.OrderBy(static row => row.IsOwn ? 0 : 1).ThenBy(static row => row.Sets?.Min ?? 0)];
    }

    private Candidate? Prescribe(PoolEntry entry, DoseRow? row)
    {
        var candidate = entry.Role switch
        {
            SlotRole.WarmUp => Timed(entry, null, WeekFiller.ShortWarmUp, WeekFiller.LongWarmUp),
            SlotRole.Walk => Timed(entry, row, LeastWalk, MostWalk),
            SlotRole.Strength => Strength(entry, row),
            SlotRole.Impact => Impact(entry, row),
            SlotRole.Extension => Counted(entry, row),
            SlotRole.Balance when entry.Exercise.Movement.Continuous == true =>
                entry.Exercise.Movement.BalanceDemand == BalanceDemand.None ? Timed(entry, row, LeastSlowForms, MostSlowForms) : Timed(entry, row, LeastWalkingDrill, MostWalkingDrill),
            _ => row?.Repetitions is { Max: not null } ? Counted(entry, row) : Drill(entry, row),
        };
        if (candidate is null || StartingLoads.Load(candidate.Start, entry.Exercise, person.Client) is not { } loaded) return null;
        return candidate with { Start = Finish(loaded, entry), MostSets = Math.Min(candidate.MostSets, start.MostSets) };
    }

    private static Candidate? Timed(PoolEntry entry, DoseRow? row, double least, double most)
    {
        // A row in repetitions says nothing of minutes.
        if (row is { Seconds: null }) return null;
        if (row is { Seconds: { Max: { } max } seconds }) (least, most) = (seconds.Min, max);
        return new Candidate(entry, row, new ExercisePrescription { Exercise = entry.Exercise.Id, DurationSeconds = least }) { LeastSeconds = least, MostSeconds = most };
    }

    private Candidate? Strength(PoolEntry entry, DoseRow? row)
    {
        if (entry.Exercise.Movement.Family is ActivityFamily.Plank or ActivityFamily.WallPlank)
            return row is { IsOwn: true } ? null : new Candidate(entry, null, new ExercisePrescription { Exercise = entry.Exercise.Id, Sets = 1, DurationSeconds = HoldSeconds }) { MostSets = DrillSets };
        if (row?.Repetitions is not { } range) return null;
        var grows = range.Min <= GrowsFrom && range.Top > GrowsFrom;
        return new Candidate(entry, row, new ExercisePrescription
        {
            Exercise = entry.Exercise.Id,
            Sets = row.Sets?.Min ?? 1,
            Repetitions = grows ? GrowsFrom : new CountRange(range.Min, range.Top),
            RestSeconds = StrengthRest,
        }) { MostSets = row.Sets?.Top ?? 3, TopRepetitions = range.Top + (grows && MayExceed(entry) ? 1 : 0) };
    }

    /// <summary>Where a load can rise, one repetition beyond the range shows that it may; from osteoporosis on, known or not, a log shows it.</summary>
    private bool MayExceed(PoolEntry entry) => entry.Exercise.Movement.Resistance > Resistance.Band && (!person.BoneTier.IsAtLeast(BoneTier.B2)).IsTrue;

    private static Candidate? Impact(PoolEntry entry, DoseRow? row) => row?.Repetitions is not { } range ? null : new Candidate(entry, row, new ExercisePrescription
    {
        Exercise = entry.Exercise.Id, Sets = row.Sets?.Min ?? 1, Repetitions = Math.Max(1, range.Min), RestSeconds = ImpactRest,
    }) { MostSets = row.Sets?.Top ?? 4, TopRepetitions = range.Top };

    private static Candidate Counted(PoolEntry entry, DoseRow? row)
    {
        var repetitions = row?.Repetitions is { Max: { } max } range ? new CountRange(range.Min, max) : new CountRange(ExtensionRepetitions);
        return new Candidate(entry, row, new ExercisePrescription
        {
            Exercise = entry.Exercise.Id, Sets = row?.Sets?.Min ?? 1, Repetitions = repetitions, RestSeconds = ShortRest,
        }) { MostSets = row?.Sets?.Top ?? (row is { IsOwn: true } ? 1 : DrillSets) };
    }

    private static Candidate? Drill(PoolEntry entry, DoseRow? row)
    {
        if (row is { Seconds: null }) return null;
        return new Candidate(entry, row, new ExercisePrescription
        {
            Exercise = entry.Exercise.Id,
            Sets = row?.Sets?.Min ?? (entry.Role == SlotRole.Stretch || entry.Exercise.Movement.Unilateral == true ? 1 : DrillSets),
            DurationSeconds = row is { Seconds: { Max: { } max } seconds } ? new MeasureRange(seconds.Min, max) : new MeasureRange(DrillSeconds),
            RestSeconds = ShortRest,
        }) { MostSets = row?.Sets?.Top ?? DrillSets };
    }

    /// <summary>With what every prescription of the exercise has: sides, support, phase.</summary>
    public ExercisePrescription Finish(ExercisePrescription prescription, PoolEntry entry) => prescription with
    {
        PerSide = entry.Exercise.Movement is { Unilateral: true, Continuous: false } ? true : null,
        Support = SupportFor(entry),
        Phase = entry.Role switch { SlotRole.WarmUp => SessionPhase.WarmUp, SlotRole.Stretch => SessionPhase.CoolDown, _ => SessionPhase.Main },
    };

    /// <summary>Something to hold on to wherever the base is small or one rises, squats or lands, and the hands are free; the wall where the exercise is done at one.</summary>
    private Support? SupportFor(PoolEntry entry)
    {
        var (exercise, movement) = (entry.Exercise, entry.Exercise.Movement);
        if (exercise.Equipment.AsSpan().Contains("wall")) return Support.Wall;
        var small = movement.BalanceDemand >= BalanceDemand.ReducedBase || movement.EyesClosed == true || movement.UnstableSurface == true;
        var upright = exercise.Position is BodyPosition.Standing or BodyPosition.Kneeling && movement is { Continuous: false, Resistance: <= Resistance.BodyWeight };
        if (!small && !(upright && (exercise.Muscles & NeedsHands) == 0)) return null;
        // Who walks along holds on along the way.
        return equipment.Has("chair") && movement.Continuous != true ? Support.Chair : Support.Countertop;
    }

    /// <summary>What works these does it with the hands or on them.</summary>
    private const MuscleGroups NeedsHands = MuscleGroups.Chest | MuscleGroups.Shoulders | MuscleGroups.Arms | MuscleGroups.Back | MuscleGroups.Trunk;
}
