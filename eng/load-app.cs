// Drives /check of the sample app from a process of its own, over loopback: dotnet run eng/load-app.cs -- [SECONDS] [CALLERS]
// The app must be built: dotnet build samples/FitnessApp -c Release. Prints requests a second, latency at p50 and p99, errors, and the app's memory over time.

using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var seconds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 30;
var callers = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 4;
var address = new Uri("http://127.0.0.1:5187");
var root = Root();

using var app = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(root, "samples/FitnessApp/bin/Release/net10.0/FitnessApp.dll"), "--urls", address.ToString()]))!;
try
{
    using var client = new HttpClient { BaseAddress = address };
    await UpAsync(client);
    var plan = JsonEncodedText.Encode(File.ReadAllText(Path.Combine(root, "samples/QuickStart/third-party-plan.md")));
    await DriveAsync(client, "with fixes", BodyOf(plan, "true"), TimeSpan.FromSeconds(seconds / 2.0));
    await DriveAsync(client, "without fixes", BodyOf(plan, "false"), TimeSpan.FromSeconds(seconds / 2.0));
}
finally
{
    app.Kill();
    await app.WaitForExitAsync();
}

byte[] BodyOf(JsonEncodedText plan, string fixes) =>
    Encoding.UTF8.GetBytes($$"""{"client":{{File.ReadAllText(Path.Combine(root, "samples/QuickStart/client.json"))}},"text":"{{plan}}","fixes":{{fixes}}}""");

async Task DriveAsync(HttpClient client, string name, byte[] body, TimeSpan duration)
{
    var latencies = new List<double>[callers];
    var (errors, memory, total) = (0, new List<long>(), Stopwatch.StartNew());
    var work = Enumerable.Range(0, callers).Select(caller => Task.Run(async () =>
    {
        var own = latencies[caller] = [];
        while (total.Elapsed < duration)
        {
            var start = Stopwatch.GetTimestamp();
            using var content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
            using var answer = await client.PostAsync("check", content);
            await answer.Content.ReadAsByteArrayAsync();
            if (!answer.IsSuccessStatusCode) Interlocked.Increment(ref errors);
            own.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
    })).ToArray();
    for (var sample = 1; sample <= 5; sample++)
    {
        var wait = duration * (sample / 5.0) - total.Elapsed;
        if (wait > TimeSpan.Zero) await Task.Delay(wait);
        app.Refresh();
        memory.Add(app.WorkingSet64 / 1024 / 1024);
    }
    await Task.WhenAll(work);
    var took = total.Elapsed.TotalSeconds;
    var sorted = latencies.SelectMany(static own => own).Order().ToArray();
    Console.WriteLine($"/check {name}: {sorted.Length} requests in {took:0} s by {callers} callers, {sorted.Length / took:0} a second; " +
        $"p50 {sorted[sorted.Length / 2]:0.0} ms, p99 {sorted[sorted.Length * 99 / 100]:0.0} ms; {errors} errors; memory of the app {string.Join(", ", memory)} MiB");
}

static async Task UpAsync(HttpClient client)
{
    for (var attempt = 0; ; attempt++)
    {
        try
        {
            await client.GetAsync("health");
            return;
        }
        catch (HttpRequestException) when (attempt < 60)
        {
            await Task.Delay(500);
        }
    }
}

static string Root()
{
    var folder = new DirectoryInfo(Environment.CurrentDirectory);
    while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "BoneRules.sln"))) folder = folder.Parent;
    return folder?.FullName ?? throw new DirectoryNotFoundException("Run it in a checkout.");
}
