using BoneRules.Rules;

namespace BoneRules;

/// <summary>Judges parts of a plan in their place in time, so that a mend is tried before it is proposed.</summary>
internal sealed class RepairTrials(BoundRules bound, CompiledRules rules, ExercisePlan plan, RepairWork work)
{
    private const int MostRepeat = 104;
    private static readonly PlanSession NoSession = new() { Prescriptions = [] };

    /// <summary>Whether there is nothing left to spend on trials.</summary>
    public bool IsSpent => work.TrialsAreSpent;

    /// <summary>A week alone, in its place in time: what the rules say of it and of what is in it.</summary>
    /// <param name="week">The week.</param>
    /// <param name="firstWeek">The week of the plan that it begins in, from 1.</param>
    public Trial Week(PlanWeek week, int firstWeek)
    {
        var weeks = new List<PlanWeek>();
        for (var left = firstWeek - 1; left > 0; left -= MostRepeat) weeks.Add(new PlanWeek { Repeat = Math.Min(left, MostRepeat), Sessions = [NoSession] });
        weeks.Add(week);
        return Plan(plan with { Weeks = weeks.ToValueList() });
    }

    /// <summary>A plan, with what the rules say of its last week.</summary>
    public Trial Plan(ExercisePlan candidate)
    {
        var prepared = rules.Prepare(candidate);
        work.Try(prepared.Prescriptions.Length + prepared.Sessions.Length);
        var sink = new FindingSink();
        bound.Judge(prepared, sink);
        return new Trial(prepared, bound.Person, sink.Items.ToArray());
    }

    /// <summary>What the rules said.</summary>
    internal sealed class Trial(PreparedPlan prepared, Assessment person, Judged[] items)
    {
        public PreparedPlan Prepared => prepared;

        public Judged[] Items => items;

        /// <summary>How grave a rule finds a place of the last week; what it leaves open counts as the gravest that it may be.</summary>
        public Severity At(Rule rule, PlanPlace place)
        {
            var worst = Severity.None;
            foreach (var item in items)
                if (ReferenceEquals(item.Rule, rule) && InLastWeek(item) && PlanPlace.Of(prepared, item) is var at && at.Session == place.Session && at.Prescription == place.Prescription)
                    worst = Graver(worst, item);
            return worst;
        }

        /// <summary>How grave the gravest matter of a prescription of the last week is.</summary>
        public Severity At(PlanPlace place)
        {
            var worst = Severity.None;
            foreach (var item in items)
                if (item.Scope == Scope.Prescription && InLastWeek(item) && PlanPlace.Of(prepared, item) is var at && at.Session == place.Session && at.Prescription == place.Prescription)
                    worst = Graver(worst, item);
            return worst;
        }

        /// <summary>Whether a rule has a question to the last week as a whole, and finds it in order.</summary>
        public bool IsSettled(Rule rule) => OfWeek(rule) is null && rule.Asks(new WeekContext(prepared, prepared.Weeks.Length - 1, person));

        /// <summary>What a rule says of the last week as a whole.</summary>
        public Judged? OfWeek(Rule rule)
        {
            foreach (var item in items)
                if (item.Scope == Scope.Week && ReferenceEquals(item.Rule, rule) && item.Index == prepared.Weeks.Length - 1) return item;
            return null;
        }

        /// <summary>How much the rules find in the last week at this severity or above that they did not find before.</summary>
        public int Excess(Trial before, Severity severity)
        {
            var (then, excess) = (before.CountOf(severity), 0);
            foreach (var (rule, count) in CountOf(severity)) excess += Math.Max(0, count - then.GetValueOrDefault(rule));
            return excess;
        }

        private Dictionary<string, int> CountOf(Severity severity)
        {
            var counts = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var item in items)
                if ((item.IsUndecided() || item.Told() >= severity) && InLastWeek(item))
                    counts[item.Rule.Descriptor.Id] = counts.GetValueOrDefault(item.Rule.Descriptor.Id) + Times(item);
            return counts;
        }

        /// <summary>How often a week meets it: a session that is split has its faults twice, each on half of the days.</summary>
        private int Times(in Judged item) => item.Scope switch
        {
            Scope.Session => prepared.Sessions[item.Index].Times,
            Scope.Prescription => prepared.Sessions[prepared.Prescriptions[item.Index].Session].Times,
            _ => 1,
        };

        private bool InLastWeek(in Judged item) => PlanPlace.Of(prepared, item).Week == prepared.Weeks.Length - 1;

        private static Severity Graver(Severity worst, in Judged item)
        {
            var severity = item.IsUndecided() ? Severity.Error : item.Told();
            return severity > worst ? severity : worst;
        }
    }
}
