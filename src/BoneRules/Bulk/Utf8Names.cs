using System.Text;
using System.Text.Json;

namespace BoneRules.Serialization;

/// <summary>A few names, told apart by their bytes in UTF-8.</summary>
internal sealed class Utf8Names
{
    // By length, and where each length begins; the last begins behind the longest.
    private readonly byte[][] _byLength;
    private readonly int[] _index, _begins;

    public Utf8Names(string[] names)
    {
        var encoded = new byte[names.Length][];
        var longest = 0;
        for (var i = 0; i < names.Length; i++) longest = Math.Max(longest, (encoded[i] = Encoding.UTF8.GetBytes(names[i])).Length);
        (_byLength, _index, _begins) = (new byte[names.Length][], new int[names.Length], new int[longest + 2]);
        var next = 0;
        for (var length = 0; length <= longest; length++)
        {
            _begins[length] = next;
            for (var i = 0; i < encoded.Length; i++)
                if (encoded[i].Length == length) (_byLength[next], _index[next++]) = (encoded[i], i);
        }
        _begins[longest + 1] = next;
    }

    /// <summary>The position of a name; −1 where it is none of them.</summary>
    public int IndexOf(ReadOnlySpan<byte> name)
    {
        if (name.Length >= _begins.Length - 1) return -1;
        for (var i = _begins[name.Length]; i < _begins[name.Length + 1]; i++)
            if (name.SequenceEqual(_byLength[i])) return _index[i];
        return -1;
    }
}

/// <summary>The properties of an object of the contract, by an enumeration that names them.</summary>
internal static class Fields<T> where T : struct, Enum
{
    /// <summary>Moves to the value of the next property that has one; null is as good as absent.</summary>
    /// <returns>Whether there is one; if not, the reader stands at the end of the object.</returns>
    /// <exception cref="RefusedValueException">The property is not known, stands twice, or there is no object.</exception>
    public static bool Next(ref Utf8JsonReader reader, ref ulong seen, out T field)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var index = reader.ValueIsEscaped ? -1 : ContractNames<T>.IndexOf(reader.ValueSpan);
            if (index < 0 || (seen >> index & 1) != 0) throw Irregular.Exception();
            seen |= 1ul << index;
            reader.Read();
            if (reader.TokenType == JsonTokenType.Null) continue;
            field = ContractNames<T>.At(index);
            return true;
        }
        field = default;
        return false;
    }
}

/// <summary>What the fast reader does not read: the reader of objects reads it, or words what is wrong.</summary>
internal static class Irregular
{
    public static RefusedValueException Exception() => new("not in the regular form.");

    /// <summary>Whether a reader refused with it.</summary>
    public static bool Is(Exception refusal) =>
        refusal is JsonException or RefusedValueException or InvalidOperationException or ArgumentException or FormatException or NotSupportedException;
}
