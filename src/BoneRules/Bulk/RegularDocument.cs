using System.Text.Json;
using System.Text.Unicode;

namespace BoneRules.Serialization;

/// <summary>Reads a document without the serializer, whose metadata costs more at the start of a process than all else.</summary>
internal static class RegularDocument
{
    public delegate T ReadValue<out T>(ref JsonCursor at);

    /// <summary>What the document holds; <see langword="null"/> where it is not regular: the reader of objects then reads it, or says what is wrong.</summary>
    public static T? Read<T>(ReadOnlySpan<byte> utf8, ReadValue<T> read) where T : class
    {
        utf8 = JsonPositions.WithoutByteOrderMark(utf8);
        // A longer document may hold more than fits into memory; the reader of objects counts first.
        if (utf8.Length > DocumentSize.Harmless || !Utf8.IsValid(utf8)) return null;
        try
        {
            var at = new JsonCursor(utf8);
            at.Reader.Read();
            var value = read(ref at);
            return at.Reader.Read() ? null : value;
        }
        catch (Exception refusal) when (Irregular.Is(refusal))
        {
            return null;
        }
    }

    /// <summary>A client that may be checked for.</summary>
    public static ClientProfile? Client(ReadOnlySpan<byte> utf8) => Read(utf8, static (ref JsonCursor at) =>
    {
        var client = ClientReader.Read(ref at.Reader);
        return ClientStructure.FirstError(client) is null ? client : throw Irregular.Exception();
    });
}
