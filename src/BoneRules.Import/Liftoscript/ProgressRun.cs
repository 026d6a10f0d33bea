namespace BoneRules.Import.Liftoscript;

/// <summary>Applies the progressions session after session, as if each succeeded, where that is all they depend on.</summary>
internal sealed class ProgressRun
{
    private sealed class State
    {
        public Progression? Progression { get; set; }
        public int Occurrences { get; set; }
        public bool HasScript { get; set; }
        public CountRange? Repetitions { get; set; }
        public bool Differs { get; set; }
        public int Attempts { get; set; }
        public int Raised { get; set; }
        public double Kilograms { get; set; }
    }

    private readonly Dictionary<string, State> _states = new(StringComparer.Ordinal);

    /// <summary>A progression holds for an exercise in the whole program, wherever it is written.</summary>
    public ProgressRun(Schedule schedule)
    {
        foreach (var (week, statement) in schedule.All())
        {
            if (!_states.TryGetValue(statement.Key, out var state)) _states.Add(statement.Key, state = new State());
            var resolved = schedule.Resolve(statement, week);
            state.Progression ??= resolved.Progression;
            state.Occurrences++;
            state.HasScript |= statement.HasScript;
            var repetitions = Alike(resolved.Sets);
            state.Differs |= state.Occurrences > 1 && repetitions != state.Repetitions;
            state.Repetitions = repetitions;
        }
        foreach (var state in _states.Values) state.Attempts = state.Progression?.Done ?? 0;
    }

    /// <summary>The sets as they are when the sessions before this one succeeded.</summary>
    public ResolvedSets Next(Statement statement, ResolvedSets sets)
    {
        var state = _states[statement.Key];
        if (state.Progression is not { } progression) return sets;
        if (WhyNot(state, progression, sets) is { } reason)
        {
            statement.Line.Problem($"{progression.Text} {reason}");
            return sets;
        }
        statement.Line.Problem($"{progression.Text} is applied as if every session succeeds");
        var raised = sets with { Sets = [.. sets.Sets.Select(set => Raised(set, state, progression))] };
        if (!statement.Rests) Succeed(state, progression, sets);
        return raised;
    }

    private static string? WhyNot(State state, Progression progression, ResolvedSets sets)
    {
        if (state.HasScript) return "is not applied: a script stands beside it";
        if (state.Occurrences < 2) return "begins after the last session that the program names";
        if (!sets.Sets.Any(static set => set.Kilograms is not null)) return "is not applied: the load does not stand there";
        if (progression.Kind == ProgressionKind.Sum && sets.Sets.Any(static set => set.ToFailure) && Sum(sets) < progression.Least) return "is not applied: it depends on the repetitions that will be done";
        if (progression.Kind != ProgressionKind.Double) return null;
        var isFixed = state is { Differs: false, Repetitions: { } one } && one.Max == one.Min && one.Min >= progression.Least && one.Min <= progression.Most;
        return isFixed ? null : "is not applied: repetitions are a range, or differ";
    }

    private static SetSpec Raised(SetSpec set, State state, Progression progression) => set with
    {
        Kilograms = set.Kilograms is { } kilograms ? Math.Min(1000, kilograms + state.Kilograms) : null,
        Repetitions = progression.Kind == ProgressionKind.Double ? new CountRange(set.Repetitions!.Value.Min + state.Raised) : set.Repetitions,
    };

    private static void Succeed(State state, Progression progression, ResolvedSets sets)
    {
        switch (progression.Kind)
        {
            case ProgressionKind.Linear:
                if (++state.Attempts < progression.Attempts) return;
                (state.Attempts, state.Kilograms) = (0, state.Kilograms + progression.Kilograms);
                break;
            case ProgressionKind.Double:
                var start = state.Repetitions!.Value.Min;
                if (start + state.Raised < progression.Most) state.Raised++;
                else (state.Raised, state.Kilograms) = (progression.Least - start, state.Kilograms + progression.Kilograms);
                break;
            case ProgressionKind.Sum:
                if (Sum(sets) >= progression.Least) state.Kilograms += progression.Kilograms;
                break;
        }
    }

    /// <summary>The repetitions that are sure to be done.</summary>
    private static int Sum(ResolvedSets sets) => sets.Sets.Sum(static set => (set.Count ?? 0) * (set.Repetitions?.Min ?? 0));

    /// <summary>The repetitions of all sets, where they are the same.</summary>
    private static CountRange? Alike(IReadOnlyList<SetSpec> sets) =>
        sets.Count > 0 && sets.All(set => set.Repetitions == sets[0].Repetitions) ? sets[0].Repetitions : null;
}
