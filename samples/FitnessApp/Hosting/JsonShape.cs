using System.Text.Json;
using System.Text.Json.Serialization;

namespace FitnessApp.Hosting;

/// <summary>How requests and answers are read and written around the contract's own documents.</summary>
internal static class JsonShape
{
    /// <summary>As strict as the contract: a misspelt or repeated member is refused, since it must not pass for one not stated.</summary>
    public static void AddJsonShape(this WebApplicationBuilder builder) => builder.Services.ConfigureHttpJsonOptions(static json =>
    {
        var options = json.SerializerOptions;
        options.PropertyNameCaseInsensitive = false;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.AllowDuplicateProperties = false;
        options.RespectNullableAnnotations = true;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
    });
}
