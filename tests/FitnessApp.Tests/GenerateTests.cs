using System.Net;
using System.Text.Json.Nodes;

namespace FitnessApp.Tests;

public sealed class GenerateTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_plan_is_made_that_has_no_error_and_gives_its_reasons()
    {
        var made = await (await app.PostAsync("generate", Wish())).JsonAsync();
        made["plan"]!["weeks"]!.AsArray().Should().NotBeEmpty();
        made["explanations"]!.AsArray().Should().NotBeEmpty();
        made["report"]!["findings"]!.AsArray().Should().NotContain(finding => finding!["severity"]!.GetValue<string>() == "error");
    }

    [Fact]
    public async Task Ten_at_once_get_the_plan_that_one_gets()
    {
        var alone = await (await app.PostAsync("generate", Wish())).Content.ReadAsStringAsync();
        var together = await Task.WhenAll(Enumerable.Range(0, 10).Select(async _ => await (await app.PostAsync("generate", Wish())).Content.ReadAsStringAsync()));
        together.Should().AllBe(alone);
    }

    [Fact]
    public async Task With_chest_pain_no_plan_is_made_and_the_answer_says_why()
    {
        var wish = Wish();
        wish["client"]!["symptoms"] = new JsonArray("chestPain");
        var refused = await (await app.PostAsync("generate", wish)).JsonAsync();
        refused["state"]!.GetValue<string>().Should().Be("refused");
        refused["plan"].Should().BeNull();
        refused["refusal"]!["advice"]!.GetValue<string>().Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("daysPerWeek", "8")]
    [InlineData("minutesPerSession", "4")]
    [InlineData("weeks", "27")]
    [InlineData("equipment", """["anvil"]""")]
    public async Task A_wish_out_of_bounds_is_refused(string member, string value)
    {
        var wish = Wish();
        wish[member] = JsonNode.Parse(value);
        var answer = await app.PostAsync("generate", wish);
        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await answer.ProblemAsync()).GetProperty("document").GetString().Should().Be("request");
    }

    private static JsonObject Wish() => new() { ["client"] = JsonNode.Parse(Documents.VertebralFracture), ["weeks"] = 2 };
}
