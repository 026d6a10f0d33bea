using System.IO.Pipelines;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using BoneRules.Cli.Mcp;

namespace BoneRules.Cli.Tests.Mcp;

/// <summary>A scripted client that speaks the protocol line by line, so that the server is tested against the text of the protocol and not against its own library.</summary>
internal sealed class McpSession : IAsyncDisposable
{
    private static readonly JsonSerializerOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);
    private readonly Pipe _toServer = new(), _fromServer = new();
    private readonly StreamReader _answers;
    private readonly Task _server;
    private int _lastId;

    private McpSession(PlanValidator validator)
    {
        _answers = new StreamReader(_fromServer.Reader.AsStream(), Encoding.UTF8);
        _server = McpHost.RunAsync(new ToolBox(validator, static () => new DateOnly(2026, 11, 24)), _toServer.Reader.AsStream(), _fromServer.Writer.AsStream(), CancellationToken.None);
    }

    /// <summary>Each message with who sent it, in order.</summary>
    public List<(bool FromClient, JsonNode Message)> Transcript { get; } = [];

    public static async Task<McpSession> StartAsync(PlanValidator? validator = null)
    {
        var session = new McpSession(validator ?? PlanValidator.Default);
        await session.RequestAsync("initialize", new JsonObject
        {
            ["protocolVersion"] = "2025-06-18", ["capabilities"] = new JsonObject(), ["clientInfo"] = new JsonObject { ["name"] = "script", ["version"] = "1" },
        });
        await session.SendAsync(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = "notifications/initialized" });
        return session;
    }

    /// <summary>The answer to a request: the message with <c>result</c> or <c>error</c>.</summary>
    public async Task<JsonNode> RequestAsync(string method, JsonObject? parameters = null)
    {
        var request = new JsonObject { ["jsonrpc"] = "2.0", ["id"] = ++_lastId, ["method"] = method };
        if (parameters is not null) request["params"] = parameters;
        await SendAsync(request);
        while (true)
        {
            var line = await _answers.ReadLineAsync().WaitAsync(_patience) ?? throw new EndOfStreamException("The server ended.");
            var message = JsonNode.Parse(line)!;
            Transcript.Add((false, message));
            if (message["id"]?.GetValue<int>() == _lastId) return message;
        }
    }

    /// <summary>The result of a tool.</summary>
    public async Task<JsonNode> CallAsync(string tool, JsonObject arguments)
    {
        var answer = await RequestAsync("tools/call", new JsonObject { ["name"] = tool, ["arguments"] = arguments });
        return answer["result"] ?? throw new InvalidOperationException(answer.ToJsonString());
    }

    /// <summary>The structured answer of a tool that must not fail.</summary>
    public async Task<JsonNode> AnswerAsync(string tool, JsonObject arguments)
    {
        var result = await CallAsync(tool, arguments);
        result["isError"]?.GetValue<bool>().Should().BeFalse(result.ToJsonString());
        return result["structuredContent"]!;
    }

    public async Task SendRawAsync(string line) => await _toServer.Writer.WriteAsync(Encoding.UTF8.GetBytes(line + "\n"));

    public async ValueTask DisposeAsync()
    {
        await _toServer.Writer.CompleteAsync();
        await _server.WaitAsync(_patience);
    }

    private async Task SendAsync(JsonObject message)
    {
        Transcript.Add((true, message));
        await SendRawAsync(message.ToJsonString(_plain));
    }
}
