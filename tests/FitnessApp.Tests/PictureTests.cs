using Microsoft.Playwright;

namespace FitnessApp.Tests;

/// <summary>Pictures of the page for the documents: BONERULES_PICTURES=1 takes them anew.</summary>
[Collection(PageCollection.Name)]
public sealed class PictureTests(AppInBrowser browser)
{
    private static readonly bool _keep = Environment.GetEnvironmentVariable("BONERULES_PICTURES") == "1";

    [BrowserFact]
    public Task Desktop_light() => TakeAsync("desktop-light", 1360, 1440, ColorScheme.Light);

    [BrowserFact]
    public Task Desktop_dark() => TakeAsync("desktop-dark", 1360, 1440, ColorScheme.Dark);

    [BrowserFact]
    public Task Phone_light() => TakeAsync("phone-light", 390, 844, ColorScheme.Light);

    [BrowserFact]
    public Task Phone_dark() => TakeAsync("phone-dark", 390, 844, ColorScheme.Dark);

    /// <summary>The chart and the first lines with their findings: what the README shows.</summary>
    [BrowserFact]
    public async Task Plan()
    {
        await using var app = await browser.OpenAsync(1360, 1440);
        await app.CheckSampleAsync();
        await app.Page.EvaluateAsync("document.activeElement.blur(); scrollTo(0, 0)");
        var plan = (await app.Page.Locator("#plan").BoundingBoxAsync())!;
        await KeepAsync("plan", await app.Page.ScreenshotAsync(new() { FullPage = true, Clip = new Clip { X = plan.X - 12, Y = plan.Y - 12, Width = plan.Width + 24, Height = 1090 } }));
    }

    [BrowserFact]
    public async Task Print()
    {
        await using var app = await browser.OpenAsync(794, 1123);
        await app.CheckSampleAsync();
        await app.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await app.Page.EvaluateAsync("scrollTo(0, 0)");
        await KeepAsync("print", await app.Page.ScreenshotAsync());
    }

    private async Task TakeAsync(string name, int width, int height, ColorScheme scheme)
    {
        await using var app = await browser.OpenAsync(width, height, scheme);
        await app.CheckSampleAsync();
        await app.Page.EvaluateAsync("document.activeElement.blur()");
        // Of a phone the result; of a desktop the whole.
        if (width < 600) await app.Page.Locator("#result").EvaluateAsync("element => element.scrollIntoView()");
        else await app.Page.EvaluateAsync("scrollTo(0, 0)");
        await KeepAsync(name, await app.Page.ScreenshotAsync());
    }

    /// <summary>An empty page would be a picture of a few kilobytes.</summary>
    private static async Task KeepAsync(string name, byte[] picture)
    {
        picture.Length.Should().BeGreaterThan(20_000);
        if (!_keep) return;
        Directory.CreateDirectory(Repository.PathOf("docs/images"));
        await File.WriteAllBytesAsync(Repository.PathOf($"docs/images/app-{name}.png"), picture);
    }
}
