using Microsoft.Playwright;

namespace FitnessApp.Tests;

[Collection(PageCollection.Name)]
public sealed class AccessibilityTests(AppInBrowser browser)
{
    [AxeFact]
    public Task In_light_colours_axe_finds_no_serious_fault() => FindsNoneAsync(ColorScheme.Light, 1280);

    [AxeFact]
    public Task In_dark_colours_axe_finds_no_serious_fault() => FindsNoneAsync(ColorScheme.Dark, 1280);

    [AxeFact]
    public Task On_a_phone_axe_finds_no_serious_fault() => FindsNoneAsync(ColorScheme.Light, 360);

    /// <summary>A tool that finds nothing anywhere would prove nothing.</summary>
    [AxeFact]
    public async Task Axe_finds_a_fault_where_there_is_one()
    {
        await using var app = await browser.OpenAsync();
        await app.Page.EvaluateAsync("document.querySelector('label[for=plan-text]').remove()");
        (await Axe.SeriousFaultsAsync(app.Page)).Should().Contain(fault => fault.StartsWith("label", StringComparison.Ordinal));
    }

    private async Task FindsNoneAsync(ColorScheme scheme, int width)
    {
        await using var app = await browser.OpenAsync(width, scheme: scheme);
        (await Axe.SeriousFaultsAsync(app.Page)).Should().BeEmpty("of the empty page");
        await app.CheckSampleAsync();
        await app.Page.CheckAsync("#show-notes");
        await app.Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
        (await Axe.SeriousFaultsAsync(app.Page)).Should().BeEmpty("of the result");
        await app.CheckAsync("{");
        (await Axe.SeriousFaultsAsync(app.Page)).Should().BeEmpty("of a refusal");
    }
}
