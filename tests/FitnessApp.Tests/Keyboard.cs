using Microsoft.Playwright;

namespace FitnessApp.Tests;

/// <summary>A person without a mouse.</summary>
internal sealed class Keyboard(IPage page)
{
    private const int MostSteps = 200;

    public Task PressAsync(string key) => page.Keyboard.PressAsync(key);

    /// <summary>Tabs on until the focus is there, and sees that it shows.</summary>
    public async Task ReachAsync(string selector)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            await PressAsync("Tab");
            if (!await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector)) continue;
            (await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle")).Should().Be("solid", $"{selector} shows that it has the focus");
            return;
        }
        throw new InvalidOperationException($"{MostSteps} tabs do not lead to {selector}.");
    }
}
