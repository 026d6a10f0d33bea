using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace FitnessApp.Tests;

public sealed class BadInputTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Theory]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("{", HttpStatusCode.BadRequest)]
    [InlineData("null", HttpStatusCode.BadRequest)]
    [InlineData("""{"client":{},"text":"x","clientt":{}}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"client":{},"client":{},"text":"x"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"text":"- Sit-ups 3 x 10"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"client":{}}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"client":null,"text":"x"}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"client":{},"text":""}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"client":{},"text":"\ud800"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"client":{},"plan":{"weeks":[]},"text":"x"}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"client":{"ageYears":-3},"plan":{"weeks":[]}}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"client":{},"plan":{"weeks":[]}}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"client":{"asOf":"2026-01-01","fractures":[{"site":"hip","occurredOn":"2027-01-01"}]},"text":"- Squat 3 x 10"}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"client":{},"text":"x","unit":"stone"}""", HttpStatusCode.UnprocessableEntity)]
    public async Task What_can_not_be_checked_is_a_problem_with_a_reason(string body, HttpStatusCode expected)
    {
        var answer = await app.PostAsync("check", Encoding.UTF8.GetBytes(body));
        answer.StatusCode.Should().Be(expected);
        (await answer.ProblemAsync()).GetProperty("detail").GetString().Should().NotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_flaw_is_named_with_its_place()
    {
        var problem = await (await app.PostAsync("check", Requests.Of("{ \"weeks\": [\n { \"sessions\": [ { \"dayz\": 1 } ] } ] }"))).ProblemAsync();
        problem.GetProperty("document").GetString().Should().Be("plan");
        problem.GetProperty("path").GetString().Should().Be("/weeks/0/sessions/0/dayz");
        problem.GetProperty("line").GetInt32().Should().Be(2);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    public async Task Another_content_type_is_refused(string type)
    {
        var answer = await app.PostAsync("check", "{}"u8.ToArray(), type);
        answer.StatusCode.Should().Be(HttpStatusCode.UnsupportedMediaType);
        await answer.ProblemAsync();
    }

    [Fact]
    public async Task Other_addresses_and_methods_are_problems()
    {
        var missing = await app.Client.GetAsync("no-such-page");
        missing.StatusCode.Should().Be(HttpStatusCode.NotFound);
        await missing.ProblemAsync();
        (await app.Client.GetAsync("check")).StatusCode.Should().Be(HttpStatusCode.MethodNotAllowed);
        var outside = await app.Client.GetAsync("examples/..%2f..%2fappsettings.json");
        outside.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_body_of_100_MB_is_refused_unread()
    {
        using var connection = await ConnectAsync(declared: 100_000_000, "application/json");
        using var reader = new StreamReader(connection.GetStream(), Encoding.ASCII);
        var answer = await reader.ReadToEndAsync();
        answer.Should().StartWith("HTTP/1.1 413").And.Contain("application/problem+json").And.Contain("larger than 4 MiB");
        await IsUpAsync();
    }

    [Fact]
    public async Task Whoever_sends_100_MB_all_the_same_is_cut_off()
    {
        using var connection = await ConnectAsync(declared: 100_000_000, "application/json");
        var sent = 0L;
        var send = async () =>
        {
            for (var block = new byte[64 * 1024]; sent < 100_000_000; sent += block.Length) await connection.GetStream().WriteAsync(block);
        };
        await send.Should().ThrowAsync<IOException>();
        await IsUpAsync();
    }

    [Fact]
    public async Task A_client_that_sends_too_slowly_is_let_go()
    {
        using var connection = await ConnectAsync(declared: 10_000, "application/json");
        var stream = connection.GetStream();
        await stream.WriteAsync("{\"client\":"u8.ToArray());
        var waited = Stopwatch.StartNew();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var reader = new StreamReader(stream, Encoding.ASCII);
        var answer = await reader.ReadToEndAsync(patience.Token);
        answer.Should().StartWith("HTTP/1.1 408");
        answer.Should().Contain("application/problem+json");
        waited.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(60));
        await IsUpAsync();
    }

    [Fact]
    public async Task A_plan_of_100_000_lines_is_refused_with_its_size()
    {
        var answer = await app.PostAsync("check", Requests.Of(string.Concat(Enumerable.Repeat("- Sit-ups 3 x 15\n", 100_000))));
        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await answer.ProblemAsync()).GetProperty("detail").GetString().Should().Contain("100001 lines").And.Contain("20000");
    }

    [Fact]
    public async Task A_plan_of_more_prescriptions_than_are_checked_is_refused_with_their_number()
    {
        var answer = await app.PostAsync("check", Requests.Of("# Plan\n## Monday\n" + string.Concat(Enumerable.Repeat("- Sit-ups 3 x 15\n", 2_001))));
        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await answer.ProblemAsync()).GetProperty("detail").GetString().Should().Contain("2001 prescriptions");
    }

    [Fact]
    public async Task Ten_at_once_get_the_answer_that_one_gets()
    {
        var alone = await (await app.PostAsync("check", Requests.Of(Documents.AppPlan))).Content.ReadAsStringAsync();
        var together = await Task.WhenAll(Enumerable.Range(0, 10).Select(async _ => await (await app.PostAsync("check", Requests.Of(Documents.AppPlan))).Content.ReadAsStringAsync()));
        together.Should().AllBe(alone);
    }

    /// <summary>Formulas of spreadsheets and markup are names like any other: they come back as they were, as JSON and never as HTML.</summary>
    [Fact]
    public async Task Formulas_and_markup_in_a_csv_stay_text()
    {
        const string formula = "=HYPERLINK(\"\"http://example.org\"\",\"\"x\"\")";
        const string markup = "<script>alert(1)</script>";
        var log = $"""
            Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE
            2026-10-05 18:00:00,"Evening",40m,"{formula}",1,40.0,8,0,0,"","",
            2026-10-05 18:00:00,"Evening",40m,"{markup}",1,40.0,8,0,0,"","",
            """;
        var answer = await app.PostAsync("check", Requests.Of(log));
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/json");
        answer.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        var body = await answer.JsonAsync();
        body["report"]!["notAssessed"]!.AsArray().Select(item => item!["name"]!.GetValue<string>()).Should().Contain(formula.Replace("\"\"", "\"", StringComparison.Ordinal)).And.Contain(markup);
    }

    private async Task IsUpAsync() => (await app.Client.GetAsync("health")).StatusCode.Should().Be(HttpStatusCode.OK);

    private async Task<TcpClient> ConnectAsync(long declared, string type)
    {
        var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, app.Address.Port);
        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"POST /check HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: {type}\r\nContent-Length: {declared}\r\nConnection: close\r\n\r\n"));
        return connection;
    }
}
