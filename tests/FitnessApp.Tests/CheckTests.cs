using System.Net;
using System.Text.Json.Nodes;

namespace FitnessApp.Tests;

public sealed class CheckTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string RussianTwist = "/weeks/0/sessions/0/prescriptions/3";

    [Fact]
    public async Task A_text_is_read_judged_and_its_findings_have_fixes()
    {
        var checkedPlan = await (await app.PostAsync("check", Requests.Of(Documents.AppPlan))).JsonAsync();
        checkedPlan["format"]!.GetValue<string>().Should().Be("text");
        checkedPlan["report"]!["outcome"]!.GetValue<string>().Should().Be("nonCompliant");
        checkedPlan["lines"]![RussianTwist]!.GetValue<int>().Should().Be(15);
        FindingOf(checkedPlan, "BR1001", RussianTwist)["fixes"]!.AsArray().Should().NotBeEmpty();
    }

    [Fact]
    public async Task Contract_json_is_judged_with_the_lines_of_the_text()
    {
        var checkedPlan = await (await app.PostAsync("check", Requests.Of(Documents.JsonPlan))).JsonAsync();
        checkedPlan["format"]!.GetValue<string>().Should().Be("json");
        var line = checkedPlan["lines"]![RussianTwist]!.GetValue<int>();
        Documents.JsonPlan.Split('\n')[line].Should().Contain("Russian twist", "the name stands on the line after the brace");
    }

    [Fact]
    public async Task A_fix_is_applied_whole_and_the_old_plan_brings_the_finding_back()
    {
        var before = await (await app.PostAsync("check", Requests.Of(Documents.AppPlan))).JsonAsync();
        var edits = FindingOf(before, "BR1001", RussianTwist)["fixes"]![0]!["edits"]!.DeepClone();
        var body = new JsonObject { ["client"] = JsonNode.Parse(Documents.VertebralFracture), ["plan"] = before["plan"]!.DeepClone(), ["edits"] = edits };
        var after = await (await app.PostAsync("fix", body)).JsonAsync();
        Findings(after).Should().NotContain(finding => RuleOf(finding) == "BR1001" && PathOf(finding) == RussianTwist);

        body["plan"] = after["plan"]!.DeepClone();
        body["edits"] = edits.DeepClone();
        var again = await app.PostAsync("fix", body);
        again.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity, "the plan is no longer the one that was checked");
        (await again.ProblemAsync()).GetProperty("document").GetString().Should().Be("edits");
    }

    [Fact]
    public async Task Without_edits_a_plan_is_mended_and_what_is_left_has_reasons()
    {
        var body = Requests.Of(Documents.AppPlan);
        body["includeReview"] = true;
        var mended = await (await app.PostAsync("fix", body)).JsonAsync();
        mended["applied"]!.AsArray().Should().NotBeEmpty();
        Findings(mended).Should().NotContain(finding => finding["severity"]!.GetValue<string>() == "error" && PathOf(finding).StartsWith('/'));
        mended["left"]!.AsArray().Should().OnlyContain(left => left!["reason"]!.GetValue<string>().Length > 0);
    }

    [Theory]
    [InlineData("copy-thrice", HttpStatusCode.UnprocessableEntity)]
    [InlineData("move", HttpStatusCode.UnprocessableEntity)]
    public async Task Edits_that_no_fix_has_are_refused(string kind, HttpStatusCode expected)
    {
        var copies = Enumerable.Range(0, kind == "move" ? 1 : 4).Select(JsonNode (_) => new JsonObject { ["op"] = kind == "move" ? "move" : "copy", ["from"] = "/weeks/0", ["path"] = "/weeks/-" }).ToArray();
        var answer = await app.PostAsync("fix", new JsonObject { ["client"] = new JsonObject(), ["plan"] = JsonNode.Parse("""{"weeks":[{"sessions":[]}]}"""), ["edits"] = new JsonArray(copies) });
        answer.StatusCode.Should().Be(expected);
        await answer.ProblemAsync();
    }

    [Fact]
    public async Task Targets_follow_the_person()
    {
        var fragile = await (await app.PostAsync("check", Requests.Of(Documents.AppPlan))).JsonAsync();
        fragile["targets"]!["impactsPerDay"].Should().BeNull("after a vertebral fracture impacts are no goal");
        fragile["targets"]!["balanceMinutesPerWeek"]!["min"]!.GetValue<double>().Should().Be(120);

        var healthy = await (await app.PostAsync("check", Requests.Of(Documents.AppPlan, Repository.Text("samples/ThirdPartyPlans/healthy-35.client.json")))).JsonAsync();
        healthy["targets"]!["impactsPerDay"]!["min"]!.GetValue<double>().Should().Be(50);
        healthy["targets"]!["balanceMinutesPerWeek"]!["min"]!.GetValue<double>().Should().Be(30);
    }

    [Fact]
    public async Task A_person_of_whom_nothing_is_known_makes_no_plan_compliant()
    {
        var answer = await (await app.PostAsync("check", Requests.Of("- Brisk walking 20 min", "{}"))).JsonAsync();
        answer["report"]!["outcome"]!.GetValue<string>().Should().NotBe("compliant");
    }

    [Fact]
    public async Task Names_are_classified()
    {
        var answer = await (await app.PostAsync("classify", new JsonObject { ["names"] = new JsonArray("Sit-ups", "Zorb wiggle") })).JsonAsync();
        answer[0]!["spinalFlexion"]!.GetValue<string>().Should().Be("deep");
        answer[1]!["resolution"]!.GetValue<string>().Should().Be("unknown");
        answer[1]!["impactLevel"].Should().BeNull("what is not known is not said");
    }

    [Fact]
    public async Task Rules_schemas_health_and_the_openapi_document_are_there()
    {
        (await (await app.Client.GetAsync("rules")).JsonAsync()).AsArray().Should().Contain(rule => rule!["id"]!.GetValue<string>() == "BR1001");
        (await (await app.Client.GetAsync("health")).JsonAsync())["status"]!.GetValue<string>().Should().Be("ok");
        (await (await app.Client.GetAsync("schemas/plan")).JsonAsync())["$schema"].Should().NotBeNull();
        var paths = (await (await app.Client.GetAsync("openapi/v1.json")).JsonAsync())["paths"]!.AsObject().Select(path => path.Key);
        paths.Should().Contain(["/check", "/fix", "/generate", "/classify", "/rules", "/health"]);
    }

    private static IEnumerable<JsonNode> Findings(JsonNode answer) => answer["report"]!["findings"]!.AsArray().Select(finding => finding!);

    private static JsonNode FindingOf(JsonNode answer, string ruleId, string path) => Findings(answer).Single(finding => RuleOf(finding) == ruleId && PathOf(finding) == path);

    private static string RuleOf(JsonNode finding) => finding["ruleId"]!.GetValue<string>();

    private static string PathOf(JsonNode finding) => finding["path"]!.GetValue<string>();
}
