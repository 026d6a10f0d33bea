using System.Text.Json;
using System.Text.Json.Serialization;

namespace BoneRules.NRules;

/// <summary>Definitions close over the declarations of this package. Written to JSON they would read back and fail only when they run; so they are refused when written.</summary>
internal sealed class RefusedSerialization : JsonConverter<object>
{
    private const string Why = "Rules of BoneRules can't be written to JSON or read from it: make them anew with BoneRulesRepository, and write down its validator's configuration instead.";

    public override bool CanConvert(Type typeToConvert) => true;

    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException(Why);

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) => throw new NotSupportedException(Why);
}
