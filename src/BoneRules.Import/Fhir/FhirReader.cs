using BoneRules.Import.Json;

namespace BoneRules.Import.Fhir;

/// <summary>Reads a resource, or the resources of a bundle, into sessions of one plan.</summary>
internal sealed class FhirReader(ImportOptions options)
{
    private const string Expected = "a FHIR R4 ServiceRequest, CarePlan or Bundle in JSON";
    private const int MostNamed = 5;

    private readonly WeekLayout _layout = new();
    private readonly HashSet<string> _requests = new(StringComparer.Ordinal);
    private readonly List<SourceValue> _other = [];

    public ImportedPlan Read(string text)
    {
        var root = SourceDocument.Read(text, Expected);
        if (root["resourceType"] is not { Kind: ValueKind.Text }) throw KnownDocuments.Unexpected(root, Expected);
        Collect(root, null);
        ReadResource(root);
        if (_layout.IsEmpty) throw new ImportException(root.Line, $"no resource of the file prescribes exercise{Found()}; expected is {Expected} that does.");
        var name = root.Words("resourceType", ImportedLineKind.Structure) == "CarePlan" ? root.Words("title", ImportedLineKind.Structure) : null;
        return new ImportedPlan { Plan = _layout.Plan(name), Lines = ValueAccount.Of(root) };
    }

    private string Found() => _other.Count == 0 ? "" : $" (found: {string.Join(", ", _other.Select(Type).Distinct().Take(MostNamed))})";

    private static string Type(SourceValue resource)
    {
        var type = resource["resourceType"] is { Kind: ValueKind.Text, IsEmpty: false } named ? named.Literal : "a resource without a type";
        return type.Length <= 60 ? type : string.Concat(type.AsSpan(0, 60), "…");
    }

    /// <summary>What activities may refer to.</summary>
    private void Collect(SourceValue resource, string? address)
    {
        if (Type(resource) == "ServiceRequest")
        {
            if (address is not null) _requests.Add(address);
            if (resource["id"] is { Kind: ValueKind.Text } id) _requests.UnionWith([$"ServiceRequest/{id.Literal}", $"#{id.Literal}"]);
        }
        foreach (var contained in resource["contained"]?.Items ?? []) Collect(contained, null);
        foreach (var entry in resource["entry"]?.Items ?? [])
            if (entry["resource"] is { } inner) Collect(inner, entry["fullUrl"]?.Literal);
    }

    private void ReadResource(SourceValue resource)
    {
        if (!resource.IsObject()) return;
        switch (Type(resource))
        {
            case "Bundle":
                ReadBundle(resource);
                break;
            case "ServiceRequest":
                new FhirRequest(_layout, options).ReadServiceRequest(resource);
                ReadContained(resource);
                break;
            case "CarePlan":
                new FhirCarePlan(_layout, options, _requests).Read(resource);
                ReadContained(resource);
                break;
            default:
                _other.Add(resource);
                resource.NotUnderstood($"{Type(resource)}: no prescription of exercise");
                break;
        }
    }

    private void ReadBundle(SourceValue bundle)
    {
        bundle.Filed("resourceType", "id", "meta", "identifier", "type", "timestamp", "total", "link", "signature", "language", "implicitRules");
        foreach (var entry in bundle.Objects("entry"))
        {
            entry.Filed("fullUrl", "link", "search", "request", "response");
            if (entry["resource"] is { } resource) ReadResource(resource);
        }
    }

    private void ReadContained(SourceValue resource)
    {
        // What holds for the whole holds for what it contains.
        if (resource.Outcome is not null) return;
        foreach (var contained in resource.List("contained")) ReadResource(contained);
    }
}
