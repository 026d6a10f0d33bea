using System.Text.Json;

namespace BoneRules.Cli.Tests;

/// <summary>Files of wger hold ids of their own server; a map names them.</summary>
public sealed class ExerciseNamesTests : IDisposable
{
    private const string Routine = """
        [ { "iteration": 1, "date": "2026-01-05", "day": { "name": "Core", "is_rest": false }, "slots": [ { "is_superset": false, "exercises": [91, 345], "sets": [
            { "exercise": 91, "sets": 3, "repetitions": "15", "repetitions_unit": 1, "type": "normal" },
            { "exercise": 345, "sets": 2, "repetitions": "10", "repetitions_unit": 1, "type": "normal" } ] } ] } ]
        """;

    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void Without_a_map_the_ids_are_reported()
    {
        Import(names: null).Should().Be(0);

        Names().Should().Equal("wger exercise 91", "wger exercise 345");
        _cli.Error.Should().Contain("91").And.Contain("345");
    }

    [Fact]
    public void A_map_names_what_stands_in_it_and_nothing_else()
    {
        Import("""{ "91": "Sit-ups", "7": "Rowing" }""").Should().Be(0);

        Names().Should().Equal("Sit-ups", "wger exercise 345");
    }

    [Fact]
    public void A_map_may_begin_with_a_byte_order_mark()
    {
        Import("\uFEFF{ \"91\": \"Sit-ups\" }").Should().Be(0);

        Names().Should().Equal("Sit-ups", "wger exercise 345");
    }

    [Fact]
    public void Check_judges_what_the_map_names()
    {
        string[] check = ["check", _cli.File("routine.json", Routine), "--client", _cli.File("client.json", Documents.VertebralFracture), "--format", "json"];

        _cli.Run(check).Should().Be(1);
        Findings().Should().NotContain("BR1001", "an id is no sit-up");

        _cli.Run([.. check, "--exercise-names", _cli.File("names.json", """{ "91": "Sit-ups", "345": "Wall push-up" }""")]).Should().Be(1);
        Findings().Should().Contain("BR1001");
    }

    [Theory]
    [InlineData("""["Sit-ups"]""", "object of names by id")]
    [InlineData("""{ "91": 7 }""", "/91 is not a text")]
    [InlineData("""{ "91": " " }""", "/91 is empty")]
    [InlineData("""{ "91": "Sit-ups", "91": "Squat" }""", "stands twice")]
    [InlineData("""{ "91": "\uD800" }""", "no text")]
    [InlineData("91,Sit-ups", "object of names by id")]
    [InlineData("", "object of names by id")]
    public void A_map_of_another_form_is_refused_in_one_line(string names, string expected)
    {
        Import(names).Should().Be(2);

        _cli.Error.TrimEnd('\n').Should().Contain("names.json").And.Contain(expected).And.NotContain("\n");
        _cli.Output.Should().BeEmpty();
    }

    [Fact]
    public void A_map_that_is_not_there_is_refused()
    {
        _cli.Run("import", _cli.File("routine.json", Routine), "--exercise-names", _cli.PathOf("none.json")).Should().Be(2);

        _cli.Error.Should().Contain("none.json");
    }

    private int Import(string? names) =>
        _cli.Run(["import", _cli.File("routine.json", Routine), .. names is null ? (string[])[] : ["--exercise-names", _cli.File("names.json", names)]]);

    private List<string?> Names()
    {
        using var plan = JsonDocument.Parse(_cli.Output);
        return [.. plan.RootElement.GetProperty("weeks")[0].GetProperty("sessions")[0].GetProperty("prescriptions").EnumerateArray().Select(entry => entry.GetProperty("name").GetString())];
    }

    private List<string?> Findings()
    {
        using var report = JsonDocument.Parse(_cli.Output);
        return [.. report.RootElement.GetProperty("findings").EnumerateArray().Select(entry => entry.GetProperty("ruleId").GetString())];
    }
}
