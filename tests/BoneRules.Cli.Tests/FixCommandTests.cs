using System.Text.Json;
using BoneRules.Serialization;

namespace BoneRules.Cli.Tests;

public sealed class FixCommandTests : IDisposable
{
    private const string Mixed = """
        { "weeks": [ { "repeat": 4, "sessions": [ { "name": "Core", "days": ["monday"], "prescriptions": [
          { "exercise": "walking", "durationSeconds": 300 }, { "name": "Sit-ups", "sets": 3, "repetitions": 15 } ] } ] } ] }
        """;

    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    private int Fix(string plan, string client, params string[] more) =>
        _cli.Run(["fix", _cli.File("plan.json", plan), "--client", _cli.File("client.json", client), .. more]);

    [Fact]
    public void The_mended_plan_goes_to_standard_output_and_what_is_left_to_standard_error()
    {
        Fix(Mixed, Documents.VertebralFracture).Should().Be(0);

        BoneRulesJson.ReadPlan(_cli.Output).Weeks[0].Sessions[0].Prescriptions.Should().ContainSingle().Which.Exercise.Should().Be("walking");
        _cli.Error.Should().Contain("mended error BR1001: Remove Sit-ups").And.Contain("left warning").And.Contain("Information, not medical advice.");
    }

    [Fact]
    public void With_review_the_exercise_is_replaced()
    {
        Fix(Mixed, Documents.VertebralFracture, "--include-review").Should().Be(0);

        _cli.Error.Should().Contain("Replace Sit-ups by");
        BoneRulesJson.ReadPlan(_cli.Output).Weeks[0].Sessions[0].Prescriptions.Should().HaveCountGreaterThan(1);
    }

    [Fact]
    public void A_diff_shows_what_goes_and_comes_by_session_and_leaves_the_plan_to_a_file()
    {
        Fix(Mixed, Documents.VertebralFracture, "--diff", "-o", _cli.PathOf("mended.json")).Should().Be(0);

        _cli.Output.Should().Be("Week 1 (× 4), Core (monday)\n-   Sit-ups, 3 × 15\n");
        BoneRulesJson.ReadPlan(File.ReadAllText(_cli.PathOf("mended.json"))).Weeks[0].Repeat.Should().Be(4);
    }

    [Fact]
    public void A_diff_of_a_plan_that_stays_says_so()
    {
        Fix(Documents.Walking, Documents.Healthy, "--diff").Should().Be(0);

        _cli.Output.Should().Be("no difference\n");
    }

    [Fact]
    public void What_can_not_be_mended_exits_1_and_says_why()
    {
        Fix(Documents.Unknown, Documents.VertebralFracture).Should().Be(1);

        _cli.Error.Should().Contain("left warning BR9001").And.Contain("undecided");
    }

    [Fact]
    public void Under_a_stop_the_plan_comes_back_as_it_was_and_the_exit_status_is_1()
    {
        Fix(Mixed, Documents.VertebralFracture.Replace("\"symptoms\": []", "\"symptoms\": [\"sharpBackPain\"]", StringComparison.Ordinal)).Should().Be(1);

        BoneRulesJson.ReadPlan(_cli.Output).Should().Be(BoneRulesJson.ReadPlan(Mixed));
        _cli.Error.Should().Contain("a clinician");
    }

    [Fact]
    public void A_plan_that_can_not_be_read_exits_2_with_one_line()
    {
        Fix("""{ "weeks": [] }""", Documents.Healthy).Should().Be(2);

        _cli.Output.Should().BeEmpty();
        _cli.Error.Trim().Split('\n').Should().ContainSingle().Which.Should().Contain("/weeks");
    }

    [Fact]
    public void Check_gives_fixes_where_they_are_asked_for()
    {
        string[] check = ["check", _cli.File("plan.json", Mixed), "--client", _cli.File("client.json", Documents.VertebralFracture)];
        _cli.Run([.. check, "--format", "json"]).Should().Be(1);
        _cli.Output.Should().NotContain("\"fixes\"");

        _cli.Run([.. check, "--format", "json", "--fixes"]).Should().Be(1);
        using var report = JsonDocument.Parse(_cli.Output);
        var fix = report.RootElement.GetProperty("findings").EnumerateArray().First(finding => finding.GetProperty("ruleId").GetString() == "BR1001").GetProperty("fixes")[0];
        fix.GetProperty("edits")[0].GetProperty("op").GetString().Should().Be("test");

        _cli.Run([.. check, "--fixes"]).Should().Be(1);
        _cli.Output.Should().Contain("to review Replace Sit-ups by").And.Contain("automatic Remove Sit-ups");
    }
}
