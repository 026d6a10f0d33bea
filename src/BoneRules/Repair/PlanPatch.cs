using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using BoneRules.Serialization;

namespace BoneRules;

/// <summary>Applies JSON Patch (RFC 6902) to plans: whole, or not at all.</summary>
public static class PlanPatch
{
    /// <summary>A plan with edits applied, in their order, to its contract JSON.</summary>
    /// <param name="plan">The plan; it stays as it is.</param>
    /// <param name="edits">The edits.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="PlanPatchException">A test fails, a place is not there, or what comes out is no plan; the exception names the edit and the place.</exception>
    public static ExercisePlan Apply(ExercisePlan plan, ValueList<PlanEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(edits);
        var text = new ArrayBufferWriter<byte>();
        BoneRulesJson.WritePlan(plan, text);
        var document = JsonNode.Parse(text.WrittenSpan);
        for (var i = 0; i < edits.Count; i++) document = new PatchTarget(document, i).Apply(edits[i]);
        text.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(text, BoneRulesJson.WriterOptions(indented: false)))
        {
            if (document is null) writer.WriteNullValue();
            else document.WriteTo(writer);
        }
        return BoneRulesJson.TryReadPlan(text.WrittenSpan, out var edited, out var error) ? edited : throw new PlanPatchException(edits.Count, error.Path, error.Message);
    }
}

/// <summary>A document, for one edit.</summary>
internal readonly struct PatchTarget(JsonNode? document, int edit)
{
    private readonly JsonNode? _document = document;

    /// <summary>The document after the edit; another one where the edit replaces the whole.</summary>
    public JsonNode? Apply(PlanEdit operation)
    {
        switch (operation.Op)
        {
            case EditOperation.Test:
                if (!JsonNode.DeepEquals(At(operation.Path), ValueOf(operation))) throw Refused(operation.Path, "the value is not the one that the test expects.");
                return _document;
            case EditOperation.Add:
                return Add(operation.Path, ValueOf(operation));
            case EditOperation.Remove:
                Remove(operation.Path);
                return _document;
            case EditOperation.Replace:
                return Replace(operation.Path, ValueOf(operation));
            case EditOperation.Copy:
                return Add(operation.Path, At(SourceOf(operation))?.DeepClone());
            default:
                var from = SourceOf(operation);
                if (operation.Path.StartsWith(from + "/", StringComparison.Ordinal)) throw Refused(operation.Path, "a value can't be moved into itself.");
                var value = At(from);
                Remove(from);
                return Add(operation.Path, value);
        }
    }

    private JsonNode? Add(string path, JsonNode? value)
    {
        if (path.Length == 0) return value;
        var (parent, name) = ParentOf(path);
        if (parent is JsonArray list) list.Insert(name == "-" ? list.Count : IndexIn(list.Count, name, path), value);
        else if (parent is JsonObject members) members[name] = value;
        else throw Refused(path, "there is nothing that could hold it.");
        return _document;
    }

    private void Remove(string path)
    {
        if (path.Length == 0) throw Refused(path, "the plan itself can't be taken away.");
        var (parent, name) = ParentOf(path);
        if (parent is JsonArray list) list.RemoveAt(IndexIn(list.Count - 1, name, path));
        else if (parent is not JsonObject members || !members.Remove(name)) throw Missing(path);
    }

    private JsonNode? Replace(string path, JsonNode? value)
    {
        if (path.Length == 0) return value;
        var (parent, name) = ParentOf(path);
        if (parent is JsonArray list) list[IndexIn(list.Count - 1, name, path)] = value;
        else if (parent is JsonObject members && members.ContainsKey(name)) members[name] = value;
        else throw Missing(path);
        return _document;
    }

    private JsonNode? At(string path)
    {
        if (path.Length == 0) return _document;
        var (parent, name) = ParentOf(path);
        return Child(parent, name, path);
    }

    private (JsonNode? Parent, string Name) ParentOf(string path)
    {
        if (path[0] != '/') throw Refused(path, "a path begins with a slash.");
        var node = _document;
        var start = 1;
        for (var slash = path.IndexOf('/', start); slash >= 0; slash = path.IndexOf('/', start))
        {
            node = Child(node, Unescaped(path[start..slash], path), path);
            start = slash + 1;
        }
        return (node, Unescaped(path[start..], path));
    }

    private JsonNode? Child(JsonNode? parent, string name, string path) => parent switch
    {
        JsonArray list => list[IndexIn(list.Count - 1, name, path)],
        JsonObject members when members.TryGetPropertyValue(name, out var member) => member,
        _ => throw Missing(path),
    };

    /// <summary>A position in a list, in digits without leading zeros.</summary>
    private int IndexIn(int greatest, string name, string path)
    {
        var plain = name.Length is > 0 and < 10 && (name[0] != '0' || name.Length == 1) && name.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
        if (!plain) throw Refused(path, $"\"{name}\" is no position in a list.");
        var index = int.Parse(name, System.Globalization.CultureInfo.InvariantCulture);
        return index <= greatest ? index : throw Missing(path);
    }

    private string Unescaped(string token, string path)
    {
        for (var at = token.IndexOf('~', StringComparison.Ordinal); at >= 0; at = token.IndexOf('~', at + 1))
            if (at + 1 == token.Length || token[at + 1] is not ('0' or '1')) throw Refused(path, "after ~ stands 0 or 1.");
        return token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
    }

    private JsonNode? ValueOf(PlanEdit operation) => operation.Value is { } text ? JsonNode.Parse(text) : throw Refused(operation.Path, "the edit has no value.");

    private string SourceOf(PlanEdit operation) => operation.From ?? throw Refused(operation.Path, "the edit does not say where from.");

    private PlanPatchException Missing(string path) => Refused(path, "there is no such place.");

    private PlanPatchException Refused(string path, string why) => new(edit, path, why);
}
