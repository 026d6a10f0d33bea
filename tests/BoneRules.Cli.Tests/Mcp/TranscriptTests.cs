using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BoneRules.Cli.Tests.Mcp;

/// <summary>The guide shows a session as it happened.</summary>
public sealed class TranscriptTests
{
    private const string Guide = "docs/guides/mcp.md", Begin = "<!-- begin generated: transcript -->", End = "<!-- end generated: transcript -->";
    private const int LongestText = 120, LongestList = 2;
    private static readonly JsonSerializerOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task The_transcript_in_the_guide_is_what_the_server_says()
    {
        var client = JsonNode.Parse(Documents.VertebralFracture)!.AsObject();
        client.Remove("fractures");
        await using var session = await McpSession.StartAsync();
        await session.RequestAsync("tools/list");
        await session.CallAsync("missing_facts", new JsonObject { ["client"] = client.DeepClone() });
        client["fractures"] = JsonNode.Parse(Documents.VertebralFracture)!["fractures"]!.DeepClone();
        const string plan = "## Monday\n\n- 5 min walking\n- Sit-ups 3 x 15\n- Bird dog 2 x 8\n";
        await session.CallAsync("check_plan", new JsonObject { ["client"] = client.DeepClone(), ["planText"] = plan });
        await session.CallAsync("why_not", new JsonObject { ["client"] = client.DeepClone(), ["planText"] = plan, ["ruleId"] = "BR1001", ["path"] = "/weeks/0/sessions/0/prescriptions/2" });
        await session.CallAsync("substitutes", new JsonObject { ["client"] = client.DeepClone(), ["exercise"] = "Sit-ups" });
        await session.CallAsync("propose_repair", new JsonObject { ["client"] = client.DeepClone(), ["planText"] = plan, ["includeReview"] = true });
        await session.CallAsync("classify_exercise", new JsonObject { ["name"] = "Zorb wiggle" });
        await session.CallAsync("check_plan", new JsonObject { ["client"] = client.DeepClone(), ["planText"] = plan, ["override"] = "BR1001" });
        await session.RequestAsync("resources/read", new JsonObject { ["uri"] = "bonerules://rules/BR1001" });

        var text = new StringBuilder($"{Begin}\n\n```text\n");
        foreach (var (fromClient, message) in session.Transcript) text.Append(fromClient ? "--> " : "<-- ").Append(Short(message)!.ToJsonString(_plain)).Append('\n');
        text.Append($"```\n\n{End}");

        var path = Repository.File(Guide);
        var guide = (await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n");
        var (start, end) = (guide.IndexOf(Begin, StringComparison.Ordinal), guide.IndexOf(End, StringComparison.Ordinal) + End.Length);
        start.Should().BePositive("the guide has a place for the transcript");
        var written = guide[..start] + text + guide[end..];
        if (Environment.GetEnvironmentVariable("BONERULES_APPROVE") == "1") await File.WriteAllTextAsync(path, written);
        else written.Should().Be(guide, "BONERULES_APPROVE=1 writes the transcript anew");
    }

    /// <summary>Long texts and lists are cut, and a list says how much of it is not shown.</summary>
    private static JsonNode? Short(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Where(member => !IsRepetition(members, member.Key)).Select(static member => KeyValuePair.Create(member.Key, Short(member.Value)))),
        JsonArray list => new JsonArray([.. list.Take(LongestList).Select(Short), .. list.Count > LongestList ? (JsonNode[])[$"… {list.Count - LongestList} more"] : []]),
        JsonValue value when value.TryGetValue<string>(out var text) && text.Length > LongestText => text[..LongestText] + "…",
        null => null,
        _ => node.DeepClone(),
    };

    /// <summary>A tool's answer stands in the message twice: as structure, and as text for clients that know no structure.</summary>
    private static bool IsRepetition(JsonObject members, string name) => name == "content" && members.ContainsKey("structuredContent");
}
