using System.Runtime.InteropServices;

namespace BoneRules.Rules;

/// <summary>Collects what the rules find. Reuse one for many plans: a plan without findings allocates nothing.</summary>
/// <remarks>Not thread-safe: one for each thread.</remarks>
public sealed class FindingSink
{
    private readonly List<Judged> _items = [];

    /// <summary>How many matters were found or left undecided since the last <see cref="Clear"/>.</summary>
    public int Count => _items.Count;

    /// <summary>Forgets what was collected.</summary>
    public void Clear() => _items.Clear();

    internal ReadOnlySpan<Judged> Items => CollectionsMarshal.AsSpan(_items);

    internal void Add(in Judged judged)
    {
        // Written to its place at once: it is large, and adding it to the list would copy it twice.
        CollectionsMarshal.SetCount(_items, _items.Count + 1);
        CollectionsMarshal.AsSpan(_items)[^1] = judged;
    }
}

/// <summary>Where a judgement belongs.</summary>
internal enum Scope : byte
{
    Client,
    Plan,
    Week,
    Session,
    Prescription,
}

/// <summary>What a rule says about a place: certain at <see cref="Low"/>, possible up to <see cref="High"/>.</summary>
internal record struct Judged
{
    public required Rule Rule;
    public required Scope Scope;
    public int Index;
    public Severity Low;
    public Severity High;
    public Justification Justification;

    /// <summary>The axes of the assessment that leave it open.</summary>
    public AssessmentAxis Axes;

    /// <summary>A fact that leaves it open, as a path in the client or below the place.</summary>
    public string? Missing;

    /// <summary>A bit for each case of a contraindication whose condition could not be told.</summary>
    public uint UnknownCases;

    /// <summary>Whether the movement itself is not known well enough.</summary>
    public bool MovementUnknown;

    /// <summary>The fact of the person that it points at.</summary>
    public string? ClientPath;
}

/// <summary>Reports what a <see cref="PlanRule"/> finds.</summary>
public readonly ref struct PlanInspector
{
    private readonly FindingSink _sink;
    private readonly BoundRule _rule;

    internal PlanInspector(FindingSink sink, BoundRule rule) => (_sink, _rule) = (sink, rule);

    /// <summary>Says something of the whole plan or, with <see cref="Judgement.AtClient"/>, of the person.</summary>
    public void Plan(in Judgement judgement) => _rule.Report(_sink, Scope.Plan, 0, judgement);

    /// <summary>Says something of a week, from 0.</summary>
    public void Week(int index, in Judgement judgement) => _rule.Report(_sink, Scope.Week, index, judgement);

    /// <summary>Says something of a session, from 0 in document order.</summary>
    public void Session(int index, in Judgement judgement) => _rule.Report(_sink, Scope.Session, index, judgement);

    /// <summary>Says something of a prescription, from 0 in document order.</summary>
    public void Prescription(int index, in Judgement judgement) => _rule.Report(_sink, Scope.Prescription, index, judgement);
}
