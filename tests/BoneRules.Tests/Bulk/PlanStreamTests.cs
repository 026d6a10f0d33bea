using System.Text;
using System.Text.Json;
using BoneRules.Benchmarks;
using BoneRules.Serialization;
using BoneRules.Tests.Properties;

namespace BoneRules.Tests.Bulk;

public sealed class PlanStreamTests
{
    private static readonly string Client = BoneRulesJson.WriteClient(BenchmarkPlans.Client);
    private static readonly string Clean = BoneRulesJson.WritePlan(BenchmarkPlans.Clean(1));
    private static readonly string SitUps = """{"weeks":[{"sessions":[{"days":["monday"],"prescriptions":[{"exercise":"sit-up","sets":3,"repetitions":15}]}]}]}""";
    private static readonly string Unheard = """{"weeks":[{"sessions":[{"days":["monday"],"prescriptions":[{"name":"Zorb wiggle","sets":3,"repetitions":15}]}]}]}""";

    private static string Line(string id, string plan) => $$"""{"id":"{{id}}","client":{{Client}},"plan":{{plan}}}""";

    private static (PlanStreamCounts Counts, JsonElement[] Reports) Check(string text, PlanStreamOptions? options = null) => Check(Encoding.UTF8.GetBytes(text), options);

    private static (PlanStreamCounts Counts, JsonElement[] Reports) Check(byte[] input, PlanStreamOptions? options = null)
    {
        using var output = new MemoryStream();
        var counts = PlanStream.Default.Check(new MemoryStream(input), output, options);
        var lines = Encoding.UTF8.GetString(output.ToArray()).Split('\n');
        lines[^1].Should().BeEmpty("each report ends with a line feed");
        return (counts, [.. lines[..^1].Select(static line => JsonDocument.Parse(line).RootElement)]);
    }

    private static string?[] Ids(JsonElement[] reports) => [.. reports.Select(static report => report.GetProperty("id").GetString())];

    private static string? ErrorOf(JsonElement report) => report.TryGetProperty("error", out var error) ? $"{error.GetProperty("path")}: {error.GetProperty("message")}" : null;

    [Fact]
    public void A_line_gives_the_report_of_its_plan_with_its_id_and_number()
    {
        var (counts, reports) = Check(Line("a", SitUps) + "\n");

        var expected = PlanValidator.Default.Check(BenchmarkPlans.Client, BoneRulesJson.ReadPlan(SitUps));
        reports.Should().ContainSingle();
        reports[0].GetRawText().Should().Be($$"""{"id":"a","line":1,{{BoneRulesJson.WriteReport(expected)[1..]}}""");
        counts.Should().Be(new PlanStreamCounts(0, 1, 0, 0, 0, 2, true));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Reports_stand_in_the_order_of_the_lines_however_many_threads_check(int threads)
    {
        var text = new StringBuilder();
        for (var i = 0; i < 3_000; i++) text.Append(Line($"n{i}", i % 3 == 0 ? Clean : i % 3 == 1 ? SitUps : Unheard)).Append('\n');

        var (counts, reports) = Check(text.ToString(), new PlanStreamOptions { Threads = threads });

        Ids(reports).Should().Equal(Enumerable.Range(0, 3_000).Select(static i => $"n{i}"));
        counts.Should().Be(new PlanStreamCounts(1_000, 1_000, 1_000, 0, 0, 3_001, true));
    }

    [Fact]
    public void A_broken_line_is_told_in_its_place_and_stops_nothing()
    {
        var (counts, reports) = Check(string.Join('\n', Line("a", Clean), """{"id":"b","client":{""", Line("c", Clean.Replace("\"sets\":", "\"set\":")), Line("d", Clean)));

        Ids(reports).Should().Equal("a", "b", "c", "d");
        reports.Select(ErrorOf).Should().SatisfyRespectively(
            static error => error.Should().BeNull(),
            static error => error.Should().Contain("ends too early"),
            static error => error.Should().Contain("/plan/weeks/0/sessions/").And.Contain("unknown property \"set\""),
            static error => error.Should().BeNull());
        counts.Should().Be(new PlanStreamCounts(2, 0, 0, 2, 0, 5, true));
        counts.Lines.Should().Be(4);
    }

    [Theory]
    [InlineData("""{"id":"x","plan":PLAN}""", "client must be there")]
    [InlineData("""{"id":"x","client":CLIENT}""", "plan must be there")]
    [InlineData("""{"id":7,"client":CLIENT,"plan":PLAN}""", "/id: expected a string")]
    [InlineData("""{"client":CLIENT,"client":CLIENT,"plan":PLAN}""", "stands twice")]
    [InlineData("""{"client":{"ageYears":200},"plan":PLAN}""", "/client/ageYears: 200 is out of bounds")]
    [InlineData("""{"client":{"asOf":"2026-01-01","boneDensity":[{"site":"totalHip","measuredOn":"2026-05"}]},"plan":PLAN}""", "/client/boneDensity/0/measuredOn")]
    [InlineData("""{"client":CLIENT,"plan":{"weeks":[]}}""", "/plan/weeks: a plan needs at least one week")]
    [InlineData("""{"client":CLIENT,"plan":PLAN} {}""", "not valid JSON")]
    [InlineData("""[1]""", "expected an object")]
    [InlineData("null", "expected an object, found null")]
    public void What_is_wrong_with_a_line_is_said_by_path(string line, string expected)
    {
        var (counts, reports) = Check(line.Replace("CLIENT", Client).Replace("PLAN", SitUps));

        ErrorOf(reports.Should().ContainSingle().Subject).Should().Contain(expected);
        counts.Unreadable.Should().Be(1);
    }

    [Fact]
    public void A_date_that_lies_after_the_date_that_the_caller_sets_is_told_in_its_place()
    {
        var (_, reports) = Check(Line("a", Clean) + "\n" + Line("b", Clean).Replace("2026-09", "2024-09"), new PlanStreamOptions { AsOf = new DateOnly(2025, 1, 1) });

        ErrorOf(reports[0]).Should().Contain("/client/clearances/0/grantedOn").And.Contain("lies after asOf, 2025-01-01");
        reports[1].GetProperty("asOf").GetString().Should().Be("2025-01-01");
    }

    [Fact]
    public void The_date_where_none_is_stated_is_the_callers()
    {
        var (_, reports) = Check(Line("a", Clean).Replace("\"asOf\":\"2026-11-22\",", "") + "\n" + Line("b", Clean), new PlanStreamOptions { AsOfWhereMissing = new DateOnly(2026, 12, 24) });

        reports.Select(static report => report.GetProperty("asOf").GetString()).Should().Equal("2026-12-24", "2026-11-22");
    }

    [Theory]
    [InlineData("\n", "\n")]
    [InlineData("\r\n", "\r\n")]
    [InlineData("\r", "\r")]
    [InlineData("\r\n", "\n")]
    [InlineData("\n\r\n\t \r\r\n", "")]
    public void Line_ends_may_be_mixed_and_blank_lines_are_passed_over(string first, string second)
    {
        var (counts, reports) = Check(Line("a", SitUps) + first + Line("b", SitUps) + second);

        Ids(reports).Should().Equal("a", "b");
        counts.Blank.Should().Be(first.Length > 2 ? 3 : 0);
        reports[1].GetProperty("line").GetInt64().Should().Be(first.Length > 2 ? 5 : 2);
    }

    [Fact]
    public void Line_ends_may_fall_between_any_two_readings()
    {
        var bytes = Encoding.UTF8.GetBytes("\uFEFF" + Line("a", SitUps) + "\r\n" + Line("b", SitUps) + "\r" + Line("c", SitUps) + "\n\r\n" + Line("d", SitUps));
        foreach (var size in new[] { 1, 2, 3, 7, 500 })
        {
            using var output = new MemoryStream();
            var counts = PlanStream.Default.Check(new SmallReadings(bytes, size), output, new PlanStreamOptions { Threads = 1 });

            counts.Should().Be(new PlanStreamCounts(0, 4, 0, 0, 1, 6, true), "readings of {0}", size);
        }
    }

    [Fact]
    public void Nothing_in_is_nothing_out() => Check("").Should().BeEquivalentTo((new PlanStreamCounts(0, 0, 0, 0, 0, 1, true), Array.Empty<JsonElement>()));

    [Fact]
    public void A_file_that_ends_within_a_line_says_so_there()
    {
        var line = Line("b", SitUps);

        var (counts, reports) = Check(Line("a", SitUps) + "\n" + line[..^9]);

        ErrorOf(reports[0]).Should().BeNull();
        ErrorOf(reports[1]).Should().Contain("ends too early");
        (counts.NonCompliant, counts.Unreadable, counts.IsComplete).Should().Be((1, 1, true));
    }

    [Fact]
    public void A_line_longer_than_any_document_is_told_in_its_place_and_not_kept()
    {
        var input = new LongLine(Encoding.UTF8.GetBytes(Line("a", SitUps) + "\n{\"id\":\""), 70L * 1024 * 1024, Encoding.UTF8.GetBytes("\"}\r\n" + Line("c", SitUps) + "\n"));
        using var output = new MemoryStream();

        var counts = PlanStream.Default.Check(input, output, new PlanStreamOptions { Threads = 1 });

        counts.Should().Be(new PlanStreamCounts(0, 2, 0, 1, 0, 4, true));
        Encoding.UTF8.GetString(output.ToArray()).Split('\n')[1].Should().Be("""{"id":null,"line":2,"error":{"path":"","column":1,"message":"the line is longer than 64 MiB; split it."}}""");
    }

    [Fact]
    public void A_stream_goes_on_from_a_line()
    {
        var (counts, reports) = Check(string.Join('\n', Line("a", SitUps), "broken", Line("c", SitUps), Line("d", SitUps)), new PlanStreamOptions { FromLine = 3 });

        Ids(reports).Should().Equal("c", "d");
        reports[0].GetProperty("line").GetInt64().Should().Be(3);
        counts.Should().Be(new PlanStreamCounts(0, 2, 0, 0, 0, 5, true));
    }

    [Fact]
    public void Cancelled_between_two_lines_the_output_ends_with_a_whole_line_and_what_is_left_can_follow()
    {
        var lines = Enumerable.Range(0, 4_000).Select(static i => Line($"n{i}", SitUps)).ToArray();
        var input = Encoding.UTF8.GetBytes(string.Join('\n', lines));
        using var stop = new CancellationTokenSource();
        using var output = new MemoryStream();

        var counts = PlanStream.Default.Check(new MemoryStream(input), output, new PlanStreamOptions { Threads = 2, Progress = _ => stop.Cancel() }, stop.Token);

        counts.IsComplete.Should().BeFalse();
        counts.NextLine.Should().BeGreaterThan(1).And.BeLessThan(4_000);
        counts.Lines.Should().Be(counts.NextLine - 1);
        PlanStream.Default.Check(new MemoryStream(input), output, new PlanStreamOptions { FromLine = counts.NextLine }).IsComplete.Should().BeTrue();
        Ids([.. Encoding.UTF8.GetString(output.ToArray()).Split('\n')[..^1].Select(static line => JsonDocument.Parse(line).RootElement)]).Should().Equal(lines.Select(static (_, i) => $"n{i}"));
    }

    [Fact]
    public async Task Reading_waits_for_writing()
    {
        var line = Encoding.UTF8.GetBytes(Line("a", SitUps) + "\n");
        var input = new Endless(line);
        using var output = new Stuck();

        var check = Task.Run(() => PlanStream.Default.Check(input, output, new PlanStreamOptions { Threads = 2 }));

        // It reads until all blocks are in use, and no further.
        var before = -1L;
        while (before != input.BytesRead || before == 0)
        {
            before = input.BytesRead;
            await Task.Delay(200);
        }
        before.Should().BeLessThan(16 * 1024 * 1024);
        output.Fail();
        await FluentActions.Awaiting(() => check).Should().ThrowAsync<IOException>();
    }

    [Fact]
    public void A_stream_that_can_no_longer_be_written_stops_the_work_and_says_so() =>
        FluentActions.Invoking(static () => PlanStream.Default.Check(new Endless(Encoding.UTF8.GetBytes(Line("a", SitUps) + "\n")), new Stuck(failed: true))).Should().Throw<IOException>();

    [Fact]
    public void What_the_fast_reader_leaves_to_the_reader_of_objects_comes_out_the_same()
    {
        // Escapes in a property name, a byte order mark on a later line, numbers in another spelling: valid, but not in the regular form.
        var plan = SitUps.Replace("\"sets\":3", "\"\\u0073ets\":3.0").Replace("15", "1.5e1");

        var (counts, reports) = Check(Line("a", SitUps) + "\n\uFEFF" + Line("a", plan));

        counts.NonCompliant.Should().Be(2);
        reports[1].GetRawText().Should().Be(reports[0].GetRawText().Replace("\"line\":1", "\"line\":2"));
    }

    [Fact]
    public void Broken_documents_are_refused_or_read_alike_by_both_readers()
    {
        var dice = new Dice(7);
        for (var i = 0; i < 1_500; i++)
        {
            var text = Encoding.UTF8.GetBytes(BoneRulesJson.WritePlan(ArbitraryPlan.Build(dice)));
            for (var hit = dice.Whole(1, 3); hit > 0; hit--) text[dice.Whole(0, text.Length - 1)] = (byte)dice.Of('"', '{', '}', '[', ']', ',', ':', '0', '9', '-', '.', 'e', 'n', ' ', '\\', '\u00e9');
            if (text.AsSpan().IndexOfAny((byte)'\n', (byte)'\r') >= 0) continue;
            var readable = BoneRulesJson.TryReadPlan(text, out var plan, out _);

            var (counts, reports) = Check([.. Encoding.UTF8.GetBytes($$"""{"id":"a","client":{{Client}},"plan":"""), .. text, (byte)'}'], new PlanStreamOptions { Threads = 1 });

            // A bracket too many may close the line instead of the plan; then both are no plans, or the line is another one.
            if (readable) reports[0].GetRawText().Should().Be($$"""{"id":"a","line":1,{{BoneRulesJson.WriteReport(PlanValidator.Default.Check(BenchmarkPlans.Client, plan!))[1..]}}""", Encoding.UTF8.GetString(text));
            else counts.Unreadable.Should().Be(1, Encoding.UTF8.GetString(text));
        }
    }
}
