using Microsoft.Playwright;

namespace FitnessApp.Tests;

/// <summary>The browser of this machine.</summary>
internal static class Browsers
{
    private static readonly string[] _names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>Where it is; <see langword="null"/> where there is none.</summary>
    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(static folder => _names.Select(name => System.IO.Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = Path ?? throw new FileNotFoundException($"No browser on the path; looked for {string.Join(", ", _names)}."),
        // A container has no sandbox of its own for root and little shared memory.
        Args = ["--no-sandbox", "--disable-dev-shm-usage", "--force-color-profile=srgb"],
    });
}

/// <summary>A test in a browser. Where the run decides if a change lands, a missing browser fails it; elsewhere it is skipped and says why.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Browsers.Path is null && !Repository.IsCi) Skip = "No chromium on the path; on Debian: apt-get install chromium.";
    }
}

/// <summary>A test in a browser with axe-core, which eng/fetch-axe fetches.</summary>
public sealed class AxeFactAttribute : FactAttribute
{
    public AxeFactAttribute()
    {
        if (Repository.IsCi) return;
        if (Browsers.Path is null) Skip = "No chromium on the path; on Debian: apt-get install chromium.";
        else if (!File.Exists(Axe.Script)) Skip = "axe-core is not there; eng/fetch-axe fetches it with npm.";
    }
}
