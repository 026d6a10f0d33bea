using System.Text;

namespace BoneRules.Import.Tests.Csv;

/// <summary>Files as they come: in other encodings, torn, of other apps, without end.</summary>
public sealed class LogFileTests
{
    private const string Header = "Date,Workout Name,Exercise Name,Set Order,Weight,Weight Unit,Reps,RPE,Distance,Distance Unit,Seconds,Notes,Workout Notes\n";
    private const string Row = "2026-03-09 08:00:00,Früh,Kniebeuge,1,20,kg,10,,,,,,\n";

    public static TheoryData<string> Encodings => new("utf-8", "utf-16", "utf-16BE", "utf-32");

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_file_with_a_byte_order_mark_is_read_in_its_encoding(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] file = [.. encoding.GetPreamble(), .. encoding.GetBytes(Header + Row)];

        Import(file).Outline().Should().Equal("week 2026-03-09", "2026-03-09 Früh", "Kniebeuge: working 10 × 20 kg [stated]");
    }

    [Fact]
    public void Bytes_that_are_no_text_are_reported_on_their_line()
    {
        var imported = Import([.. Encoding.UTF8.GetBytes(Header + Row), .. Encoding.Latin1.GetBytes(Row)]);

        imported.Accounts()[1..].Should().Equal("2 Understood", "3 PartlyUnderstood: bytes that are no text");
    }

    [Fact]
    public void UTF_16_without_a_mark_is_refused() =>
        FluentActions.Invoking(() => Import(Encoding.Unicode.GetBytes(Header + Row))).Should().Throw<ImportException>();

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_end_as_any_system_ends_them(string lineBreak)
    {
        var imported = StrongCsvImporter.Import($"sep=,{lineBreak}{lineBreak}{Header.Trim()}{lineBreak}{Row.Trim()}{lineBreak},,,,{lineBreak}{Row.Trim()}");

        imported.Accounts().Should().Equal("1 Structure", "2 Blank", "3 Structure", "4 Understood", "5 Blank", "6 Understood");
        imported.Only().SetDetails!.Count.Should().Be(2);
    }

    [Fact]
    public void A_quote_that_is_not_closed_costs_its_own_row_only()
    {
        var imported = StrongCsvImporter.Import(Header + "2026-03-09 08:00:00,A,\"Squat,1,20,kg,10,,,,,,\n" + string.Concat(Enumerable.Repeat(Row, 200)));

        imported.Accounts()[1].Should().Be("2 NotUnderstood: a quote is opened and not closed");
        imported.Plan.Weeks[0].Sessions[0].Prescriptions.Sum(prescription => prescription.SetDetails!.Count).Should().Be(200);
    }

    [Fact]
    public void A_quote_inside_a_cell_is_text() =>
        StrongCsvImporter.Import(Header + "2026-03-09 08:00:00,A,Step-up 12\" box,1,20,kg,10,,,,,,").Only().Name.Should().Be("Step-up 12\" box");

    [Theory]
    [InlineData("=HYPERLINK(\"\"http://example.org\"\")")]
    [InlineData("+1+1|cmd")]
    [InlineData("@SUM(A1)")]
    [InlineData("-2+3")]
    public void A_formula_is_a_name_like_any_other(string cell) =>
        StrongCsvImporter.Import(Header + $"2026-03-09 08:00:00,A,\"{cell}\",1,20,kg,10,,,,,,").Only().Name.Should().Be(cell.Replace("\"\"", "\"", StringComparison.Ordinal));

    [Fact]
    public void A_log_of_another_app_is_refused_with_the_columns_found_and_expected() =>
        Refused("id,user,steps\n1,2,3\n").Message.Should()
            .Be("this is no Strong CSV: the columns found are id, user, steps; expected are Date, Workout Name, Exercise Name, Set Order, Weight, Reps.");

    [Fact]
    public void Each_importer_refuses_the_others_logs()
    {
        const string FitNotes = "Date,Exercise,Category,Weight,Weight Unit,Reps\n2026-03-15,Squat,Quads,60,kgs,8";

        FluentActions.Invoking(() => StrongCsvImporter.Import(FitNotes)).Should().Throw<ImportException>();
        FluentActions.Invoking(() => HevyCsvImporter.Import(FitNotes)).Should().Throw<ImportException>();
        FluentActions.Invoking(() => FitNotesCsvImporter.Import(Header + Row)).Should().Throw<ImportException>();
    }

    [Theory]
    [InlineData("", 1, "the file is empty.")]
    [InlineData("\n\n", 1, "the file is empty.")]
    [InlineData(Header, 1, "the file has a header but no rows.")]
    [InlineData(Header + "\n,,,\n", 3, "the file has a header but no rows.")]
    [InlineData(Header + "\n2026-03-09,A,,1,20,kg,10,,,,,,", 3, "no row could be read; here, no exercise is named.")]
    [InlineData(Header + "2026-03-09,A,Squat,Rest Timer,,,,,,,90,,", 2, "no row is a set.")]
    [InlineData("Reps,Reps," + Header, 1, "the column Reps says again what another column says.")]
    public void A_file_without_a_set_is_refused(string text, int line, string message)
    {
        var failure = Refused(text);

        failure.Message.Should().Be(message);
        failure.Line.Should().Be(line);
    }

    [Fact]
    public void Days_can_be_asked_for()
    {
        var log = Header + Row.Replace("03-09", "03-08", StringComparison.Ordinal) + Row + Row.Replace("03-09", "03-10", StringComparison.Ordinal);
        var day = new DateOnly(2026, 3, 9);

        var imported = StrongCsvImporter.Import(log, new ImportOptions { From = day, To = day });

        imported.Accounts()[1..].Should().Equal("2 LeftOut: not one of the days that are asked for", "3 Understood", "4 LeftOut: not one of the days that are asked for");
        imported.Plan.Weeks.Single().Sessions.Single().Date.Should().Be(day);
        Refused(log, new ImportOptions { From = day.AddDays(2) }).Message.Should().Be("no set was performed on the days that are asked for.");
    }

    [Fact]
    public void A_plan_holds_520_weeks_and_a_longer_log_can_be_narrowed()
    {
        static string Weeks(int count) => Header + string.Concat(Enumerable.Range(0, count).Select(week => $"{new DateOnly(2010, 1, 4).AddDays(7 * week):yyyy-MM-dd},A,Squat,1,20,kg,10,,,,,,\n"));

        StrongCsvImporter.Import(Weeks(520)).Plan.Weeks.Count.Should().Be(520);
        Refused(Weeks(521)).Message.Should().Be("the log holds sessions in 521 weeks, and a plan at most 520; ask for fewer days, by the options From and To.");
        StrongCsvImporter.Import(Weeks(521), new ImportOptions { From = new DateOnly(2010, 1, 11) }).Plan.Weeks.Count.Should().Be(520);
    }

    [Fact]
    public void More_than_1000_sets_of_an_exercise_are_several_prescriptions()
    {
        var prescriptions = StrongCsvImporter.Import(Header + string.Concat(Enumerable.Repeat(Row, 1001))).Plan.Weeks[0].Sessions[0].Prescriptions;

        prescriptions.Select(prescription => prescription.SetDetails!.Count).Should().Equal(1000, 1);
    }

    private static ImportException Refused(string text, ImportOptions? options = null) =>
        FluentActions.Invoking(() => StrongCsvImporter.Import(text, options)).Should().Throw<ImportException>().Which;

    private static ImportedPlan Import(byte[] file)
    {
        using var content = new MemoryStream(file);
        return StrongCsvImporter.Import(content);
    }
}
