using BoneRules;
using FitnessApp.Hosting;

namespace FitnessApp.Plans;

/// <summary>A plan to be mended.</summary>
internal sealed record FixRequest : PlanRequest
{
    /// <summary>The edits of one fix of a report; without them, all that may be mended is.</summary>
    public IReadOnlyList<FixEdit>? Edits { get; init; }

    /// <summary>Whether to apply, too, what a person should look at first.</summary>
    public bool IncludeReview { get; init; }
}

/// <summary>An edit of the plan: JSON Patch (RFC 6902), as far as mends use it.</summary>
/// <param name="Op">"test", "add", "replace", "remove" or "copy".</param>
/// <param name="Path">Where, as a JSON Pointer.</param>
/// <param name="From">Of a copy, where from.</param>
/// <param name="Value">The value of a test, addition or replacement.</param>
internal sealed record FixEdit(string Op, string Path, string? From = null, ContractDocument? Value = null)
{
    /// <summary>Each copy can double a plan; more of them than a mend has could make it as large as one likes.</summary>
    private const int MostCopies = 3;

    public static ValueList<PlanEdit> Read(IReadOnlyList<FixEdit> edits) => edits.Count(static edit => edit.Op == "copy") <= MostCopies
        ? edits.Select(static edit => edit.Read()).ToValueList()
        : throw Refusal.Of("edits", $"One fix copies at most {MostCopies} times.");

    private PlanEdit Read() => (Op, From, Value) switch
    {
        ("test", null, { } value) => PlanEdit.Test(Path, TextOf(value)),
        ("add", null, { } value) => PlanEdit.Add(Path, TextOf(value)),
        ("replace", null, { } value) => PlanEdit.Replace(Path, TextOf(value)),
        ("remove", null, null) => PlanEdit.Remove(Path),
        ("copy", { } from, null) => PlanEdit.Copy(from, Path),
        _ => throw Refusal.Of("edits", "An edit is test, add or replace with a value, copy with a from, or remove with neither."),
    };

    private static string TextOf(ContractDocument value) => System.Text.Encoding.UTF8.GetString(value.Utf8.Span);
}
