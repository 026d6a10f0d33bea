using System.Text.Json;
using System.Text.Json.Serialization;
using BoneRules.Serialization;

namespace BoneRules;

/// <summary>The caller's own JSON object, kept as it came and never read by any rule.</summary>
/// <remarks>Whitespace is dropped and escapes are spelled one way; numbers stay as they were written. Equality compares that text.</remarks>
[JsonConverter(typeof(ExtensionsConverter))]
public sealed record Extensions
{
    /// <summary>Wraps a JSON object.</summary>
    /// <param name="json">The text of one JSON object, at most 64 levels deep.</param>
    /// <exception cref="ArgumentException"><paramref name="json"/> is not a JSON object.</exception>
    public Extensions(string json)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object || !RawJson.TryCompact(document.RootElement, out var compact))
                throw new ArgumentException("The text is not one JSON object.", nameof(json));
            Json = compact;
        }
        catch (JsonException error)
        {
            throw new ArgumentException("The text is not one JSON object.", nameof(json), error);
        }
    }

    private Extensions(string json, bool _) => Json = json;

    /// <summary>The text of the JSON object, compact.</summary>
    public string Json { get; }

    internal static Extensions FromCompact(string json) => new(json, true);
}
