using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FitnessApp.Tests;

/// <summary>Calls an endpoint, and reads what comes back.</summary>
internal static class Requests
{
    public static JsonObject Of(string text, string? client = null) => new() { ["client"] = JsonNode.Parse(client ?? Documents.VertebralFracture), ["text"] = text };

    public static Task<HttpResponseMessage> PostAsync(this RunningApp app, string path, JsonNode body) => app.PostAsync(path, Encoding.UTF8.GetBytes(body.ToJsonString()));

    public static async Task<HttpResponseMessage> PostAsync(this RunningApp app, string path, byte[] body, string type = "application/json")
    {
        using var content = new ByteArrayContent(body) { Headers = { ContentType = MediaTypeHeaderValue.Parse(type) } };
        return await app.Client.PostAsync(path, content);
    }

    public static async Task<JsonNode> JsonAsync(this HttpResponseMessage answer) => JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;

    /// <summary>The details of a failure; the answer must be one, and say itself that it is.</summary>
    public static async Task<JsonElement> ProblemAsync(this HttpResponseMessage answer)
    {
        answer.Content.Headers.ContentType?.MediaType.Should().Be("application/problem+json");
        var problem = JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync());
        problem.GetProperty("status").GetInt32().Should().Be((int)answer.StatusCode);
        problem.GetProperty("title").GetString().Should().NotBeNullOrEmpty();
        return problem;
    }
}
