using BoneRules.Rules;

namespace BoneRules.Generation;

/// <summary>Carries a week forward: one thing at a time, and only as far as the rules judge clean. Where nothing passes, it holds.</summary>
internal sealed class WeekProgression(CompiledRules rules, BoundRules bound, ImpactSchedule? impacts, PlanTemplate? template, double budgetSeconds)
{
    /// <summary>The weeks that a load is held against, and the one that is judged.</summary>
    private const int WindowWeeks = 5;
    private const int Attempts = 4;
    private readonly FindingSink _sink = new();

    /// <summary>Without a clear word that exercise may begin, or with a symptom that holds loads, nothing rises.</summary>
    public bool Holds { get; } = bound.Person.Gate.IsAtLeast(Gate.ClearFirst).MayBeTrue || HoldsLoads(bound.Person.Client);

    /// <summary>The weeks of the plan, each as the sessions it has.</summary>
    public List<DraftWeek> Run(IReadOnlyList<DraftSession> first, int weeks, CancellationToken cancellation)
    {
        var all = new List<DraftWeek> { new(first) };
        for (var week = 2; week <= weeks; week++)
        {
            cancellation.ThrowIfCancellationRequested();
            all.Add(Next(all, week));
        }
        return all;
    }

    private DraftWeek Next(List<DraftWeek> before, int week)
    {
        var next = before[^1].Copy();
        var open = new List<(DraftPrescription Draft, Queue<ExercisePrescription> Steps, ExercisePrescription Hold)>();
        foreach (var session in next.Sessions)
        {
            // Half of the exercises rise in one week, the others in the next.
            for (var i = 0; i < session.Prescriptions.Count; i++)
            {
                var draft = session.Prescriptions[i];
                if (impacts is not null && draft.Slot is { Role: SlotRole.Impact } slot) draft.Set(ImpactsOf(slot, draft.Now, week));
                if (Holds || (week + i) % 2 != 0) continue;
                var steps = new Queue<ExercisePrescription>(StepsUp.Above(draft.Now, draft.Slot.First, draft.Slot.Candidate.Exercise, bound.Person.Client));
                if (steps.TryDequeue(out var step)) open.Add((draft, steps, draft.Set(step)));
            }
        }
        for (var attempt = 0; attempt < Attempts && open.Count > 0; attempt++)
        {
            var faulty = FaultyIn(before, next, week);
            open.RemoveAll(item => !faulty.Contains(item.Draft));
            for (var i = open.Count - 1; i >= 0; i--)
            {
                var (draft, steps, hold) = open[i];
                var another = attempt < Attempts - 2 && steps.TryDequeue(out var step) ? step : null;
                draft.Set(another ?? hold);
                if (another is null) open.RemoveAt(i);
            }
        }
        return next;
    }

    /// <summary>Prescriptions of the week that a rule speaks of, and those of sessions that have grown too long.</summary>
    private HashSet<DraftPrescription> FaultyIn(List<DraftWeek> before, DraftWeek next, int week)
    {
        var window = before.Skip(Math.Max(0, before.Count - WindowWeeks + 1)).Append(next).ToList();
        var plan = new ExercisePlan { Template = template, Weeks = window.Select((draft, i) => draft.ToWeek(week - window.Count + 1 + i)).ToValueList() };
        var prepared = rules.Prepare(plan);
        _sink.Clear();
        bound.JudgeWeekAndProgression(prepared, window.Count - 1, _sink);
        var drafts = next.InWeek(week).ToList();
        var first = prepared.Prescriptions.Length - drafts.Count;
        var faulty = new HashSet<DraftPrescription>();
        foreach (ref readonly var item in _sink.Items)
            if (item.Scope == Scope.Prescription && item.Index >= first) faulty.Add(drafts[item.Index - first]);
        foreach (var session in next.Sessions)
            if (session.SecondsKept > budgetSeconds) faulty.UnionWith(session.Prescriptions);
        return faulty;
    }

    private ExercisePrescription ImpactsOf(Slot slot, ExercisePrescription now, int week) =>
        impacts!.IsSteady ? now : impacts.Prescribe(slot.Candidate, impacts.At(week));

    private static bool HoldsLoads(ClientProfile client)
    {
        foreach (var symptom in client.Symptoms ?? [])
            if (symptom.HoldsLoads()) return true;
        return false;
    }
}
