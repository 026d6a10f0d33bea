using System.Text.Json;
using Microsoft.Playwright;

namespace FitnessApp.Tests;

/// <summary>axe-core, which looks for faults of accessibility.</summary>
internal static class Axe
{
    public static string Script { get; } = Repository.PathOf("artifacts/axe-core/axe.min.js");

    /// <summary>The faults that are serious or critical, each with the elements.</summary>
    public static async Task<IReadOnlyList<string>> SeriousFaultsAsync(IPage page)
    {
        await page.EvaluateAsync(await File.ReadAllTextAsync(Script));
        var violations = await page.EvaluateAsync<JsonElement>("async () => (await axe.run(document, { resultTypes: ['violations'] })).violations");
        return [.. violations.EnumerateArray()
            .Where(static fault => fault.GetProperty("impact").GetString() is "serious" or "critical")
            .Select(static fault => $"{fault.GetProperty("id")}: {string.Join(", ", fault.GetProperty("nodes").EnumerateArray().Select(static node => node.GetProperty("html")))}")];
    }
}
