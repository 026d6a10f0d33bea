using BoneRules.Serialization;

namespace BoneRules.Tests.Properties;

/// <summary>What is not known never makes a plan pass.</summary>
public sealed class UnknownIsNeverFineTests
{
    private static readonly DecidingFact[] Facts =
    [
        new("client:/ageYears", static c => c.AgeYears is not null, static c => c with { AgeYears = null }),
        new("client:/sex", static c => c.Sex is not null, static c => c with { Sex = null }),
        new("client:/menopausalStatus", static c => c.MenopausalStatus is not null && c.Sex is Sex.Female, static c => c with { MenopausalStatus = null }),
        // The contract asks for a diagnosis or for scans, so the two are one fact. By ruling 3 a missing scan is judged as osteoporosis at most, so a
        // T-score of −3.0 or less, which weighs more, is not what its absence is held against.
        new("client:/boneDensity", static c => (c.Diagnosis is not null || c.BoneDensity is not null) && !BoneTiers.IsSevereByScore(c, out _), static c => c with { Diagnosis = null, BoneDensity = null }),
        // By the same ruling unknown fractures close the gate to "clear first" at most, so that walking stays allowed; a fracture that stops exercise weighs more.
        new("client:/fractures", static c => c.Fractures is not null && !IsStoppedByFracture(c), static c => c with { Fractures = null }),
        new("client:/symptoms", static c => c.Symptoms is not null, static c => c with { Symptoms = null }),
        new("client:/fallsLast12Months", static c => c.FallsLast12Months is not null, static c => c with { FallsLast12Months = null }),
        new("client:/balance", static c => c.Balance is not null, static c => c with { Balance = null }),
        new("client:/clearances", static c => c.Clearances is not null, static c => c with { Clearances = null }),
    ];

    private static bool IsStoppedByFracture(ClientProfile client) =>
        Assessment.Assess(client).Gate.Highest == Gate.Stop && Assessment.Assess(client with { Fractures = [] }).Gate.Highest < Gate.Stop;

    public static TheoryData<string> FactPaths() => [.. Facts.Select(fact => fact.Path)];

    [Theory]
    [MemberData(nameof(FactPaths))]
    public void Forgetting_a_deciding_fact_never_makes_a_plan_compliant_and_the_report_asks_for_the_fact(string path)
    {
        var fact = Facts.Single(fact => fact.Path == path);
        Law.Holds(ArbitraryClient.Any, ArbitraryPlan.Any, (client, plan) =>
        {
            if (!fact.IsKnown(client)) return;
            var forgetful = fact.Forget(client);
            var (before, after) = (PlanValidator.Default.Check(client, plan), PlanValidator.Default.Check(forgetful, plan));

            after.Assessment.Missing.Select(missing => missing.Path).Should().Contain(path);
            if (before.Outcome != Outcome.Compliant)
                after.Outcome.Should().NotBe(Outcome.Compliant, "of {0} and {1}", BoneRulesJson.WriteClient(client), BoneRulesJson.WritePlan(plan));
            // Where more than one fact is open, another one may be what is waited for.
            var alone = client.AsOf is not null && !after.Assessment.Missing.Any(missing => missing.Path != path && Facts.Any(other => other.Path == missing.Path));
            if (alone && before.Outcome == Outcome.NonCompliant && after.Outcome == Outcome.Undetermined)
                after.Undetermined.SelectMany(matter => matter.Missing).Should().Contain(path, "of {0} and {1}", BoneRulesJson.WriteClient(client), BoneRulesJson.WritePlan(plan));
        });
    }

    [Fact]
    public void Forgetting_everything_never_makes_a_plan_compliant() => Law.Holds(ArbitraryClient.Any, ArbitraryPlan.Any, (client, plan) =>
    {
        if (PlanValidator.Default.Check(client, plan).Outcome == Outcome.Compliant) return;
        PlanValidator.Default.Check(Facts.Where(fact => fact.IsKnown(client)).Aggregate(client, (known, fact) => fact.Forget(known)), plan).Outcome.Should().NotBe(Outcome.Compliant);
    });

    private sealed record DecidingFact(string Path, Func<ClientProfile, bool> IsKnown, Func<ClientProfile, ClientProfile> Forget);
}
