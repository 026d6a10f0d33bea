using System.Numerics;
using System.Runtime.CompilerServices;

namespace BoneRules.Rules;

/// <summary>Compiled rules bound to a person: immutable, thread-safe, reusable for any number of plans.</summary>
public sealed class BoundRules
{
    /// <summary>How many weeks back a load may have its reference.</summary>
    internal const int ProgressionWindowWeeks = 4;
    private readonly CompiledRules _rules;
    private readonly GradedRules _graded;
    private readonly ulong[] _concerns, _mayNotConcern;
    private readonly BoundContraindication[] _concerning, _mayConcern;
    private readonly BoundDose[] _doses;
    private readonly BoundCoverage[] _coverages;

    internal BoundRules(CompiledRules rules, Assessment person)
    {
        (_rules, Person, _graded) = (rules, person, rules.GradedFor(Tiers.Of(person)));
        (_concerns, _mayNotConcern) = (new ulong[rules.Words], new ulong[rules.Words]);
        for (var i = 0; i < rules.Contraindications.Length; i++)
        {
            if (_graded.Concerning[i].IsSilent) continue;
            var concerns = rules.Contraindications[i].ForWhom(person);
            var (word, bit) = (i / CompiledRules.BitsPerWord, 1UL << (i % CompiledRules.BitsPerWord));
            if (concerns.MayBeTrue) _concerns[word] |= bit;
            if (concerns.IsUnknown) _mayNotConcern[word] |= bit;
        }
        _concerning = _graded.Concerning;
        // Made here, so that judging makes nothing.
        _mayConcern = Array.TrueForAll(_mayNotConcern, static word => word == 0) ? _concerning : _graded.MayConcern;
        _doses = Array.ConvertAll(rules.CompiledDoses, rule => new BoundDose(rule, person));
        var coverages = new BoundCoverage[rules.CompiledCoverages.Length];
        var speaking = 0;
        foreach (var compiled in rules.CompiledCoverages)
            if (new BoundCoverage(compiled, person) is { IsSilent: false } coverage) coverages[speaking++] = coverage;
        _coverages = coverages[..speaking];
    }

    /// <summary>The person.</summary>
    public Assessment Person { get; }

    /// <summary>Judges a plan.</summary>
    /// <param name="plan">The plan, prepared by the same compiled rules.</param>
    /// <param name="sink">Collects what is found; it is not cleared first.</param>
    /// <exception cref="ArgumentException">The plan was prepared by other compiled rules.</exception>
    public void Judge(PreparedPlan plan, FindingSink sink)
    {
        Require(plan, sink);
        var before = new JudgedBefore(stackalloc long[JudgedBefore.Places], stackalloc ulong[_doses.Length]);
        for (var w = 0; w < plan.Weeks.Length; w++)
        {
            JudgeWeek(plan, w, before, sink);
            JudgeSteps(plan, w, sink);
        }
        var context = new PlanContext(plan, Person);
        foreach (var (rule, bound) in _graded.Requirements) bound.Report(sink, Scope.Plan, 0, rule.Judge(context));
        foreach (var (rule, bound) in _graded.Plans) rule.Inspect(context, new PlanInspector(sink, bound));
    }

    /// <summary>Judges one week of a plan, and the progression into the next four: what an edit in that week can change.</summary>
    /// <param name="plan">The plan, prepared by the same compiled rules.</param>
    /// <param name="week">The week, from 0.</param>
    /// <param name="sink">Collects what is found; it is not cleared first.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such week.</exception>
    /// <exception cref="ArgumentException">The plan was prepared by other compiled rules.</exception>
    public void JudgeWeekAndProgression(PreparedPlan plan, int week, FindingSink sink)
    {
        Require(plan, sink);
        ArgumentOutOfRangeException.ThrowIfNegative(week);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(week, plan.Weeks.Length);
        JudgeWeek(plan, week, new JudgedBefore(stackalloc long[JudgedBefore.Places], stackalloc ulong[_doses.Length]), sink);
        var last = plan.Weeks[week].LastWeek + ProgressionWindowWeeks;
        for (var w = week; w < plan.Weeks.Length && plan.Weeks[w].FirstWeek <= last; w++) JudgeSteps(plan, w, sink);
    }

    private void JudgeWeek(PreparedPlan plan, int week, in JudgedBefore before, FindingSink sink)
    {
        ref readonly var row = ref plan.Weeks[week];
        var context = new WeekContext(plan, week, Person);
        for (var d = 0; d < _doses.Length; d++) before.SetDoseRows(d, _doses[d].RowsIn(context));
        for (var s = row.FirstSession; s < row.FirstSession + row.SessionCount; s++)
        {
            ref readonly var session = ref plan.Sessions[s];
            for (var p = session.FirstPrescription; p < session.FirstPrescription + session.PrescriptionCount;)
                foreach (ref readonly var prescription in plan.Prescriptions.Run(p, session.FirstPrescription + session.PrescriptionCount - p))
                {
                    if (!before.FoundFine(prescription))
                    {
                        var found = sink.Count;
                        JudgePrescription(new PrescriptionContext(prescription, Person), p, before.DoseRows, sink);
                        if (sink.Count == found) before.RememberFine(prescription);
                    }
                    p++;
                }
            var sessionContext = new SessionContext(plan, s, Person);
            foreach (var (rule, bound) in _graded.Sessions) bound.Report(sink, Scope.Session, s, rule.Judge(sessionContext));
        }
        foreach (var coverage in _coverages) coverage.Judge(context, week, sink);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void JudgePrescription(in PrescriptionContext prescription, int index, ReadOnlySpan<ulong> doseRows, FindingSink sink)
    {
        var exercise = prescription.Compiled;
        ref readonly var hits = ref exercise.Hits;
        var concerning = hits.Possible & _concerns[hits.Word];
        var forbidden = concerning != 0 && JudgeHits(hits, concerning, prescription, index, sink);
        if (exercise.FurtherHits is not null) forbidden |= JudgeFurther(prescription, index, sink);
        // What must not be done has no right dose.
        if (forbidden) return;
        var rowsOfExercise = exercise.DoseRows;
        for (var d = 0; d < rowsOfExercise.Length; d++)
            if ((rowsOfExercise[d] & doseRows[d]) is var rows and not 0) _doses[d].Judge(prescription, index, rows, sink);
    }

    /// <summary>Judges the movement of a prescription by every contraindication.</summary>
    /// <returns>Whether it is certainly forbidden to the person.</returns>
    internal bool JudgeMovement(in PrescriptionContext prescription, int index, FindingSink sink)
    {
        ref readonly var hits = ref prescription.Compiled.Hits;
        return JudgeHits(hits, hits.Possible & _concerns[hits.Word], prescription, index, sink) | JudgeFurther(prescription, index, sink);
    }

    private bool JudgeFurther(in PrescriptionContext prescription, int index, FindingSink sink)
    {
        var forbidden = false;
        foreach (ref readonly var hits in prescription.Compiled.FurtherHits.AsSpan())
            forbidden |= JudgeHits(hits, hits.Possible & _concerns[hits.Word], prescription, index, sink);
        return forbidden;
    }

    private bool JudgeHits(in MovementHits words, ulong concerning, in PrescriptionContext prescription, int index, FindingSink sink)
    {
        var forbidden = false;
        for (var hits = concerning; hits != 0; hits &= hits - 1)
        {
            var bit = BitOperations.TrailingZeroCount(hits);
            var rules = (_mayNotConcern[words.Word] >> bit & 1) == 0 ? _concerning : _mayConcern;
            forbidden |= rules[(words.Word * CompiledRules.BitsPerWord) + bit].Judge(prescription, index, (words.Certain >> bit & 1) != 0, sink);
        }
        return forbidden;
    }

    private void JudgeSteps(PreparedPlan plan, int week, FindingSink sink)
    {
        ref readonly var row = ref plan.Weeks[week];
        for (var s = row.FirstStep; s < row.FirstStep + row.StepCount; s++)
        {
            var step = new StepContext(plan, s, Person);
            foreach (var (rule, bound) in _graded.Progressions) bound.Report(sink, Scope.Prescription, plan.Steps[s].Prescription, rule.Judge(step));
        }
    }

    private void Require(PreparedPlan plan, FindingSink sink)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(sink);
        if (!ReferenceEquals(plan.Rules, _rules))
            throw new ArgumentException("The plan was prepared by other compiled rules; prepare it with those that judge it.", nameof(plan));
    }
}
