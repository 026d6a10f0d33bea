using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using BoneRules.Tests;

namespace BoneRules.Cli.Tests;

public sealed class CheckCommandTests : IDisposable
{
    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    private int Check(string plan, string client, params string[] more) =>
        _cli.Run(["check", _cli.File("plan.json", plan), "--client", _cli.File("client.json", client), .. more]);

    [Fact]
    public void An_error_exits_1_and_prints_what_was_measured_the_source_and_what_to_do()
    {
        Check(Documents.SitUps, Documents.VertebralFracture).Should().Be(1);

        _cli.Output.Should().Contain("ERROR").And.Contain("BR1001").And.Contain("spinal flexion deep").And.Contain("source bodyspec-four-pillars")
            .And.Contain("fix ").And.Contain("non-compliant").And.Contain("Core (monday)");
        _cli.Error.Should().BeEmpty();
    }

    [Fact]
    public void A_compliant_plan_exits_0()
    {
        Check(Documents.Walking, Documents.Healthy).Should().Be(0);

        _cli.Output.Should().Contain("compliant").And.NotContain("non-compliant");
    }

    [Fact]
    public void An_unknown_exercise_leaves_the_plan_undetermined_and_exits_1()
    {
        Check(Documents.Unknown, Documents.VertebralFracture).Should().Be(1);

        _cli.Output.Should().Contain("undetermined").And.Contain("Zorb wiggle");
    }

    [Fact]
    public void An_unknown_exercise_decides_nothing_for_a_person_without_restrictions()
    {
        Check(Documents.Unknown, Documents.Healthy).Should().Be(0);

        _cli.Output.Should().Contain("Zorb wiggle");
    }

    [Fact]
    public void Text_without_colour_holds_no_escape_sequence_and_with_colour_it_does()
    {
        Check(Documents.SitUps, Documents.VertebralFracture);
        _cli.Output.Should().NotContain("\u001b");

        _cli.Run(colour: true, input: "", "check", _cli.PathOf("plan.json"), "--client", _cli.PathOf("client.json"));
        _cli.Output.Should().Contain("\u001b[");
    }

    [Fact]
    public void Json_is_the_report_of_the_contract()
    {
        Check(Documents.SitUps, Documents.VertebralFracture, "--format", "json").Should().Be(1);

        using var report = JsonDocument.Parse(_cli.Output);
        report.RootElement.GetProperty("outcome").GetString().Should().Be("nonCompliant");
        report.RootElement.GetProperty("assessment").GetProperty("boneTier").GetString().Should().Be("B3");
        report.RootElement.GetProperty("findings").EnumerateArray().Should().Contain(finding =>
            finding.GetProperty("ruleId").GetString() == "BR1001" && finding.GetProperty("path").GetString() == "/weeks/0/sessions/0/prescriptions/0");
    }

    [Fact]
    public void A_plan_comes_from_standard_input_too()
    {
        var status = _cli.Run(colour: false, Documents.SitUps, "check", "-", "--client", _cli.File("client.json", Documents.VertebralFracture));

        status.Should().Be(1);
        _cli.Output.Should().Contain("BR1001");
    }

    [Fact]
    public void A_plan_in_Markdown_is_judged_with_its_lines()
    {
        var status = _cli.Run("check", _cli.File("plan.md", Documents.Markdown), "--client", _cli.File("client.json", Documents.VertebralFracture));

        status.Should().Be(1);
        _cli.Output.Should().Contain("line 5").And.Contain("BR1001");
    }

    [Fact]
    public void The_reference_date_is_the_stated_one_else_the_clients_else_today()
    {
        Check(Documents.Walking, Documents.Healthy);
        _cli.Output.Should().Contain("as of 2026-11-22");

        Check(Documents.Walking, Documents.Healthy, "--as-of", "2026-11-30");
        _cli.Output.Should().Contain("as of 2026-11-30");

        Check(Documents.Walking, Documents.Healthy.Replace("\"asOf\": \"2026-11-22\",", "", StringComparison.Ordinal));
        _cli.Output.Should().Contain("as of 2026-11-24");
    }

    [Fact]
    public void The_report_goes_to_a_file_where_one_is_named()
    {
        Check(Documents.SitUps, Documents.VertebralFracture, "-o", _cli.PathOf("report.txt")).Should().Be(1);

        _cli.Output.Should().BeEmpty();
        File.ReadAllText(_cli.PathOf("report.txt")).Should().Contain("BR1001");
    }

    [Theory]
    [InlineData("{ \"weeks\": [ ", "plan.json:1:")]
    [InlineData("{ \"weeks\": [ { \"repeat\": 0, \"sessions\": [] } ] }", "/weeks/0")]
    [InlineData("{ \"weeks\": [ { \"sessions\": [ { \"prescriptions\": [ { \"name\": \"a\", \"sets\": -1 } ] } ] } ] }", "/weeks/0/sessions/0/prescriptions/0/sets")]
    [InlineData("{ \"weeks\": [], \"wiggle\": 1 }", "wiggle")]
    [InlineData("", "plan.json")]
    public void A_plan_that_cannot_be_read_exits_2_with_one_line_that_names_the_place(string plan, string place)
    {
        Check(plan, Documents.Healthy).Should().Be(2);

        _cli.Output.Should().BeEmpty();
        _cli.Error.TrimEnd('\n').Should().Contain(place).And.NotContain("\n").And.NotContain("Exception");
    }

    [Fact]
    public void A_file_that_is_not_there_exits_2()
    {
        _cli.Run("check", _cli.PathOf("nothing.json"), "--client", _cli.File("client.json", Documents.Healthy)).Should().Be(2);

        _cli.Error.TrimEnd('\n').Should().Contain("nothing.json").And.NotContain("\n");
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "plan.json")]
    [InlineData("chek", "plan.json")]
    [InlineData("check", "plan.json", "--client", "client.json", "--format", "xml")]
    [InlineData("check", "plan.json", "--client", "client.json", "--as-of", "yesterday")]
    [InlineData()]
    public void Bad_usage_exits_2_with_one_line(params string[] args)
    {
        _cli.File("plan.json", Documents.Walking);
        _cli.File("client.json", Documents.Healthy);
        var inFolder = args.Select(arg => arg.EndsWith(".json", StringComparison.Ordinal) ? _cli.PathOf(arg) : arg).ToArray();

        _cli.Run(inFolder).Should().Be(2);

        _cli.Error.TrimEnd('\n').Should().NotBeEmpty().And.NotContain("\n");
    }

    [Fact]
    public void A_name_with_terminal_codes_reaches_no_terminal()
    {
        Check(Documents.Unknown.Replace("Zorb", "Zorb\\u001b[31m\\u0007", StringComparison.Ordinal), Documents.VertebralFracture);

        _cli.Output.Should().NotContain("\u001b").And.NotContain("\u0007");
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        Check(Documents.SitUps, Documents.VertebralFracture, "--format", "json");
        var first = _cli.Output;
        Check(Documents.SitUps, Documents.VertebralFracture, "--format", "json");
        _cli.Output.Should().Be(first);
    }

    [Fact]
    public void A_configuration_counts_and_one_that_lowers_a_safety_rule_is_refused()
    {
        Check(Documents.SitUps, Documents.VertebralFracture, "--config", _cli.File("bonerules.json", """{"preset":"strict"}""")).Should().Be(1);
        _cli.Output.Should().Contain("rules strict");

        Check(Documents.SitUps, Documents.VertebralFracture, "--config", _cli.File("bonerules.json", """{"severities":{"BR1001":"off"}}""")).Should().Be(2);
        _cli.Error.Should().Contain("bonerules.json").And.Contain("BR1001");
    }

    [Fact]
    public void Explain_names_the_missing_fact_and_what_each_answer_would_change()
    {
        Check(Documents.SitUps, Documents.VertebralFracture.Replace("\"fallsLast12Months\": 0,", "", StringComparison.Ordinal), "--explain").Should().Be(1);

        _cli.Output.Should().Contain("why the movement is of this kind: yes (deep)");
    }

    [Fact]
    public void Without_the_fractures_the_report_says_what_each_answer_would_make_of_the_plan()
    {
        Check(Documents.SitUps, Documents.Healthy.Replace("\"fractures\": [], ", "", StringComparison.Ordinal), "--explain").Should().Be(1);

        _cli.Output.Should().Contain("undetermined").And.Contain("client:/fractures: none → compliant").And.Contain("client:/fractures: an old vertebral fracture → nonCompliant");
    }

    [Fact]
    public void The_same_matter_in_two_sessions_is_told_once()
    {
        var twice = """
            { "weeks": [ { "sessions": [
                { "name": "A", "days": ["monday"], "prescriptions": [ { "name": "Sit-ups", "sets": 3, "repetitions": 15 } ] },
                { "name": "B", "days": ["thursday"], "prescriptions": [ { "name": "Sit-ups", "sets": 3, "repetitions": 15 } ] } ] } ] }
            """;
        Check(twice, Documents.VertebralFracture);

        _cli.Output.Split("deep bending of the spine").Should().HaveCount(2);
        _cli.Output.Should().Contain("(Week 1, A (monday), 2 places, BR1001)");
    }

    [Fact]
    public void What_one_rule_says_of_several_exercises_is_one_entry_that_names_each()
    {
        const string two = """
            { "weeks": [ { "sessions": [ { "name": "A", "days": ["monday"], "prescriptions": [
                { "name": "Sit-ups", "sets": 3, "repetitions": 15 }, { "name": "Toe touch", "sets": 1, "repetitions": 10 } ] } ] } ] }
            """;
        Check(two, Documents.VertebralFracture);

        _cli.Output.Should().Contain("(BR1001) Sit-ups (Week 1, A (monday)), Toe touch (Week 1, A (monday)): spinal flexion deep");
        Check(two, Documents.VertebralFracture, "--explain");
        _cli.Output.Should().Contain("Sit-ups: deep bending").And.Contain("Toe touch: deep bending");
    }

    [Theory]
    [InlineData("samples/QuickStart/third-party-plan.md")]
    [InlineData("samples/ThirdPartyPlans/plans/app-plan.md")]
    [InlineData("samples/RepairPlan/third-party.plan.json")]
    [InlineData("tests/BoneRules.Tests/Examples/daily-15.plan.json")]
    [InlineData("tests/BoneRules.Tests/Examples/circuit-20.plan.json")]
    [InlineData("tests/BoneRules.Tests/Examples/fourteen-weeks.md")]
    public void A_report_fits_one_screen(string plan)
    {
        const int lines = 50, columns = 160;
        foreach (var client in Directory.GetFiles(Path.Combine(Repository.Root, "tests/BoneRules.Tests/Examples"), "*.client.json"))
        {
            var cli = new Cli();
            cli.Run("check", Path.Combine(Repository.Root, plan), "--client", client);
            cli.Output.TrimEnd('\n').Split('\n').Sum(line => 1 + (line.Length / columns)).Should().BeLessThanOrEqualTo(lines, "{0} for {1}", plan, Path.GetFileName(client));
            cli.Dispose();
        }
    }

    [Fact]
    public void A_screen_leaves_room_for_every_error_of_a_heavy_plan_and_names_the_rest()
    {
        var (plan, client) = (Path.Combine(Repository.Root, "tests/BoneRules.Tests/Examples/fourteen-weeks.md"), Path.Combine(Repository.Root, "tests/BoneRules.Tests/Examples/healed-vertebral-fracture.client.json"));
        _cli.Run("check", plan, "--client", client, "--format", "json");
        using var report = JsonDocument.Parse(_cli.Output);
        var findings = report.RootElement.GetProperty("findings").EnumerateArray().Select(static finding => (
            Rule: finding.GetProperty("ruleId").GetString()!, IsError: finding.GetProperty("severity").GetString() == "error")).ToList();
        findings.Count(static finding => finding.IsError).Should().BeGreaterThanOrEqualTo(29);

        using var cli = new Cli();
        cli.Run("check", plan, "--client", client);
        cli.Output.Should().ContainAll(findings.Select(static finding => finding.Rule).Distinct());
        foreach (var rule in findings.Where(static finding => finding.IsError).GroupBy(static finding => finding.Rule))
            Regex.Matches(cli.Output.Split('\n').Single(line => line.Contains("ERROR") && line.Contains(rule.Key)), @"× (\d+)\)|(\d+) places")
                .Sum(static places => int.Parse(places.Groups[1].Value + places.Groups[2].Value, CultureInfo.InvariantCulture)).Should().Be(rule.Count(), "{0} names all its places", rule.Key);
    }

    [Fact]
    public void A_log_of_an_app_is_judged_as_it_is()
    {
        const string log = """
            "title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_kg","reps","distance_km","duration_seconds","rpe"
            "Push","8 Apr 2026, 16:50","8 Apr 2026, 17:50","","Sit Up",,"",0,"normal",,15,,,
            """;
        _cli.Run("check", _cli.File("hevy.csv", log), "--client", _cli.File("client.json", Documents.VertebralFracture)).Should().Be(1);

        _cli.Output.Should().Contain("BR1001").And.Contain("line 2");
    }

    [Fact]
    public void A_suppression_without_a_finding_is_told_under_the_configuration()
    {
        const string configuration = """{ "suppressions": [ { "rule": "BR1001", "exercise": "sit-up", "reason": "r", "author": "a" } ] }""";
        Check(Documents.Walking, Documents.Healthy, "--config", _cli.File("bonerules.json", configuration)).Should().Be(0);

        _cli.Output.Should().Contain("The configuration").And.Contain("BR9004");
    }

    [Fact]
    public void A_date_before_what_the_client_states_exits_2_with_one_line()
    {
        Check(Documents.SitUps, Documents.VertebralFracture, "--as-of", "2020-01-01").Should().Be(2);

        _cli.Error.TrimEnd('\n').Should().Contain("/fractures/0").And.NotContain("\n").And.NotContain("Exception");
    }
}
