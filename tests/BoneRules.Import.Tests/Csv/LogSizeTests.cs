using System.Globalization;

namespace BoneRules.Import.Tests.Csv;

/// <summary>Memory is the process's, so nothing else may run meanwhile.</summary>
[CollectionDefinition(nameof(LogSizeTests), DisableParallelization = true)]
[Collection(nameof(LogSizeTests))]
public sealed class LogSizeTests
{
    private const string Header = "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n";

    [Fact]
    public void A_log_of_200000_rows_is_read()
    {
        using var log = Log(200_000);

        var imported = StrongCsvImporter.Import(log, new ImportOptions { DefaultUnit = MassUnit.Kilograms });

        imported.Lines.Count.Should().Be(200_001);
        imported.Lines.Skip(1).Should().OnlyContain(line => line.Kind == ImportedLineKind.Understood);
        imported.Plan.Weeks.SelectMany(week => week.Sessions).SelectMany(session => session.Prescriptions).Sum(prescription => prescription.SetDetails!.Count).Should().Be(200_000);
    }

    [Fact]
    public void One_row_more_is_an_error_unless_the_caller_allows_it()
    {
        using var log = Log(200_001);
        FluentActions.Invoking(() => StrongCsvImporter.Import(log)).Should().Throw<ImportException>()
            .Which.Should().Match<ImportException>(failure => failure.Line == 200_002 && failure.Message == "the log has more than 200000 rows, the most that are read.");

        using var again = Log(200_001);
        StrongCsvImporter.Import(again, new ImportOptions { MostRows = 200_001 }).Lines.Count.Should().Be(200_002);
    }

    [Theory]
    [InlineData(5_000_000, "2026-03-09,A,Squat,1,20,10,,,,,\n")]
    [InlineData(5_000_000, "\n")]
    [InlineData(5_000_000, "a\",\"\n")]
    public void A_file_of_5000000_lines_is_left_where_the_rows_that_are_read_end(int rows, string row)
    {
        using var log = new EndlessLog(Header, _ => row, rows);

        FluentActions.Invoking(() => StrongCsvImporter.Import(log)).Should().Throw<ImportException>();

        log.RowsMade.Should().BeLessThan(200_200);
    }

    [Fact]
    public void A_file_without_a_line_break_is_left_at_16_MiB()
    {
        using var log = new EndlessLog(Header, static _ => "xxxxxxxxxxxxxxxx", int.MaxValue);

        FluentActions.Invoking(() => StrongCsvImporter.Import(log)).Should().Throw<ImportException>().WithMessage("the file is larger than 16777216 bytes, the most that is read.");

        log.RowsMade.Should().BeInRange(1024 * 1024 - 100, 1024 * 1024 + 2000);
    }

    [Fact]
    public void More_than_100000_exercises_are_refused_where_the_plan_is_full()
    {
        using var log = new EndlessLog(Header, static row => $"2026-03-09,A,{(row % 2 == 0 ? "Squat" : "Row")},1,20,10,,,,,\n", 200_000);

        FluentActions.Invoking(() => StrongCsvImporter.Import(log)).Should().Throw<ImportException>().Which.Line.Should().Be(100_002);
    }

    [Fact]
    public void Beyond_the_result_memory_does_not_grow_with_the_rows()
    {
        // Rows of other days leave nothing but their line behind; rows that are made while they are read are held by nobody else.
        var one = LeftBehind(20_000);
        var ten = LeftBehind(200_000);

        (ten / (double)one).Should().BeLessThan(11, "what stays is the account of the lines, and grows as they do");
        (ten / 200_000).Should().BeLessThan(400, "bytes a line: the line itself and what became of it");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_limit_is_at_least_1(int most)
    {
        FluentActions.Invoking(() => new ImportOptions { MostRows = most }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ImportOptions { MostBytes = most }).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static long LeftBehind(int rows)
    {
        using var log = Log(rows);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var imported = StrongCsvImporter.Import(log, new ImportOptions { From = new DateOnly(2025, 1, 1), To = new DateOnly(2025, 1, 1) });
        var after = GC.GetTotalMemory(forceFullCollection: true);
        imported.Lines.Count.Should().Be(rows + 1);
        return after - before;
    }

    /// <summary>Workouts of 40 sets of two exercises, one every other day.</summary>
    private static EndlessLog Log(int rows) => new(Header, static row => string.Create(CultureInfo.InvariantCulture,
        $"{new DateOnly(2025, 1, 1).AddDays(row / 40 % 3000):yyyy-MM-dd} 08:00:00,Day {row / 40},{(row / 20 % 2 == 0 ? "Squat" : "Row")},1,20,10,,,,,\n"), rows);
}
