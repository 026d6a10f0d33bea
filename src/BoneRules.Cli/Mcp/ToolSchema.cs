using System.Text.Json;
using System.Text.Json.Nodes;

namespace BoneRules.Cli.Mcp;

/// <summary>An argument of a tool.</summary>
internal sealed record ToolArgument(string Name, JsonObject Schema, bool Required = false);

/// <summary>Builds the schemas of tools. Plans and clients are objects whose own schemas are resources: in every tool they would fill a model's memory.</summary>
internal static class ToolSchema
{
    public static ToolArgument Client { get; } = new("client", Object(
        "The person, as contract JSON; schema: resource bonerules://schemas/client. Leave out what is not known. Deciding facts: ageYears, sex, menopausalStatus, diagnosis or boneDensity, "
        + "fractures, symptoms, fallsLast12Months, balance, clearances."), Required: true);

    public static ToolArgument Plan { get; } = new("plan", Object(
        "The plan as contract JSON; schema: resource bonerules://schemas/plan. Example: {\"weeks\":[{\"sessions\":[{\"days\":[\"monday\"],\"prescriptions\":[{\"name\":\"Goblet squat\",\"sets\":3,"
        + "\"repetitions\":10,\"loadKilograms\":8}]}]}]}. Give this or planText."));

    public static ToolArgument PlanText { get; } = new("planText", Text("The plan as it was written: text, Markdown, or the export of an app. Give this or plan."));

    public static ToolArgument Unit { get; } = new("unit", OneOf("With planText, the unit of loads that name none.", "kg", "lb"));

    public static ToolArgument AsOf { get; } = new("asOf", Text("The reference date, YYYY-MM-DD; else the client's asOf, else today."));

    public static ToolArgument RuleId { get; } = new("ruleId", Text("The id of a rule, such as BR1001."), Required: true);

    public static JsonObject Text(string description) => new() { ["type"] = "string", ["description"] = description };

    public static JsonObject Flag(string description) => new() { ["type"] = "boolean", ["description"] = description };

    public static JsonObject Whole(string description, int least, int most) => new() { ["type"] = "integer", ["description"] = description, ["minimum"] = least, ["maximum"] = most };

    public static JsonObject OneOf(string description, params string[] values) => new() { ["type"] = "string", ["description"] = description, ["enum"] = List(values) };

    public static JsonObject Object(string description) => new() { ["type"] = "object", ["description"] = description };

    public static JsonObject Items(string description) => new() { ["type"] = "array", ["description"] = description };

    /// <summary>The schema of a tool's arguments; others than these are refused.</summary>
    public static JsonElement Input(params ToolArgument[] arguments)
    {
        var schema = Properties(arguments.Select(static argument => (argument.Name, argument.Schema)));
        schema["required"] = List(arguments.Where(static argument => argument.Required).Select(static argument => argument.Name));
        schema["additionalProperties"] = false;
        return JsonElement.Parse(schema.ToJsonString());
    }

    /// <summary>The schema of a tool's answer.</summary>
    public static JsonElement Output(params (string Name, JsonObject Schema)[] members)
    {
        var schema = Properties(members);
        schema["required"] = List(members.Select(static member => member.Name));
        return JsonElement.Parse(schema.ToJsonString());
    }

    private static JsonObject Properties(IEnumerable<(string Name, JsonObject Schema)> members)
    {
        var properties = new JsonObject();
        foreach (var (name, schema) in members) properties[name] = schema.DeepClone();
        return new JsonObject { ["type"] = "object", ["properties"] = properties };
    }

    private static JsonArray List(IEnumerable<string> values) => [.. values.Select(static value => (JsonNode)value)];
}
