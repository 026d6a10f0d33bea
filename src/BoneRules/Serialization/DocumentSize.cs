using System.Text.Json;

namespace BoneRules.Serialization;

/// <summary>Refuses documents whose objects would not fit into memory, before any is made.</summary>
/// <remarks>A prescription of two bytes (<c>{}</c>) becomes one of hundreds, so the size of the text alone is no limit.</remarks>
internal static class DocumentSize
{
    /// <summary>The greatest size of a document in bytes: 64 MiB.</summary>
    public const int Greatest = 64 * 1024 * 1024;

    /// <summary>Below this size nothing can grow enough to matter.</summary>
    public const int Harmless = 1024 * 1024;

    private const int MostObjects = 2_000_000;

    /// <summary>The message and the byte of the first thing too many, or <see langword="null"/>.</summary>
    public static (string Message, long Offset)? FirstExcess(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length <= Harmless) return null;
        var reader = new Utf8JsonReader(utf8, JsonPositions.ReaderOptions);
        int objects = 0, prescriptions = 0, depthOfList = -2;
        var opensPrescriptions = false;
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.StartArray && opensPrescriptions) depthOfList = reader.CurrentDepth;
                opensPrescriptions = reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("prescriptions"u8);
                if (reader.TokenType != JsonTokenType.StartObject) continue;
                if (reader.CurrentDepth == depthOfList + 1 && ++prescriptions > PlanStructure.MostPrescriptions)
                    return (PlanStructure.TooManyPrescriptions, reader.BytesConsumed);
                if (++objects > MostObjects)
                    return (FormattableString.Invariant($"more than {MostObjects} JSON objects; split the document."), reader.BytesConsumed);
            }
        }
        catch (JsonException)
        {
            // Not JSON: the reading proper says where.
        }
        return null;
    }
}
