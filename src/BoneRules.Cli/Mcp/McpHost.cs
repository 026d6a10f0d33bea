using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace BoneRules.Cli.Mcp;

/// <summary>Serves tools and resources over a pair of streams. All it adds is the protocol.</summary>
internal static class McpHost
{
    private const string Instructions =
        "Checks exercise plans for people with weak bones (osteopenia, osteoporosis, fragility fractures, falls) against published guidance. Information, not medical advice. "
        + "Ask for facts with missing_facts before you write a plan; leave out what you don't know: absent means unknown, an empty list means asked and none. "
        + "Undetermined is not the same as safe. Show the person the errors, the undecided matters and their sources; no tool can override them.";

    public static async Task RunAsync(ToolBox tools, Stream input, Stream output, CancellationToken cancellation)
    {
        var options = new McpServerOptions
        {
            ServerInfo = new Implementation { Name = "bonerules", Title = "BoneRules", Version = tools.Version },
            ServerInstructions = Instructions,
            Capabilities = new ServerCapabilities { Tools = new ToolsCapability(), Resources = new ResourcesCapability() },
            Handlers = new McpServerHandlers
            {
                ListToolsHandler = (_, _) => ValueTask.FromResult(new ListToolsResult { Tools = [.. tools.Tools.Select(Describe)] }),
                // Away from the thread that reads, so that a caller can still give up on a long answer.
                CallToolHandler = async (request, token) => await Task.Run(() => Call(tools, request.Params!, token), token),
                ListResourcesHandler = (_, _) => ValueTask.FromResult(new ListResourcesResult { Resources = [.. tools.Documents.All.Select(Describe)] }),
                ReadResourceHandler = (request, _) => ValueTask.FromResult(Read(tools.Documents, request.Params!.Uri)),
            },
        };
        await using var transport = new StreamServerTransport(input, output, "bonerules");
        await using var server = McpServer.Create(transport, options);
        await server.RunAsync(cancellation);
    }

    private static Tool Describe(ReadOnlyTool tool) => new()
    {
        Name = tool.Name,
        Title = tool.Title,
        Description = tool.Description,
        InputSchema = tool.Input,
        OutputSchema = tool.Output,
        Annotations = new ToolAnnotations { Title = tool.Title, ReadOnlyHint = true, DestructiveHint = false, IdempotentHint = true, OpenWorldHint = false },
    };

    /// <summary>What a caller can put right, such as a plan that can't be read, is an answer; a tool that there is not is an error of the protocol.</summary>
    private static CallToolResult Call(ToolBox tools, CallToolRequestParams call, CancellationToken cancellation)
    {
        var tool = tools.Find(call.Name) ?? throw new McpProtocolException(
            $"There is no tool {call.Name}; there are {string.Join(", ", tools.Tools.Select(static tool => tool.Name))}.", McpErrorCode.InvalidParams);
        try
        {
            var answer = tool.Answer(call.Arguments ?? new Dictionary<string, JsonElement>(), cancellation);
            return new CallToolResult { StructuredContent = answer, Content = [new TextContentBlock { Text = answer.GetRawText() }] };
        }
        catch (ToolException refused)
        {
            return new CallToolResult { IsError = true, Content = [new TextContentBlock { Text = refused.Message }] };
        }
    }

    private static Resource Describe(Document document) => new() { Uri = document.Uri, Name = document.Name, Description = document.Description, MimeType = document.MediaType };

    private static ReadResourceResult Read(DocumentShelf documents, string uri) => documents.Find(uri) is { } document
        ? new ReadResourceResult { Contents = [new TextResourceContents { Uri = uri, MimeType = document.MediaType, Text = document.Text() }] }
        : throw new McpProtocolException($"There is no resource {uri}.", McpErrorCode.ResourceNotFound);
}
