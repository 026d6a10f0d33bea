using Microsoft.Playwright;

namespace FitnessApp.Tests;

/// <summary>The page as a person uses it, and what went wrong in it.</summary>
public sealed class AppPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];

    private AppPage(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    public IPage Page { get; }

    /// <summary>What the browser complained of, such as a violated content security policy, and requests to other addresses.</summary>
    public IReadOnlyList<string> Faults => _faults;

    public ILocator Verdict => Page.Locator(".verdict");

    public ILocator Problem => Page.Locator("#problem .problem");

    /// <summary>A line of the plan.</summary>
    public ILocator Line(string path) => Page.Locator($"[data-path='{path}']");

    /// <summary>What a rule finds on a line.</summary>
    public ILocator Finding(string path, string ruleId) => Line(path).Locator($".finding[data-rule='{ruleId}']");

    public static async Task<AppPage> OpenAsync(IBrowserContext context, Uri address)
    {
        var opened = new AppPage(context, await context.NewPageAsync());
        opened.Page.Console += (_, message) => opened.NoteIf(message.Type == "error" && !message.Text.Contains("status of 4", StringComparison.Ordinal), message.Text);
        opened.Page.PageError += (_, error) => opened.NoteIf(true, error);
        opened.Page.Dialog += (_, dialog) => opened.NoteIf(true, dialog.Message);
        opened.Page.Request += (_, request) => opened.NoteIf(!request.Url.StartsWith(address.ToString(), StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal), request.Url);
        await opened.Page.GotoAsync("/");
        return opened;
    }

    /// <summary>Picks an example person and waits until the form is filled.</summary>
    public async Task FillPersonAsync(string example)
    {
        await Page.SelectOptionAsync("#person-example", example);
        await Assertions.Expect(Page.Locator("#status")).ToHaveTextAsync("The person is filled in.");
    }

    /// <summary>Pastes a plan and checks it.</summary>
    public async Task CheckAsync(string plan)
    {
        await Page.FillAsync("#plan-text", plan);
        await Page.ClickAsync("#check");
        await Assertions.Expect(Page.Locator("body")).Not.ToHaveAttributeAsync("aria-busy", "true");
    }

    /// <summary>The plan of the sample, checked for the woman with a vertebral fracture.</summary>
    public async Task CheckSampleAsync()
    {
        await FillPersonAsync("vertebral-fracture");
        await CheckAsync(Documents.AppPlan);
        await Assertions.Expect(Verdict).ToBeVisibleAsync();
    }

    /// <summary>Whether something runs past the edge, so that one has to scroll sideways.</summary>
    public Task<bool> IsTooWideAsync() => Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth");

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private void NoteIf(bool fault, string text)
    {
        if (fault) _faults.Add(text);
    }
}
