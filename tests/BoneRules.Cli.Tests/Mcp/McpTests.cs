using System.Text.Json.Nodes;

namespace BoneRules.Cli.Tests.Mcp;

public sealed class McpTests
{
    private static JsonObject Object(string json) => JsonNode.Parse(json)!.AsObject();

    private static JsonObject With(string client, string? plan = null, params (string Name, JsonNode Value)[] more)
    {
        var arguments = new JsonObject { ["client"] = Object(client) };
        if (plan is not null) arguments["plan"] = Object(plan);
        foreach (var (name, value) in more) arguments[name] = value;
        return arguments;
    }

    [Fact]
    public async Task It_introduces_itself_with_tools_and_resources()
    {
        await using var session = await McpSession.StartAsync();

        var answer = session.Transcript[1].Message["result"]!;
        answer["serverInfo"]!["name"]!.GetValue<string>().Should().Be("bonerules");
        answer["capabilities"]!["tools"].Should().NotBeNull();
        answer["capabilities"]!["resources"].Should().NotBeNull();
        answer["instructions"]!.GetValue<string>().Should().Contain("not medical advice").And.Contain("Undetermined is not the same as safe");
    }

    [Fact]
    public async Task Every_tool_is_read_only_and_has_schemas()
    {
        await using var session = await McpSession.StartAsync();

        var tools = (await session.RequestAsync("tools/list"))["result"]!["tools"]!.AsArray();
        tools.Select(static tool => tool!["name"]!.GetValue<string>()).Should().BeEquivalentTo(
            "check_plan", "explain_rule", "why_not", "missing_facts", "propose_repair", "substitutes", "generate_plan", "classify_exercise", "list_rules");
        foreach (var tool in tools)
        {
            tool!["annotations"]!["readOnlyHint"]!.GetValue<bool>().Should().BeTrue();
            tool["annotations"]!["destructiveHint"]!.GetValue<bool>().Should().BeFalse();
            tool["inputSchema"]!["type"]!.GetValue<string>().Should().Be("object");
            tool["inputSchema"]!["additionalProperties"]!.GetValue<bool>().Should().BeFalse();
            tool["outputSchema"]!["required"]!.AsArray().Should().NotBeEmpty();
            tool["inputSchema"]!.ToJsonString().Should().NotContain("suppress").And.NotContain("override").And.NotContain("baseline");
        }
        tools.ToJsonString().Length.Should().BeLessThan(20_000, "a model reads all of it");
    }

    [Fact]
    public async Task Every_tool_answers_with_what_its_schema_promises()
    {
        await using var session = await McpSession.StartAsync();
        var arguments = new Dictionary<string, JsonObject>
        {
            ["check_plan"] = With(Documents.VertebralFracture, Documents.SitUps),
            ["explain_rule"] = Object("""{ "ruleId": "BR1001" }"""),
            ["why_not"] = With(Documents.VertebralFracture, Documents.SitUps, ("ruleId", "BR1001")),
            ["missing_facts"] = With(Documents.VertebralFracture, Documents.SitUps),
            ["propose_repair"] = With(Documents.VertebralFracture, Documents.SitUps),
            ["substitutes"] = With(Documents.VertebralFracture, null, ("exercise", "Sit-ups")),
            ["generate_plan"] = With(Documents.VertebralFracture),
            ["classify_exercise"] = Object("""{ "name": "Sit-ups" }"""),
            ["list_rules"] = [],
        };
        foreach (var tool in (await session.RequestAsync("tools/list"))["result"]!["tools"]!.AsArray())
        {
            var name = tool!["name"]!.GetValue<string>();
            var result = await session.CallAsync(name, arguments[name].DeepClone().AsObject());
            var answer = result["structuredContent"]!.AsObject();

            answer.Select(static member => member.Key).Should().Contain(tool["outputSchema"]!["required"]!.AsArray().Select(static required => required!.GetValue<string>()), name);
            JsonNode.DeepEquals(JsonNode.Parse(result["content"]![0]!["text"]!.GetValue<string>()), answer).Should().BeTrue("a client that knows no structured content reads the text");
        }
    }

    [Fact]
    public async Task Check_plan_gives_the_report_of_the_contract_with_the_date_it_used()
    {
        await using var session = await McpSession.StartAsync();

        var answer = await session.AnswerAsync("check_plan", With(Documents.VertebralFracture, Documents.SitUps));
        answer["outcome"]!.GetValue<string>().Should().Be("nonCompliant");
        answer["report"]!["findings"]!.AsArray().Should().Contain(static finding => finding!["ruleId"]!.GetValue<string>() == "BR1001");
        answer["report"]!["asOf"]!.GetValue<string>().Should().Be("2026-11-22");

        var undated = With(Documents.VertebralFracture.Replace("\"asOf\": \"2026-11-22\", ", "", StringComparison.Ordinal), Documents.SitUps);
        (await session.AnswerAsync("check_plan", undated))["report"]!["asOf"]!.GetValue<string>().Should().Be("2026-11-24");
    }

    [Fact]
    public async Task Check_plan_reads_a_plan_as_it_was_written_and_names_the_lines_it_could_not_read()
    {
        await using var session = await McpSession.StartAsync();

        var answer = await session.AnswerAsync("check_plan", With(Documents.VertebralFracture, null, ("planText", Documents.Markdown + "\n| ??? 7 %% zzz\n")));
        answer["outcome"]!.GetValue<string>().Should().Be("nonCompliant");
        answer["unreadLines"]![0]!.GetValue<string>().Should().StartWith("line 7");
    }

    [Fact]
    public async Task An_unknown_exercise_is_undetermined_and_never_compliant()
    {
        await using var session = await McpSession.StartAsync();

        (await session.AnswerAsync("check_plan", With(Documents.VertebralFracture, Documents.Unknown)))["outcome"]!.GetValue<string>().Should().Be("undetermined");
        var classified = await session.AnswerAsync("classify_exercise", Object("""{ "name": "Zorb wiggle" }"""));
        classified["resolution"]!.GetValue<string>().Should().Be("unknown");
        classified["ballistic"].Should().BeNull();
    }

    [Fact]
    public async Task Fixes_come_where_they_are_asked_for()
    {
        await using var session = await McpSession.StartAsync();

        var answer = await session.AnswerAsync("check_plan", With(Documents.VertebralFracture, Documents.SitUps, ("fixes", true)));
        answer["report"]!["findings"]!.AsArray().Single(static finding => finding!["ruleId"]!.GetValue<string>() == "BR1001")!["fixes"]!.AsArray().Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_mended_plan_says_what_was_done_and_what_is_left()
    {
        await using var session = await McpSession.StartAsync();
        var plan = Documents.SitUps.Replace("\"prescriptions\": [", "\"prescriptions\": [ { \"exercise\": \"walking\", \"durationSeconds\": 300 },", StringComparison.Ordinal);

        var answer = await session.AnswerAsync("propose_repair", With(Documents.VertebralFracture, plan));
        answer["applied"]![0]!["title"]!.GetValue<string>().Should().Be("Remove Sit-ups");
        answer["plan"]!["weeks"]![0]!["sessions"]![0]!["prescriptions"]!.AsArray().Should().ContainSingle();
        answer["left"]!.AsArray().Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_generated_plan_passes_the_check_and_a_stop_is_refused()
    {
        await using var session = await McpSession.StartAsync();

        var generated = await session.AnswerAsync("generate_plan", With(Documents.VertebralFracture, null, ("weeks", 2)));
        generated["state"]!.GetValue<string>().Should().BeOneOf("complete", "partial");
        var plan = generated["result"]!["plan"]!.ToJsonString();
        (await session.AnswerAsync("check_plan", With(Documents.VertebralFracture, plan)))["outcome"]!.GetValue<string>().Should().Be("compliant");

        var stopped = Documents.VertebralFracture.Replace("\"symptoms\": []", "\"symptoms\": [\"sharpBackPain\"]", StringComparison.Ordinal);
        var refused = await session.AnswerAsync("generate_plan", With(stopped));
        refused["state"]!.GetValue<string>().Should().Be("refused");
        refused["result"]!["plan"].Should().BeNull();
    }

    [Fact]
    public async Task Why_not_says_which_condition_did_not_hold_at_a_place()
    {
        await using var session = await McpSession.StartAsync();

        var answer = await session.AnswerAsync("why_not", With(Documents.VertebralFracture, Documents.Walking, ("ruleId", "BR1001"), ("path", "/weeks/0/sessions/0/prescriptions/0")));
        answer["places"]![0]!["verdict"]!.GetValue<string>().Should().Be("notApplicable");
        answer["places"]![0]!["conditions"]![0]!["answer"]!.GetValue<string>().Should().Be("no");
    }

    [Fact]
    public async Task Missing_facts_says_which_decide_and_what_each_answer_would_change()
    {
        await using var session = await McpSession.StartAsync();
        var client = Documents.Healthy.Replace("\"fractures\": [], ", "", StringComparison.Ordinal);

        var alone = await session.AnswerAsync("missing_facts", With(client));
        alone["missing"]!.AsArray().Should().Contain(static fact => fact!["path"]!.GetValue<string>() == "client:/fractures" && fact["deciding"]!.GetValue<bool>());
        alone["answers"]!.AsArray().Should().BeEmpty();

        var answers = (await session.AnswerAsync("missing_facts", With(client, Documents.SitUps)))["answers"]!.AsArray();
        answers.Should().Contain(static answer => answer!["fact"]!.GetValue<string>() == "client:/fractures" && answer["outcome"]!.GetValue<string>() == "nonCompliant");
    }

    [Fact]
    public async Task Substitutes_are_those_that_are_fine_for_the_person()
    {
        await using var session = await McpSession.StartAsync();

        var answer = await session.AnswerAsync("substitutes", With(Documents.VertebralFracture, null, ("exercise", "Sit-ups")));
        answer["exerciseId"]!.GetValue<string>().Should().Be("sit-up");
        answer["substitutes"]!.AsArray().Select(static item => item!["exerciseId"]!.GetValue<string>()).Should().Contain("dead-bug");
    }

    [Fact]
    public async Task Rules_can_be_listed_by_subject_and_read_as_pages()
    {
        await using var session = await McpSession.StartAsync();

        var spine = (await session.AnswerAsync("list_rules", Object("""{ "category": "spine", "safetyOnly": true }""")))["rules"]!.AsArray();
        spine.Should().NotBeEmpty();
        spine.Select(static rule => rule!["category"]!.GetValue<string>()).Should().OnlyContain(static category => category == "spine");

        var resources = (await session.RequestAsync("resources/list"))["result"]!["resources"]!.AsArray().Select(static resource => resource!["uri"]!.GetValue<string>()).ToList();
        resources.Should().Contain("bonerules://schemas/plan").And.Contain("bonerules://schemas/client").And.Contain("bonerules://schemas/report").And.Contain("bonerules://rules/BR1001");
        foreach (var uri in resources)
            (await session.RequestAsync("resources/read", new JsonObject { ["uri"] = uri }))["result"]!["contents"]![0]!["text"]!.GetValue<string>().Should().NotBeEmpty(uri);
    }

    public static TheoryData<string, string, string> BadCalls => new()
    {
        { "check_plan", "{}", "needs the argument client" },
        { "check_plan", """{ "client": {} }""", "as plan or as planText" },
        { "check_plan", """{ "client": { "ageYear": 68 }, "planText": "Squats 3 x 10" }""", "ageYear" },
        { "check_plan", """{ "client": {}, "plan": { "weeks": [] } }""", "plan/weeks" },
        { "check_plan", """{ "client": {}, "plan": { "weeks": [ { "sessions": [ { "prescriptions": [ { "name": "a", "sets": -1 } ] } ] } ] } }""", "plan/weeks/0/sessions/0/prescriptions/0/sets" },
        { "check_plan", """{ "client": {}, "plan": "squats" }""", "plan" },
        { "check_plan", """{ "client": {}, "plan": { "weeks": [ { "sessions": [ { "prescriptions": [] } ] } ] }, "planText": "x" }""", "not both" },
        { "check_plan", """{ "client": {}, "planText": 7 }""", "planText: expected a text" },
        { "check_plan", """{ "client": {}, "planText": "" }""", "planText" },
        { "check_plan", """{ "client": {}, "planText": "Squats 3 x 10", "override": true }""", "has no argument override" },
        { "check_plan", """{ "client": {}, "planText": "Squats 3 x 10", "mostFindings": 0 }""", "from 1 to" },
        { "check_plan", """{ "client": {}, "planText": "Squats 3 x 10", "fixes": "yes" }""", "true or false" },
        { "check_plan", """{ "client": {}, "planText": "Squats 3 x 10", "unit": "stone" }""", "kg, lb" },
        { "check_plan", """{ "client": {}, "planText": "Squats 3 x 10", "asOf": "yesterday" }""", "expected a date" },
        { "check_plan", """{ "client": { "fractures": [ { "site": "hip", "occurredOn": "2026-05-01" } ] }, "planText": "Squats 3 x 10", "asOf": "2020-01-01" }""", "/fractures/0" },
        { "generate_plan", """{ "client": {}, "daysPerWeek": 8 }""", "daysPerWeek: expected a whole number from 1 to 7" },
        { "generate_plan", """{ "client": {}, "equipment": "chair" }""", "equipment: expected a list of texts" },
        { "generate_plan", """{ "client": {}, "equipment": [ "trapeze" ] }""", "Equipment must be among" },
        { "generate_plan", """{ "client": {}, "template": "couch-30" }""", "expected daily-15" },
        { "explain_rule", """{ "ruleId": "BR0000" }""", "no rule BR0000" },
        { "explain_rule", """{ "ruleId": null }""", "needs the argument ruleId" },
        { "list_rules", """{ "category": "legs" }""", "expected screening" },
        { "substitutes", """{ "client": {}, "exercise": "Zorb wiggle" }""", "not in the catalogue" },
    };

    [Theory]
    [MemberData(nameof(BadCalls))]
    public async Task A_bad_argument_is_answered_with_what_was_expected(string tool, string arguments, string words)
    {
        await using var session = await McpSession.StartAsync();

        var result = await session.CallAsync(tool, Object(arguments));
        result["isError"]!.GetValue<bool>().Should().BeTrue();
        result["structuredContent"].Should().BeNull();
        result["content"]![0]!["text"]!.GetValue<string>().Should().Contain(words).And.NotContain("   at ").And.NotContain("\n");
    }

    [Fact]
    public async Task A_tool_or_resource_that_there_is_not_is_an_error_of_the_protocol_and_the_session_goes_on()
    {
        await using var session = await McpSession.StartAsync();

        (await session.RequestAsync("tools/call", Object("""{ "name": "record_override", "arguments": {} }""")))["error"]!["message"]!.GetValue<string>().Should().Contain("no tool record_override");
        (await session.RequestAsync("resources/read", Object("""{ "uri": "bonerules://rules/../../etc/passwd" }""")))["error"].Should().NotBeNull();
        (await session.RequestAsync("no/such/method"))["error"].Should().NotBeNull();
        await session.SendRawAsync("this is not JSON");

        (await session.AnswerAsync("explain_rule", Object("""{ "ruleId": "BR1001" }""")))["title"]!.GetValue<string>().Should().Be("Deep bending of the spine");
    }

    [Fact]
    public async Task A_big_plan_is_answered_with_the_gravest_and_the_number_of_the_rest()
    {
        await using var session = await McpSession.StartAsync();
        var prescriptions = string.Join(',', Enumerable.Range(0, 40).Select(static i => i % 2 == 0 ? """{ "exercise": "sit-up", "sets": 3, "repetitions": 15 }""" : """{ "exercise": "single-leg-stand", "sets": 1, "durationSeconds": 20 }"""));
        var weeks = string.Join(',', Enumerable.Range(0, 100).Select(_ => $$"""{ "sessions": [ { "days": ["monday"], "prescriptions": [ {{prescriptions}} ] } ] }"""));

        var answer = await session.AnswerAsync("check_plan", With(Documents.VertebralFracture, $$"""{ "weeks": [ {{weeks}} ] }""", ("mostFindings", 50)));

        answer["outcome"]!.GetValue<string>().Should().Be("nonCompliant");
        var findings = answer["report"]!["findings"]!.AsArray();
        findings.Should().HaveCount(50).And.OnlyContain(static finding => finding!["severity"]!.GetValue<string>() == "error");
        answer["leftOut"]!["error"]!.GetValue<int>().Should().Be(2000 - 50);
        answer["leftOut"]!["warning"]!.GetValue<int>().Should().BeGreaterThan(0);
    }

    [Fact]
    public async Task A_configuration_of_the_server_counts()
    {
        await using var session = await McpSession.StartAsync(new PlanValidator(new CheckConfiguration { Preset = RulePreset.Strict }));

        (await session.AnswerAsync("list_rules", []))["preset"]!.GetValue<string>().Should().Be("strict");
    }
}
