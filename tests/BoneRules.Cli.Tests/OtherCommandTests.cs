using System.Text.Json;
using BoneRules.Rules;

namespace BoneRules.Cli.Tests;

public sealed class OtherCommandTests : IDisposable
{
    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void Import_prints_contract_JSON_and_names_the_lines_it_could_not_read()
    {
        var file = _cli.File("plan.md", Documents.Markdown + "\n| ??? 7 %% zzz\n");

        _cli.Run("import", file, "--from", "text").Should().Be(0);

        using var plan = JsonDocument.Parse(_cli.Output);
        plan.RootElement.GetProperty("weeks")[0].GetProperty("sessions")[0].GetProperty("prescriptions")[0].GetProperty("name").GetString().Should().Be("Sit-ups");
        _cli.Error.Should().Contain("line 7");
    }

    [Fact]
    public void What_import_prints_check_reads()
    {
        _cli.Run("import", _cli.File("plan.md", Documents.Markdown), "--from", "text", "-o", _cli.PathOf("plan.json")).Should().Be(0);

        _cli.Run("check", _cli.PathOf("plan.json"), "--client", _cli.File("client.json", Documents.VertebralFracture)).Should().Be(1);
        _cli.Output.Should().Contain("BR1001");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public void Help_calls_the_tool_by_its_name_and_lists_its_commands(string option)
    {
        _cli.Run(option).Should().Be(0);

        _cli.Output.Should().Contain("bonerules [command] [options]").And.Contain("check <PLAN>").And.Contain("schema");

        _cli.Run("check", option).Should().Be(0);
        _cli.Output.Should().Contain("bonerules check <PLAN> [options]").And.Contain("--client").And.NotContain("schema");
    }

    [Fact]
    public void A_word_that_is_no_command_is_named_with_those_that_there_are()
    {
        _cli.Run("chekc", "plan.json").Should().Be(2);
        _cli.Error.Should().Be("bonerules: there is no command chekc; there are check, fix, generate, progress, import, rules, explain, batch, classify, diff, schema, mcp.\n");

        _cli.Run().Should().Be(2);
        _cli.Error.Should().StartWith("bonerules: ").And.Contain("command");

        _cli.Run("check", "plan.json").Should().Be(2);
        _cli.Error.Should().Be("bonerules: Option '--client' is required.\n");
    }

    [Fact]
    public void Rules_lists_every_rule()
    {
        _cli.Run("rules").Should().Be(0);

        foreach (var rule in BoneRules.Rules.RuleSet.Recommended.Rules) _cli.Output.Should().Contain(rule.Descriptor.Id);
    }

    [Fact]
    public void Rules_since_a_version_are_those_that_appeared_in_it_or_later()
    {
        _cli.Run("rules", "--since", "0.1.0", "--format", "json").Should().Be(0);
        using (var since = JsonDocument.Parse(_cli.Output)) since.RootElement.GetArrayLength().Should().Be(RuleSet.Recommended.Rules.Count);

        _cli.Run("rules", "--since", "9.0").Should().Be(0);
        _cli.Output.Should().StartWith($"0 of {RuleSet.Recommended.Rules.Count} rules").And.Contain(RuleSet.Recommended.Identity.Hash);
    }

    [Fact]
    public void Rules_since_something_that_is_no_version_can_not_be_listed()
    {
        _cli.Run("rules", "--since", "yesterday").Should().Be(2);
        _cli.Error.Should().Contain("--since").And.Contain("yesterday");
    }

    [Fact]
    public void Rules_as_JSON_say_which_are_safety_rules()
    {
        _cli.Run("rules", "--format", "json").Should().Be(0);

        using var rules = JsonDocument.Parse(_cli.Output);
        rules.RootElement.EnumerateArray().Should().Contain(rule => rule.GetProperty("id").GetString() == "BR1001" && rule.GetProperty("safety").GetBoolean());
    }

    [Fact]
    public void Explain_prints_severities_sources_and_examples()
    {
        _cli.Run("explain", "br1001").Should().Be(0);

        _cli.Output.Should().Contain("BR1001").And.Contain("| B2 |").And.Contain("bodyspec-four-pillars").And.Contain("## Examples").And.NotContain("<!--");
    }

    [Fact]
    public void Explain_says_why_a_rule_applied_to_a_plan()
    {
        var status = _cli.Run(
            "explain", "BR1001", "--plan", _cli.File("plan.json", Documents.SitUps), "--client", _cli.File("client.json", Documents.VertebralFracture));

        status.Should().Be(0);
        _cli.Output.Should().Contain("finding at Week 1, Core (monday): Sit-ups /weeks/0/sessions/0/prescriptions/0").And.Contain("the movement is of this kind: yes (deep)");
    }

    [Fact]
    public void Explain_says_when_a_rule_finds_nothing()
    {
        _cli.Run("explain", "BR1001", "--plan", _cli.File("plan.json", Documents.Walking), "--client", _cli.File("client.json", Documents.Healthy)).Should().Be(0);

        _cli.Output.Should().Contain("finds nothing");
    }

    [Fact]
    public void An_unknown_rule_exits_2()
    {
        _cli.Run("explain", "BR0000").Should().Be(2);

        _cli.Error.Should().Contain("BR0000");
    }

    [Theory]
    [InlineData("plan", "weeks")]
    [InlineData("client", "fractures")]
    [InlineData("report", "findings")]
    [InlineData("config", "suppressions")]
    public void Schema_prints_a_JSON_Schema(string name, string property)
    {
        _cli.Run("schema", name).Should().Be(0);

        using var schema = JsonDocument.Parse(_cli.Output);
        schema.RootElement.GetProperty("properties").TryGetProperty(property, out _).Should().BeTrue();
    }

    [Fact]
    public void Explain_says_which_condition_was_false_at_a_place()
    {
        _cli.Run(
            "explain", "BR1001", "--plan", _cli.File("plan.json", Documents.Walking), "--client", _cli.File("client.json", Documents.VertebralFracture), "--at", "/weeks/0/sessions/0/prescriptions/0").Should().Be(0);

        _cli.Output.Should().Contain("notApplicable at").And.Contain("the movement is of this kind: no");
    }

    [Fact]
    public void Classify_prints_a_header_and_a_line_for_each_name()
    {
        _cli.Run(colour: false, "Sit-ups\nBox Jump\tplyometrics\nNo crunches\nZorb wiggle\n", "classify").Should().Be(0);

        var lines = _cli.Output.TrimEnd('\n').Split('\n');
        lines.Should().HaveCount(5);
        lines[0].Should().StartWith("name\tresolution\texerciseId\tspinalFlexion");
        lines[1].Should().StartWith("Sit-ups\texact\tsit-up\tdeep\t");
        lines[2].Split('\t')[6].Should().Be("high");
        lines[3].Should().StartWith("No crunches\tunknown\t\tunknown");
        lines[4].Should().StartWith("Zorb wiggle\tunknown\t\tunknown");
    }

    [Fact]
    public void Classify_as_NDJSON_holds_null_for_what_is_not_known()
    {
        _cli.Run(colour: false, "Sit-ups\nZorb wiggle\n", "classify", "-", "--format", "ndjson").Should().Be(0);

        var lines = _cli.Output.TrimEnd('\n').Split('\n');
        using var known = JsonDocument.Parse(lines[0]);
        known.RootElement.GetProperty("spinalFlexion").GetString().Should().Be("deep");
        known.RootElement.GetProperty("ballistic").GetBoolean().Should().BeFalse();
        using var unknown = JsonDocument.Parse(lines[1]);
        unknown.RootElement.GetProperty("ballistic").ValueKind.Should().Be(JsonValueKind.Null);
        unknown.RootElement.GetProperty("exerciseId").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void Diff_tells_what_came_and_what_went()
    {
        var client = _cli.File("client.json", Documents.VertebralFracture);
        _cli.Run("check", _cli.File("before.json", Documents.SitUps), "--client", client, "--format", "json", "-o", _cli.PathOf("a.json"));
        _cli.Run("check", _cli.File("after.json", Documents.Walking), "--client", client, "--format", "json", "-o", _cli.PathOf("b.json"));

        _cli.Run("diff", _cli.PathOf("a.json"), _cli.PathOf("b.json")).Should().Be(0);
        _cli.Output.Should().Contain("fixed\terror\tBR1001");

        _cli.Run("diff", _cli.PathOf("a.json"), _cli.File("c.json", "[]")).Should().Be(2);
        _cli.Error.Should().Contain("the later report");
    }

    [Fact]
    public void Classify_weighs_the_shares_of_resolutions()
    {
        _cli.Run(colour: false, "Sit-up\t\t\t75\nZorb wiggle\t\t\t25\n", "classify", "--shares").Should().Be(0);

        _cli.Output.Should().Contain("exact\t1\t75\t75.0 %").And.Contain("unknown\t1\t25\t25.0 %");
    }
}
