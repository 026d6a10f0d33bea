using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace BoneRules.Serialization;

/// <summary>JSON Schemas (draft 2020-12) of the wire contract, made from the same declarations that read and write it.</summary>
/// <remarks>A schema never refuses what the reader takes; the reader also checks what a schema can't say, such as dates after <c>asOf</c>.</remarks>
public static class ContractSchema
{
    private static readonly Lazy<string> _plan = new(static () => Make(ContractContext.Default.ExercisePlan, closed: true));
    private static readonly Lazy<string> _client = new(static () => Make(ContractContext.Default.ClientProfile, closed: true));
    private static readonly Lazy<string> _configuration = new(static () => Make(ContractContext.Default.CheckConfiguration, closed: true));
    private static readonly Lazy<string> _report = new(static () => Make(ContractContext.Default.ValidationReport, closed: false));

    /// <summary>The schema of a plan.</summary>
    public static string Plan => _plan.Value;

    /// <summary>The schema of a client profile.</summary>
    public static string Client => _client.Value;

    /// <summary>The schema of a configuration.</summary>
    public static string Configuration => _configuration.Value;

    /// <summary>The schema of a report. It allows further properties, since reports may gain some.</summary>
    public static string Report => _report.Value;

    private static string Make(JsonTypeInfo type, bool closed)
    {
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema" };
        foreach (var (name, node) in new SchemaWriter(closed).Document(type)) schema[name] = node?.DeepClone();
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, BoneRulesJson.WriterOptions(indented: true))) schema.WriteTo(writer);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }
}
