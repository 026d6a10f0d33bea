using System.Text.Json;
using BoneRules;
using BoneRules.Serialization;

var app = WebApplication.Create(args);
app.MapPost("/check", Check);
if (args is not [.., "--try"])
{
    await app.RunAsync();
    return 0;
}

// What CI must see: a report for a request that follows the contract, and one clear error for one that does not.
app.Urls.Add("http://127.0.0.1:0");
await app.StartAsync();
using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
var request = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "request.json"));
using var good = await http.PostAsync("/check", new StringContent(request));
var report = await good.Content.ReadAsStringAsync();
using var bad = await http.PostAsync("/check", new StringContent(request.Replace("repetitions", "repetition", StringComparison.Ordinal)));
var error = await bad.Content.ReadAsStringAsync();
Console.WriteLine($"{(int)good.StatusCode} {report[..Math.Min(120, report.Length)]}…");
Console.WriteLine($"{(int)bad.StatusCode} {error}");
await app.StopAsync();
return good.IsSuccessStatusCode && report.Contains("BR1001", StringComparison.Ordinal) && (int)bad.StatusCode == 400 && error.Contains("repetition", StringComparison.Ordinal) ? 0 : 1;

// Contract JSON is read and written by BoneRulesJson alone: a misspelt fact must not pass for one not stated.
static async Task<IResult> Check(HttpRequest request)
{
    try
    {
        using var body = await JsonDocument.ParseAsync(request.Body);
        var client = BoneRulesJson.ReadClient(body.RootElement.GetProperty("client").GetRawText());
        var plan = BoneRulesJson.ReadPlan(body.RootElement.GetProperty("plan").GetRawText());
        return Results.Text(BoneRulesJson.WriteReport(PlanValidator.Default.Check(client, plan)), "application/json");
    }
    catch (Exception refused) when (refused is JsonException or KeyNotFoundException or InvalidOperationException or ContractException or ArgumentException)
    {
        return Results.Text(refused.Message, statusCode: StatusCodes.Status400BadRequest);
    }
}
