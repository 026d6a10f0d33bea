namespace BoneRules.Import.Json;

/// <summary>Says what a JSON document is that is not the expected one.</summary>
internal static class KnownDocuments
{
    private const int MostNames = 5;

    private static readonly (string Name, Func<SourceValue, bool> Is)[] _known =
    [
        ("a FHIR resource", static root => root["resourceType"] is { Kind: ValueKind.Text }),
        ("a Hevy routine", static root => root["routine"] is not null || root["routines"] is not null || (root["title"] is not null && root["exercises"] is { Kind: ValueKind.List })),
        ("a Hevy log of workouts", static root => root["workouts"] is { Kind: ValueKind.List }),
        ("a wger date sequence", static root => root.Kind == ValueKind.List && root.Items.Count > 0 && root.Items[0]["slots"] is not null && root.Items[0]["date"] is not null),
        ("a plan in BoneRules' own JSON", static root => root["weeks"] is { Kind: ValueKind.List }),
        ("a wger routine without its date sequence", static root => root["days"] is { Kind: ValueKind.List }),
    ];

    /// <summary>What stands there: the format where it is known, else the first names.</summary>
    public static string Describe(SourceValue root)
    {
        foreach (var (name, matches) in _known)
            if (matches(root)) return name;
        if (root.Kind == ValueKind.Object) return root.Items.Count == 0 ? "an empty object" : $"an object with {Names(root)}";
        if (root.Kind != ValueKind.List) return "a single value";
        if (root.Items.Count == 0) return "an empty list";
        return root.Items[0].Kind == ValueKind.Object && root.Items[0].Items.Count > 0 ? $"a list of objects with {Names(root.Items[0])}" : "a list";
    }

    /// <summary>The error for a document of another kind.</summary>
    public static ImportException Unexpected(SourceValue root, string expected) => new(root.Line, $"the file is {Describe(root)}; expected is {expected}.");

    private static string Names(SourceValue value)
    {
        var names = value.Items.Take(MostNames).Select(item => $"\"{(item.Name!.Length > 40 ? string.Concat(item.Name.AsSpan(0, 40), "…") : item.Name)}\"");
        return string.Join(", ", names) + (value.Items.Count > MostNames ? ", …" : "");
    }
}
