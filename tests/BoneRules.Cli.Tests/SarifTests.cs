using System.Text.Json;
using BoneRules.Serialization;

namespace BoneRules.Cli.Tests;

public sealed class SarifTests : IDisposable
{
    /// <summary>Two findings on known lines, letters outside ASCII before them, and one line that holds a whole prescription.</summary>
    private const string Plan = """
        {
          "name": "Prügel 😀",
          "weeks": [ {
            "sessions": [ {
              "name": "Rücken", "days": [ "monday" ],
              "prescriptions": [
                { "name": "Sit-ups", "sets": 3, "repetitions": 15 },
                {
                  "exercise": "walking",
                  "durationSeconds": 600
                } ]
            } ]
          } ]
        }
        """;

    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    private JsonElement Run(string plan, string client, params string[] more)
    {
        _cli.Run(["check", plan, "--client", _cli.File("client.json", client), "--format", "sarif", .. more]);
        using var log = JsonDocument.Parse(_cli.Output);
        return log.RootElement.GetProperty("runs")[0].Clone();
    }

    private static IEnumerable<JsonElement> Results(JsonElement run, string rule) => run.GetProperty("results").EnumerateArray().Where(result => result.GetProperty("ruleId").GetString() == rule);

    private static JsonElement Region(JsonElement result) => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");

    private static string Uri(JsonElement result) => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;

    [Fact]
    public void A_finding_in_JSON_marks_the_prescription()
    {
        var sitUps = Results(Run(_cli.File("plan.json", Plan), Documents.VertebralFracture), "BR1001").Should().ContainSingle().Subject;

        Marked.In(Plan, Region(sitUps)).Should().Be("""{ "name": "Sit-ups", "sets": 3, "repetitions": 15 }""");
        sitUps.GetProperty("level").GetString().Should().Be("error");
        Uri(sitUps).Should().EndWith("/plan.json");
        sitUps.GetProperty("locations")[0].GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString().Should().Be("/weeks/0/sessions/0/prescriptions/0");
    }

    [Fact]
    public void A_finding_in_Markdown_marks_its_line()
    {
        var sitUps = Results(Run(_cli.File("plan.md", Documents.Markdown), Documents.VertebralFracture), "BR1001").Should().ContainSingle().Subject;

        Marked.In(Documents.Markdown, Region(sitUps)).Should().Be("Sit-ups 3 x 15");
    }

    [Fact]
    public void A_finding_in_CSV_marks_its_row_and_one_of_the_week_the_first_row()
    {
        const string log = """
            "title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_kg","reps","distance_km","duration_seconds","rpe"
            "Push","8 Apr 2026, 16:50","8 Apr 2026, 17:50","","Bench Press (Barbell)",,"",0,"normal",20,8,,,
            "Push","8 Apr 2026, 16:50","8 Apr 2026, 17:50","","Sit Up",,"",0,"normal",,15,,,
            """;
        var run = Run(_cli.File("hevy.csv", log), Documents.VertebralFracture);

        Marked.In(log, Region(Results(run, "BR1001").Single())).Should().StartWith("\"Push\"").And.Contain("Sit Up");
        Marked.In(log, Region(Results(run, "BR3012").Single())).Should().Contain("Bench Press");
    }

    [Fact]
    public void A_matter_of_the_person_marks_the_fact_in_the_client_or_the_client_where_it_is_missing()
    {
        var client = Documents.VertebralFracture;
        var run = Run(_cli.File("plan.json", Plan.Replace("walking", "bird-dog", StringComparison.Ordinal)), client);

        var consultation = Results(run, "BR1009").Single();
        Uri(consultation).Should().EndWith("/client.json");
        Marked.In(client, Region(consultation)).Should().StartWith("[ { \"scope\": \"exercise\"");
        Marked.In(client, Region(Results(run, "BR7005").Single())).Should().Be(client);
    }

    [Fact]
    public void A_rule_brings_its_page_and_an_address_only_where_the_documentation_has_one()
    {
        var plan = _cli.File("plan.json", Plan);
        JsonElement Rule(JsonElement run) => run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Single(rule => rule.GetProperty("id").GetString() == "BR1001");

        var run = Run(plan, Documents.VertebralFracture);
        Rule(run).GetProperty("help").GetProperty("markdown").GetString().Should().StartWith("# BR1001").And.Contain("## Why").And.NotContain("](../");
        Rule(run).GetProperty("help").GetProperty("text").GetString().Should().Contain("bodyspec-four-pillars");
        Rule(run).TryGetProperty("helpUri", out _).Should().BeFalse();
        foreach (var result in run.GetProperty("results").EnumerateArray())
            run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString().Should().Be(result.GetProperty("ruleId").GetString());

        Rule(Run(plan, Documents.VertebralFracture, "--docs", "https://example.org/docs")).GetProperty("helpUri").GetString().Should().Be("https://example.org/docs/rules/BR1001.md");
        _cli.Run("check", plan, "--client", _cli.PathOf("client.json"), "--format", "sarif", "--docs", "docs").Should().Be(2);
    }

    [Fact]
    public void What_is_undecided_is_an_error_that_says_what_would_settle_it()
    {
        var undecided = Run(_cli.File("plan.json", Documents.Unknown), Documents.VertebralFracture).GetProperty("results").EnumerateArray()
            .Single(static result => result.GetProperty("message").GetProperty("text").GetString()!.StartsWith("Undecided", StringComparison.Ordinal));

        undecided.GetProperty("level").GetString().Should().Be("error");
        undecided.GetProperty("properties").GetProperty("missing").EnumerateArray().Select(static path => path.GetString()).Should().Contain("/weeks/0/sessions/0/prescriptions/0/exercise");
        undecided.GetProperty("properties").GetProperty("waitingRules").GetArrayLength().Should().BeGreaterThan(5);
        Marked.In(Documents.Unknown, Region(undecided)).Should().StartWith("{ \"name\": \"Zorb wiggle\"");
    }

    [Fact]
    public void What_is_not_assessed_and_decides_nothing_is_a_note()
    {
        var run = Run(_cli.File("plan.json", Documents.Unknown), Documents.Healthy);

        var note = Results(run, "BR9001").Should().ContainSingle().Subject;
        note.GetProperty("level").GetString().Should().Be("note");
        note.GetProperty("message").GetProperty("text").GetString().Should().Contain("does not mean safe");
        run.GetProperty("properties").GetProperty("outcomes").EnumerateObject().Single().Value.GetString().Should().Be("compliant");
    }

    [Fact]
    public void Every_finding_of_the_report_is_a_result_with_its_fingerprint()
    {
        var run = Run(_cli.File("plan.json", Plan), Documents.VertebralFracture);
        var prints = run.GetProperty("results").EnumerateArray().Select(static result => result.GetProperty("partialFingerprints").GetProperty("boneRulesFinding/v1").GetString());

        var report = PlanValidator.Default.Check(BoneRulesJson.ReadClient(Documents.VertebralFracture), BoneRulesJson.ReadPlan(Plan));
        report.Findings.Should().NotBeEmpty();
        prints.Should().Equal(report.Findings.Select(static finding => finding.Fingerprint));
    }

    [Fact]
    public void A_suppressed_finding_says_who_answers_for_it()
    {
        const string configuration = """
            { "suppressions": [ { "rule": "BR1001", "exercise": "sit-up", "reason": "Watched every time.", "author": "M. Example" }, { "rule": "BR1003", "exercise": "sit-up", "reason": "Gone.", "author": "M. Example" } ] }
            """;
        var run = Run(_cli.File("plan.json", Plan), Documents.VertebralFracture, "--config", _cli.File("bonerules.json", configuration));

        var suppression = Results(run, "BR1001").Single().GetProperty("suppressions")[0];
        suppression.GetProperty("kind").GetString().Should().Be("external");
        suppression.GetProperty("justification").GetString().Should().Be("Watched every time. (M. Example)");
        var unused = Results(run, "BR9004").Single();
        Uri(unused).Should().EndWith("/bonerules.json");
        Marked.In(configuration, Region(unused)).Should().StartWith("{ \"rule\": \"BR1003\"");
    }

    [Fact]
    public void Every_fix_put_into_the_text_gives_the_plan_that_the_fix_means()
    {
        var file = _cli.File("plan.json", Plan);
        var fixes = Run(file, Documents.VertebralFracture, "--fixes").GetProperty("results").EnumerateArray()
            .SelectMany(static result => result.TryGetProperty("fixes", out var fixes) ? fixes.EnumerateArray().ToArray() : []).ToList();
        var (client, plan) = (BoneRulesJson.ReadClient(Documents.VertebralFracture), BoneRulesJson.ReadPlan(Plan));
        var meant = PlanRepairer.Default.WithFixes(client, plan, PlanValidator.Default.Check(client, plan)).Findings
            .SelectMany(static finding => finding.Fixes!).Where(static fix => fix.Edits.Count > 0).Select(fix => PlanPatch.Apply(plan, fix.Edits)).ToList();

        meant.Should().HaveCountGreaterThan(3);
        fixes.Select(static fix => BoneRulesJson.ReadPlan(Marked.Replaced(Plan, fix.GetProperty("artifactChanges")[0].GetProperty("replacements")[0]))).Should().Equal(meant);
    }

    [Fact]
    public void A_third_partys_file_gets_no_edits_and_its_unread_lines_are_told()
    {
        var run = Run(_cli.File("plan.md", Documents.Markdown + "\n| ??? 7 %% zzz\n"), Documents.VertebralFracture, "--fixes");

        run.GetProperty("results").EnumerateArray().Should().OnlyContain(static result => !result.EnumerateObject().Any(static property => property.NameEquals("fixes")));
        var told = run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").EnumerateArray().Single();
        told.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32().Should().Be(7);
    }

    [Fact]
    public void The_log_names_no_folder_of_the_machine_for_files_below_the_folder_of_the_run()
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, Repository.File("samples/QuickStart/client.json"));
        Directory.CreateDirectory("Cli Tests");
        File.WriteAllText("Cli Tests/ü.json", Plan);
        _cli.Run("check", "Cli Tests/ü.json", "--client", relative, "--format", "sarif").Should().Be(1);
        using var log = JsonDocument.Parse(_cli.Output);
        var place = log.RootElement.GetProperty("runs")[0].GetProperty("artifacts")[0].GetProperty("location");
        place.GetProperty("uri").GetString().Should().Be("Cli%20Tests/%C3%BC.json");
        place.GetProperty("uriBaseId").GetString().Should().Be("%SRCROOT%");
    }
}
