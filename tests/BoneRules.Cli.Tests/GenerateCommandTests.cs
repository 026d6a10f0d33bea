using System.Text.Json.Nodes;
using BoneRules.Serialization;

namespace BoneRules.Cli.Tests;

public sealed class GenerateCommandTests : IDisposable
{
    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    private int Generate(string client, params string[] more) => _cli.Run(["generate", "--client", _cli.File("client.json", client), .. more]);

    [Fact]
    public void A_pipe_gets_the_plan_and_a_person_the_verdict()
    {
        Generate(Documents.Healthy, "--days", "5", "--minutes", "45").Should().Be(0, _cli.Error);

        BoneRulesJson.ReadPlan(_cli.Output).Weeks.Should().NotBeEmpty();
        _cli.Error.Should().StartWith("complete");
    }

    [Fact]
    public void A_partial_plan_exits_1_and_says_what_would_meet_the_guidance()
    {
        Generate(Documents.Healthy, "--days", "1", "--format", "text").Should().Be(1);

        _cli.Output.Should().Contain("partial").And.Contain("What would meet it").And.Contain("Information, not medical advice.");
    }

    [Fact]
    public void A_client_at_stop_gets_no_plan_and_the_reason()
    {
        Generate(Documents.Healthy.Replace("\"symptoms\": []", "\"symptoms\": [\"dizziness\"]", StringComparison.Ordinal)).Should().Be(1);

        _cli.Output.Should().BeEmpty();
        _cli.Error.Should().Contain("refused").And.Contain("Gate stop").And.Contain("clinician");
    }

    [Fact]
    public void The_result_as_json_has_every_reason()
    {
        Generate(Documents.Healthy, "--days", "4", "--minutes", "45", "--format", "json").Should().Be(0);

        var json = JsonNode.Parse(_cli.Output)!;
        json["state"]!.GetValue<string>().Should().Be("complete");
        json["explanations"]!.AsArray().Should().NotBeEmpty().And.OnlyContain(item => item!["reason"] != null && item["dose"] != null);
        json["reminders"]!.AsArray().Should().NotBeEmpty();
    }

    [Fact]
    public void The_sheet_for_the_fridge_is_a_table_with_boxes_to_tick()
    {
        Generate(Documents.Healthy, "--days", "4", "--minutes", "45", "--format", "markdown").Should().Be(0);

        _cli.Output.Should().StartWith("# ").And.Contain("|  | Mon |").And.Contain("☐ ");
    }

    [Theory]
    [InlineData("--minutes", "0", "MinutesPerSession must be 5 to 240")]
    [InlineData("--days", "8", "DaysPerWeek must be 1 to 7")]
    [InlineData("--weeks", "200", "Weeks must be 1 to 26")]
    [InlineData("--equipment", "broom", "Equipment must be among")]
    [InlineData("--exclude", "zorb-wiggle", "catalogue id")]
    [InlineData("--on", "someday", "is none of monday to sunday")]
    public void A_request_that_makes_no_sense_is_one_line_and_exit_2(string option, string value, string expected)
    {
        Generate(Documents.Healthy, option, value).Should().Be(2);

        _cli.Output.Should().BeEmpty();
        _cli.Error.TrimEnd('\n').Should().Contain(expected).And.NotContain("\n");
    }

    [Fact]
    public void Without_a_client_or_with_two_sources_of_them_nothing_is_made()
    {
        _cli.Run("generate").Should().Be(2);
        _cli.Error.Should().Contain("--client");
        Generate(Documents.Healthy, "--clients", "other.ndjson").Should().Be(2);
    }

    [Fact]
    public void Many_clients_give_a_result_a_line_in_their_order_and_no_bar_in_a_pipe()
    {
        var lines = string.Join('\n', OneLine(Documents.Healthy), "", OneLine(Documents.VertebralFracture), OneLine(Documents.Healthy));
        _cli.Run("generate", "--clients", _cli.File("clients.ndjson", lines), "--days", "2", "--minutes", "45").Should().Be(1);

        var results = _cli.Output.TrimEnd('\n').Split('\n').Select(line => JsonNode.Parse(line)!).ToList();
        results.Should().HaveCount(3);
        results[0].ToJsonString().Should().Be(results[2].ToJsonString()).And.NotBe(results[1].ToJsonString());
        _cli.Error.Should().StartWith("3 clients: ").And.NotContain("#");
    }

    [Fact]
    public void A_line_that_is_no_client_is_named_by_its_number()
    {
        _cli.Run("generate", "--clients", _cli.File("clients.ndjson", OneLine(Documents.Healthy) + "\n{\"age\":3}\n")).Should().Be(2);

        _cli.Error.Should().Contain("clients.ndjson:2:").And.Contain("age");
    }

    [Fact]
    public void The_plan_in_the_guide_is_the_one_that_is_printed()
    {
        var client = Path.Combine(PrintedInGuide.Root, "samples", "GeneratePlan", "client.json");
        _cli.Run("generate", "--client", client, "--days", "5", "--minutes", "20", "--weeks", "6", "--equipment", "chair,band", "--format", "text").Should().Be(1);

        PrintedInGuide.ShouldBe("docs/guides/generate.md", "plan", _cli.Output);
    }

    private static string OneLine(string client) => client.ReplaceLineEndings(" ");
}
