using System.Text.Json;

namespace BoneRules.Cli.Tests;

public sealed class FolderTests : IDisposable
{
    private readonly Cli _cli = new();
    private readonly string _plans;

    public FolderTests()
    {
        _plans = _cli.PathOf("plans");
        Directory.CreateDirectory(Path.Combine(_plans, "b"));
        Directory.CreateDirectory(Path.Combine(_plans, ".git"));
        _cli.File("plans/.git/config", "[core] not a plan");
        _cli.File("plans/client.json", Documents.VertebralFracture);
        _cli.File("plans/a.json", Documents.Walking);
    }

    public void Dispose() => _cli.Dispose();

    private int Check(params string[] more) => _cli.Run(["check", _plans, "--client", _cli.PathOf("plans/client.json"), .. more]);

    [Fact]
    public void Every_plan_is_checked_and_the_worst_decides()
    {
        Check().Should().Be(0);
        _cli.Output.Should().Contain("compliant").And.Contain("a.json: 0 errors").And.NotContain("client.json:").And.NotContain("config");

        _cli.File("plans/b/unknown.json", Documents.Unknown);
        Check().Should().Be(1);
        _cli.Output.Should().Contain("Zorb wiggle").And.Contain("2 plans: 0 non-compliant, 1 compliant, 1 undetermined, 0 unreadable");

        _cli.File("plans/b/sit-ups.md", Documents.Markdown);
        Check().Should().Be(1);
        _cli.Output.Should().Contain("BR1001").And.Contain("3 plans: 1 non-compliant, 1 compliant, 1 undetermined");

        _cli.File("plans/b/broken.json", "{ \"weeks\": ");
        Check().Should().Be(2);
        _cli.Error.Should().Contain("broken.json:1:");
        _cli.Output.Should().Contain("BR1001").And.Contain("unreadable").And.Contain("4 plans: 1 non-compliant, 1 compliant, 1 undetermined, 1 unreadable");
    }

    [Fact]
    public void A_pattern_says_which_files_are_plans()
    {
        _cli.File("plans/notes.json", "nothing");
        Check().Should().Be(2);
        Check("--files", "a*.json").Should().Be(0);
    }

    [Fact]
    public void A_folder_without_a_plan_is_not_fine()
    {
        Check("--files", "*.plan.json").Should().Be(2);
        _cli.Error.Should().Contain("holds no plan").And.Contain("*.plan.json");
    }

    [Fact]
    public void Plans_come_in_the_order_of_their_paths_in_every_format()
    {
        _cli.File("plans/b/sit-ups.json", Documents.SitUps);
        _cli.File("plans/z.json", "{}");

        Check("--format", "json").Should().Be(2);
        using var json = JsonDocument.Parse(_cli.Output);
        json.RootElement.GetProperty("plans").EnumerateArray().Select(static plan => Path.GetFileName(plan.GetProperty("file").GetString())).Should().Equal("a.json", "sit-ups.json", "z.json");
        json.RootElement.GetProperty("plans")[1].GetProperty("report").GetProperty("outcome").GetString().Should().Be("nonCompliant");
        json.RootElement.GetProperty("plans")[2].GetProperty("error").GetString().Should().Contain("weeks");

        Check("--format", "sarif").Should().Be(2);
        using var sarif = JsonDocument.Parse(_cli.Output);
        var invocation = sarif.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0];
        invocation.GetProperty("executionSuccessful").GetBoolean().Should().BeFalse();
        invocation.GetProperty("exitCode").GetInt32().Should().Be(2);

        Check("--format", "github").Should().Be(2);
        _cli.Output.Should().Contain("::error file=").And.Contain("title=can't be checked::");
    }

    [Fact]
    public void The_report_that_the_command_writes_into_the_folder_is_no_plan()
    {
        Check("--format", "json", "-o", _cli.PathOf("plans/report.json")).Should().Be(0);
        Check("--format", "json", "-o", _cli.PathOf("plans/report.json")).Should().Be(0);
    }
}
