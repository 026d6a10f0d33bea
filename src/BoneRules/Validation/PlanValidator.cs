using System.Globalization;
using BoneRules.Rules;
using BoneRules.Serialization;

namespace BoneRules;

/// <summary>Checks exercise plans for a person.</summary>
/// <remarks>Immutable and thread-safe: make one and keep it. The same client and plan always give the same report.</remarks>
public sealed class PlanValidator
{
    private readonly CompiledRules _rules;
    private readonly ValueList<Suppression> _suppressions = [];
    private readonly NutritionRegion? _region;

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

    /// <summary>A validator as a configuration wants it: rules, exercises, suppressions.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <exception cref="ArgumentNullException"><paramref name="configuration"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">It names a rule, parameter or exercise that there is not, would lower a safety rule, or suppresses a screening rule; the message names the place.</exception>
    public PlanValidator(CheckConfiguration configuration)
        : this(configuration, RuleSet.Of(configuration?.Preset ?? RulePreset.Recommended)) { }

    /// <summary>A validator as a configuration wants it, over a rule set with rules of one's own: severities, parameters and suppressions may name these too.</summary>
    /// <param name="configuration">The configuration; where it states a preset, it is the one that <paramref name="rules"/> start from.</param>
    /// <param name="rules">The rules that the configuration applies to: <c>RuleSet.Of(preset).With(name, version, ownRules)</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">As without rules of one's own, or the preset is another; the message names the place.</exception>
    public PlanValidator(CheckConfiguration configuration, RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(rules);
        if (ConfigurationStructure.FirstError(configuration) is { } flaw) throw new ArgumentException($"{flaw.Path}: {flaw.Message}", nameof(configuration));
        RequireSuppressible(configuration.Suppressions ?? [], rules);
        _rules = rules.Configured(configuration).Compile(ExerciseCatalog.Default.With(configuration.Exercises ?? []));
        (_suppressions, _region) = (configuration.Suppressions ?? [], configuration.Region);
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
        return Check(bound, prepared, new FindingSink());
    }

    /// <summary>Checks a plan in JSON, read straight into rows.</summary>
    /// <returns>The report that the plan itself would get; <see langword="null"/> where the text is not regular and is to be read as a plan.</returns>
    /// <exception cref="ArgumentException">A date of the client lies after its <c>asOf</c>, or the like; the message names the place.</exception>
    internal ValidationReport? CheckText(ClientProfile client, ReadOnlySpan<byte> utf8)
    {
        var bound = Bind(client);
        return RegularDocument.Read(utf8, new PlanRowReader(_rules).Read) is { } prepared ? Check(bound, prepared, new FindingSink()) : null;
    }

    /// <summary>Checks one week of a plan, and the progression into the next four weeks: what an edit in that week can change.</summary>
    /// <remarks>As <see cref="WeekChecker.Check"/>, for once: an editor keeps a <see cref="WeekChecker"/>.</remarks>
    /// <param name="client">The person.</param>
    /// <param name="plan">The whole plan.</param>
    /// <param name="weekIndex">The week, from 0.</param>
    /// <returns>A report of that part; matters of the whole plan and of the person are not in it.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such week.</exception>
    /// <exception cref="ArgumentException">The plan has no weeks, what is read of it is at fault, a date of the client lies after its <c>asOf</c>, or the like; the message names the place.</exception>
    public ValidationReport CheckWeek(ClientProfile client, ExercisePlan plan, int weekIndex) => WeekCheckerFor(client).Check(plan, weekIndex);

    /// <summary>Gets ready to check one week after the other of a plan that is being edited.</summary>
    /// <param name="client">The person.</param>
    /// <returns>What checks the weeks: not thread-safe, one for each editor.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A date of the client lies after its <c>asOf</c>, or the like; the message names the place.</exception>
    public WeekChecker WeekCheckerFor(ClientProfile client) => new(_rules, Bind(client), _suppressions);

    /// <summary>Says what one rule makes of a plan for a person, and why: which conditions held, did not hold, or could not be told.</summary>
    /// <param name="client">The person.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="ruleId">The rule, such as <c>BR1001</c>.</param>
    /// <param name="path">Only this place, as a report names it, even where the rule has nothing to say of it; all places that it has something to say of where not given.</param>
    /// <exception cref="ArgumentNullException">The client, plan or rule is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no such rule, or client or plan could not be checked either.</exception>
    public RuleExplanation Explain(ClientProfile client, ExercisePlan plan, string ruleId, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(ruleId);
        var rule = _rules.Rules.Find(ruleId) ?? throw new ArgumentException($"There is no rule {ruleId}.", nameof(ruleId));
        var (bound, prepared) = Bind(client, plan);
        return new RuleExplainer(prepared, bound.Person, path).Explain(rule);
    }

    /// <summary>Safer exercises with the same intent that no rule has anything against for this person, by catalogue id, nearest first.</summary>
    /// <param name="client">The person.</param>
    /// <param name="exerciseId">The catalogue id of the exercise to replace.</param>
    /// <returns>The substitutes; empty where the catalogue knows none, or none that is fine.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The client could not be checked either.</exception>
    public ValueList<string> SubstitutesFor(ClientProfile client, string exerciseId)
    {
        ArgumentNullException.ThrowIfNull(exerciseId);
        if (_rules.Catalog.Find(exerciseId) is not { Substitutes.Count: > 0 } exercise) return [];
        // One after the other in a session each: what a rule says of one is told at its own place.
        var plan = new ExercisePlan { Weeks = [new PlanWeek { Sessions = [new PlanSession { Prescriptions = exercise.Substitutes.Select(Usual).ToValueList() }] }] };
        var report = Check(client, plan);
        var against = report.Findings.Where(static finding => finding.Severity >= Severity.Warning).Select(static finding => finding.Path)
            .Concat(report.Undetermined.SelectMany(static matter => matter.Paths)).ToHashSet(StringComparer.Ordinal);
        return exercise.Substitutes.Where((_, i) => !against.Contains(string.Create(CultureInfo.InvariantCulture, $"/weeks/0/sessions/0/prescriptions/{i}"))).ToValueList();
    }

    /// <summary>As it is usually begun: light, with something to hold on to.</summary>
    private static ExercisePrescription Usual(string exerciseId) =>
        new() { Exercise = exerciseId, Sets = 1, Repetitions = 10, LoadKilograms = 1, Support = Support.Countertop, Tempo = Tempo.Controlled };

    /// <summary>For each deciding fact that is missing: what each answer to it would make of the plan, all else unchanged.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Client or plan could not be checked either.</exception>
    public ValueList<ConsideredAnswer> ConsiderAnswers(ClientProfile client, ExercisePlan plan)
    {
        var now = Check(client, plan);
        var errors = now.Findings.Where(static finding => finding.Severity == Severity.Error).Select(static finding => finding.RuleId).ToHashSet(StringComparer.Ordinal);
        var considered = new List<ConsideredAnswer>();
        foreach (var fact in Completions.Of(client))
            foreach (var answer in fact.Answers)
            {
                var then = Check(answer.Give(client), plan);
                var added = then.Findings.Where(finding => finding.Severity == Severity.Error && !errors.Contains(finding.RuleId)).Select(static finding => finding.RuleId);
                considered.Add(new ConsideredAnswer(fact.Path, answer.Words, then.Outcome, added.Distinct(StringComparer.Ordinal).ToValueList()));
            }
        return considered.ToValueList();
    }

    /// <summary>The suppressions of the configuration.</summary>
    internal ValueList<Suppression> Suppressions => _suppressions;

    /// <summary>The rules bound to a person, for those who judge one plan after another.</summary>
    internal BoundRules Bind(ClientProfile client)
    {
        ArgumentNullException.ThrowIfNull(client);
        if (ClientStructure.FirstError(client) is { } clientFlaw) throw new ArgumentException($"{clientFlaw.Path}: {clientFlaw.Message}", nameof(client));
        if (_region is not null && client.Nutrition is { Region: null } nutrition) client = client with { Nutrition = nutrition with { Region = _region } };
        return _rules.Bind(Assessment.Assess(client));
    }

    /// <summary>The report on a plan that is laid out.</summary>
    internal ValidationReport Check(BoundRules bound, PreparedPlan prepared, FindingSink sink, Fingerprints? fingerprints = null)
    {
        bound.Judge(prepared, sink);
        return new ReportAssembly(_rules, bound.Person, prepared, _suppressions, fingerprints).Assemble(sink);
    }

    /// <summary>A plan, judged for the repairer.</summary>
    internal JudgedPlan Judge(BoundRules bound, ExercisePlan plan) => new(bound, Prepare(plan), _suppressions);

    private (BoundRules Bound, PreparedPlan Prepared) Bind(ClientProfile client, ExercisePlan plan) => (Bind(client), Prepare(plan));

    internal PreparedPlan Prepare(ExercisePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (PlanStructure.FirstError(plan) is { } flaw) throw PlanStructure.Refused(flaw, nameof(plan));
        return _rules.Prepare(plan);
    }

    private static void RequireSuppressible(ValueList<Suppression> suppressions, RuleSet rules)
    {
        for (var i = 0; i < suppressions.Count; i++)
        {
            var why = rules.Find(suppressions[i].Rule) switch
            {
                null => $"there is no rule {suppressions[i].Rule}",
                { Descriptor.Category: RuleCategory.Screening } => $"{suppressions[i].Rule} is a screening rule and can't be suppressed",
                _ => null,
            };
            if (why is not null) throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"/suppressions/{i}/rule: {why}."));
        }
    }
}
