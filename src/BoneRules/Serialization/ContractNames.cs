using System.Text;
using System.Text.Json;

namespace BoneRules.Serialization;

/// <summary>The values of an enumeration by their contract names.</summary>
internal static class ContractNames<T> where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly string[] Names = Array.ConvertAll(Values, static value => ContractSpelling.Of(typeof(T))(value.ToString()));
    private static readonly Utf8Names ByBytes = new(Names);

    /// <summary>All names, in the order of the values.</summary>
    public static IReadOnlyList<string> All => Names;

    public static string Of(T value) => Names[Array.IndexOf(Values, value)];

    /// <summary>The name, ready to be written.</summary>
    public static JsonEncodedText EncodedOf(T value) => Encoded.Names[Array.IndexOf(Values, value)];

    /// <summary>The value of a name; <see langword="null"/> where it is none.</summary>
    public static T? Find(string name) => Array.IndexOf(Names, name) is >= 0 and var index ? Values[index] : null;

    /// <summary>The value of a name in UTF-8; <see langword="null"/> where it is none.</summary>
    public static T? Find(ReadOnlySpan<byte> name) => IndexOf(name) is >= 0 and var index ? Values[index] : null;

    /// <summary>The position of a name in UTF-8; −1 where it is none.</summary>
    public static int IndexOf(ReadOnlySpan<byte> name) => ByBytes.IndexOf(name);

    /// <summary>Apart, since most enumerations are read and never written.</summary>
    private static class Encoded
    {
        public static readonly JsonEncodedText[] Names = Array.ConvertAll(ContractNames<T>.Names, static name => JsonEncodedText.Encode(name, BoneRulesJson.WriterOptions(indented: false).Encoder));
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
