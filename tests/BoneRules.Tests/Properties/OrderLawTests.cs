using System.Globalization;
using System.Text.Json.Nodes;
using BoneRules.Rules;
using BoneRules.Serialization;
using FsCheck;

namespace BoneRules.Tests.Properties;

/// <summary>The order of things that have none never matters.</summary>
public sealed class OrderLawTests
{
    private static readonly Arbitrary<int> Seeds = Dice.Arbitrary(static dice => dice.Whole(0, 1_000_000_000), static _ => []);

    [Fact]
    public void The_order_of_rules_does_not_matter()
    {
        var validators = Enumerable.Range(1, 5).Select(static seed => new PlanValidator(
            new RuleSet("shuffled", "1", Shuffled(RuleSet.Recommended.Rules, new Random(seed))), ExerciseCatalog.Default)).ToArray();
        Law.Holds(ArbitraryClient.Any, ArbitraryPlan.Any, (client, plan) =>
        {
            var report = PlanValidator.Default.Check(client, plan);
            foreach (var validator in validators) Json(validator.Check(client, plan) with { Rules = report.Rules }).Should().Be(Json(report));
        });
    }

    [Fact]
    public void The_order_of_sessions_on_a_day_does_not_matter() => Law.Holds(Pairs, Seeds, static (pair, seed) =>
    {
        var (client, plan) = pair;
        // The clinicians' template matches sessions without a name by their place, so it has none here.
        var oneDay = plan with { Kind = PlanKind.Prescribed, Template = null, Weeks = plan.Weeks.Select(week => week with { Sessions = week.Sessions.Select(OnMonday).ToValueList() }).ToValueList() };
        var orders = oneDay.Weeks.Select(week => Shuffled(Enumerable.Range(0, week.Sessions.Count).ToValueList(), new Random(seed))).ToArray();
        var shuffled = oneDay with { Weeks = oneDay.Weeks.Select((week, w) => week with { Sessions = orders[w].Select(i => week.Sessions[i]).ToValueList() }).ToValueList() };

        var (before, after) = (Said(client, oneDay, null), Said(client, shuffled, orders));
        before.Except(after).Concat(after.Except(before)).Should().BeEmpty("of {0} and {1}", BoneRulesJson.WriteClient(client), BoneRulesJson.WritePlan(oneDay));
    });

    [Fact]
    public void The_order_of_properties_does_not_matter() => Law.Holds(Pairs, Seeds, static (pair, seed) =>
    {
        var random = new Random(seed);
        var client = BoneRulesJson.ReadClient(Shuffled(JsonNode.Parse(BoneRulesJson.WriteClient(pair.Client)), random)!.ToJsonString());
        var plan = BoneRulesJson.ReadPlan(Shuffled(JsonNode.Parse(BoneRulesJson.WritePlan(pair.Plan)), random)!.ToJsonString());

        Json(PlanValidator.Default.Check(client, plan)).Should().Be(Json(PlanValidator.Default.Check(pair.Client, pair.Plan)));
    });

    private static Arbitrary<(ClientProfile Client, ExercisePlan Plan)> Pairs { get; } =
        Dice.Arbitrary(static dice => (ArbitraryClient.Build(dice), ArbitraryPlan.Build(dice)), static _ => []);

    private static string Json(ValidationReport report) => BoneRulesJson.WriteReport(report);

    /// <summary>Without symptoms: what was done after one is told by the order of a log.</summary>
    private static PlanSession OnMonday(PlanSession session) => session with { Days = [Weekday.Monday], DayNumbers = null, TimesPerWeek = null, Date = null, Symptoms = null };

    /// <summary>What is found where, by the places of the plan before it was shuffled.</summary>
    private static List<string> Said(ClientProfile client, ExercisePlan plan, ValueList<int>[]? orders) => PlanValidator.Default.Check(client, plan).Findings
        .Select(finding => $"{finding.RuleId} {finding.Severity} {Place(finding.Path, orders)} {string.Join(", ", finding.Measured)} {finding.Limit}").ToList();

    private static string Place(string path, ValueList<int>[]? orders)
    {
        var parts = path.Split('/');
        if (orders is not null && parts is ["", "weeks", var week, "sessions", var session, ..])
            parts[4] = orders[int.Parse(week, CultureInfo.InvariantCulture)][int.Parse(session, CultureInfo.InvariantCulture)].ToString(CultureInfo.InvariantCulture);
        return string.Join('/', parts);
    }

    private static ValueList<T> Shuffled<T>(ValueList<T> list, Random random)
    {
        var items = list.ToArray();
        random.Shuffle(items);
        return items.ToValueList();
    }

    private static JsonNode? Shuffled(JsonNode? node, Random random)
    {
        if (node is JsonArray items) return new JsonArray([.. items.Select(item => Shuffled(item?.DeepClone(), random))]);
        if (node is not JsonObject properties) return node?.DeepClone();
        var all = properties.ToArray();
        random.Shuffle(all);
        return new JsonObject(all.Select(property => KeyValuePair.Create(property.Key, Shuffled(property.Value?.DeepClone(), random))));
    }
}
