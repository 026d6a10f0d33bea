namespace BoneRules.Generation;

/// <summary>A week in the making.</summary>
internal sealed class DraftWeek(IReadOnlyList<DraftSession> sessions)
{
    public IReadOnlyList<DraftSession> Sessions => sessions;

    public DraftWeek Copy() => new([.. sessions.Select(static session => session.Copy())]);

    /// <summary>What the week has, in the order of the plan.</summary>
    public IEnumerable<DraftPrescription> InWeek(int week) => sessions.SelectMany(session => session.InWeek(week));

    public PlanWeek ToWeek(int week) => new() { Sessions = sessions.Where(session => session.InWeek(week).Any()).Select(session => session.ToSession(week)).ToValueList() };
}

/// <summary>A session in the making.</summary>
internal sealed class DraftSession(string? name, int day, IReadOnlyList<DraftPrescription> prescriptions)
{
    public Supervision? Supervision { get; init; }
    public PartOfDay? PartOfDay { get; init; }
    public string? Name => name;
    public int Day => day;
    public IReadOnlyList<DraftPrescription> Prescriptions => prescriptions;

    public DraftSession Copy() => new(name, day, [.. prescriptions.Select(static prescription => prescription.Copy())]) { Supervision = Supervision, PartOfDay = PartOfDay };

    public DraftSession Without(Func<DraftPrescription, bool> drop) => new(name, day, [.. prescriptions.Where(prescription => !drop(prescription))]) { Supervision = Supervision, PartOfDay = PartOfDay };

    public IEnumerable<DraftPrescription> InWeek(int week) => prescriptions.Where(prescription => prescription.Slot.IsIn(week));

    /// <summary>What the session takes now, or will take once its impacts are built up: other exercises must not grow into that time.</summary>
    public double SecondsKept(int week)
    {
        var (seconds, count) = (0.0, 0);
        foreach (var draft in prescriptions)
        {
            // Of an exercise and the one that takes its place, only one is done.
            if (draft.Slot.UntilWeek < week || (draft.Slot.Follows is not null && draft.Slot.FromWeek > week)) continue;
            seconds += Math.Max(TimeModel.SecondsOf(draft.Now), draft.Slot.Role == SlotRole.Impact ? draft.Slot.Seconds : 0);
            count++;
        }
        return seconds + (Math.Max(0, count - 1) * TimeModel.SecondsToChange);
    }

    public PlanSession ToSession(int week) => new()
    {
        Name = name,
        Days = [(Weekday)day],
        PartOfDay = PartOfDay,
        Supervision = Supervision,
        Prescriptions = InWeek(week).Select(static prescription => prescription.Now).ToValueList(),
    };
}

/// <summary>A prescription in the making, and the slot that it fills.</summary>
internal sealed class DraftPrescription(Slot slot, ExercisePrescription now)
{
    public Slot Slot => slot;
    public ExercisePrescription Now { get; private set; } = now;

    public DraftPrescription Copy() => new(slot, Now);

    public void Set(ExercisePrescription next) => Now = next;
}
