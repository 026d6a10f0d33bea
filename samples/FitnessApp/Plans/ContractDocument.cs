using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using BoneRules;
using BoneRules.Serialization;

namespace FitnessApp.Plans;

/// <summary>A document of the contract within another one, as it was written: the library's own reader and writer deal with it.</summary>
[JsonConverter(typeof(ContractDocumentConverter))]
internal readonly record struct ContractDocument(ReadOnlyMemory<byte> Utf8)
{
    public static ContractDocument Of(ExercisePlan plan) => Of(buffer => BoneRulesJson.WritePlan(plan, buffer));

    public static ContractDocument Of(ValidationReport report) => Of(buffer => BoneRulesJson.WriteReport(report, buffer));

    private static ContractDocument Of(Action<IBufferWriter<byte>> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        write(buffer);
        return new ContractDocument(buffer.WrittenMemory);
    }
}

/// <summary>Passes a document through, byte for byte.</summary>
internal sealed class ContractDocumentConverter : JsonConverter<ContractDocument>
{
    public override ContractDocument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return new ContractDocument(JsonMarshal.GetRawUtf8Value(document.RootElement).ToArray());
    }

    public override void Write(Utf8JsonWriter writer, ContractDocument value, JsonSerializerOptions options) => writer.WriteRawValue(value.Utf8.Span, skipInputValidation: true);
}
