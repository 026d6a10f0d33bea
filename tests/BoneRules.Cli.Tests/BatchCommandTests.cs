using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace BoneRules.Cli.Tests;

public sealed class BatchCommandTests : IDisposable
{
    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    private static string Line(string id, string client, string plan) => $$"""{"id":"{{id}}","client":{{OnOneLine(client)}},"plan":{{OnOneLine(plan)}}}""";

    private static string OnOneLine(string json) => json.ReplaceLineEndings(" ");

    private static string Compliant(string id) => Line(id, Documents.Healthy, Documents.Walking);

    private static string NonCompliant(string id) => Line(id, Documents.VertebralFracture, Documents.SitUps);

    private int Batch(string lines, params string[] more) => _cli.Run(["batch", _cli.File("plans.ndjson", lines), .. more]);

    private string[] Reports => _cli.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string? Id(string report) => JsonDocument.Parse(report).RootElement.GetProperty("id").GetString();

    [Fact]
    public void Compliant_lines_exit_0_and_the_counts_add_up_on_standard_error()
    {
        Batch(Compliant("a") + "\n" + Compliant("b") + "\n").Should().Be(0);

        Reports.Select(Id).Should().Equal("a", "b");
        _cli.Error.Should().Be("2 lines: 2 compliant, 0 non-compliant, 0 undetermined, 0 unreadable, 0 blank.\n");
    }

    [Fact]
    public void A_line_that_is_not_compliant_exits_1()
    {
        Batch(Compliant("a") + "\n" + NonCompliant("b") + "\n").Should().Be(1);

        _cli.Error.Should().Contain("1 compliant, 1 non-compliant");
    }

    [Fact]
    public void An_undetermined_line_exits_1() => Batch(Line("a", Documents.VertebralFracture, Documents.Unknown)).Should().Be(1);

    [Fact]
    public void An_unreadable_line_exits_2_and_is_named_with_what_was_expected()
    {
        Batch(Compliant("a") + "\n" + Compliant("b").Replace("durationSeconds", "durationMinutes") + "\n" + Compliant("c")).Should().Be(2);

        Reports.Select(Id).Should().Equal("a", "b", "c");
        _cli.Error.Split('\n')[0].Should().StartWith(_cli.PathOf("plans.ndjson") + ":2:").And.Contain("/plan/weeks/0/sessions/0/prescriptions/0/durationMinutes: unknown property \"durationMinutes\"");
        _cli.Error.Should().Contain("3 lines: 2 compliant, 0 non-compliant, 0 undetermined, 1 unreadable");
    }

    [Fact]
    public void Many_unreadable_lines_do_not_fill_the_screen()
    {
        Batch(string.Concat(Enumerable.Repeat("x\n", 1_000))).Should().Be(2);

        _cli.Error.Split('\n').Length.Should().BeLessThan(25);
        _cli.Error.Should().Contain("980 more lines could not be read").And.Contain("1,000 unreadable");
    }

    [Fact]
    public void An_empty_file_is_nothing_to_check()
    {
        Batch("").Should().Be(0);

        _cli.Output.Should().BeEmpty();
        _cli.Error.Should().Be("0 lines: 0 compliant, 0 non-compliant, 0 undetermined, 0 unreadable, 0 blank.\n");
    }

    [Fact]
    public void Lines_come_from_standard_input_and_reports_go_to_a_file()
    {
        _cli.Run(colour: false, Compliant("a"), "batch", "-", "-o", _cli.PathOf("out.ndjson")).Should().Be(0);

        _cli.Output.Should().BeEmpty();
        Id(File.ReadAllText(_cli.PathOf("out.ndjson"))).Should().Be("a");
    }

    [Fact]
    public void It_goes_on_from_a_line_and_adds_to_the_file_behind_its_last_whole_line()
    {
        var half = _cli.File("out.ndjson", "{\"id\":\"a\"}\n{\"id\":\"b\",\"line\":2,\"sch");

        Batch(string.Join('\n', Compliant("a"), Compliant("b"), Compliant("c")), "--from-line", "2", "-o", half).Should().Be(0);

        File.ReadAllLines(half).Select(Id).Should().Equal("a", "b", "c");
    }

    [Fact]
    public void A_file_that_is_there_already_is_replaced()
    {
        var old = _cli.File("out.ndjson", "old\n");

        Batch(Compliant("a"), "-o", old);

        File.ReadAllLines(old).Should().ContainSingle();
    }

    [Theory]
    [InlineData("--threads", "0")]
    [InlineData("--from-line", "0")]
    [InlineData("--threads", "many")]
    [InlineData("--as-of", "yesterday")]
    public void Bad_usage_exits_2_in_one_line(string option, string value)
    {
        Batch(Compliant("a"), option, value).Should().Be(2);

        _cli.Error.TrimEnd('\n').Should().Contain(option).And.NotContain("\n");
    }

    [Fact]
    public void A_file_that_is_not_there_exits_2_with_one_line()
    {
        _cli.Run("batch", _cli.PathOf("none.ndjson")).Should().Be(2);

        _cli.Error.Should().Contain("none.ndjson: can't be read").And.NotContain("lines:");
    }

    [Fact]
    public void The_input_is_not_written_over()
    {
        Batch(Compliant("a"), "-o", _cli.PathOf("plans.ndjson")).Should().Be(2);

        File.ReadAllText(_cli.PathOf("plans.ndjson")).Should().Be(Compliant("a"));
    }

    [Fact]
    public void A_device_without_room_exits_2_and_says_where_to_go_on()
    {
        if (!File.Exists("/dev/full")) return;

        Batch(Compliant("a") + "\n", "-o", "/dev/full").Should().Be(2);

        _cli.Error.Should().Contain("/dev/full: can't be written").And.Contain("0 lines.").And.Contain("--from-line 1");
    }

    [Fact]
    public async Task An_interrupt_ends_with_a_whole_line_and_says_where_to_go_on()
    {
        if (OperatingSystem.IsWindows()) return;
        var output = _cli.PathOf("out.ndjson");
        var start = new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, "batch", "-", "-o", output]) { RedirectStandardInput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var feeding = Task.Run(() => Feed(process.StandardInput, Compliant("a")));
        while (!File.Exists(output) || new FileInfo(output).Length == 0) await Task.Delay(20);

        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        await feeding;

        process.ExitCode.Should().Be(2);
        var reports = await File.ReadAllTextAsync(output);
        reports.Should().EndWith("}\n");
        error.Should().Contain($"go on with --from-line {reports.Count(static letter => letter == '\n') + 1}.");
    }

    /// <summary>Writes until the reader is gone.</summary>
    private static void Feed(StreamWriter writer, string line)
    {
        try
        {
            while (true) writer.WriteLine(line);
        }
        catch (IOException)
        {
            // The reader has stopped: that is what is waited for.
        }
    }
}
