using BoneRules.Rules;
using BoneRules.Serialization;

namespace BoneRules;

/// <summary>Checks exercise plans for a person.</summary>
/// <remarks>Immutable and thread-safe: make one and keep it. The same client and plan always give the same report.</remarks>
public sealed class PlanValidator
{
    private readonly CompiledRules _rules;

    /// <summary>A validator of a rule set, for a catalogue of exercises.</summary>
    /// <param name="rules">The rules; <see cref="RuleSet.Recommended"/> where in doubt.</param>
    /// <param name="catalog">The catalogue; <see cref="ExerciseCatalog.Default"/>, or one with exercises of your own.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public PlanValidator(RuleSet rules, ExerciseCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(catalog);
        _rules = rules.Compile(catalog);
    }

    /// <summary>The recommended rules over the catalogue of this library.</summary>
    public static PlanValidator Default { get; } = new(RuleSet.Recommended, ExerciseCatalog.Default);

    /// <summary>The compiled rules, for those who judge many plans of one person.</summary>
    public CompiledRules Rules => _rules;

    /// <summary>Checks a plan for a person.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The plan has no weeks, a date of the client lies after its <c>asOf</c>, or the like; the message names the place.</exception>
    public ValidationReport Check(ClientProfile client, ExercisePlan plan)
    {
        var (bound, prepared) = Bind(client, plan);
        var sink = new FindingSink();
        bound.Judge(prepared, sink);
        return new ReportAssembly(_rules.Rules, bound.Person, prepared).Assemble(sink);
    }

    /// <summary>Checks one week of a plan, and the progression into the next four weeks: what an edit in that week can change.</summary>
    /// <param name="client">The person.</param>
    /// <param name="plan">The whole plan.</param>
    /// <param name="weekIndex">The week, from 0.</param>
    /// <returns>A report of that part; matters of the whole plan and of the person are not in it.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such week.</exception>
    /// <exception cref="ArgumentException">The plan has no weeks, a date of the client lies after its <c>asOf</c>, or the like; the message names the place.</exception>
    public ValidationReport CheckWeek(ClientProfile client, ExercisePlan plan, int weekIndex)
    {
        var (bound, prepared) = Bind(client, plan);
        var sink = new FindingSink();
        bound.JudgeWeekAndProgression(prepared, weekIndex, sink);
        return new ReportAssembly(_rules.Rules, bound.Person, prepared).Assemble(sink, weekIndex);
    }

    private (BoundRules Bound, PreparedPlan Prepared) Bind(ClientProfile client, ExercisePlan plan)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(plan);
        if (ClientStructure.FirstError(client) is { } clientFlaw) throw new ArgumentException($"{clientFlaw.Path}: {clientFlaw.Message}", nameof(client));
        if (PlanStructure.FirstError(plan) is { } planFlaw) throw new ArgumentException($"{planFlaw.Path}: {planFlaw.Message}", nameof(plan));
        return (_rules.Bind(Assessment.Assess(client)), _rules.Prepare(plan));
    }
}
