using System.Globalization;
using System.Text.Json;
using BoneRules.Bulk;
using BoneRules.Rules;
using BoneRules.Serialization;

namespace BoneRules.Benchmarks;

/// <summary>Bulk checking against the least that any reader of the same bytes must do, and against reading them into objects without checking.</summary>
internal static class BulkRatios
{
    private const int LineCount = 400;
    private const int Rounds = 9;
    private const int RoundsByWall = 11;
    public const int LongStream = 20;

    public static void Print(TextWriter output)
    {
        Print(output, MixedCorpus.Name, MixedCorpus.Lines(LineCount));
        Print(output, MixedCorpus.NameWithIds, MixedCorpus.Lines(LineCount, withIds: true));
    }

    private static void Print(TextWriter output, string name, byte[] corpus)
    {
        var counts = Check(corpus, threads: 1);
        var lines = LinesOf(corpus);
        output.WriteLine(Line($"corpus\t{name}\tlines\t{counts.Lines}\tbytes\t{corpus.Length}\tcompliant\t{counts.Compliant}\tnon-compliant\t{counts.NonCompliant}\tbytes of reports\t{ReportBytes(corpus)}"));
        (string Name, Timed Run)[] ways =
        [
            ("bare Utf8JsonReader", new Timed(() => Tokens(corpus))),
            ("System.Text.Json into objects", new Timed(() => Objects(corpus))),
            ("into rows", new Timed(() => Rows(corpus))),
            ("into rows and judged", new Timed(() => Judged(corpus))),
            ("batch, one thread", new Timed(() => Check(corpus, threads: 1))),
            ("batch, one thread, by the wall", new Timed(() => CheckLong(lines, LongStream, threads: 1), byWall: true)),
            ("batch, two threads, by the wall", new Timed(() => CheckLong(lines, LongStream, threads: 2), byWall: true)),
            ("two batches side by side, by the wall", new Timed(() => Twice(() => CheckLong(lines, LongStream / 2, threads: 1)), byWall: true)),
            ("bare Utf8JsonReader, by the wall", new Timed(() => Again(LongStream, () => Tokens(corpus)), byWall: true)),
            ("two bare Utf8JsonReaders side by side, by the wall", new Timed(() => Twice(() => Again(LongStream / 2, () => Tokens(corpus))), byWall: true)),
        ];
        foreach (var (_, run) in ways) run.Calibrate(1_500, 1);
        for (var round = 0; round < RoundsByWall; round++)
            foreach (var (_, run) in ways)
                if (run.IsByWall || round < Rounds) run.Measure();
        Timed Of(string name) => Array.Find(ways, way => way.Name == name).Run;
        output.WriteLine("what\tto\tspeed");
        foreach (var (what, to) in _pairs) output.WriteLine(Line($"{what}\t{to}\t{Of(to).RatioTo(Of(what)):0.00}"));
        output.WriteLine("what\tmegabytes a second\tlines a second");
        foreach (var (way, run) in ways) output.WriteLine(Line($"{way}\t{corpus.Length * Times(way) / run.Median * 1_000:0}\t{counts.Lines * Times(way) / run.Median * 1e9:0}"));
    }

    private static readonly (string What, string To)[] _pairs =
    [
        ("batch, one thread", "bare Utf8JsonReader"),
        ("batch, one thread", "System.Text.Json into objects"),
        ("batch, two threads, by the wall", "batch, one thread, by the wall"),
        ("two batches side by side, by the wall", "batch, one thread, by the wall"),
        ("two bare Utf8JsonReaders side by side, by the wall", "bare Utf8JsonReader, by the wall"),
        ("into rows", "bare Utf8JsonReader"),
        ("into rows and judged", "bare Utf8JsonReader"),
        ("System.Text.Json into objects", "bare Utf8JsonReader"),
    ];

    public static PlanStreamCounts Check(byte[] corpus, int threads)
    {
        using var input = new MemoryStream(corpus);
        return PlanStream.Default.Check(input, Stream.Null, new PlanStreamOptions { Threads = threads });
    }

    public static List<byte[]> LinesOf(byte[] corpus)
    {
        var lines = new List<byte[]>();
        for (var cutter = new LineCutter(corpus); cutter.Next(out var line);) lines.Add([.. line, (byte)'\n']);
        return lines;
    }

    /// <summary>The lines again and again: a stream so short as the corpus is over before two threads have begun.</summary>
    public static void CheckLong(List<byte[]> lines, int times, int threads)
    {
        using var input = new RepeatedLines(lines, lines.Count * times);
        PlanStream.Default.Check(input, Stream.Null, new PlanStreamOptions { Threads = threads });
    }

    /// <summary>Two of the same at once, that have nothing to do with each other: what the machine gives to two threads.</summary>
    private static void Twice(Action run)
    {
        var beside = new Thread(() => run());
        beside.Start();
        run();
        beside.Join();
    }

    private static void Again(int times, Action run)
    {
        for (var i = 0; i < times; i++) run();
    }

    private static long ReportBytes(byte[] corpus)
    {
        using var output = new MemoryStream();
        PlanStream.Default.Check(new MemoryStream(corpus), output);
        return output.Length;
    }

    private static void Tokens(byte[] corpus)
    {
        for (var lines = new LineCutter(corpus); lines.Next(out var line);)
        {
            var reader = new Utf8JsonReader(line);
            while (reader.Read()) { }
        }
    }

    private static void Objects(byte[] corpus)
    {
        for (var lines = new LineCutter(corpus); lines.Next(out var line);) JsonSerializer.Deserialize(line, ContractContext.Default.PlanRequest);
    }

    private static void Rows(byte[] corpus)
    {
        var reader = new RequestReader(PlanValidator.Default, null, null);
        for (var lines = new LineCutter(corpus); lines.Next(out var line);) reader.Read(line, out _);
    }

    private static void Judged(byte[] corpus)
    {
        var reader = new RequestReader(PlanValidator.Default, null, null);
        var sink = new FindingSink();
        for (var lines = new LineCutter(corpus); lines.Next(out var line);)
        {
            sink.Clear();
            if (reader.Read(line, out _) is var (person, plan)) person.Judge(plan, sink);
        }
    }

    private static int Times(string way) => way.EndsWith("by the wall", StringComparison.Ordinal) ? LongStream : 1;

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
