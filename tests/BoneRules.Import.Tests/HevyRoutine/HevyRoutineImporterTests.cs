using BoneRules.Import.Tests.Json;

namespace BoneRules.Import.Tests.HevyRoutine;

/// <summary>Routines of Hevy: a plan without weeks or days.</summary>
public sealed class HevyRoutineImporterTests
{
    private const string Routine = """
        {
          "routine": {
            "id": "b459cba5", "title": "Strong bones A", "folder_id": 42, "notes": "Take your time", "updated_at": "2026-03-01T10:00:00Z",
            "exercises": [
              {
                "index": 0, "title": "Squat (Barbell)", "notes": "", "exercise_template_id": "D04AC939", "superset_id": null, "rest_seconds": 90,
                "sets": [
                  { "index": 0, "type": "warmup", "weight_kg": 20, "reps": 10, "distance_meters": null, "duration_seconds": null, "custom_metric": null },
                  { "index": 1, "type": "normal", "weight_kg": 42.5, "reps": null, "rep_range": { "start": 8, "end": 12 }, "rpe": 7.5 },
                  { "index": 2, "type": "failure", "weight_kg": 42.5, "reps": 8 },
                  { "index": 3, "type": "dropset", "weight_kg": 30, "reps": 12 }
                ]
              },
              {
                "title": "Elevação Lateral (Halter)", "superset_id": 0,
                "sets": [ { "type": "normal", "weight_kg": 4, "rep_range": { "start": 10, "end": 15 } }, { "type": "normal", "weight_kg": 4, "rep_range": { "start": 10, "end": 15 } } ]
              },
              { "title": "Plank", "supersets_id": 0, "sets": [ { "type": "normal", "duration_seconds": 30 }, { "type": "normal", "duration_seconds": 45 } ] },
              { "title": "Walking", "notes": "outdoors", "sets": [ { "type": "normal", "distance_meters": 1500, "duration_seconds": 1200 } ] }
            ]
          }
        }
        """;

    [Fact]
    public void A_routine_is_one_session_of_one_week()
    {
        var imported = HevyRoutineImporter.Import(Routine);

        imported.Plan.Name.Should().Be("Strong bones A");
        imported.Outline().Should().Equal(
            "week",
            "  Strong bones A “Take your time”",
            "    Squat (Barbell): warmUp 10 20 kg, 8–12 42.5 kg @7.5, failure 8 42.5 kg, drop 12 30 kg; rest 90 s [stated]",
            "    Elevação Lateral (Halter): 2 × 10–15 4 kg [stated] “superset 0”",
            "    Plank: 30 s, 45 s “superset 0”",
            "    Walking: 1 × 1200 s; 1500 m “outdoors”");
        imported.Reports().Should().BeEmpty();
    }

    [Fact]
    public void An_exercise_knows_its_place()
    {
        var prescriptions = HevyRoutineImporter.Import(Routine).Plan.Weeks[0].Sessions[0].Prescriptions;

        prescriptions[0].Source.Should().Be(new PrescriptionSource { Line = 5, Column = 7, Text = "/routine/exercises/0", Unit = UnitBasis.Stated });
        prescriptions[3].Source.Should().Be(new PrescriptionSource { Line = 19, Column = 7, Text = "/routine/exercises/3" });
    }

    [Fact]
    public void A_list_is_a_session_for_each_routine_and_says_that_pages_are_missing()
    {
        var imported = HevyRoutineImporter.Import("""
            {"page": 1, "page_count": 3, "routines": [
              {"title": "A", "exercises": [{"title": "Leg Press", "sets": [{"type": "normal", "reps": 10}]}]},
              {"title": "Empty", "exercises": []},
              {"title": "B", "exercises": [{"title": "Row", "sets": [{"type": "normal", "reps": 12}]}]}]}
            """);

        imported.Plan.Name.Should().BeNull();
        imported.Outline().Should().Equal("week", "  A", "    Leg Press: 1 × 10", "  B", "    Row: 1 × 12");
        imported.Reports().Should().Equal("~ /page_count: 3: further pages of routines do not stand in this file", "~ /routines/1: {…}: a routine without exercises");
    }

    [Theory]
    [InlineData("""{"title": "A", "exercises": [{"title": "Row", "sets": [{"reps": 12}]}]}""")]
    [InlineData("""{"routine": [{"title": "A", "exercises": [{"title": "Row", "sets": [{"reps": 12}]}]}]}""")]
    public void A_routine_by_itself_and_a_list_in_the_place_of_one(string json) => HevyRoutineImporter.Import(json).Outline().Should().Equal("week", "  A", "    Row: 1 × 12");

    [Fact]
    public void Wrong_types_and_numbers_out_of_bounds_are_reported_by_path_and_left_unknown()
    {
        var imported = HevyRoutineImporter.Import("""
            {"routine": {"title": 5, "exercises": ["?", {"title": "Row", "rest_seconds": -1, "superset_id": {"a": 1}, "notes": "3 s down", "wow": {"x": 1}, "sets": [
              {"type": "giant", "weight_kg": "heavy", "reps": 12.5, "rpe": 11, "custom_metric": 4},
              {"type": "normal", "weight_kg": 1001, "reps": 12, "rep_range": {"start": 15, "end": 10}},
              {"type": "normal", "reps": 5, "reps": 50, "rep_range": {"start": 8, "end": 10}}]}]}}
            """);

        imported.Outline().Should().Equal("week", "", "    Row: , 15, 8–10 “3 s down”");
        imported.Reports().Should().Equal(
            "- /routine/title: 5: a text was expected",
            "- /routine/exercises/0: \"?\": an object was expected",
            "- /routine/exercises/1/rest_seconds: -1: a number out of bounds",
            "- /routine/exercises/1/superset_id: {…}: a number was expected",
            "~ /routine/exercises/1/notes: \"3 s down\": a note with numbers or conditions, which no rule reads",
            "- /routine/exercises/1/wow/x: 1: not known in this format",
            "- /routine/exercises/1/sets/0/type: \"giant\": a kind of set that is not known; it counts as a working set",
            "- /routine/exercises/1/sets/0/weight_kg: \"heavy\": a number was expected",
            "- /routine/exercises/1/sets/0/reps: 12.5: a whole number was expected",
            "- /routine/exercises/1/sets/0/rpe: 11: a number out of bounds",
            "- /routine/exercises/1/sets/0/custom_metric: 4: a measure of the user's own, whose unit does not stand there",
            "- /routine/exercises/1/sets/1/weight_kg: 1001: a number out of bounds",
            "- /routine/exercises/1/sets/1/reps: 12: outside the range that stands beside it, 15",
            "- /routine/exercises/1/sets/1/rep_range/end: 10: less than the least",
            "- /routine/exercises/1/sets/2/reps: 5: outside the range that stands beside it, 8–10",
            "- /routine/exercises/1/sets/2/reps: 50: not known in this format");
    }

    [Fact]
    public void An_exercise_without_title_is_named_by_the_caller_or_stays_unknown()
    {
        const string Json = """{"routine": {"title": "A", "exercises": [{"exercise_template_id": "D04AC939", "sets": []}]}}""";

        var unknown = HevyRoutineImporter.Import(Json);
        unknown.Outline().Should().Equal("week", "  A", "    Hevy exercise D04AC939");
        unknown.Reports().Should().Equal(
            "~ /routine/exercises/0: {…}: an exercise without sets", "~ /routine/exercises/0/exercise_template_id: \"D04AC939\": an id that no title explains: the exercise is unknown");

        var named = HevyRoutineImporter.Import(Json, new ImportOptions { ExerciseNames = new Dictionary<string, string> { ["D04AC939"] = "Squat (Barbell)" } });
        named.Outline()[2].Should().Be("    Squat (Barbell)");
    }

    [Theory]
    [InlineData("""{"workouts": [{"title": "A"}]}""", "the file is a Hevy log of workouts; expected is a Hevy routine: *")]
    [InlineData("""{"resourceType": "Bundle"}""", "the file is a FHIR resource; *")]
    [InlineData("""{"weeks": []}""", "the file is a plan in BoneRules' own JSON; *")]
    [InlineData("""{"steps": 1, "a": 2, "b": 3, "c": 4, "d": 5, "e": 6}""", "the file is an object with \"steps\", \"a\", \"b\", \"c\", \"d\", …; *")]
    [InlineData("[]", "the file is an empty list; *")]
    [InlineData("{}", "the file is an empty object; *")]
    [InlineData("7", "the file is a single value; *")]
    [InlineData("""{"routine": 5}""", "the file is a Hevy routine; *")]
    [InlineData("""{"routine": {"title": "A", "exercises": []}}""", "the routines hold no exercise; *")]
    public void Other_documents_are_refused_by_name(string json, string message) =>
        FluentActions.Invoking(() => HevyRoutineImporter.Import(json)).Should().Throw<ImportException>().WithMessage(message);
}
