using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace BoneRules.Serialization;

/// <summary>Reads one document of the contract; everything that can be wrong with it becomes one <see cref="ContractError"/>.</summary>
internal static class ContractReader
{
    private const string TooLarge = "the document is larger than 64 MiB; split it.";

    public static bool TryRead<T>(
        ReadOnlySpan<byte> utf8, JsonTypeInfo<T> type, Func<T, StructureError?> check,
        [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out ContractError? error) where T : class
    {
        value = null;
        error = null;
        utf8 = JsonPositions.WithoutByteOrderMark(utf8);
        if (utf8.Length > DocumentSize.Greatest) error = AtStart(TooLarge);
        else if (utf8.Trim(" \t\r\n"u8).IsEmpty) error = AtStart("the document is empty; expected a JSON object.");
        else if (FirstBadByte(utf8) is { } bad) error = ContractDiagnosis.At(utf8, type, bad + 1, ContractDiagnosis.NotText);
        else if (DocumentSize.FirstExcess(utf8) is { } excess) error = ContractDiagnosis.At(utf8, type, excess.Offset, excess.Message);
        if (error is not null) return false;

        T? read;
        try
        {
            read = JsonSerializer.Deserialize(utf8, type);
        }
        catch (Exception refusal) when (refusal is JsonException or ArgumentException or InvalidOperationException or FormatException or NotSupportedException)
        {
            error = ContractDiagnosis.Explain(utf8, type, refusal);
            return false;
        }
        if (read is null)
        {
            error = AtStart("expected an object, found null.");
            return false;
        }
        if (check(read) is { } flaw)
        {
            var (line, column) = JsonPositions.FindNearest(utf8, flaw.Path);
            error = new ContractError(flaw.Path, line, column, flaw.Message);
            return false;
        }
        value = read;
        return true;
    }

    public static bool TryRead<T>(
        string json, JsonTypeInfo<T> type, Func<T, StructureError?> check,
        [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out ContractError? error) where T : class
    {
        ArgumentNullException.ThrowIfNull(json);
        if (json.Length > DocumentSize.Greatest)
        {
            (value, error) = (null, AtStart(TooLarge));
            return false;
        }
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        try
        {
            var length = Encoding.UTF8.GetBytes(json, buffer);
            return TryRead(buffer.AsSpan(0, length), type, check, out value, out error);
        }
        finally
        {
            // The text may be health data, and a pooled buffer lives on.
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    public static bool TryRead<T>(
        Stream stream, JsonTypeInfo<T> type, Func<T, StructureError?> check,
        [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out ContractError? error) where T : class
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = new MemoryStream();
        var chunk = new byte[81_920];
        for (int count; (count = stream.Read(chunk)) > 0;)
        {
            buffer.Write(chunk, 0, count);
            // One byte more than allowed, and a byte order mark, are enough to know.
            if (buffer.Length > DocumentSize.Greatest + 3) break;
        }
        return TryRead(buffer.GetBuffer().AsSpan(0, (int)buffer.Length), type, check, out value, out error);
    }

    private static int? FirstBadByte(ReadOnlySpan<byte> utf8)
    {
        if (Utf8.IsValid(utf8)) return null;
        var offset = 0;
        while (Rune.DecodeFromUtf8(utf8[offset..], out _, out var length) == OperationStatus.Done) offset += length;
        return offset;
    }

    private static ContractError AtStart(string message) => new("", 1, 1, message);
}
