using Microsoft.Playwright;

namespace FitnessApp.Tests;

/// <summary>The app, and a browser that is opened once for all tests of the page.</summary>
public sealed class AppInBrowser : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public RunningApp App { get; } = new();

    public async Task InitializeAsync()
    {
        await App.InitializeAsync();
        if (Browsers.Path is null && !Repository.IsCi) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await Browsers.LaunchAsync(_playwright);
    }

    /// <summary>The page, in a browser window that shares nothing with others.</summary>
    public async Task<AppPage> OpenAsync(int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = App.Address.ToString(), ViewportSize = new ViewportSize { Width = width, Height = height }, ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(60_000);
        return await AppPage.OpenAsync(context, App.Address);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        await App.DisposeAsync();
    }
}

/// <summary>One browser for all tests of the page, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class PageCollection : ICollectionFixture<AppInBrowser>
{
    public const string Name = "page";
}
