namespace BoneRules.Tests.Exercises;

/// <summary>
/// Names as apps, handouts, studios, whiteboards and people at home write them, in seven languages and with slips of the finger; pairs of names that one word tells apart. Labelled from exercise
/// knowledge before they were tried: what is hazardous about each, and why. What the catalogue lists and what it does not stand side by side, as in real plans.
/// </summary>
public sealed class PracticeNameTests
{
    private const string Denied = "denied";

    private static readonly Labelled[] All = [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "BoneRules.Tests", "Exercises", "practice-names.tsv")).Skip(1).Select(Labelled.Read)];

    private static readonly Labelled[] Exercises = Array.FindAll(All, static row => !row.IsDenied);

    [Fact]
    public void There_are_enough_of_each_kind()
    {
        All.Length.Should().BeGreaterThanOrEqualTo(1_000);
        All.Select(row => row.Name).Should().OnlyHaveUniqueItems();
        All.Should().OnlyContain(row => row.Reason.Length > 0);
        All.Count(row => row.From is "de" or "es" or "pt" or "fr" or "it" or "nl").Should().BeGreaterThanOrEqualTo(150);
        All.Count(row => row.From == "trap").Should().BeGreaterThanOrEqualTo(100);
        Exercises.Count(row => row.Hazards.Length > 0).Should().BeGreaterThanOrEqualTo(400);
    }

    [Fact]
    public void No_hazard_is_called_harmless() =>
        Exercises.SelectMany(row => row.Hazards.Where(hazard => Hazards.IsDenied(row.Resolution.Movement, hazard)).Select(hazard => $"{row.Name}: {hazard}")).Should().BeEmpty();

    [Fact]
    public void Most_hazards_are_told_and_not_left_open()
    {
        var hazards = Exercises.SelectMany(row => row.Hazards.Select(hazard => (row.Name, hazard, Told: Hazards.IsTold(row.Resolution.Movement, hazard)))).ToList();
        var open = hazards.Where(entry => !entry.Told).Select(entry => $"{entry.Name}: {entry.hazard}").ToList();
        open.Count.Should().BeLessThanOrEqualTo(hazards.Count * 3 / 100, string.Join("; ", open));
    }

    [Fact]
    public void At_most_one_harmless_movement_in_twenty_is_called_hazardous()
    {
        var harmless = Exercises.Where(row => row.Hazards.Length == 0).ToList();
        var alarms = harmless.Where(row => Hazards.Any(row.Resolution.Movement)).Select(row => row.Name).ToList();
        alarms.Count.Should().BeLessThanOrEqualTo(harmless.Count / 20, string.Join("; ", alarms));
    }

    [Theory]
    [InlineData("app", 1)]
    [InlineData("physio", 3)]
    [InlineData("de", 2)]
    [InlineData("es", 2)]
    [InlineData("pt", 2)]
    [InlineData("fr", 2)]
    [InlineData("it", 2)]
    [InlineData("nl", 2)]
    [InlineData(null, 2)]
    public void Few_in_a_hundred_are_unknown(string? from, int most)
    {
        var rows = Exercises.Where(row => from is null || row.From == from).ToList();
        var unknown = rows.Where(row => row.Resolution.Kind == ResolutionKind.Unknown).Select(row => row.Name).ToList();
        unknown.Count.Should().BeLessThanOrEqualTo(rows.Count * most / 100, string.Join("; ", unknown));
    }

    [Fact]
    public void What_is_denied_is_no_exercise() =>
        All.Where(row => row.IsDenied && (row.Resolution.Kind != ResolutionKind.Unknown || row.Resolution.Movement != Movement.Unknown)).Select(row => row.Name).Should().BeEmpty();

    private sealed record Labelled(string Name, string From, bool IsDenied, string[] Hazards, string Reason, ExerciseResolution Resolution)
    {
        public static Labelled Read(string line)
        {
            var cells = line.Split('\t');
            return new Labelled(cells[0], cells[1], cells[2] == Denied, cells[2] is "none" or Denied ? [] : cells[2].Split(' '), cells[3], ExerciseCatalog.Default.Resolve(cells[0]));
        }
    }
}
