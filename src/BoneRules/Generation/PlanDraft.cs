using BoneRules.Rules;

namespace BoneRules.Generation;

/// <summary>A plan in the making: weeks that are the same are written once.</summary>
internal sealed class PlanDraft
{
    private readonly List<DraftWeek> _weeks;
    private readonly List<(int Week, int Repeat, PlanWeek Written)> _written = [];
    private readonly PlanTemplate? _template;
    private readonly string _name;
    private readonly PlanHabits? _habits;

    public PlanDraft(List<DraftWeek> weeks, PlanTemplate? template, string name, PlanHabits? habits)
    {
        (_weeks, _template, _name, _habits) = (weeks, template, name, habits);
        for (var i = 0; i < weeks.Count; i++)
        {
            var written = weeks[i].ToWeek(i + 1);
            if (_written.Count > 0 && _written[^1].Written.Sessions.Equals(written.Sessions)) _written[^1] = _written[^1] with { Repeat = _written[^1].Repeat + 1 };
            else _written.Add((i + 1, 1, written));
        }
        Plan = new ExercisePlan
        {
            SchemaVersion = 1,
            Name = name,
            Kind = PlanKind.Prescribed,
            Template = template,
            Habits = habits,
            Weeks = _written.Select(static item => item.Repeat == 1 ? item.Written : item.Written with { Repeat = item.Repeat }).ToValueList(),
        };
    }

    public ExercisePlan Plan { get; }

    public bool IsEmpty => _written[0].Written.Sessions.Count == 0;

    /// <summary>The drafts as they stand in the plan, with their place and what they were in the week written before.</summary>
    public IEnumerable<(string Path, DraftPrescription Draft, DraftPrescription? Before)> Places()
    {
        for (var w = 0; w < _written.Count; w++)
        {
            var week = _written[w].Week;
            var s = 0;
            for (var i = 0; i < _weeks[week - 1].Sessions.Count; i++)
            {
                var session = _weeks[week - 1].Sessions[i];
                var p = 0;
                for (var j = 0; j < session.Prescriptions.Count; j++)
                {
                    var draft = session.Prescriptions[j];
                    if (!draft.Slot.IsIn(week)) continue;
                    var before = w > 0 && draft.Slot.FromWeek < week ? _weeks[week - 2].Sessions[i].Prescriptions[j] : null;
                    yield return (string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/weeks/{w}/sessions/{s}/prescriptions/{p++}"), draft, before);
                }
                if (p > 0) s++;
            }
        }
    }

    public PreparedPlan Judge(CompiledRules rules, BoundRules bound, FindingSink sink)
    {
        var prepared = rules.Prepare(Plan);
        sink.Clear();
        bound.Judge(prepared, sink);
        return prepared;
    }

    /// <summary>The plan without the prescriptions that a rule warns of or can't decide; <see langword="null"/> where there are none.</summary>
    public PlanDraft? Without(FindingSink sink)
    {
        var drafts = Places().Select(static place => place.Draft.Slot).ToList();
        var faulty = new HashSet<Slot>();
        foreach (ref readonly var item in sink.Items)
            if (item.Scope == Scope.Prescription && item.High >= Severity.Warning) faulty.Add(drafts[item.Index]);
        if (faulty.Count == 0) return null;
        var weeks = _weeks.Select(week => new DraftWeek([.. week.Sessions.Select(session => session.Without(draft => faulty.Contains(draft.Slot)))])).ToList();
        return new PlanDraft(weeks, _template, _name, _habits);
    }
}
