namespace BoneRules.Rules;

/// <summary>A rule set, compiled for a catalogue of exercises: thread-safe, made once, and to the caller immutable.</summary>
public sealed class CompiledRules
{
    internal const int BitsPerWord = 64;
    /// <summary>By their place in the catalogue; an exercise is compiled when a plan first names it.</summary>
    private readonly CompiledExercise?[] _exercises;
    private readonly GradedRules?[] _graded = new GradedRules?[Tiers.Count];

    private CompiledRules(RuleSet rules, ExerciseCatalog catalog, Builder builder)
    {
        (Rules, Catalog) = (rules, catalog);
        Contraindications = [.. builder.Contraindications];
        Doses = [.. builder.Doses];
        CompiledDoses = Array.ConvertAll(Doses, static rule => new CompiledDose(rule));
        Coverages = [.. builder.Coverages];
        CompiledCoverages = Array.ConvertAll(Coverages, static rule => new CompiledCoverage(rule));
        Progressions = [.. builder.Progressions];
        Sessions = [.. builder.Sessions];
        Requirements = [.. builder.Requirements];
        Plans = [.. builder.Plans];
        Suppressions = [.. builder.Suppressions];
        _exercises = new CompiledExercise?[catalog.Count];
    }

    /// <summary>The rules that were compiled.</summary>
    public RuleSet Rules { get; }

    /// <summary>The catalogue that they were compiled for.</summary>
    public ExerciseCatalog Catalog { get; }

    internal Contraindication[] Contraindications { get; }
    internal DoseRule[] Doses { get; }
    internal CompiledDose[] CompiledDoses { get; }
    internal Coverage[] Coverages { get; }
    internal CompiledCoverage[] CompiledCoverages { get; }
    internal ProgressionLimit[] Progressions { get; }
    internal SessionRequirement[] Sessions { get; }
    internal Requirement[] Requirements { get; }
    internal PlanRule[] Plans { get; }
    internal SuppressionRule[] Suppressions { get; }

    /// <summary>At least one, so that a movement without hits has a word to look at.</summary>
    internal int Words => Math.Max(1, (Contraindications.Length + BitsPerWord - 1) / BitsPerWord);

    /// <summary>Binds the rules to a person; reusable for any number of plans, and thread-safe.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="person"/> is <see langword="null"/>.</exception>
    public BoundRules Bind(Assessment person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return new BoundRules(this, person);
    }

    /// <summary>Lays a plan out for judging: names resolved, numbers in rows, progression steps found.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    public PreparedPlan Prepare(ExercisePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new PlanPreparation(this).Prepare(plan);
    }

    /// <summary>The rules with their severities for all people of a standing: made when the first of them comes.</summary>
    internal GradedRules GradedFor(in Tiers tiers) => Volatile.Read(ref _graded[tiers.Index]) ?? Grade(tiers);

    private GradedRules Grade(in Tiers tiers)
    {
        var graded = new GradedRules(this, tiers);
        return Interlocked.CompareExchange(ref _graded[tiers.Index], graded, null) ?? graded;
    }

    internal int DoseIndexOf(DoseRule rule) => Array.IndexOf(Doses, rule);

    internal CompiledExercise? Find(string id) => Catalog.PlaceOf(id) is { } place ? At(place) : null;

    internal CompiledExercise? Find(ReadOnlySpan<char> id) => Catalog.PlaceOf(id) is { } place ? At(place) : null;

    /// <summary>An exercise by its name; what the plan calls it, and whether that speaks of a vest, go with one that the catalogue does not know.</summary>
    internal CompiledExercise Resolve(string name, ExerciseHints? hints, bool loaded, string called, bool inVest)
    {
        var resolution = Catalog.Resolve(name, hints, loaded);
        if (resolution.Exercise is { } known && Find(known.Id) is { } compiled) return compiled;
        return Compile(null, resolution.Movement, resolution.Pillar, resolution.Kind, called, inVest, resolution.Suggestions);
    }

    internal static CompiledRules Compile(RuleSet rules, ExerciseCatalog catalog)
    {
        var builder = new Builder();
        foreach (var rule in rules.Rules) rule.AddTo(builder);
        return new CompiledRules(rules, catalog, builder);
    }

    /// <summary>The same object for everybody, whoever asks first.</summary>
    private CompiledExercise At(int place)
    {
        ref var compiled = ref _exercises[place];
        return Volatile.Read(ref compiled) ?? Interlocked.CompareExchange(ref compiled, Compile(Catalog.At(place), place), null) ?? compiled;
    }

    private CompiledExercise Compile(Exercise exercise, int place) =>
        Compile(exercise, exercise.Movement, exercise.Pillar, ResolutionKind.Exact, null, exercise.Equipment.AsSpan().Contains("vest"), [], place);

    private CompiledExercise Compile(
        Exercise? exercise, Movement movement, ExercisePillar? pillar, ResolutionKind kind, string? called, bool inVest, ValueList<string> suggestions, int place = 0)
    {
        var doseRows = new ulong[Doses.Length];
        for (var d = 0; d < Doses.Length; d++) doseRows[d] = RowsFor(Doses[d], exercise?.SameAs ?? exercise?.Id, pillar);
        return new CompiledExercise(SessionShare.Of(exercise, movement, pillar, kind), HitsOf(movement))
        {
            Id = exercise?.Id,
            Place = place,
            Exercise = exercise,
            Movement = movement,
            Pillar = pillar,
            Kind = kind,
            NeedsVest = inVest,
            UncataloguedName = called,
            Suggestions = suggestions,
            DoseRows = doseRows,
        };
    }

    private MovementHits[] HitsOf(Movement movement)
    {
        var hits = new List<MovementHits>();
        for (var word = 0; word < Words; word++)
        {
            var (possible, certain) = (0UL, 0UL);
            for (var i = word * BitsPerWord; i < Math.Min(Contraindications.Length, (word + 1) * BitsPerWord); i++)
            {
                var answer = Contraindications[i].Movement(movement);
                if (answer.MayBeTrue) possible |= 1UL << (i % BitsPerWord);
                if (answer.IsTrue) certain |= 1UL << (i % BitsPerWord);
            }
            if (possible != 0) hits.Add(new MovementHits(word, possible, certain));
        }
        return [.. hits];
    }

    private static ulong RowsFor(DoseRule rule, string? id, ExercisePillar? pillar)
    {
        var rows = 0UL;
        for (var r = 0; r < rule.Rows.Count; r++)
        {
            var row = rule.Rows[r];
            var matches = row.IsOwn ? id is not null && Names(row, id) : row.Pillar is { } general && general == pillar;
            if (matches) rows |= 1UL << r;
        }
        return rows;
    }

    private static bool Names(DoseRow row, string id)
    {
        foreach (var exercise in row.Exercises)
            if (exercise == id) return true;
        return false;
    }

    /// <summary>Sorts rules by the scope in which they are judged; each kind adds itself.</summary>
    internal sealed class Builder
    {
        public List<Contraindication> Contraindications { get; } = [];
        public List<DoseRule> Doses { get; } = [];
        public List<Coverage> Coverages { get; } = [];
        public List<ProgressionLimit> Progressions { get; } = [];
        public List<SessionRequirement> Sessions { get; } = [];
        public List<Requirement> Requirements { get; } = [];
        public List<PlanRule> Plans { get; } = [];
        public List<SuppressionRule> Suppressions { get; } = [];

        public void Add(Contraindication rule) => Contraindications.Add(rule);
        public void Add(ProgressionLimit rule) => Progressions.Add(rule);
        public void Add(SessionRequirement rule) => Sessions.Add(rule);
        public void Add(Requirement rule) => Requirements.Add(rule);
        public void Add(PlanRule rule) => Plans.Add(rule);
        public void Add(SuppressionRule rule) => Suppressions.Add(rule);

        public void Add(Coverage rule)
        {
            if (rule.Bands.Count > BitsPerWord)
                throw new ArgumentException($"{rule.Descriptor.Id} has {rule.Bands.Count} bands; allowed are 1 to {BitsPerWord}.");
            Coverages.Add(rule);
        }

        public void Add(DoseRule rule)
        {
            if (rule.Rows.Count > BitsPerWord)
                throw new ArgumentException($"{rule.Descriptor.Id} has {rule.Rows.Count} dose rows; allowed are 1 to {BitsPerWord}.");
            Doses.Add(rule);
        }
    }
}
