using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace BoneRules.Serialization;

/// <summary>Makes a JSON Schema from the generated metadata and from what each converter says of itself.</summary>
/// <param name="closed">Whether properties that are not named are refused.</param>
internal sealed class SchemaWriter(bool closed)
{
    private readonly SortedDictionary<string, JsonObject?> _definitions = new(StringComparer.Ordinal);

    /// <summary>The schema of a type, with the objects below it under <c>$defs</c>.</summary>
    public JsonObject Document(JsonTypeInfo type)
    {
        var schema = Object(type);
        if (_definitions.Count > 0)
        {
            var definitions = new JsonObject();
            foreach (var (name, definition) in _definitions) definitions[name] = definition;
            schema["$defs"] = definitions;
        }
        return schema;
    }

    private JsonObject Object(JsonTypeInfo type)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var property in type.Properties)
        {
            // A property without a getter is one that JSON ignores.
            if (property.Get is null) continue;
            properties[property.Name] = Property(type, property);
            // Who writes reports leaves out nothing but what is null.
            if (closed ? property.IsRequired : !property.IsGetNullable) required.Add((JsonNode)property.Name);
        }
        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties };
        if (required.Count > 0) schema["required"] = required;
        if (closed) schema["additionalProperties"] = false;
        SchemaConstraints.OnObject(schema, type.Type);
        return schema;
    }

    private JsonObject Property(JsonTypeInfo owner, JsonPropertyInfo property)
    {
        var type = property.Options.GetTypeInfo(property.PropertyType);
        var schema = Value(type, property.CustomConverter ?? type.Converter);
        SchemaConstraints.OnProperty(schema, owner.Type, property.Name);
        return property.IsGetNullable ? OrNull(schema) : schema;
    }

    private JsonObject Value(JsonTypeInfo type, JsonConverter converter)
    {
        if (Nullable.GetUnderlyingType(type.Type) is { } underlying && converter is not IBoundedConverter)
        {
            type = type.Options.GetTypeInfo(underlying);
            converter = type.Converter;
        }
        return converter switch
        {
            RuleParametersConverter => Map(Map(Number(RuleParametersConverter.Numbers))),
            IMapConverter map => Map(Value(type.Options.GetTypeInfo(map.ValueType), map.ValueConverter ?? type.Options.GetTypeInfo(map.ValueType).Converter)),
            IRangeConverter range => Range((IBoundedConverter)range),
            IBoundedConverter bounded => Number(bounded),
            INamedValues named => new JsonObject { ["enum"] = Names(named) },
            IPatternConverter pattern => new JsonObject { ["type"] = "string", ["pattern"] = pattern.Pattern },
            IListConverter list => List(type.Options.GetTypeInfo(list.ItemType), list.ItemConverter),
            ExtensionsConverter => new JsonObject { ["type"] = "object" },
            RawJsonConverter => [],
            AssessmentConverter => Reference(type.Options.GetTypeInfo(typeof(AssessmentDocument))),
            _ => Plain(type),
        };
    }

    private JsonObject Plain(JsonTypeInfo type) => type switch
    {
        { Kind: JsonTypeInfoKind.Object } => Reference(type),
        _ when type.Type == typeof(string) => new JsonObject { ["type"] = "string" },
        _ when type.Type == typeof(bool) => new JsonObject { ["type"] = "boolean" },
        _ when type.Type == typeof(int) => new JsonObject { ["type"] = "integer" },
        _ when type.Type == typeof(double) => new JsonObject { ["type"] = "number" },
        _ => throw new NotSupportedException($"The schema has no words for {type.Type}."),
    };

    private JsonObject Reference(JsonTypeInfo type)
    {
        var name = type.Type == typeof(AssessmentDocument) ? "assessment" : char.ToLowerInvariant(type.Type.Name[0]) + type.Type.Name[1..];
        // Entered before it is made, so that a type within itself would end.
        if (_definitions.TryAdd(name, null)) _definitions[name] = Object(type);
        return new JsonObject { ["$ref"] = "#/$defs/" + name };
    }

    private JsonObject List(JsonTypeInfo item, JsonConverter? converter) =>
        new() { ["type"] = "array", ["items"] = Value(item, converter ?? item.Converter) };

    private static JsonObject Map(JsonObject value) => new() { ["type"] = "object", ["additionalProperties"] = value };

    private static JsonObject Number(IBoundedConverter converter)
    {
        var schema = new JsonObject
        {
            ["type"] = converter.Whole ? "integer" : "number",
            ["minimum"] = converter.Bounds.Minimum,
            ["maximum"] = converter.Bounds.Maximum,
        };
        if (converter.Bounds.Unit.Length > 0) schema["description"] = converter.Bounds.ToString();
        return schema;
    }

    private static JsonObject Range(IBoundedConverter converter) => new()
    {
        ["anyOf"] = new JsonArray(
            Number(converter),
            new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject { ["min"] = Number(converter), ["max"] = Number(converter) },
                ["required"] = new JsonArray("min"),
                ["additionalProperties"] = false,
            }),
    };

    private static JsonArray Names(INamedValues named)
    {
        var names = new JsonArray();
        foreach (var name in named.Names) names.Add((JsonNode)name);
        return names;
    }

    private static JsonObject OrNull(JsonObject schema)
    {
        // A schema that asks for nothing takes null as it is.
        if (schema.Count == 0) return schema;
        if (schema["enum"] is JsonArray names) names.Add(null);
        else if (schema["type"] is JsonValue type) schema["type"] = new JsonArray(type.DeepClone(), "null");
        else if (schema["anyOf"] is JsonArray choices) choices.Add((JsonNode)new JsonObject { ["type"] = "null" });
        else return new JsonObject { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
        return schema;
    }
}

/// <summary>What the structure checks demand and a JSON Schema can say.</summary>
internal static class SchemaConstraints
{
    public static void OnObject(JsonObject schema, Type type)
    {
        if (type == typeof(ExercisePrescription)) schema["anyOf"] = new JsonArray(NotBlank("exercise"), NotBlank("name"));
        // Written even where null.
        if (type == typeof(Finding) && schema["required"] is JsonArray required)
        {
            required.Add((JsonNode)"id");
            required.Add((JsonNode)"exercise");
        }
    }

    public static void OnProperty(JsonObject schema, Type owner, string name)
    {
        if ((owner == typeof(ExercisePlan) && name == "weeks") || (owner == typeof(PlanWeek) && name == "sessions"))
            schema["minItems"] = 1;
        if (owner == typeof(PlanSession) && name is "days" or "dayNumbers")
        {
            schema["minItems"] = 1;
            schema["uniqueItems"] = true;
        }
    }

    private static JsonObject NotBlank(string name) => new()
    {
        ["properties"] = new JsonObject { [name] = new JsonObject { ["type"] = "string", ["pattern"] = "\\S" } },
        ["required"] = new JsonArray((JsonNode)name),
    };
}
