using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace BoneRules.Cli.Tests.Mcp;

/// <summary>The command as an assistant starts it: a process of its own, and the protocol's own client at the other end.</summary>
public sealed class ProcessTests
{
    /// <summary>The present revision of the protocol, which begins without a handshake, and the one before it.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData("2025-11-25")]
    public async Task A_client_of_the_protocols_library_lists_calls_and_reads(string? revision)
    {
        var transport = new StdioClientTransport(new StdioClientTransportOptions { Name = "bonerules", Command = "dotnet", Arguments = [typeof(CommandLine).Assembly.Location, "mcp"] });
        // A machine at work on other things may take long to start a process.
        var options = new McpClientOptions { ProtocolVersion = revision, DiscoverProbeTimeout = Timeout.InfiniteTimeSpan, InitializationTimeout = TimeSpan.FromMinutes(2) };
        await using var client = await McpClient.CreateAsync(transport, options);

        client.ServerInfo!.Name.Should().Be("bonerules");
        (await client.ListToolsAsync()).Select(static tool => tool.Name).Should().Contain("check_plan");
        var result = await client.CallToolAsync("explain_rule", new Dictionary<string, object?> { ["ruleId"] = "BR1001" });
        result.IsError.Should().NotBe(true);
        result.StructuredContent!.Value.GetProperty("title").GetString().Should().Be("Deep bending of the spine");
        var page = await client.ReadResourceAsync("bonerules://rules/BR1001");
        page.Contents.Single().Should().BeOfType<TextResourceContents>().Which.Text.Should().StartWith("# BR1001");
    }

    [Fact]
    public void The_command_ends_with_its_input_and_prints_nothing_beside_the_protocol()
    {
        var start = new System.Diagnostics.ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, "mcp"]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = System.Diagnostics.Process.Start(start)!;
        process.StandardInput.Close();

        process.StandardOutput.ReadToEnd().Should().BeEmpty();
        process.StandardError.ReadToEnd().Should().BeEmpty();
        process.WaitForExit();
        process.ExitCode.Should().Be(0);
    }

    [Fact]
    public void No_other_command_names_the_protocols_library()
    {
        // Assemblies are loaded when a method that names them is first run: the types of the protocol stand in the host alone.
        var named = typeof(CommandLine).Assembly.GetTypes().Where(static type => type.FullName!.StartsWith("BoneRules.Cli.", StringComparison.Ordinal)).SelectMany(static type =>
            type.GetMethods(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.DeclaredOnly)
                .SelectMany(static method => method.GetParameters().Select(static parameter => parameter.ParameterType).Append(method.ReturnType)
                    .Concat(method.GetMethodBody()?.LocalVariables.Select(static local => local.LocalType) ?? []))
                .Where(static mentioned => mentioned.Assembly.GetName().Name!.StartsWith("ModelContextProtocol", StringComparison.Ordinal))
                .Select(_ => type.FullName!.Split('+')[0])).Distinct();

        named.Should().Equal("BoneRules.Cli.Mcp.McpHost");
    }
}
