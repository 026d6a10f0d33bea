using BoneRules.Rules;

namespace BoneRules.Generation;

/// <summary>Carries a week forward: one thing at a time, and only as far as the rules judge clean. Where nothing passes, it holds.</summary>
internal sealed class WeekProgression(CompiledRules rules, BoundRules bound, ImpactSchedule? impacts, PlanTemplate? template, double budgetSeconds)
{
    /// <summary>The weeks that a load is held against, and the one that is judged.</summary>
    internal const int WindowWeeks = 5;
    internal const int Attempts = 4;
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
        if (impacts is { IsSteady: false })
            foreach (var draft in next.Sessions.SelectMany(static session => session.Prescriptions))
                if (draft.Slot.Role == SlotRole.Impact) draft.Set(impacts.Prescribe(draft.Slot.Candidate, impacts.At(week)));
        var open = Holds ? [] : Rising(next, week);
        for (var attempt = 0; attempt < Attempts && open.Count > 0; attempt++)
        {
            var faulty = FaultyIn(before, next, week);
            open.RemoveAll(rise => !rise.Drafts.Exists(faulty.Contains));
            foreach (var rise in open) rise.Retreat(isLast: attempt >= Attempts - 2);
            open.RemoveAll(static rise => rise.Holds);
        }
        return next;
    }

    /// <summary>Half of the exercises rise in one week, the others in the next; an exercise rises in all sessions that have it alike.</summary>
    private List<Rise> Rising(DraftWeek next, int week)
    {
        var rises = new List<Rise>();
        var at = 0;
        foreach (var same in next.InWeek(week).GroupBy(static draft => (draft.Slot.Candidate.Id, draft.Now)))
        {
            if ((week + at++) % 2 != 0) continue;
            var drafts = same.ToList();
            var rise = new Rise(drafts, new Queue<ExercisePrescription>(StepsUp.Above(drafts[0].Now, drafts[0].Slot, bound.Person.Client)));
            if (rise.TryNext()) rises.Add(rise);
        }
        return rises;
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
            if (session.SecondsKept(week) > budgetSeconds) faulty.UnionWith(session.Prescriptions);
        return faulty;
    }

    private static bool HoldsLoads(ClientProfile client)
    {
        foreach (var symptom in client.Symptoms ?? [])
            if (symptom.HoldsLoads()) return true;
        return false;
    }

    /// <summary>What may rise, with the steps that are still to be tried.</summary>
    private sealed class Rise(List<DraftPrescription> drafts, Queue<ExercisePrescription> steps)
    {
        private readonly ExercisePrescription _before = drafts[0].Now;

        public List<DraftPrescription> Drafts => drafts;

        /// <summary>Whether nothing rises after all.</summary>
        public bool Holds { get; private set; }

        public bool TryNext()
        {
            if (!steps.TryDequeue(out var step)) return false;
            foreach (var draft in drafts) draft.Set(step);
            return true;
        }

        public void Retreat(bool isLast)
        {
            if (!isLast && TryNext()) return;
            Holds = true;
            foreach (var draft in drafts) draft.Set(_before);
        }
    }
}
