namespace BoneRules.Import.Liftoscript;

/// <summary>The exercises of a day of a week, in order.</summary>
internal sealed record ProgramDay(int Number, IReadOnlyList<Statement> Statements);

/// <summary>The sets of an exercise in a week, with its warm-up and progression.</summary>
internal sealed record ResolvedSets(IReadOnlyList<SetSpec> Sets, IReadOnlyList<SetSpec> WarmUp, Progression? Progression);

/// <summary>What stands in which week: repetition over weeks, and reuse of another exercise.</summary>
internal sealed class Schedule
{
    private const int AnyDay = 0;
    private const int MostSteps = 8;
    private const int MostPrescriptions = 100_000;

    private readonly Dictionary<int, List<Statement>> _weeks = [];
    private readonly Dictionary<(int Week, int Day, string Key), List<Statement>> _byKey = [];
    private readonly HashSet<string> _templates;

    public Schedule(List<Statement> statements, int weeks)
    {
        _templates = statements.Where(static statement => statement.IsTemplate).Select(static statement => statement.Key).ToHashSet(StringComparer.Ordinal);
        for (var week = 1; week <= weeks; week++) _weeks[week] = [];
        foreach (var statement in statements) _weeks[statement.Week].Add(statement);
        AddRepeated(statements);
        foreach (var (week, there) in _weeks)
        {
            foreach (var statement in there) Index(week, statement.Key, statement);
            // Without its label an exercise may be meant too, if no other fits.
            foreach (var statement in there)
                if (statement.Label is not null) Index(week, Statement.Keyed(statement.Name), statement);
        }
    }

    private void Index(int week, string key, Statement statement)
    {
        foreach (var day in (ReadOnlySpan<int>)[AnyDay, statement.Day])
        {
            if (!_byKey.TryGetValue((week, day, key), out var there)) _byKey[(week, day, key)] = there = [];
            there.Add(statement);
        }
    }

    /// <summary>An exercise that the week itself writes on that day stands in the place of the repeated one.</summary>
    private void AddRepeated(List<Statement> statements)
    {
        var count = statements.Count;
        var written = statements.Select(static statement => (statement.Week, statement.Day, statement.Key)).ToHashSet();
        foreach (var statement in statements)
        {
            if (statement.Repeats is not { } span) continue;
            if (!span.Covers(statement.Week)) statement.Line.Problem("it stands in another week than those over which it repeats");
            for (var week = span.First; week <= span.Last; week++)
            {
                if (week == statement.Week || written.Contains((week, statement.Day, statement.Key))) continue;
                if (++count > MostPrescriptions) throw new ImportException(statement.Line.Number, $"the program holds more than {MostPrescriptions} prescriptions, which no plan may.");
                _weeks[week].Add(statement);
            }
        }
    }

    public IEnumerable<ProgramDay> Days(int week) => _weeks[week].Where(statement => !_templates.Contains(statement.Key)).GroupBy(static statement => statement.Day)
        .OrderBy(static day => day.Key).Select(static day => new ProgramDay(day.Key, [.. day.OrderBy(static statement => statement.Order).ThenBy(static statement => statement.Week)]));

    /// <summary>The exercises in the order in which they are done.</summary>
    public IEnumerable<(int Week, Statement Statement)> All() =>
        _weeks.Keys.Order().SelectMany(week => Days(week).SelectMany(static day => day.Statements).Select(statement => (week, statement)));

    public ResolvedSets Resolve(Statement statement, int week) => Resolve(statement, week, 0);

    private ResolvedSets Resolve(Statement statement, int week, int steps)
    {
        ResolvedSets? reused = null;
        if (statement.Reuse is { } reuse)
        {
            if (steps == MostSteps) statement.Line.Problem("exercises that reuse each other in a circle, or over too many steps");
            else if (Find(statement, reuse, week) is { } source) reused = Resolve(source, reuse.Week ?? week, steps + 1);
            else statement.Line.Problem($"\"{reuse.Name}\" does not stand where it is to be reused from");
        }
        IReadOnlyList<SetSpec> own = statement.Sets ?? reused?.Sets ?? [];
        // Of reused sets, what the exercise says of all sets takes the place of what they say.
        var sets = own.Select(set => statement.Sets is null ? statement.All.Or(set) with { Count = set.Count, Repetitions = set.Repetitions, ToFailure = set.ToFailure, Label = set.Label } : set.Or(statement.All));
        return new ResolvedSets([.. sets], statement.WarmUp ?? reused?.WarmUp ?? [], statement.Progression ?? reused?.Progression);
    }

    private Statement? Find(Statement statement, Reuse reuse, int week)
    {
        if (!_byKey.TryGetValue((reuse.Week ?? week, reuse.Day ?? AnyDay, Statement.Keyed(reuse.Name)), out var there)) return null;
        var found = there.Where(other => other != statement).Take(2).ToList();
        if (found.Count > 1) statement.Line.Problem($"\"{reuse.Name}\" stands more than once where it is to be reused from; the first is taken");
        return found.Count > 0 ? found[0] : null;
    }
}
