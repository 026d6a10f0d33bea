using System.Text.Json;
using System.Text.Json.Serialization;

namespace BoneRules.Serialization;

/// <summary>A converter of a list as one object by name; the schema looks at its values.</summary>
internal interface IMapConverter
{
    Type ValueType { get; }
    JsonConverter? ValueConverter { get; }
}

/// <summary>A list as a JSON object: each item stands under a name of its own, and no name twice.</summary>
internal abstract class MapConverter<T> : JsonConverter<ValueList<T>>, IMapConverter
{
    public abstract Type ValueType { get; }

    public virtual JsonConverter? ValueConverter => null;

    /// <summary>What should stand here, for the message where it does not.</summary>
    protected abstract string Expectation { get; }

    protected abstract void ReadItems(string name, ref Utf8JsonReader reader, JsonSerializerOptions options, List<T> items);

    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var items = new List<T>();
        ReadObject(ref reader, Expectation, (string name, ref Utf8JsonReader value) => ReadItems(name, ref value, options, items));
        return items.ToValueList();
    }

    protected delegate void ReadValue(string name, ref Utf8JsonReader reader);

    protected static void ReadObject(ref Utf8JsonReader reader, string expectation, ReadValue readValue)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new RefusedValueException($"expected {expectation}, found {Expected.Describe(reader.TokenType)}.");
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            if (!names.Add(name)) throw new RefusedValueException($"the property \"{Expected.Shorten(name)}\" stands twice.");
            reader.Read();
            readValue(name, ref reader);
        }
    }
}

/// <summary>Kilograms by name: <c>{"goblet-squat": 24}</c>.</summary>
internal sealed class NamedKilogramsConverter : MapConverter<NamedKilograms>
{
    public override Type ValueType => typeof(double);

    public override JsonConverter ValueConverter { get; } = new RequiredNumberConverter<Limit.LoadKilograms>();

    protected override string Expectation => "an object of kilograms by name";

    protected override void ReadItems(string name, ref Utf8JsonReader reader, JsonSerializerOptions options, List<NamedKilograms> items) =>
        items.Add(new NamedKilograms(name, BoundedNumber.Read(ref reader, Limit.LoadKilograms.Bounds)));

    public override void Write(Utf8JsonWriter writer, ValueList<NamedKilograms> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var item in value) writer.WriteNumber(item.Name, item.Kilograms);
        writer.WriteEndObject();
    }
}

/// <summary>Severities by rule id: <c>{"BR6002": "info"}</c>.</summary>
internal sealed class RuleSeveritiesConverter : MapConverter<RuleSeverity>
{
    private static readonly ContractNameConverter<SeveritySetting> Settings = new();

    public override Type ValueType => typeof(SeveritySetting);

    protected override string Expectation => "an object of severities by rule id";

    protected override void ReadItems(string name, ref Utf8JsonReader reader, JsonSerializerOptions options, List<RuleSeverity> items) =>
        items.Add(new RuleSeverity(name, Settings.Read(ref reader, typeof(SeveritySetting), options)));

    public override void Write(Utf8JsonWriter writer, ValueList<RuleSeverity> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var item in value) writer.WriteString(item.RuleId, ContractNames<SeveritySetting>.EncodedOf(item.Severity));
        writer.WriteEndObject();
    }
}

/// <summary>Parameters by rule id and name: <c>{"BR6005": {"minutesPerWeek": 120}}</c>.</summary>
internal sealed class RuleParametersConverter : MapConverter<RuleParameterValue>
{
    public static IBoundedConverter Numbers { get; } = new RequiredNumberConverter<Limit.Parameter>();

    public override Type ValueType => typeof(double);

    protected override string Expectation => "an object of parameters by rule id";

    protected override void ReadItems(string name, ref Utf8JsonReader reader, JsonSerializerOptions options, List<RuleParameterValue> items) =>
        ReadObject(ref reader, "an object of numbers by name", (string parameter, ref Utf8JsonReader value) =>
            items.Add(new RuleParameterValue(name, parameter, BoundedNumber.Read(ref value, Numbers.Bounds))));

    public override void Write(Utf8JsonWriter writer, ValueList<RuleParameterValue> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        for (var i = 0; i < value.Count; i++)
        {
            if (i == 0 || value[i].RuleId != value[i - 1].RuleId) writer.WriteStartObject(value[i].RuleId);
            writer.WriteNumber(value[i].Name, value[i].Value);
            if (i + 1 == value.Count || value[i].RuleId != value[i + 1].RuleId) writer.WriteEndObject();
        }
        writer.WriteEndObject();
    }
}
