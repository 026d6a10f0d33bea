using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace BoneRules.Serialization;

/// <summary>Words the error of a document that the serializer refused: reads it a second time up to the place and says what stood there.</summary>
internal static class ContractDiagnosis
{
    public const string NotText = "the text is not valid Unicode.";

    public static ContractError Explain(ReadOnlySpan<byte> utf8, JsonTypeInfo root, Exception refusal)
    {
        // A syntax error is wrapped with its place; the second reading meets it again by itself.
        var isSyntax = refusal.InnerException is JsonException;
        var target = !isSyntax && refusal is JsonException { LineNumber: { } line, BytePositionInLine: { } column }
            ? OffsetOf(utf8, line, column)
            : long.MaxValue;
        return Explain(utf8, JsonShape.Of(root), target, refusal);
    }

    /// <summary>An error at the token that ends at or behind a byte.</summary>
    public static ContractError At(ReadOnlySpan<byte> utf8, JsonTypeInfo root, long offset, string message) =>
        Explain(utf8, JsonShape.Of(root), offset, new RefusedValueException(message));

    private static ContractError Explain(ReadOnlySpan<byte> utf8, JsonShape root, long target, Exception refusal)
    {
        var reader = new Utf8JsonReader(utf8, JsonPositions.ReaderOptions);
        var trail = new JsonTrail(root);
        try
        {
            while (reader.Read())
            {
                trail.Follow(ref reader);
                if (trail.IsDuplicate)
                    return Error(utf8, trail, $"the property \"{Expected.Shorten(trail.Name)}\" stands twice in its object.");
                if (reader.BytesConsumed >= target)
                    return Error(utf8, trail, refusal is RefusedValueException ? refusal.Message : Word(trail, ref reader));
            }
        }
        catch (JsonException syntax)
        {
            var offset = (int)OffsetOf(utf8, syntax.LineNumber ?? 0, syntax.BytePositionInLine ?? 0);
            var (line, column) = JsonPositions.At(utf8, offset);
            return new ContractError(trail.Pointer, line, column, Word(syntax, offset >= utf8.Length));
        }
        return Error(utf8, trail, "the document could not be read.");
    }

    private static ContractError Error(ReadOnlySpan<byte> utf8, JsonTrail trail, string message)
    {
        var (line, column) = JsonPositions.At(utf8, trail.Start);
        return new ContractError(trail.Pointer, line, column, message);
    }

    private static string Word(JsonTrail trail, ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.PropertyName or JsonTokenType.String when JsonTrail.TextOf(ref reader) is null => NotText,
        JsonTokenType.PropertyName =>
            $"unknown property \"{Expected.Shorten(trail.Name)}\"; known here are {trail.Parent.Names}.",
        JsonTokenType.EndObject when trail.Shape.Missing(trail.Seen) is { Length: > 0 } missing => $"{missing} must be there and is missing.",
        _ => $"expected {trail.Shape.Expectation}, found {Expected.Describe(reader.TokenType)}.",
    };

    private static string Word(JsonException syntax, bool atEnd)
    {
        if (atEnd) return "the JSON ends too early: something that was opened is not closed.";
        // The reader's own words, without the place that it appends.
        var end = syntax.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return "not valid JSON: " + (end < 0 ? syntax.Message : syntax.Message[..end]);
    }

    private static long OffsetOf(ReadOnlySpan<byte> utf8, long line, long column)
    {
        var start = 0;
        for (; line > 0; line--)
        {
            var next = utf8[start..].IndexOf((byte)'\n');
            if (next < 0) break;
            start += next + 1;
        }
        return start + column;
    }
}
