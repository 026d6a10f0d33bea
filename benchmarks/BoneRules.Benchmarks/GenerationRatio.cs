using System.Diagnostics;
using System.Globalization;

namespace BoneRules.Benchmarks;

/// <summary>Writing plans of four weeks for many people, as a ratio to checking the same plans.</summary>
internal static class GenerationRatio
{
    private const int People = 400;
    private const int Rounds = 5;

    public static void Print(TextWriter output)
    {
        var random = new RandomPlans(5);
        var requests = Enumerable.Range(0, People).Select(i => (Client: random.Client(), Request: new GenerationRequest
        {
            DaysPerWeek = 1 + (i % 7), MinutesPerSession = 10 + (i % 51), Weeks = 4, Equipment = ["chair", "band", "dumbbell", "mat", "wall"], Seed = (ulong)i,
        })).ToList();
        var written = requests.Select(item => (item.Client, Made: PlanGenerator.Default.Generate(item.Client, item.Request))).Where(static item => item.Made.Plan is not null).ToList();
        var (generating, checking) = (new double[Rounds], new double[Rounds]);
        for (var round = 0; round < Rounds; round++)
        {
            generating[round] = MillisecondsOf(() => { foreach (var (client, request) in requests) PlanGenerator.Default.Generate(client, request); }) / requests.Count;
            checking[round] = MillisecondsOf(() => { foreach (var (client, made) in written) PlanValidator.Default.Check(client, made.Plan!); }) / written.Count;
        }
        Array.Sort(generating);
        Array.Sort(checking);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"generate\tmade\t4\tcheck with report\t{generating[Rounds / 2] / checking[Rounds / 2]:0.##}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"generate\tmade\t4\tone millisecond\t{generating[Rounds / 2]:0.##}"));
    }

    private static double MillisecondsOf(Action run)
    {
        var start = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
