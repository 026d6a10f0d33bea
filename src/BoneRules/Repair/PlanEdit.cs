using System.Text.Json;
using System.Text.Json.Serialization;
using BoneRules.Serialization;

namespace BoneRules;

/// <summary>One operation of a JSON Patch (RFC 6902) on a plan as contract JSON.</summary>
/// <remarks>Immutable; compares by content. <see cref="PlanPatch"/> carries it out, and so does any other implementation of the standard.</remarks>
public sealed record PlanEdit
{
    /// <summary>What to do.</summary>
    public required EditOperation Op { get; init; }

    /// <summary>Where, as a JSON Pointer (RFC 6901) into the plan; "-" at the end of a list's path is the place after its last item.</summary>
    public required string Path { get; init; }

    /// <summary>Of a move or copy, where from.</summary>
    public string? From { get; init; }

    /// <summary>Of a test, addition or replacement, the value as compact JSON text.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    [JsonConverter(typeof(RawJsonConverter))]
    public string? Value { get; init => field = value is null ? null : RawJson.Compact(value); }

    /// <summary>Whether the value at a place is still this one.</summary>
    public static PlanEdit Test(string path, string value) => new() { Op = EditOperation.Test, Path = path, Value = value };

    /// <summary>Adds a member, or an item before the one at this place.</summary>
    public static PlanEdit Add(string path, string value) => new() { Op = EditOperation.Add, Path = path, Value = value };

    /// <summary>Puts a value in the place of another.</summary>
    public static PlanEdit Replace(string path, string value) => new() { Op = EditOperation.Replace, Path = path, Value = value };

    /// <summary>Takes a value away.</summary>
    public static PlanEdit Remove(string path) => new() { Op = EditOperation.Remove, Path = path };

    /// <summary>Takes a value away and adds it elsewhere.</summary>
    public static PlanEdit Move(string from, string path) => new() { Op = EditOperation.Move, From = from, Path = path };

    /// <summary>Adds a value elsewhere too.</summary>
    public static PlanEdit Copy(string from, string path) => new() { Op = EditOperation.Copy, From = from, Path = path };
}

/// <summary>The operations of a JSON Patch.</summary>
[JsonConverter(typeof(ContractNameConverter<EditOperation>))]
public enum EditOperation
{
    /// <summary>The value must be equal to this one, or nothing at all is done.</summary>
    Test,
    /// <summary>Adds a value.</summary>
    Add,
    /// <summary>Takes a value away.</summary>
    Remove,
    /// <summary>Puts a value in the place of another.</summary>
    Replace,
    /// <summary>Takes a value away and adds it elsewhere.</summary>
    Move,
    /// <summary>Adds a value elsewhere too.</summary>
    Copy,
}
