using System.Text.Json;

namespace BoneRules.Cli.Tests;

/// <summary>A baseline accepts exactly what somebody answered for. It can't hide screening, what is undecided, what got worse, or another person.</summary>
public sealed class BaselineTests : IDisposable
{
    private const string LegPress = """
        { "weeks": [ { "sessions": [ { "name": "Legs", "days": ["monday"], "prescriptions": [ { "exercise": "sit-up", "sets": 3, "repetitions": 15 }, { "exercise": "leg-press", "sets": 3, "repetitions": 10, "loadKilograms": 60 } ] } ] } ] }
        """;

    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    private string Baseline => _cli.PathOf("baseline.json");

    private int Check(string plan, string client, params string[] more) =>
        _cli.Run(["check", _cli.File("plan.json", plan), "--client", _cli.File("client.json", client), .. more]);

    private int Write(string plan, string client, params string[] more) => Check(plan, client, ["--write-baseline", Baseline, "--reason", "Taught by Ann.", "--author", "M. Example", .. more]);

    [Fact]
    public void What_is_found_today_can_be_accepted_and_is_told_with_its_reason()
    {
        Check(LegPress, Documents.VertebralFracture).Should().Be(1);

        Write(LegPress, Documents.VertebralFracture);
        Check(LegPress, Documents.VertebralFracture, "--baseline", Baseline).Should().Be(0);

        _cli.Output.Should().Contain("Accepted").And.Contain("deep bending").And.Contain("accepted by M. Example: Taught by Ann.").And.Contain("accepted (").And.NotContain("baseline:");
        _cli.Output.Should().NotContain("ERROR");
    }

    [Fact]
    public void Screening_is_never_accepted()
    {
        var stopped = Documents.VertebralFracture.Replace("\"symptoms\": []", "\"symptoms\": [\"sharpBackPain\"]", StringComparison.Ordinal);

        Write(LegPress, stopped).Should().Be(1);
        _cli.Output.Should().Contain("BR7001").And.Contain("ERROR");
        File.ReadAllText(Baseline).Should().NotContain("\"rule\": \"BR7");
    }

    [Fact]
    public void An_entry_for_a_screening_finding_that_somebody_wrote_by_hand_accepts_nothing_and_is_reported()
    {
        var stopped = Documents.VertebralFracture.Replace("\"symptoms\": []", "\"symptoms\": [\"sharpBackPain\"]", StringComparison.Ordinal);
        Check(LegPress, stopped, "--format", "json");
        using var report = JsonDocument.Parse(_cli.Output);
        var stop = report.RootElement.GetProperty("findings").EnumerateArray().First(static finding => finding.GetProperty("ruleId").GetString() == "BR7001");
        Write(LegPress, stopped);
        File.WriteAllText(Baseline, File.ReadAllText(Baseline).Replace("\"accepted\": [", $$"""
            "accepted": [ { "plan": "plan.json", "rule": "BR7001", "severity": "error", "measured": "symptom sharp back pain", "message": "x", "fingerprint": "{{stop.GetProperty("fingerprint").GetString()}}", "reason": "r", "author": "a" },
            """, StringComparison.Ordinal));

        Check(LegPress, stopped, "--baseline", Baseline).Should().Be(1);
        _cli.Output.Should().Contain("ERROR").And.Contain("baseline: accepts BR7001");
    }

    [Fact]
    public void What_is_undecided_stays_undecided()
    {
        Write(Documents.Unknown, Documents.VertebralFracture).Should().Be(1);
        Check(Documents.Unknown, Documents.VertebralFracture, "--baseline", Baseline).Should().Be(1);

        _cli.Output.Should().Contain("Undecided").And.Contain("undetermined");
    }

    [Fact]
    public void A_prescription_with_another_dose_is_not_the_one_that_was_accepted()
    {
        Write(LegPress, Documents.VertebralFracture);
        Check(LegPress.Replace("\"sit-up\", \"sets\": 3", "\"sit-up\", \"sets\": 10", StringComparison.Ordinal), Documents.VertebralFracture, "--baseline", Baseline).Should().Be(1);

        _cli.Output.Should().Contain("ERROR").And.Contain("baseline: accepts BR1001");
    }

    [Fact]
    public void A_finding_of_the_week_with_another_value_is_a_new_one()
    {
        Write(LegPress, Documents.VertebralFracture);
        Check(LegPress.Replace("\"days\": [\"monday\"]", "\"timesPerWeek\": 6", StringComparison.Ordinal), Documents.VertebralFracture, "--baseline", Baseline);

        _cli.Output.Should().Contain("baseline: accepts BR3012");
    }

    [Fact]
    public void Where_a_prescription_stands_and_what_its_notes_say_changes_nothing()
    {
        Write(LegPress, Documents.VertebralFracture);
        var moved = LegPress.Replace("\"exercise\": \"sit-up\"", "\n\n \"notes\": \"slowly\", \"exercise\": \"sit-up\"", StringComparison.Ordinal);

        Check(moved, Documents.VertebralFracture, "--baseline", Baseline).Should().Be(0);
    }

    [Fact]
    public void A_new_error_beside_accepted_ones_counts()
    {
        Write(LegPress, Documents.VertebralFracture);
        Check(LegPress.Replace("leg-press", "box-jump", StringComparison.Ordinal), Documents.VertebralFracture, "--baseline", Baseline).Should().Be(1);

        _cli.Output.Should().Contain("ERROR").And.Contain("high impact");
    }

    [Fact]
    public void For_a_person_who_is_assessed_otherwise_nothing_counts()
    {
        Write(LegPress, Documents.VertebralFracture);
        var falls = Documents.VertebralFracture.Replace("\"fallsLast12Months\": 0", "\"fallsLast12Months\": 3", StringComparison.Ordinal);

        Check(LegPress, falls, "--baseline", Baseline).Should().Be(1);
        _cli.Output.Should().Contain("ERROR").And.Contain("falls level F2").And.Contain("nothing of it counts");
    }

    [Fact]
    public void An_entry_ends_with_its_last_day()
    {
        Write(LegPress, Documents.VertebralFracture, "--expires", "2026-12-31");

        Check(LegPress, Documents.VertebralFracture, "--baseline", Baseline, "--as-of", "2026-12-31").Should().Be(0);
        Check(LegPress, Documents.VertebralFracture, "--baseline", Baseline, "--as-of", "2027-01-01").Should().Be(1);
        _cli.Output.Should().Contain("its last day is over");
    }

    [Fact]
    public void An_entry_of_no_use_is_reported_in_every_format_and_also_that_of_a_plan_that_is_gone()
    {
        Write(LegPress, Documents.VertebralFracture);
        Check(Documents.Walking, Documents.VertebralFracture, "--baseline", Baseline).Should().Be(0);
        _cli.Output.Should().Contain("baseline: accepts BR1001 in plan.json");

        Check(Documents.Walking, Documents.VertebralFracture, "--baseline", Baseline, "--format", "github");
        _cli.Output.Should().Contain("::warning title=baseline::accepts BR1001 in plan.json");

        Check(Documents.Walking, Documents.VertebralFracture, "--baseline", Baseline, "--format", "json");
        _cli.Error.Should().Contain("baseline: accepts BR1001");

        _cli.Run("check", _cli.File("other.json", Documents.Walking), "--client", _cli.PathOf("client.json"), "--baseline", Baseline);
        _cli.Output.Should().NotContain("baseline:");
        File.Delete(_cli.PathOf("plan.json"));
        _cli.Run("check", _cli.PathOf("other.json"), "--client", _cli.PathOf("client.json"), "--baseline", Baseline);
        _cli.Output.Should().Contain("baseline: accepts BR1001 in plan.json");
    }

    [Fact]
    public void Written_anew_it_keeps_the_reasons_that_still_count_and_drops_the_rest()
    {
        Write(LegPress, Documents.VertebralFracture);
        var two = LegPress.Replace("leg-press", "box-jump", StringComparison.Ordinal);

        Check(two, Documents.VertebralFracture, "--baseline", Baseline, "--write-baseline", Baseline, "--reason", "Looked at again.", "--author", "A. Other").Should().Be(0);

        using var file = JsonDocument.Parse(File.ReadAllText(Baseline));
        var entries = file.RootElement.GetProperty("accepted").EnumerateArray().ToList();
        entries.Should().Contain(static entry => entry.GetProperty("rule").GetString() == "BR1001" && entry.GetProperty("reason").GetString() == "Taught by Ann.");
        entries.Should().Contain(static entry => entry.GetProperty("rule").GetString() == "BR2003" && entry.GetProperty("author").GetString() == "A. Other");
        file.RootElement.ToString().Should().NotContain("eg press");
    }

    [Fact]
    public void Sarif_tells_accepted_findings_with_their_justification()
    {
        Write(LegPress, Documents.VertebralFracture);
        Check(LegPress, Documents.VertebralFracture, "--baseline", Baseline, "--format", "sarif").Should().Be(0);

        _cli.Output.Should().Contain("\"justification\": \"Taught by Ann. (M. Example)\"");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{ \"schemaVersion\": 2, \"person\": { \"gate\": \"open\", \"boneTier\": \"B3\", \"fallsLevel\": \"F0\" }, \"accepted\": [] }")]
    [InlineData("{ \"person\": { \"gate\": \"open\", \"boneTier\": \"B3\", \"fallsLevel\": \"F0\" }, \"accepted\": [], \"more\": 1 }")]
    [InlineData("{ \"person\": { \"gate\": \"open\", \"boneTier\": \"B3\", \"fallsLevel\": \"F0\" }, \"accepted\": [ { \"plan\": \"p\", \"rule\": \"BR1001\", \"severity\": \"error\", \"message\": \"m\", \"fingerprint\": \"f\", \"reason\": \" \", \"author\": \"a\" } ] }")]
    [InlineData("null")]
    public void What_is_no_baseline_is_refused(string text)
    {
        Check(LegPress, Documents.VertebralFracture, "--baseline", _cli.File("baseline.json", text)).Should().Be(2);
        _cli.Error.TrimEnd('\n').Should().Contain("baseline.json").And.NotContain("\n");
    }

    [Fact]
    public void Nobody_accepts_anything_without_a_reason_and_a_name()
    {
        Check(LegPress, Documents.VertebralFracture, "--write-baseline", Baseline).Should().Be(2);
        Check(LegPress, Documents.VertebralFracture, "--write-baseline", Baseline, "--reason", "because").Should().Be(2);
        Check(LegPress, Documents.VertebralFracture, "--reason", "because").Should().Be(2);
        File.Exists(Baseline).Should().BeFalse();
    }
}
