using System.Text.Json.Nodes;

namespace BoneRules.Cli.Tests;

public sealed class ProgressCommandTests : IDisposable
{
    private static readonly string Sample = Path.Combine(PrintedInGuide.Root, "samples", "ProgressFromLog");

    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    private int Progress(string log, params string[] more) =>
        _cli.Run(["progress", log, "--plan", Path.Combine(Sample, "plan.json"), "--client", Path.Combine(Sample, "client.json"), .. more]);

    [Fact]
    public void Each_exercise_has_a_step_a_reason_and_a_source()
    {
        Progress(Path.Combine(Sample, "log.json")).Should().Be(0, _cli.Error);

        _cli.Output.Should().StartWith("Next steps as of 2026-11-22").And.Contain("advance").And.Contain("stepBack").And.Contain("hold").And.Contain("source ");
    }

    [Fact]
    public void As_json_it_has_the_numbers()
    {
        Progress(Path.Combine(Sample, "log.json"), "--format", "json").Should().Be(0);

        var first = JsonNode.Parse(_cli.Output)!["decisions"]![0]!;
        first["step"]!.GetValue<string>().Should().Be("advance");
        first["next"]!["loadKilograms"]!.GetValue<double>().Should().Be(21);
    }

    [Theory]
    [InlineData("2026-11-12", "2026-12-24", "lies after the reference date")]
    [InlineData("2026-11-12", "2026-11-20", "order of time")]
    public void A_log_with_dates_that_can_not_be_is_one_line_and_exit_2(string from, string to, string expected)
    {
        var log = File.ReadAllText(Path.Combine(Sample, "log.json")).Replace(from, to, StringComparison.Ordinal);
        Progress(_cli.File("log.json", log)).Should().Be(2);

        _cli.Output.Should().BeEmpty();
        _cli.Error.Should().Contain("date").And.Contain(expected);
    }

    [Fact]
    public void A_plan_in_the_place_of_a_log_is_refused()
    {
        Progress(Path.Combine(Sample, "plan.json")).Should().Be(2);

        _cli.Error.Should().Contain("/kind").And.Contain("performed");
    }

    [Fact]
    public void A_stop_exits_1()
    {
        var log = File.ReadAllText(Path.Combine(Sample, "log.json")).Replace("\"symptoms\": []", "\"symptoms\": [\"dizziness\"]", StringComparison.Ordinal);
        Progress(_cli.File("log.json", log)).Should().Be(1);

        _cli.Output.Should().Contain("stop").And.Contain("clinician");
    }
}
