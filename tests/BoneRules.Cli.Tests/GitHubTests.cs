namespace BoneRules.Cli.Tests;

public sealed class GitHubTests : IDisposable
{
    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    private string[] Run(string name, string plan, string client, params string[] more)
    {
        _cli.Run(["check", _cli.File(name, plan), "--client", _cli.File("client.json", client), "--format", "github", .. more]);
        return _cli.Output.TrimEnd('\n').Split('\n');
    }

    [Fact]
    public void A_finding_annotates_its_place()
    {
        var lines = Run("plan.json", Documents.SitUps, Documents.VertebralFracture);

        var column = Documents.SitUps.IndexOf("{ \"name\": \"Sit-ups\"", StringComparison.Ordinal) + 1;
        lines.Should().Contain(line => line.StartsWith($"::error file={_cli.PathOf("plan.json")},line=1,col={column},endColumn=", StringComparison.Ordinal) && line.Contains("title=BR1001 Deep bending of the spine::Sit-ups"));
        lines[^1].Should().StartWith("non-compliant").And.Contain("1 error");
    }

    [Fact]
    public void What_is_undecided_is_an_error_and_what_is_not_assessed_a_notice()
    {
        Run("plan.json", Documents.Unknown, Documents.VertebralFracture).Should().Contain(static line => line.StartsWith("::error ", StringComparison.Ordinal) && line.Contains("title=undecided::Can't be judged without"));

        Run("plan.json", Documents.Unknown, Documents.Healthy).Should().Contain(static line => line.StartsWith("::notice ", StringComparison.Ordinal) && line.Contains("Zorb wiggle"));
    }

    [Fact]
    public void Every_line_is_one_command_whatever_the_names_hold()
    {
        var plan = Documents.SitUps.Replace("\"Sit-ups\"", "\"Sit-ups 100%\\n::set-env name=X::y\\r::stop-commands::z\"", StringComparison.Ordinal);
        var lines = Run("odd, 50%: plan.json", plan, Documents.VertebralFracture);

        lines.SkipLast(1).Should().OnlyContain(static line => line.StartsWith("::error ", StringComparison.Ordinal) || line.StartsWith("::warning ", StringComparison.Ordinal) || line.StartsWith("::notice ", StringComparison.Ordinal));
        lines.Should().Contain(static line => line.Contains("odd%2C 50%25%3A plan.json,line=") && line.Contains("Sit-ups 100%25%0A::set-env"));
    }

    [Fact]
    public void A_line_that_was_not_read_is_annotated() =>
        Run("plan.md", Documents.Markdown + "\n| ??? 7 %% zzz\n", Documents.VertebralFracture).Should().Contain(static line => line.StartsWith("::warning ", StringComparison.Ordinal) && line.Contains(",line=7,") && line.Contains("%25%25 zzz"));
}
