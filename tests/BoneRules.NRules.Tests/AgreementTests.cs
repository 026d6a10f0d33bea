using System.Globalization;
using BoneRules.Rules;
using BoneRules.Tests.Properties;
using NRules;
using Xunit.Abstractions;

namespace BoneRules.NRules.Tests;

/// <summary>A session and the engine give the same report, byte for byte. <c>BONERULES_AGREEMENT=10000</c> compares that many plans.</summary>
public sealed class AgreementTests(ITestOutputHelper output)
{
    private const int Some = 300;
    private const int ChangesOfEach = 4;

    private static int Plans => int.TryParse(Environment.GetEnvironmentVariable("BONERULES_AGREEMENT"), CultureInfo.InvariantCulture, out var plans) ? plans : Some;

    [Fact]
    public void On_every_example_of_every_rule()
    {
        var (examples, matters) = (0, 0);
        foreach (var rule in RuleSet.Recommended.Rules)
            foreach (var example in rule.Examples())
            {
                var because = $"{rule.Descriptor.Id}, {example.Title}";
                var (rules, factory) = example.Configuration is { } configuration ? Compiled(new PlanValidator(configuration)) : (Sessions.Recommended, Sessions.RecommendedFactory);
                matters += Sessions.ShouldAgree(Sessions.Report(rules, factory, example.Client, example.Plan), rules.Validator.Check(example.Client, example.Plan), because);
                examples++;
            }
        output.WriteLine($"{examples} examples of {RuleSet.Recommended.Rules.Count} rules agree, with {matters} matters.");
        examples.Should().BeGreaterThan(2 * RuleSet.Recommended.Rules.Count);
    }

    [Fact]
    public void On_plans_and_people_by_chance()
    {
        var (matters, found) = (0, new HashSet<string>());
        for (var seed = 0; seed < Plans; seed++)
        {
            var (client, plan) = (ArbitraryClient.Build(new Dice(seed)), ArbitraryPlan.Build(new Dice(seed + 1_000_000)));
            var report = PlanValidator.Default.Check(client, plan);
            matters += Sessions.ShouldAgree(Sessions.Report(Sessions.Recommended, Sessions.RecommendedFactory, client, plan), report, $"seed {seed}");
            found.UnionWith(report.Findings.Select(finding => finding.RuleId));
        }
        output.WriteLine($"{Plans} plans agree, with {matters} matters of {found.Count} rules.");
        found.Count.Should().BeGreaterThan(60);
    }

    [Theory]
    [InlineData(RulePreset.Articles)]
    [InlineData(RulePreset.Strict)]
    public void In_every_preset_with_severities_and_suppressions(RulePreset preset)
    {
        var (rules, factory) = Compiled(new PlanValidator(new CheckConfiguration
        {
            Preset = preset,
            Severities = [new RuleSeverity("BR3013", SeveritySetting.Off), new RuleSeverity("BR6001", SeveritySetting.Info)],
            Suppressions =
            [
                new Suppression { Rule = "BR1001", Exercise = "sit-up", Reason = "Coached.", Author = "A" },
                new Suppression { Rule = "BR3005", Path = "/weeks/0", Reason = "Agreed.", Author = "A", ExpiresOn = new DateOnly(2026, 12, 1) },
                new Suppression { Rule = "BR2001", Exercise = "jogging", Reason = "Over.", Author = "A", ExpiresOn = new DateOnly(2026, 1, 1) },
            ],
        }));
        for (var seed = 0; seed < Plans / 3; seed++)
        {
            var (client, plan) = (ArbitraryClient.Build(new Dice(seed)), ArbitraryPlan.Build(new Dice(seed + 2_000_000)));
            Sessions.ShouldAgree(Sessions.Report(rules, factory, client, plan), rules.Validator.Check(client, plan), $"seed {seed}");
        }
    }

    [Fact]
    public void After_prescriptions_were_changed_in_place()
    {
        var changes = 0;
        for (var seed = 0; seed < Plans / 3; seed++)
        {
            var dice = new Dice(seed + 3_000_000);
            var (client, plan) = (ArbitraryClient.Build(dice), ArbitraryPlan.Build(dice));
            var session = Sessions.RecommendedFactory.CreateSession();
            var facts = session.InsertPlan(Sessions.Recommended, client, plan);
            session.Fire();
            for (var change = 0; change < ChangesOfEach && facts.Prescriptions.Count > 0; change++, changes++)
            {
                // A load alone, so that progression comes and goes, or anything else.
                var fact = facts.Prescriptions[dice.Whole(0, facts.Prescriptions.Count - 1)];
                session.Change(fact, dice.Chance(50) ? fact.Source with { LoadKilograms = dice.Number(0, 60), SetDetails = null } : ArbitraryPlan.Prescription(dice));
                if (dice.Chance(50)) continue;
                session.Fire();
                Sessions.ShouldAgree(session.Report(facts), PlanValidator.Default.Check(client, facts.Plan.Source), $"seed {seed}, change {change}");
            }
            session.Fire();
            Sessions.ShouldAgree(session.Report(facts), PlanValidator.Default.Check(client, facts.Plan.Source), $"seed {seed}, at the end");
        }
        output.WriteLine($"{changes} changes in place agree.");
    }

    [Fact]
    public void Of_many_plans_in_one_session()
    {
        var session = Sessions.RecommendedFactory.CreateSession();
        var all = new List<(PlanFacts Facts, ValidationReport Engine)>();
        for (var seed = 0; seed < 20; seed++)
        {
            var (client, plan) = (ArbitraryClient.Build(new Dice(seed)), ArbitraryPlan.Build(new Dice(seed + 4_000_000)));
            all.Add((session.InsertPlan(Sessions.Recommended, client, plan), PlanValidator.Default.Check(client, plan)));
        }
        session.Fire();
        foreach (var (facts, engine) in all) Sessions.ShouldAgree(session.Report(facts), engine, "each plan is judged alone");
        session.RetractPlan(all[0].Facts);
        session.Query<MatterFact>().AsEnumerable().Should().NotContain(matter => matter.Facts == all[0].Facts);
        Sessions.ShouldAgree(session.Report(all[1].Facts), all[1].Engine, "the others stay");
    }

    private static (BoneRulesRepository, ISessionFactory) Compiled(PlanValidator validator)
    {
        var rules = new BoneRulesRepository(validator);
        return (rules, rules.Compile());
    }
}
