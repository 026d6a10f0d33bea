using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FitnessApp.Tests;

[Collection(PageCollection.Name)]
public sealed class PageTests(AppInBrowser browser)
{
    private const string RussianTwist = "/weeks/0/sessions/0/prescriptions/3";
    private const string ZorbWiggle = "/weeks/0/sessions/0/prescriptions/5";
    private const string BoxJumps = "/weeks/0/sessions/1/prescriptions/3";

    [BrowserFact]
    public async Task Errors_stand_on_their_lines_a_fix_takes_one_away_and_undo_brings_it_back()
    {
        await using var app = await browser.OpenAsync();
        await app.CheckSampleAsync();
        await Expect(app.Verdict).ToContainTextAsync("Not right as it stands");
        await Expect(app.Line(RussianTwist)).ToContainTextAsync("line 15");
        var finding = app.Finding(RussianTwist, "BR1001");
        await Expect(finding).ToContainTextAsync("Error");
        await Expect(app.Finding(BoxJumps, "BR2003")).ToBeVisibleAsync();

        await finding.Locator("summary").ClickAsync();
        await Expect(finding.GetByText("A guide with four pillars: Red-Flag Moves; FAQs").First).ToBeVisibleAsync();

        await finding.Locator("button.fix").First.ClickAsync();
        await Expect(finding).ToHaveCountAsync(0);
        await Expect(app.Line(RussianTwist)).Not.ToContainTextAsync("Russian twist");
        await Expect(app.Page.Locator("#undo")).ToBeFocusedAsync();

        await app.Page.ClickAsync("#undo");
        await Expect(finding).ToContainTextAsync("Error");
        await Expect(app.Page.Locator("#undo")).ToBeDisabledAsync();
        app.Faults.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task All_that_can_be_mended_is_and_one_undo_takes_it_back()
    {
        await using var app = await browser.OpenAsync();
        await app.CheckSampleAsync();
        await app.Page.ClickAsync("#mend-all");
        await Expect(app.Page.Locator("#status")).ToContainTextAsync("mends");
        await Expect(app.Page.Locator(".lines .finding.error")).ToHaveCountAsync(0);
        await app.Page.ClickAsync("#undo");
        await Expect(app.Finding(RussianTwist, "BR1001")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task An_unknown_exercise_is_not_taken_for_safe_and_can_be_named()
    {
        await using var app = await browser.OpenAsync();
        await app.CheckSampleAsync();
        await Expect(app.Line(ZorbWiggle)).ToContainTextAsync("Not recognised");
        await Expect(app.Line(ZorbWiggle)).ToContainTextAsync("does not mean safe");

        await app.CheckAsync("# Plan\n## Monday\n- Goblit squad 3 x 10 @ 6 kg");
        var line = app.Line("/weeks/0/sessions/0/prescriptions/0");
        await Expect(line).ToContainTextAsync("Not recognised");
        await line.GetByRole(AriaRole.Button, new() { Name = "It is Goblet squat, for Goblit squad" }).ClickAsync();
        await Expect(line).Not.ToContainTextAsync("Not recognised");
    }

    [BrowserFact]
    public async Task A_malformed_file_is_refused_with_its_place_and_the_page_stays_usable()
    {
        await using var app = await browser.OpenAsync();
        await app.FillPersonAsync("vertebral-fracture");
        await app.CheckAsync("{ \"weeks\": [\n  { \"sessions\": [ }");
        await Expect(app.Problem).ToContainTextAsync("could not be checked (in the plan, at /weeks/0/sessions");
        await Expect(app.Problem).ToContainTextAsync("line 2");

        await app.Page.SetInputFilesAsync("#plan-file", new FilePayload { Name = "log.csv", MimeType = "text/csv", Buffer = "a,b,c\n1,2,3\n"u8.ToArray() });
        await app.Page.ClickAsync("#check");
        await Expect(app.Problem).ToContainTextAsync("The format can't be told");

        await app.CheckAsync(Documents.AppPlan);
        await Expect(app.Verdict).ToBeVisibleAsync();
        await Expect(app.Problem).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Markup_in_names_is_shown_and_never_runs()
    {
        await using var app = await browser.OpenAsync();
        await app.FillPersonAsync("vertebral-fracture");
        const string name = "<img src=x onerror=alert(1)><script>alert(2)</script>";
        await app.CheckAsync($$$"""{ "name": "{{{name}}}", "weeks": [ { "sessions": [ { "name": "{{{name}}}", "days": ["monday"], "prescriptions": [ { "name": "{{{name}}}", "sets": 3, "repetitions": 10 } ] } ] } ] }""");
        await Expect(app.Line("/weeks/0/sessions/0/prescriptions/0")).ToContainTextAsync(name);
        (await app.Page.Locator("#report img, #report script").CountAsync()).Should().Be(0);
        app.Faults.Should().BeEmpty("an alert, a violated policy or a request would be one");
    }

    [BrowserFact]
    public async Task Facts_that_are_left_open_leave_the_plan_undecided()
    {
        await using var app = await browser.OpenAsync();
        await app.CheckAsync("# Plan\n## Monday\n- 20 min brisk walking");
        await Expect(app.Verdict).Not.ToContainTextAsync("No error found");
    }

    [BrowserFact]
    public async Task A_person_can_be_entered_by_hand()
    {
        await using var app = await browser.OpenAsync();
        await app.Page.FillAsync("#person-ageYears", "68");
        await app.Page.SelectOptionAsync("#person-sex", "female");
        await app.Page.SelectOptionAsync("#person-menopausalStatus", "postmenopausal");
        await app.Page.SelectOptionAsync("#person-diagnosis", "osteoporosis");
        await app.Page.SelectOptionAsync("#person-fractures", "some");
        var fracture = app.Page.Locator(".list", new() { HasText = "Fractures as an adult" }).Locator(".entry");
        await fracture.GetByLabel("Bone").SelectOptionAsync("vertebra");
        await fracture.GetByLabel("After").SelectOptionAsync("lowTrauma");
        await fracture.GetByLabel("When").FillAsync("2024-05-10");
        await app.Page.SelectOptionAsync("#person-symptoms", "none");
        await app.CheckAsync(Documents.AppPlan);
        await Expect(app.Finding(RussianTwist, "BR1001")).ToContainTextAsync("Error");
    }

    [BrowserFact]
    public async Task A_plan_is_made_for_the_person_and_prints_without_the_form()
    {
        await using var app = await browser.OpenAsync();
        await app.FillPersonAsync("vertebral-fracture");
        await app.Page.ClickAsync("#generate");
        await Expect(app.Page.GetByRole(AriaRole.Heading, new() { Name = "How this plan was made" })).ToBeVisibleAsync();
        await Expect(app.Page.Locator(".lines .finding.error")).ToHaveCountAsync(0);
        await Expect(app.Page.Locator(".made").First).ToBeVisibleAsync();

        await app.Page.EvaluateAsync("window.print = () => document.title = 'printed'");
        await app.Page.ClickAsync("#print");
        (await app.Page.TitleAsync()).Should().Be("printed");
        await app.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(app.Page.Locator("#input")).ToBeHiddenAsync();
        await Expect(app.Page.Locator(".toolbar")).ToBeHiddenAsync();
        await Expect(app.Page.Locator(".lines").First).ToBeVisibleAsync();
        (await app.Page.PdfAsync()).Should().StartWith("%PDF"u8.ToArray());
        app.Faults.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task The_keyboard_alone_does_everything()
    {
        await using var app = await browser.OpenAsync();
        var keys = new Keyboard(app.Page);
        await keys.ReachAsync("#person-example");
        await keys.PressAsync("ArrowDown");
        await Expect(app.Page.Locator("#status")).ToHaveTextAsync("The person is filled in.");
        await keys.ReachAsync("#plan-example");
        await keys.PressAsync("ArrowDown");
        await Expect(app.Page.Locator("#plan-text")).ToHaveValueAsync(Documents.AppPlan);
        await keys.ReachAsync("#check");
        await keys.PressAsync("Enter");
        await Expect(app.Verdict).ToBeVisibleAsync();
        await Expect(app.Page.Locator("#result")).ToBeFocusedAsync();

        await keys.ReachAsync($"[data-path='{RussianTwist}'] [data-rule='BR1001'] summary");
        await keys.PressAsync("Enter");
        await Expect(app.Finding(RussianTwist, "BR1001").Locator("details")).ToHaveAttributeAsync("open", "");
        await keys.ReachAsync($"[data-path='{RussianTwist}'] [data-rule='BR1001'] button");
        await keys.PressAsync("Enter");
        await Expect(app.Finding(RussianTwist, "BR1001")).ToHaveCountAsync(0);
        await Expect(app.Page.Locator("#undo")).ToBeFocusedAsync();
        await keys.PressAsync("Enter");
        await Expect(app.Finding(RussianTwist, "BR1001")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task On_a_phone_nothing_runs_past_the_edge()
    {
        await using var app = await browser.OpenAsync(width: 360, height: 740);
        (await app.IsTooWideAsync()).Should().BeFalse();
        await app.CheckSampleAsync();
        (await app.IsTooWideAsync()).Should().BeFalse();
        await app.Finding(RussianTwist, "BR1001").Locator("button.fix").First.ClickAsync();
        await Expect(app.Finding(RussianTwist, "BR1001")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Nothing_is_kept_in_the_browser()
    {
        await using var app = await browser.OpenAsync();
        await app.CheckSampleAsync();
        (await app.Page.EvaluateAsync<int>("localStorage.length + sessionStorage.length + document.cookie.length")).Should().Be(0);
        await app.Page.ReloadAsync();
        await Expect(app.Page.Locator("#person-ageYears")).ToHaveValueAsync("");
    }
}
