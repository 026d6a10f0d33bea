using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace BoneRules.Tests.Serialization;

/// <summary>Checks a document against a JSON Schema. Knows the keywords that this library writes, and throws on any other.</summary>
public static class JsonSchemaCheck
{
    public static IReadOnlyList<string> Errors(string schema, string document)
    {
        var root = JsonNode.Parse(schema)!.AsObject();
        var errors = new List<string>();
        Check(root, root, JsonNode.Parse(document), "", errors);
        return errors;
    }

    private static void Check(JsonObject root, JsonObject schema, JsonNode? value, string path, List<string> errors)
    {
        foreach (var (keyword, argument) in schema)
        {
            var holds = keyword switch
            {
                "$schema" or "$defs" or "description" => true,
                "$ref" => Follow(root, argument!.GetValue<string>(), value, path, errors),
                "type" => Types(argument!).Any(type => IsOf(type, value)),
                "enum" => argument!.AsArray().Any(allowed => JsonNode.DeepEquals(allowed, value)),
                "minimum" => !IsNumber(value) || value!.GetValue<double>() >= argument!.GetValue<double>(),
                "maximum" => !IsNumber(value) || value!.GetValue<double>() <= argument!.GetValue<double>(),
                "pattern" => value is not JsonValue text || text.GetValueKind() != JsonValueKind.String
                    || Regex.IsMatch(text.GetValue<string>(), argument!.GetValue<string>()),
                "minItems" => value is not JsonArray list || list.Count >= argument!.GetValue<int>(),
                "uniqueItems" => value is not JsonArray items || items.Select(item => item?.ToJsonString()).Distinct().Count() == items.Count,
                "items" => Items(root, argument!.AsObject(), value, path, errors),
                "required" => value is not JsonObject thing || argument!.AsArray().All(name => thing.ContainsKey(name!.GetValue<string>())),
                "properties" => Properties(root, argument!.AsObject(), value, path, errors),
                "additionalProperties" => Additional(root, schema, argument!, value, path, errors),
                "anyOf" => argument!.AsArray().Any(choice => Passes(root, choice!.AsObject(), value)),
                _ => throw new NotSupportedException($"keyword {keyword}"),
            };
            if (!holds) errors.Add($"{path}: {keyword}");
        }
    }

    private static bool Passes(JsonObject root, JsonObject schema, JsonNode? value)
    {
        var errors = new List<string>();
        Check(root, schema, value, "", errors);
        return errors.Count == 0;
    }

    private static bool Follow(JsonObject root, string reference, JsonNode? value, string path, List<string> errors)
    {
        Check(root, root["$defs"]![reference["#/$defs/".Length..]]!.AsObject(), value, path, errors);
        return true;
    }

    private static bool Items(JsonObject root, JsonObject schema, JsonNode? value, string path, List<string> errors)
    {
        if (value is JsonArray list)
            for (var i = 0; i < list.Count; i++) Check(root, schema, list[i], $"{path}/{i}", errors);
        return true;
    }

    private static bool Properties(JsonObject root, JsonObject properties, JsonNode? value, string path, List<string> errors)
    {
        if (value is JsonObject thing)
            foreach (var (name, schema) in properties)
                if (thing.TryGetPropertyValue(name, out var property)) Check(root, schema!.AsObject(), property, $"{path}/{name}", errors);
        return true;
    }

    private static bool Additional(JsonObject root, JsonObject schema, JsonNode argument, JsonNode? value, string path, List<string> errors)
    {
        if (value is not JsonObject thing) return true;
        var known = schema["properties"]?.AsObject();
        var others = thing.Where(property => known?.ContainsKey(property.Key) != true).ToArray();
        if (argument is not JsonObject ofOthers) return argument.GetValue<bool>() || others.Length == 0;
        foreach (var (name, property) in others) Check(root, ofOthers, property, $"{path}/{name}", errors);
        return true;
    }

    private static IEnumerable<string> Types(JsonNode type) =>
        type is JsonArray several ? several.Select(one => one!.GetValue<string>()) : [type.GetValue<string>()];

    private static bool IsNumber(JsonNode? value) => value?.GetValueKind() == JsonValueKind.Number;

    private static bool IsOf(string type, JsonNode? value) => (type, value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        ("null", JsonValueKind.Null) or ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) => true,
        ("string", JsonValueKind.String) or ("number", JsonValueKind.Number) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => value!.GetValue<double>() % 1 == 0,
        _ => false,
    };
}
