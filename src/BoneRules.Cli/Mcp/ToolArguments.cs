using System.Globalization;
using System.Text;
using System.Text.Json;
using BoneRules.Import;
using BoneRules.Serialization;

namespace BoneRules.Cli.Mcp;

/// <summary>The arguments of a call, read strictly: one that is misspelt must not pass for one not given.</summary>
internal sealed class ToolArguments
{
    private readonly IDictionary<string, JsonElement> _values;
    private readonly Func<DateOnly> _today;

    /// <param name="tool">The name of the tool.</param>
    /// <param name="schema">The schema of its arguments.</param>
    /// <param name="values">The arguments of the call.</param>
    /// <param name="today">Today's date, for a client who states none.</param>
    public ToolArguments(string tool, JsonElement schema, IDictionary<string, JsonElement> values, Func<DateOnly> today)
    {
        (_values, _today) = (values, today);
        var known = schema.GetProperty("properties");
        foreach (var (name, _) in values)
            if (!known.TryGetProperty(name, out _))
                throw new ToolException($"{tool} has no argument {name}; it has {string.Join(", ", known.EnumerateObject().Select(static property => property.Name))}.");
        foreach (var name in schema.GetProperty("required").EnumerateArray())
            if (Find(name.GetString()!) is null) throw new ToolException($"{tool} needs the argument {name}.");
    }

    /// <summary>The person, with the reference date.</summary>
    public ClientProfile Client()
    {
        if (!BoneRulesJson.TryReadClient(Bytes("client"), out var client, out var error)) throw new ToolException($"client{error.Path}: {error.Message}");
        return client with { AsOf = Date("asOf") ?? client.AsOf ?? _today() };
    }

    /// <summary>The plan, with what could not be read of it.</summary>
    public ImportedPlan Plan() => PlanOrNone() ?? throw new ToolException("Give the plan, as plan or as planText.");

    /// <inheritdoc cref="Plan"/>
    public ImportedPlan? PlanOrNone()
    {
        var (plan, text) = (Find("plan"), Text("planText"));
        if (plan is not null && text is not null) throw new ToolException("Give plan or planText, not both.");
        if (text is not null) return Import(text);
        if (plan is null) return null;
        return BoneRulesJson.TryReadPlan(Bytes("plan"), out var read, out var error)
            ? new ImportedPlan { Plan = read, Lines = [] }
            : throw new ToolException($"plan{error.Path}: {error.Message}");
    }

    public string? Text(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => throw new ToolException($"{name}: expected a text."),
    };

    public ValueList<string>? Texts(string name)
    {
        if (Find(name) is not { } value) return null;
        return value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(static item => item.ValueKind == JsonValueKind.String)
            ? value.EnumerateArray().Select(static item => item.GetString()!).ToValueList()
            : throw new ToolException($"{name}: expected a list of texts.");
    }

    public bool Flag(string name) => Find(name) switch
    {
        null => false,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        _ => throw new ToolException($"{name}: expected true or false."),
    };

    public int Whole(string name, int otherwise, int least, int most)
    {
        if (Find(name) is not { } value) return otherwise;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= least && number <= most
            ? number
            : throw new ToolException(string.Create(CultureInfo.InvariantCulture, $"{name}: expected a whole number from {least} to {most}."));
    }

    public string? OneOf(string name, params ReadOnlySpan<string> values)
    {
        var text = Text(name);
        return text is null || values.Contains(text) ? text : throw new ToolException($"{name}: expected {string.Join(", ", values)}.");
    }

    private ImportedPlan Import(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var detected = PlanFormats.Detect(bytes, null);
        var options = new ImportOptions { DefaultUnit = OneOf("unit", "kg", "lb") switch { "kg" => MassUnit.Kilograms, "lb" => MassUnit.Pounds, _ => null } };
        try
        {
            return PlanFormats.Import(detected.Id ?? throw new ToolException($"planText: {detected.Reason}"), new MemoryStream(bytes, writable: false), options);
        }
        catch (ImportException failure)
        {
            throw new ToolException(string.Create(CultureInfo.InvariantCulture, $"planText, line {failure.Line}: {failure.Message}"));
        }
    }

    private DateOnly? Date(string name)
    {
        if (Text(name) is not { } stated) return null;
        return DateOnly.TryParseExact(stated, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new ToolException($"{name}: expected a date such as 2026-11-22.");
    }

    private byte[] Bytes(string name) => Encoding.UTF8.GetBytes(_values[name].GetRawText());

    private JsonElement? Find(string name) => _values.TryGetValue(name, out var value) && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined) ? value : null;
}
