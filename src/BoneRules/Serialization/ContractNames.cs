using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace BoneRules.Serialization;

/// <summary>The values of an enumeration by their contract names.</summary>
/// <remarks>What does not depend on the enumeration is in <see cref="NameTable"/>: code that is generic is made for each enumeration anew when a process starts.</remarks>
internal static class ContractNames<T> where T : struct, Enum
{
    private static readonly NameTable Table = new(typeof(T));

    /// <summary>All names, in the order of the values.</summary>
    public static IReadOnlyList<string> All => Table.Names;

    public static string Of(T value) => Table.Names[Table.PlaceOf(Number(value))];

    /// <summary>The name, ready to be written.</summary>
    public static JsonEncodedText EncodedOf(T value) => Table.Encoded[Table.PlaceOf(Number(value))];

    /// <summary>The value of a name; <see langword="null"/> where it is none.</summary>
    public static T? Find(string name) => Table.IndexOf(name) is >= 0 and var place ? At(place) : null;

    /// <summary>The value of a name in UTF-8; <see langword="null"/> where it is none.</summary>
    public static T? Find(ReadOnlySpan<byte> name) => Table.IndexOf(name) is >= 0 and var place ? At(place) : null;

    /// <summary>The place of a name in UTF-8; −1 where it is none.</summary>
    public static int IndexOf(ReadOnlySpan<byte> name) => Table.IndexOf(name);

    /// <summary>The value at a place.</summary>
    public static T At(int place) => Unsafe.SizeOf<T>() == sizeof(byte) ? Unsafe.BitCast<byte, T>((byte)Table.Numbers[place]) : Unsafe.BitCast<int, T>(Table.Numbers[place]);

    private static int Number(T value) => Unsafe.SizeOf<T>() == sizeof(byte) ? Unsafe.BitCast<T, byte>(value) : Unsafe.BitCast<T, int>(value);
}

/// <summary>The contract names of an enumeration, whichever it is.</summary>
internal sealed class NameTable
{
    private readonly Utf8Names _byBytes;
    private JsonEncodedText[]? _encoded;

    public NameTable(Type enumeration)
    {
        var spell = ContractSpelling.Of(enumeration);
        var (names, values) = (Enum.GetNames(enumeration), Enum.GetValuesAsUnderlyingType(enumeration));
        Numbers = new int[names.Length];
        for (var i = 0; i < names.Length; i++) (names[i], Numbers[i]) = (spell(names[i]), Convert.ToInt32(values.GetValue(i), CultureInfo.InvariantCulture));
        (Names, _byBytes) = (names, new Utf8Names(names));
    }

    /// <summary>The values, as numbers.</summary>
    public int[] Numbers { get; }

    /// <summary>In the order of the values.</summary>
    public string[] Names { get; }

    /// <summary>The place of a value; −1 where it is none of the enumeration.</summary>
    public int PlaceOf(int number) => Numbers.AsSpan().IndexOf(number);

    /// <summary>The names, ready to be written: made when first asked for, since most enumerations are read and never written.</summary>
    public JsonEncodedText[] Encoded => _encoded ??= Encode(Names);

    public int IndexOf(string name) => Names.AsSpan().IndexOf(name);

    public int IndexOf(ReadOnlySpan<byte> name) => _byBytes.IndexOf(name);

    private static JsonEncodedText[] Encode(string[] names)
    {
        var encoder = BoneRulesJson.WriterOptions(indented: false).Encoder;
        var encoded = new JsonEncodedText[names.Length];
        for (var i = 0; i < names.Length; i++) encoded[i] = JsonEncodedText.Encode(names[i], encoder);
        return encoded;
    }
}

/// <summary>How the contract spells enumerations: in camel case, but for these.</summary>
internal static class ContractSpelling
{
    private static readonly Dictionary<Type, Func<string, string>> Others = new()
    {
        [typeof(BoneTier)] = static name => name,
        [typeof(FallsLevel)] = static name => name,
        [typeof(NutritionRegion)] = static name => name,
        [typeof(PlanTemplate)] = Kebab,
        // No inner capital.
        [typeof(EffortScale)] = static name => name == nameof(EffortScale.Borg6To20) ? "borg6to20" : JsonNamingPolicy.CamelCase.ConvertName(name),
    };

    public static Func<string, string> Of(Type enumeration) => Others.GetValueOrDefault(enumeration, JsonNamingPolicy.CamelCase.ConvertName);

    /// <summary>Such as <c>daily-15</c>.</summary>
    private static string Kebab(string name)
    {
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = char.IsUpper(name[i]) || (char.IsDigit(name[i]) && !char.IsDigit(name[i - 1]));
            if (i > 0 && startsWord) text.Append('-');
            text.Append(char.ToLowerInvariant(name[i]));
        }
        return text.ToString();
    }
}
