using System.Text;
using BoneRules.Rules;
using BoneRules.Serialization;

namespace BoneRules.Tests.Bulk;

/// <summary>A prescription or session that was read once is copied: never another one, and never with what stands around it.</summary>
public sealed class TextMemoryTests
{
    private static string Line(string prescriptions, string session = "") =>
        $$$"""{"client":{},"plan":{"weeks":[{"sessions":[{{{{session}}}"prescriptions":{{{prescriptions}}}}]}]}}""";

    private static PrescriptionRow[] Read(RequestReader reader, string line) => Rows(Plan(reader, line));

    private static PreparedPlan Plan(RequestReader reader, string line)
    {
        var (_, plan) = reader.Read(Encoding.UTF8.GetBytes(line), out _)!.Value;
        plan.Labels.Should().BeOfType<LabelsOfRows>("it is regular");
        return plan;
    }

    private static PrescriptionRow[] Rows(PreparedPlan plan) => [.. Enumerable.Range(0, plan.Prescriptions.Length).Select(i => plan.Prescriptions[i])];

    private static RequestReader NewReader() => new(PlanValidator.Default, null, null);

    [Fact]
    public void The_same_text_is_read_alike_however_often_it_comes()
    {
        const string sitUp = """{"exercise":"sit-up","sets":3,"repetitions":{"min":8,"max":12}}""", squat = """{"exercise":"goblet-squat","sets":3,"repetitions":10,"loadKilograms":8}""";
        var reader = NewReader();
        for (var time = 0; time < 4; time++)
        {
            var rows = Read(reader, Line($"[{sitUp}, {squat} ,{sitUp},{squat.Replace(":8}", ":9}", StringComparison.Ordinal)}]"));
            rows!.Select(static row => (row.Exercise.Id, row.Position, row.Repetitions, row.LoadKilograms)).Should().Equal(
                ("sit-up", 0, new CountRange(8, 12), (double?)null), ("goblet-squat", 1, 10, 8), ("sit-up", 2, new CountRange(8, 12), null), ("goblet-squat", 3, 10, 9));
        }
    }

    /// <summary>All of these share the text up to the first brace that closes.</summary>
    [Fact]
    public void A_text_that_begins_alike_is_another_one()
    {
        var reader = NewReader();
        string[] texts =
        [
            """{"exercise":"sit-up","repetitions":{"min":8,"max":12},"sets":2}""", """{"exercise":"sit-up","repetitions":{"min":8,"max":12},"sets":3}""",
            """{"exercise":"sit-up","repetitions":{"min":8,"max":12}}""",
        ];
        for (var time = 0; time < 9; time++)
            Read(reader, Line($"[{texts[time % 3]},{texts[time % 3]}]")).Select(static row => row.Sets.Min).Should().Equal((time % 3) switch { 0 => [2, 2], 1 => [3, 3], _ => [1, 1] });
    }

    [Fact]
    public void A_brace_within_a_text_ends_nothing()
    {
        var reader = NewReader();
        for (var time = 0; time < 3; time++)
            Read(reader, Line("""[{"exercise":"sit-up","notes":"} ]","sets":2},{"exercise":"sit-up","notes":"} ]","sets":4}]""")).Select(static row => row.Sets.Min).Should().Equal(2, 4);
    }

    [Fact]
    public void Who_is_there_in_the_session_stays_in_the_session()
    {
        const string squat = """[{"exercise":"goblet-squat","sets":3}]""";
        var reader = NewReader();
        for (var time = 0; time < 3; time++)
        {
            Read(reader, Line(squat, "\"supervision\":\"trainer\",")).Single().Supervision.Should().Be(Supervision.Trainer);
            Read(reader, Line(squat)).Single().Supervision.Should().BeNull();
        }
    }

    [Theory]
    [InlineData("""[{"exercise":"sit-up","sets":2},]""")]
    [InlineData("""[{"exercise":"sit-up","sets":2} {"exercise":"sit-up","sets":2}]""")]
    [InlineData("""[,{"exercise":"sit-up","sets":2}]""")]
    [InlineData("""[{"exercise":"sit-up","sets":2},null]""")]
    [InlineData("""[{"exercise":"sit-up","sets":2},,{"exercise":"sit-up","sets":2}]""")]
    [InlineData("""[{"exercise":"sit-up","sets":2}""")]
    [InlineData("""[{"exercise":"sit-up","sets":2}}""")]
    public void What_is_wrong_between_remembered_texts_is_refused_and_worded_as_ever(string prescriptions)
    {
        var reader = NewReader();
        for (var time = 0; time < 3; time++) Read(reader, Line("""[{"exercise":"sit-up","sets":2},{"exercise":"sit-up","sets":2}]""")).Should().HaveCount(2);
        var line = Encoding.UTF8.GetBytes(Line(prescriptions));
        reader.Read(line, out var error).Should().BeNull();
        NewReader().Read(line, out var first).Should().BeNull();
        error.Should().NotBeNull().And.Be(first);
    }

    [Fact]
    public void A_session_that_comes_again_stands_where_it_comes()
    {
        const string gentle = """{"name":"Gentle","days":["monday"],"prescriptions":[{"exercise":"tai-chi","durationSeconds":600},{"exercise":"sit-to-stand","sets":2}]}""";
        const string heavy = """{"name":"Gentle","days":["monday"],"prescriptions":[{"exercise":"tai-chi","durationSeconds":600},{"exercise":"sit-to-stand","sets":4}]}""";
        var reader = NewReader();
        for (var time = 0; time < 4; time++)
        {
            var plan = Plan(reader, $$$"""{"client":{},"plan":{"weeks":[{"sessions":[{{{gentle}}},{{{heavy}}} ]},{"sessions":[ {{{gentle}}}]},{"repeat":2,"sessions":[{{{heavy}}}]}]}}""");
            plan.Sessions.ToArray().Select(static session => (session.Week, session.FirstPrescription, session.PrescriptionCount, session.Name)).Should().Equal(
                (0, 0, 2, "Gentle"), (0, 2, 2, "Gentle"), (1, 4, 2, "Gentle"), (2, 6, 2, "Gentle"));
            Rows(plan).Select(static row => (row.Session, row.Position, row.Sets.Min)).Should().Equal((0, 0, 1), (0, 1, 2), (1, 0, 1), (1, 1, 4), (2, 0, 1), (2, 1, 2), (3, 0, 1), (3, 1, 4));
            plan.Weeks.ToArray().Select(static week => (week.FirstSession, week.SessionCount, week.FirstWeek)).Should().Equal((0, 2, 1), (2, 1, 2), (3, 1, 3));
        }
    }

    [Fact]
    public void A_symptom_holds_loads_in_the_sessions_after_it_whichever_is_copied()
    {
        const string sore = """{"date":"2026-03-02","symptoms":["excessiveSoreness"],"prescriptions":[{"exercise":"tai-chi","durationSeconds":600}]}""";
        const string fine = """{"date":"2026-03-04","prescriptions":[{"exercise":"tai-chi","durationSeconds":600}]}""";
        var reader = NewReader();
        for (var time = 0; time < 4; time++)
        {
            Plan(reader, $$$"""{"client":{},"plan":{"weeks":[{"sessions":[{{{fine}}},{{{sore}}},{{{fine}}}]}]}}""").Sessions.ToArray().Select(static session => session.HoldingSymptomWeek).Should().Equal(-1, -1, 0);
            Plan(reader, $$$"""{"client":{},"plan":{"weeks":[{"sessions":[{{{fine}}},{{{fine}}}]}]}}""").Sessions.ToArray().Select(static session => session.HoldingSymptomWeek).Should().Equal(-1, -1);
        }
    }

    /// <summary>More different texts than are kept, each of which begins like the others.</summary>
    [Fact]
    public void Texts_that_are_no_longer_kept_are_read_again()
    {
        var reader = NewReader();
        for (var time = 0; time < 3; time++)
            for (var sets = 1; sets <= 40; sets++)
                Read(reader, Line($$"""[{"exercise":"tai-chi","durationSeconds":600},{"exercise":"sit-to-stand","repetitions":{"min":8},"sets":{{sets}}}]""")).Select(static row => row.Sets.Min).Should().Equal(1, sets);
    }
}
