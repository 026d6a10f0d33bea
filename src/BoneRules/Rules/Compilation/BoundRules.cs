using System.Numerics;

namespace BoneRules.Rules;

/// <summary>Compiled rules bound to a person: immutable, thread-safe, reusable for any number of plans.</summary>
public sealed class BoundRules
{
    /// <summary>How many weeks back a load may have its reference.</summary>
    internal const int ProgressionWindowWeeks = 4;
    private readonly CompiledRules _rules;
    private readonly ulong[] _concerns;
    private readonly BoundContraindication[] _contraindications;
    private readonly BoundDose[] _doses;
    private readonly BoundCoverage[] _coverages;
    private readonly Bound<ProgressionLimit>[] _progressions;
    private readonly Bound<SessionRequirement>[] _sessions;
    private readonly Bound<Requirement>[] _requirements;
    private readonly Bound<PlanRule>[] _plans;

    internal BoundRules(CompiledRules rules, Assessment person)
    {
        (_rules, Person) = (rules, person);
        _concerns = new ulong[rules.Words];
        _contraindications = new BoundContraindication[rules.Contraindications.Length];
        for (var i = 0; i < _contraindications.Length; i++)
        {
            _contraindications[i] = new BoundContraindication(rules.Contraindications[i], person);
            if (!_contraindications[i].IsSilent) _concerns[i / CompiledRules.BitsPerWord] |= 1UL << (i % CompiledRules.BitsPerWord);
        }
        _doses = Array.ConvertAll(rules.CompiledDoses, rule => new BoundDose(rule, person));
        _coverages = Array.FindAll(Array.ConvertAll(rules.Coverages, rule => new BoundCoverage(rule, person)), static coverage => !coverage.IsSilent);
        _progressions = Speaking(rules.Progressions, rule => new BoundRule(rule, rule.Severities, AssessmentAxis.None, person));
        _sessions = Speaking(rules.Sessions, rule => new BoundRule(rule, rule.Severities, AssessmentAxis.None, person));
        _requirements = Speaking(rules.Requirements, rule => new BoundRule(rule, rule.Severities, rule.WaitsFor, person));
        _plans = Speaking(rules.Plans, rule => new BoundRule(rule, rule.Severities, AssessmentAxis.None, person));
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
        for (var w = 0; w < plan.Weeks.Length; w++)
        {
            JudgeWeek(plan, w, sink);
            JudgeSteps(plan, w, sink);
        }
        var context = new PlanContext(plan, Person);
        foreach (var (rule, bound) in _requirements) bound.Report(sink, Scope.Plan, 0, rule.Judge(context));
        foreach (var (rule, bound) in _plans) rule.Inspect(context, new PlanInspector(sink, bound));
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
        JudgeWeek(plan, week, sink);
        var last = plan.Weeks[week].LastWeek + ProgressionWindowWeeks;
        for (var w = week; w < plan.Weeks.Length && plan.Weeks[w].FirstWeek <= last; w++) JudgeSteps(plan, w, sink);
    }

    private void JudgeWeek(PreparedPlan plan, int week, FindingSink sink)
    {
        ref readonly var row = ref plan.Weeks[week];
        var context = new WeekContext(plan, week, Person);
        Span<ulong> doseRows = stackalloc ulong[_doses.Length];
        for (var d = 0; d < _doses.Length; d++) doseRows[d] = _doses[d].RowsIn(context);
        for (var s = row.FirstSession; s < row.FirstSession + row.SessionCount; s++)
        {
            ref readonly var session = ref plan.Sessions[s];
            for (var p = session.FirstPrescription; p < session.FirstPrescription + session.PrescriptionCount; p++)
                JudgePrescription(plan, p, doseRows, sink);
            var sessionContext = new SessionContext(plan, s, Person);
            foreach (var (rule, bound) in _sessions) bound.Report(sink, Scope.Session, s, rule.Judge(sessionContext));
        }
        foreach (var coverage in _coverages) coverage.Judge(context, week, sink);
    }

    private void JudgePrescription(PreparedPlan plan, int index, ReadOnlySpan<ulong> doseRows, FindingSink sink)
    {
        // What must not be done has no right dose.
        if (JudgeMovement(plan, index, sink)) return;
        var prescription = new PrescriptionContext(plan, index, Person);
        var exercise = plan.Prescriptions[index].Exercise;
        for (var d = 0; d < _doses.Length; d++)
            if ((exercise.DoseRows[d] & doseRows[d]) is var rows and not 0) _doses[d].Judge(prescription, index, rows, sink);
    }

    /// <summary>Judges the movement of a prescription by every contraindication.</summary>
    /// <returns>Whether it is certainly forbidden to the person.</returns>
    internal bool JudgeMovement(PreparedPlan plan, int index, FindingSink sink)
    {
        var prescription = new PrescriptionContext(plan, index, Person);
        var exercise = plan.Prescriptions[index].Exercise;
        var forbidden = false;
        for (var word = 0; word < _concerns.Length; word++)
        {
            for (var hits = exercise.MayViolate[word] & _concerns[word]; hits != 0; hits &= hits - 1)
            {
                var bit = BitOperations.TrailingZeroCount(hits);
                var certain = (exercise.Violates[word] >> bit & 1) != 0;
                forbidden |= _contraindications[(word * CompiledRules.BitsPerWord) + bit].Judge(prescription, index, certain, sink);
            }
        }
        return forbidden;
    }

    private void JudgeSteps(PreparedPlan plan, int week, FindingSink sink)
    {
        ref readonly var row = ref plan.Weeks[week];
        for (var s = row.FirstStep; s < row.FirstStep + row.StepCount; s++)
        {
            var step = new StepContext(plan, s, Person);
            foreach (var (rule, bound) in _progressions) bound.Report(sink, Scope.Prescription, plan.Steps[s].Prescription, rule.Judge(step));
        }
    }

    private void Require(PreparedPlan plan, FindingSink sink)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(sink);
        if (!ReferenceEquals(plan.Rules, _rules))
            throw new ArgumentException("The plan was prepared by other compiled rules; prepare it with those that judge it.", nameof(plan));
    }

    /// <summary>The rules that have anything to say to the person.</summary>
    private static Bound<T>[] Speaking<T>(T[] rules, Converter<T, BoundRule> bind) =>
        Array.FindAll(Array.ConvertAll(rules, rule => new Bound<T>(rule, bind(rule))), static bound => !bound.Severities.IsSilent);

    private readonly record struct Bound<T>(T Rule, BoundRule Severities);
}
