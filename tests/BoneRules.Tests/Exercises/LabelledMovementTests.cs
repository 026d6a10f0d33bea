namespace BoneRules.Tests.Exercises;

/// <summary>
/// Movements that the catalogue does not list, labelled from exercise knowledge before the tables of the inference were tuned: what is hazardous about each, and why.
/// A row that the catalogue comes to list is replaced, not kept.
/// </summary>
public sealed class LabelledMovementTests
{
    private static readonly Labelled[] All = [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "BoneRules.Tests", "Exercises", "labelled-movements.tsv")).Skip(1).Select(Labelled.Read)];

    [Fact]
    public void There_are_enough_of_both_kinds()
    {
        All.Length.Should().BeGreaterThanOrEqualTo(300);
        All.Count(row => row.Hazards.Length == 0).Should().BeGreaterThanOrEqualTo(100);
        All.Should().OnlyContain(row => row.Reason.Length > 0);
        All.Select(row => row.Name).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void None_is_in_the_catalogue() => All.Where(row => row.Resolution.Exercise is not null).Select(row => $"{row.Name}: {row.Resolution.Exercise!.Id}").Should().BeEmpty();

    [Fact]
    public void No_hazard_is_called_harmless() =>
        All.SelectMany(row => row.Hazards.Where(hazard => Hazards.IsDenied(row.Resolution.Movement, hazard)).Select(hazard => $"{row.Name}: {hazard}")).Should().BeEmpty();

    [Fact]
    public void Most_hazards_are_told_and_not_left_open()
    {
        var hazards = All.SelectMany(row => row.Hazards.Select(hazard => Hazards.IsTold(row.Resolution.Movement, hazard))).ToList();
        hazards.Count(told => told).Should().BeGreaterThanOrEqualTo(hazards.Count * 95 / 100);
    }

    [Fact]
    public void At_most_one_harmless_movement_in_twenty_is_called_hazardous()
    {
        var harmless = All.Where(row => row.Hazards.Length == 0).ToList();
        var alarms = harmless.Where(row => Hazards.Any(row.Resolution.Movement)).Select(row => row.Name).ToList();
        alarms.Count.Should().BeLessThanOrEqualTo(harmless.Count / 20, string.Join("; ", alarms));
    }

    [Fact]
    public void Less_than_fifteen_in_a_hundred_are_unknown()
    {
        var unknown = All.Where(row => row.Resolution.Kind == ResolutionKind.Unknown).Select(row => row.Name).ToList();
        (unknown.Count * 100).Should().BeLessThan(All.Length * 15, string.Join("; ", unknown));
    }

    private sealed record Labelled(string Name, string[] Hazards, string Reason, ExerciseResolution Resolution)
    {
        public static Labelled Read(string line)
        {
            var cells = line.Split('\t');
            var hints = new ExerciseHints { Category = OrNull(cells[1]), Equipment = OrNull(cells[2]) };
            return new Labelled(cells[0], cells[3] == "none" ? [] : cells[3].Split(' '), cells[4], ExerciseCatalog.Default.Resolve(cells[0], hints));
        }

        private static string? OrNull(string cell) => cell == "-" ? null : cell;
    }
}
