using System.Text.Json;

namespace BoneRules.Cli.Mcp;

/// <summary>A tool: a question with an answer. None changes anything, and none records that somebody overrides a finding.</summary>
internal sealed record ReadOnlyTool
{
    public required string Name { get; init; }
    public required string Title { get; init; }
    public required string Description { get; init; }

    /// <summary>The arguments, as JSON Schema.</summary>
    public required JsonElement Input { get; init; }

    /// <summary>The answer, as JSON Schema.</summary>
    public required JsonElement Output { get; init; }

    public required Func<IDictionary<string, JsonElement>, CancellationToken, JsonElement> Answer { get; init; }
}

/// <summary>What keeps a tool from answering, in words with which the caller can put it right.</summary>
internal sealed class ToolException(string message) : Exception(message);
