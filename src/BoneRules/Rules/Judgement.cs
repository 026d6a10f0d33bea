namespace BoneRules.Rules;

/// <summary>What a rule says of a session, a week, a step or a plan.</summary>
/// <remarks><see langword="default"/> is undetermined: a rule that says nothing never passes for compliant.</remarks>
public readonly record struct Judgement
{
    private enum Kind : byte { Undetermined, Compliant, NotApplicable, Violation }

    private readonly Kind _kind;

    /// <summary>Kept apart, and only where something is said: most judgements say nothing, and are handed on a hundred times a plan.</summary>
    private readonly Details? _details;

    private Judgement(Kind kind, Details? details = null) => (_kind, _details) = (kind, details);

    /// <summary>The guidance is met.</summary>
    public static Judgement Compliant { get; } = new(Kind.Compliant);

    /// <summary>The rule has nothing to say here.</summary>
    public static Judgement NotApplicable { get; } = new(Kind.NotApplicable);

    /// <summary>Facts are missing; the rule's own <c>WaitsFor</c> and <paramref name="missing"/> say which.</summary>
    public static Judgement Undetermined(string? missing = null) => new(Kind.Undetermined, missing is null ? null : new Details { Missing = missing });

    /// <summary>The guidance is not met.</summary>
    public static Judgement Violation(Justification justification) => new(Kind.Violation, new Details { Justification = justification });

    /// <summary>A violation where the condition holds, undetermined where it is not known, compliant where it does not hold.</summary>
    public static Judgement ViolationIf(Truth condition, Justification justification, string? missing = null) =>
        condition.IsFalse ? Compliant : new(condition.IsTrue ? Kind.Violation : Kind.Undetermined, new Details { Justification = justification, Missing = condition.IsTrue ? null : missing });

    /// <summary>What was measured, and against which limit.</summary>
    public Justification Justification => _details?.Justification ?? default;

    /// <summary>The fact that would settle it, as a path in the client (<c>client:/…</c>) or, without that, below the place judged.</summary>
    public string? Missing => _details?.Missing;

    /// <summary>The fact in the client that the judgement points at, instead of the place judged.</summary>
    public string? ClientPath => _details?.ClientPath;

    /// <summary>The severity, where the rule grades it itself instead of by its table.</summary>
    public Severity? Severity => _details?.Severity;

    /// <summary>Whether the guidance is not met.</summary>
    public bool IsViolation => _kind == Kind.Violation;

    /// <summary>Whether facts are missing.</summary>
    public bool IsUndetermined => _kind == Kind.Undetermined;

    /// <summary>The same judgement, pointing at a fact of the person, such as <c>client:/symptoms</c>. One that says nothing points nowhere.</summary>
    public Judgement AtClient(string path) => SaysNothing ? this : new(_kind, (_details ?? new Details()) with { ClientPath = path });

    /// <summary>The same judgement with a severity of its own; never above what the rule's table allows. One that says nothing has none.</summary>
    public Judgement As(Severity severity) => SaysNothing ? this : new(_kind, (_details ?? new Details()) with { Severity = severity });

    private bool SaysNothing => _kind is Kind.Compliant or Kind.NotApplicable;

    private sealed record Details
    {
        public Justification Justification { get; init; }
        public string? Missing { get; init; }
        public string? ClientPath { get; init; }
        public Severity? Severity { get; init; }
    }
}
