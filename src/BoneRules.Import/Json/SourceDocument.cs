using System.Text;
using System.Text.Json;

namespace BoneRules.Import.Json;

/// <summary>Reads JSON into values that know their line and column.</summary>
internal static class SourceDocument
{
    private const int MostBytes = 16 * 1024 * 1024;
    private const int MostValues = 200_000;
    private const int MostDepth = 64;

    /// <summary>Reads a document.</summary>
    /// <param name="text">The document.</param>
    /// <param name="expected">What should stand there, for the message where it does not.</param>
    /// <exception cref="ImportException">It is too large, no JSON, nested too deeply, or neither an object nor a list.</exception>
    public static SourceValue Read(string text, string expected)
    {
        if (text.Length > MostBytes || Encoding.UTF8.GetByteCount(text) > MostBytes) throw TooLarge();
        if (string.IsNullOrWhiteSpace(text.TrimStart('\uFEFF'))) throw new ImportException(1, $"the file is empty; expected is {expected}.");
        var utf8 = Encoding.UTF8.GetBytes(text.StartsWith('\uFEFF') ? text[1..] : text);
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MostDepth + 1 });
        try
        {
            return Read(ref reader, utf8);
        }
        catch (JsonException failure)
        {
            throw new ImportException(LineOf(failure), $"the file is no JSON at this place, or breaks off; expected is {expected}.", failure);
        }
        catch (InvalidOperationException failure)
        {
            throw new ImportException(utf8.AsSpan(0, (int)reader.TokenStartIndex).Count((byte)'\n') + 1, $"a text holds half of a character, which no JSON may; expected is {expected}.", failure);
        }
    }

    /// <summary>Reads the text of a file in UTF-8, or in UTF-16 or UTF-32 with a byte order mark.</summary>
    /// <exception cref="ImportException">It is too large.</exception>
    public static string Text(Stream content)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = content.Read(buffer)) > 0;)
        {
            if (bytes.Length + read > MostBytes) throw TooLarge();
            bytes.Write(buffer, 0, read);
        }
        bytes.Position = 0;
        using var reader = new StreamReader(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    private static ImportException TooLarge() => new(1, "the file is larger than 16 MiB, which no plan is.");

    private static int LineOf(JsonException failure) => (int)Math.Min(failure.LineNumber ?? 0, int.MaxValue - 1) + 1;

    private static SourceValue Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8)
    {
        SourceValue? root = null, open = null;
        string? name = null;
        var place = new Place();
        var named = place;
        var values = 0;
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                open = open!.Parent;
                continue;
            }
            place = place.MoveTo(utf8, (int)reader.TokenStartIndex);
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                (name, named) = (reader.GetString(), place);
                continue;
            }
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= MostDepth)
                throw new ImportException(place.Line, FormattableString.Invariant($"the file nests deeper than {MostDepth} levels, which no plan does."));
            if (++values > MostValues) throw new ImportException(place.Line, FormattableString.Invariant($"the file holds more than {MostValues} values, which no plan does."));
            var at = name is null ? place : named;
            var value = new SourceValue
            {
                Kind = Kind(reader.TokenType), Parent = open, Name = name, Index = open?.Items.Count ?? 0, Line = at.Line, Column = at.Column, Literal = Literal(ref reader),
            };
            name = null;
            if (open is null) root = value;
            else open.Add(value);
            if (value.Kind is ValueKind.Object or ValueKind.List) open = value;
        }
        return root!;
    }

    private static ValueKind Kind(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => ValueKind.Object,
        JsonTokenType.StartArray => ValueKind.List,
        JsonTokenType.String => ValueKind.Text,
        JsonTokenType.Number => ValueKind.Number,
        JsonTokenType.Null => ValueKind.Null,
        _ => ValueKind.Truth,
    };

    private static string Literal(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString()!,
        JsonTokenType.StartObject or JsonTokenType.StartArray => "",
        _ => Encoding.UTF8.GetString(reader.ValueSpan),
    };

    /// <summary>A place that moves on with the reader, so that a document on one line costs no more than one on many.</summary>
    private readonly record struct Place(int Offset, int Line, int Column)
    {
        public Place() : this(0, 1, 1) { }

        public Place MoveTo(ReadOnlySpan<byte> utf8, int offset)
        {
            var passed = utf8[Offset..offset];
            var lastBreak = passed.LastIndexOf((byte)'\n');
            return lastBreak < 0
                ? new Place(offset, Line, Column + Encoding.UTF8.GetCharCount(passed))
                : new Place(offset, Line + passed.Count((byte)'\n'), Encoding.UTF8.GetCharCount(passed[(lastBreak + 1)..]) + 1);
        }
    }
}
