using System.Globalization;
using System.Net;
using System.Text;

namespace FitnessApp.Tests;

/// <summary>Bodies that were broken at random: what can't be read is refused with ProblemDetails, what can is judged, and nothing fails.</summary>
public sealed class FuzzTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const int Callers = 8;

    /// <summary>How many; BONERULES_FUZZ=10000 sends that many.</summary>
    private static readonly int _bodies = int.Parse(Environment.GetEnvironmentVariable("BONERULES_FUZZ") ?? "300", CultureInfo.InvariantCulture);

    private static readonly string[] _paths = ["check", "fix", "generate", "classify"];

    [Fact]
    public async Task Malformed_bodies_get_only_4xx_with_problem_details()
    {
        var whole = Encoding.UTF8.GetBytes(Requests.Of(Documents.AppPlan).ToJsonString());
        await Parallel.ForAsync(0, _bodies, new ParallelOptions { MaxDegreeOfParallelism = Callers }, async (seed, _) =>
        {
            var answer = await app.PostAsync(_paths[seed % _paths.Length], Malformed(whole, new Random(seed)));
            ((int)answer.StatusCode).Should().BeInRange(400, 499, $"seed {seed}");
            await answer.ProblemAsync();
        });
        (await app.Client.GetAsync("health")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Bodies_with_changed_bytes_are_judged_or_refused_and_never_fail()
    {
        var whole = Encoding.UTF8.GetBytes(Requests.Of(Documents.JsonPlan).ToJsonString());
        await Parallel.ForAsync(0, _bodies / 3, new ParallelOptions { MaxDegreeOfParallelism = Callers }, async (seed, _) =>
        {
            var answer = await app.PostAsync("check", Changed(whole, new Random(seed)));
            if (answer.StatusCode == HttpStatusCode.OK) return;
            ((int)answer.StatusCode).Should().BeInRange(400, 499, $"seed {seed}");
            await answer.ProblemAsync();
        });
    }

    /// <summary>Never a JSON object of the right shape: cut off, with a brace too many or too few, of random bytes, or with a member nobody knows.</summary>
    private static byte[] Malformed(byte[] whole, Random random) => random.Next(5) switch
    {
        0 => whole[..random.Next(whole.Length)],
        1 => [.. Changed(whole, random), (byte)'}'],
        2 => RandomBytes(random),
        3 => [.. "{\"nobody knows\":"u8, .. whole, (byte)'}'],
        _ => [.. whole[..random.Next(1, whole.Length / 2)], .. RandomBytes(random), .. whole[(whole.Length / 2)..], (byte)']'],
    };

    private static byte[] Changed(byte[] whole, Random random)
    {
        byte[] changed = [.. whole];
        for (var i = random.Next(1, 6); i > 0; i--) changed[random.Next(changed.Length)] = (byte)random.Next(256);
        return changed;
    }

    private static byte[] RandomBytes(Random random)
    {
        var bytes = new byte[random.Next(1, 400)];
        random.NextBytes(bytes);
        return bytes;
    }
}
