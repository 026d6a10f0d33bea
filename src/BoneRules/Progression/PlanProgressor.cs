using BoneRules.Progression;
using BoneRules.Rules;
using BoneRules.Serialization;

namespace BoneRules;

/// <summary>Carries a plan forward by what was performed: for each exercise advance, hold, step back or stop, with the reason.</summary>
/// <remarks>Immutable and thread-safe. Repetitions rise within the range first, then the load by the smallest step; never both. What the log does not tell holds.</remarks>
public sealed class PlanProgressor
{
    internal const int DaysOfSymptoms = 14;
    private readonly CompiledRules _rules;

    /// <summary>A progressor for compiled rules, such as <see cref="PlanValidator.Rules"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is <see langword="null"/>.</exception>
    public PlanProgressor(CompiledRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _rules = rules;
    }

    /// <summary>The recommended rules over the catalogue of this library.</summary>
    public static PlanProgressor Default { get; } = new(PlanValidator.Default.Rules);

    /// <summary>Decides the next step of each exercise of a plan.</summary>
    /// <param name="client">The person; its <c>asOf</c> is the day of the decision.</param>
    /// <param name="plan">The plan that was followed.</param>
    /// <param name="log">What was performed, oldest first.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no reference date, the log is no log, or its dates are in the future or in disorder; the message names the place.</exception>
    public ProgressionResult Progress(ClientProfile client, ExercisePlan plan, ExercisePlan log, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(log);
        if (ClientStructure.FirstError(client) is { } clientFlaw) throw new ArgumentException($"{clientFlaw.Path}: {clientFlaw.Message}", nameof(client));
        if (PlanStructure.FirstError(plan) is { } planFlaw) throw new ArgumentException($"{planFlaw.Path}: {planFlaw.Message}", nameof(plan));
        var asOf = client.AsOf ?? throw new ArgumentException("/asOf: the day of the decision is needed to read a log.", nameof(client));
        var performed = new PerformedLog(log, _rules, asOf);

        // What the log notes is a symptom like any other, and later than every clearance before it.
        var noted = performed.SymptomsInLast(DaysOfSymptoms);
        var person = Assessment.Assess(noted.Count == 0 ? client : client with { Symptoms = (client.Symptoms ?? []).Concat(noted).Distinct().ToValueList() });
        var steps = new StepChooser(_rules, _rules.Bind(person), performed, plan.Template, asOf);
        var decisions = new List<ProgressionDecision>();
        var planned = InForce(plan, performed);
        foreach (var (key, prescription) in planned)
        {
            cancellation.ThrowIfCancellationRequested();
            decisions.Add(steps.Decide(key, prescription));
        }
        return new ProgressionResult
        {
            AsOf = asOf,
            Decisions = decisions.ToValueList(),
            NotInPlan = performed.Exercises.Where(exercise => !planned.Exists(item => item.Key == exercise)).ToValueList(),
        };
    }

    /// <summary>Each exercise as the plan has it in the week that the log has reached, else as it was last.</summary>
    private List<(string Key, ExercisePrescription Prescription)> InForce(ExercisePlan plan, PerformedLog log)
    {
        var week = log is { FirstDate: { } first, LastDate: { } last } ? ((last.DayNumber - first.DayNumber) / 7) + 1 : int.MaxValue;
        var prepared = _rules.Prepare(plan);
        var found = new List<(string Key, ExercisePrescription Prescription)>();
        var (at, begins) = (0, 1);
        foreach (var planWeek in plan.Weeks)
        {
            foreach (var session in planWeek.Sessions)
                foreach (var prescription in session.Prescriptions)
                {
                    ref readonly var row = ref prepared.Prescriptions[at++];
                    var key = PerformedLog.KeyOf(row, prescription);
                    var known = found.FindIndex(item => item.Key == key);
                    if (row.Phase is SessionPhase.WarmUp || (begins > week && known >= 0)) continue;
                    if (known < 0) found.Add((key, prescription));
                    else found[known] = (key, prescription);
                }
            begins += planWeek.Repeat ?? 1;
        }
        return found;
    }
}
