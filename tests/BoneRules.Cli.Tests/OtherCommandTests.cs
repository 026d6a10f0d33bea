using System.Text.Json;

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

    [Fact]
    public void Rules_lists_every_rule()
    {
        _cli.Run("rules").Should().Be(0);

        foreach (var rule in BoneRules.Rules.RuleSet.Recommended.Rules) _cli.Output.Should().Contain(rule.Descriptor.Id);
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

        _cli.Output.Should().Contain("BR1001").And.Contain("B2 error").And.Contain("bodyspec-four-pillars").And.Contain("Examples");
    }

    [Fact]
    public void Explain_says_why_a_rule_applied_to_a_plan()
    {
        var status = _cli.Run(
            "explain", "BR1001", "--plan", _cli.File("plan.json", Documents.SitUps), "--client", _cli.File("client.json", Documents.VertebralFracture));

        status.Should().Be(0);
        _cli.Output.Should().Contain("error at /weeks/0/sessions/0/prescriptions/0");
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
    public void Schema_prints_a_JSON_Schema(string name, string property)
    {
        _cli.Run("schema", name).Should().Be(0);

        using var schema = JsonDocument.Parse(_cli.Output);
        schema.RootElement.GetProperty("properties").TryGetProperty(property, out _).Should().BeTrue();
    }
}
