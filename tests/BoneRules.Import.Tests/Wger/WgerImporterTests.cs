using System.Globalization;
using BoneRules.Import.Tests.Json;

namespace BoneRules.Import.Tests.Wger;

/// <summary>Date sequences of wger: dated, with units by number.</summary>
public sealed class WgerImporterTests
{
    private static readonly ImportOptions _names = new() { ExerciseNames = new Dictionary<string, string> { ["345"] = "Squat", ["12"] = "Row", ["9"] = "Plank" } };

    private const string Sequence = """
        [
          { "iteration": 1, "date": "2026-01-05", "label": null,
            "day": { "id": 7, "routine": 3, "order": 1, "name": "Legs", "description": "Slowly", "is_rest": false, "need_logs_to_advance": false, "type": "custom", "config": null },
            "slots": [
              { "comment": "", "is_superset": false, "exercises": [345], "sets": [
                { "slot_entry_id": 1, "exercise": 345, "sets": 3, "max_sets": null, "weight": "42.50", "max_weight": null, "weight_unit": 1, "weight_unit_name": "kg", "weight_rounding": "1.25",
                  "repetitions": "8.00", "max_repetitions": "12.00", "repetitions_unit": 1, "repetitions_unit_name": "Repetitions", "repetitions_rounding": "1.00",
                  "rir": "2.0", "max_rir": null, "rpe": "8.0", "rest": "90", "max_rest": "120", "type": "normal", "text_repr": "3 × 8-12 × 42.5 kg", "comment": "deep" } ] },
              { "comment": "", "is_superset": true, "exercises": [12, 9], "sets": [
                { "exercise": 12, "sets": 1, "weight": "20.00", "weight_unit": 2, "repetitions": "12.00", "repetitions_unit": 1, "type": "normal" },
                { "exercise": 9, "sets": 2, "max_sets": 3, "weight": null, "weight_unit": 3, "repetitions": "30.00", "max_repetitions": "45.00", "repetitions_unit": 3, "type": "normal" },
                { "exercise": 12, "sets": 1, "weight": "15.00", "weight_unit": 2, "repetitions": "12.00", "repetitions_unit": 1, "type": "dropset" } ] } ] },
          { "iteration": 1, "date": "2026-01-06", "day": { "name": "Rest", "is_rest": true }, "slots": [] },
          { "iteration": 1, "date": "2026-01-11", "day": { "name": "Legs", "is_rest": false }, "slots": [
              { "is_superset": false, "exercises": [345], "sets": [ { "exercise": 345, "sets": 2, "weight": "40", "weight_unit": 1, "repetitions": "10", "repetitions_unit": 1, "rpe": "7" } ] } ] },
          { "iteration": 2, "date": "2026-01-12", "day": { "name": "Deload", "is_rest": true }, "slots": [] },
          { "iteration": 3, "date": "2026-01-21", "day": { "name": "Legs", "is_rest": false }, "slots": [
              { "is_superset": false, "exercises": [345], "sets": [ { "exercise": 345, "sets": 3, "weight": "45", "weight_unit": 1, "repetitions": "10", "repetitions_unit": 1 } ] } ] }
        ]
        """;

    [Fact]
    public void Days_stand_in_calendar_weeks_and_a_week_of_rest_keeps_its_place()
    {
        var imported = WgerImporter.Import(Sequence, _names);

        imported.Outline().Should().Equal(
            "week",
            "  Legs [Mon] “Slowly”",
            "    Squat: 3 × 8–12 42.5 kg RIR 2; rest 90–120 s [stated] “deep”",
            "    Row: 12 9.072 kg, drop 12 6.804 kg [stated] “superset”",
            "    Plank: 2–3 × 30–45 s “superset”",
            "  Legs [Sun]",
            "    Squat: 2 × 10 40 kg @7 [stated]",
            "week",
            "  Deload [Mon]",
            "week",
            "  Legs [Wed]",
            "    Squat: 3 × 10 45 kg [stated]");
        imported.Reports().Should().BeEmpty();
        imported.Plan.Weeks[0].Sessions[0].Prescriptions[0].Source.Should().Be(new PrescriptionSource { Line = 6, Column = 9, Text = "/0/slots/0/sets/0", Unit = UnitBasis.Stated });
    }

    [Fact]
    public void An_exercise_that_nobody_names_is_unknown_and_reported()
    {
        var imported = WgerImporter.Import(Sequence);

        imported.Outline()[2].Should().StartWith("    wger exercise 345: 3 × 8–12 42.5 kg");
        imported.Reports().Should().HaveCount(6).And.OnlyContain(report => report.Contains("a number that only its own server can name: the exercise is unknown", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, "10", "1 × 10")]
    [InlineData(3, "30.50", "1 × 30.5 s")]
    [InlineData(4, "1.5", "1 × 90 s")]
    [InlineData(5, "2", "1 ×; 3218.688 m")]
    [InlineData(6, "2.5", "1 ×; 2500 m")]
    [InlineData(8, "400", "1 ×; 400 m")]
    public void Units_of_repetitions_by_number(int unit, string amount, string dose) =>
        Set($"\"repetitions\": \"{amount}\", \"repetitions_unit\": {unit}").Outline()[2].Should().Be($"    Squat: {dose}");

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    public void As_many_as_possible_has_no_number(int unit)
    {
        Set($"\"repetitions\": null, \"repetitions_unit\": {unit}").Outline()[2].Should().Be("    Squat: failure");

        var numbered = Set($"\"repetitions\": \"10\", \"repetitions_unit\": {unit}");
        numbered.Outline()[2].Should().Be("    Squat: failure");
        numbered.Reports().Should().Equal("- /0/slots/0/sets/0/repetitions: \"10\": a number beside \"as many as possible\"");
    }

    [Theory]
    [InlineData("1", "20", "20 kg [stated]", null)]
    [InlineData("2", "20", "9.072 kg [stated]", null)]
    [InlineData("3", "0", null, null)]
    [InlineData("3", "1", null, "a load in body weights, of which the plan can't know the kilograms")]
    [InlineData("4", "2", null, "a load in plates, whose mass does not stand there")]
    [InlineData("5", "6.5", null, "a speed, which a plan has no place for")]
    [InlineData("6", "4", null, "a speed, which a plan has no place for")]
    [InlineData("99", "4", null, "a unit of weight that is not known")]
    [InlineData("null", "4", null, "a load without a unit")]
    public void Units_of_weight_by_number(string unit, string weight, string? load, string? report)
    {
        var imported = Set($"\"repetitions\": \"5\", \"repetitions_unit\": 1, \"weight\": \"{weight}\", \"weight_unit\": {unit}");

        imported.Outline()[2].Should().Be($"    Squat: 1 × 5 {load}".TrimEnd());
        imported.Reports().Should().Equal(report is null ? [] : [$"- /0/slots/0/sets/0/weight: \"{weight}\": {report}"]);
    }

    [Theory]
    [InlineData(MassUnit.Kilograms, "20 kg [assumed]")]
    [InlineData(MassUnit.Pounds, "9.072 kg [assumed]")]
    public void A_load_without_a_unit_has_the_one_that_the_caller_states(MassUnit unit, string load) =>
        Set("\"repetitions\": 5, \"repetitions_unit\": 1, \"weight\": \"20\"", _names with { DefaultUnit = unit }).Outline()[2].Should().Be($"    Squat: 1 × 5 {load}");

    [Fact]
    public void Of_ranges_that_a_plan_does_not_hold_the_stricter_end_is_taken_and_said()
    {
        var imported = Set("\"repetitions\": \"5\", \"repetitions_unit\": 1, \"weight\": \"20\", \"max_weight\": \"25\", \"weight_unit\": 1, \"rir\": \"3\", \"max_rir\": \"1\"");

        imported.Outline()[2].Should().Be("    Squat: 1 × 5 25 kg RIR 1 [stated]");
        imported.Reports().Should().Equal(
            "~ /0/slots/0/sets/0/weight: \"20\": of the range the higher load is taken, 25",
            "~ /0/slots/0/sets/0/rir: \"3\": of the range of effort the stricter end is taken, 1");
    }

    [Theory]
    [InlineData("2", "8", "RIR 2")]
    [InlineData("2", "9", "@9")]
    [InlineData("1", "8", "RIR 1")]
    public void Of_two_measures_of_effort_the_harder_is_taken(string rir, string rpe, string effort) =>
        Set($"\"repetitions\": \"5\", \"repetitions_unit\": 1, \"rir\": \"{rir}\", \"rpe\": \"{rpe}\"").Outline()[2].Should().Be($"    Squat: 1 × 5 {effort}");

    [Fact]
    public void What_is_not_as_expected_is_reported_by_path()
    {
        var imported = Set("\"repetitions\": \"ten\", \"repetitions_unit\": 1, \"rest\": 90000, \"type\": \"myo\", \"comment\": \"if it hurts, stop\", \"odd\": [1]");

        imported.Outline()[2].Should().Be("    Squat: 1 × “type myo; if it hurts, stop”");
        imported.Reports().Should().Equal(
            "- /0/slots/0/sets/0/repetitions: \"ten\": a number was expected",
            "- /0/slots/0/sets/0/rest: 90000: a number out of bounds",
            "~ /0/slots/0/sets/0/type: \"myo\": a kind of set that a plan can't hold; it stands in the notes and counts as a working set",
            "~ /0/slots/0/sets/0/comment: \"if it hurts, stop\": a note with numbers or conditions, which no rule reads",
            "- /0/slots/0/sets/0/odd/0: 1: not known in this format");
    }

    [Fact]
    public void Repetitions_without_a_unit_are_read_by_their_name_and_said()
    {
        var imported = Set("\"repetitions\": \"10\"");

        imported.Outline()[2].Should().Be("    Squat: 1 × 10");
        imported.Reports().Should().Equal("~ /0/slots/0/sets/0/repetitions: \"10\": no unit stands there; by their name they are read as repetitions");
    }

    [Fact]
    public void A_day_of_rest_with_exercises_and_a_day_without_date()
    {
        var imported = WgerImporter.Import("""
            [{"date": "2026-02-30", "day": {"name": "A"}, "slots": [{"sets": [{"exercise": 345, "sets": 1}]}]},
             {"date": "2026-02-03", "day": {"name": "B", "is_rest": true}, "slots": [{"exercises": [345, 12], "sets": [{"exercise": 345, "sets": 2}]}]},
             {"date": "2026-02-24", "day": {"name": "C"}, "slots": [{"sets": [{"exercise": 345, "sets": 2}]}]}]
            """, _names);

        imported.Outline().Should().Equal("week", "  B [Tue]", "    Squat: 2 ×", "    Row", "week", "  C [Tue]", "    Squat: 2 ×");
        imported.Reports().Should().Equal(
            "- /0: {…}: exercises without a date; they are not in the plan",
            "~ /1/day/is_rest: true: a day of rest that has exercises; they are in the plan",
            "~ /1/slots/0/exercises/1: 12: an exercise without sets",
            "~ /2: {…}: the week before it is not in the file: the plan goes on as if it followed 2026-02-03");
    }

    [Fact]
    public void A_sequence_over_more_weeks_than_a_plan_is_refused()
    {
        var last = new DateOnly(2026, 1, 5).AddDays(520 * 7).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        FluentActions.Invoking(() => WgerImporter.Import($$"""[{"date": "2026-01-05", "slots": [{"sets": [{"exercise": 1}]}]}, {"date": "{{last}}", "slots": [{"sets": [{"exercise": 1}]}]}]"""))
            .Should().Throw<ImportException>().WithMessage("a plan lasts at most 520 weeks; *");
    }

    [Theory]
    [InlineData("""{"id": 1, "name": "R", "days": []}""", "the file is a wger routine without its date sequence; expected is a wger date sequence: *")]
    [InlineData("""{"routine": {}}""", "the file is a Hevy routine; *")]
    [InlineData("""[{"a": 1}]""", "the file is a list of objects with \"a\"; *")]
    [InlineData("""[{"date": "2026-01-05", "slots": []}]""", "no day of the sequence holds an exercise; *")]
    public void Other_documents_are_refused_by_name(string json, string message) =>
        FluentActions.Invoking(() => WgerImporter.Import(json)).Should().Throw<ImportException>().WithMessage(message);

    private static ImportedPlan Set(string members, ImportOptions? options = null) => WgerImporter.Import(
        $$"""[{"date": "2026-01-05", "day": {"name": "A", "is_rest": false}, "slots": [{"is_superset": false, "exercises": [345], "sets": [{"exercise": 345, "sets": 1, {{members}}}]}]}]""", options ?? _names);
}
