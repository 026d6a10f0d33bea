using BoneRules.Serialization;

namespace BoneRules.Tests.Properties;

/// <summary>What is not known, and what is worse, never makes a plan pass.</summary>
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

    private static readonly (string What, Func<ClientProfile, ClientProfile> Worsen)[] WorseHistories =
    [
        ("a vertebral fracture", static c => With(c, FractureSite.Vertebra, FractureMechanism.LowTrauma, monthsAgo: 30)),
        ("a fresh vertebral fracture", static c => With(c, FractureSite.Vertebra, FractureMechanism.LowTrauma, monthsAgo: 1)),
        ("a hip fracture", static c => With(c, FractureSite.Hip, FractureMechanism.LowTrauma, monthsAgo: 60)),
        ("an old wrist fracture", static c => With(c, FractureSite.Wrist, FractureMechanism.LowTrauma, monthsAgo: 200)),
        ("a recent ankle fracture", static c => With(c, FractureSite.Ankle, FractureMechanism.HighTrauma, monthsAgo: 6)),
        ("chest pain", static c => With(c, Symptom.ChestPain)),
        ("thigh pain", static c => With(c, Symptom.ThighOrGroinPain)),
        ("a new hump", static c => With(c, Symptom.NewKyphosis)),
        ("one more fall", static c => c with { FallsLast12Months = c.FallsLast12Months + 1 }),
        ("an injurious fall", static c => c with { InjuriousFall = true, SevereFall = null }),
        ("unsteadiness", static c => c with { Balance = c.Balance is null ? null : BalanceStatus.Unsteady }),
    ];

    private static bool IsStoppedByFracture(ClientProfile client) =>
        Assessment.Assess(client).Gate.Highest == Gate.Stop && Assessment.Assess(client with { Fractures = [] }).Gate.Highest < Gate.Stop;

    public static TheoryData<string> FactPaths() => [.. Facts.Select(fact => fact.Path)];

    public static TheoryData<string> Worsenings() => [.. WorseHistories.Select(history => history.What)];

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

    [Theory]
    [MemberData(nameof(Worsenings))]
    public void A_worse_history_never_makes_a_plan_compliant(string what)
    {
        var worsen = WorseHistories.Single(history => history.What == what).Worsen;
        Law.Holds(ArbitraryClient.Any, ArbitraryPlan.Any, (undated, plan) =>
        {
            var client = undated with { AsOf = ArbitraryClient.AsOf };
            var worse = worsen(client);
            if (PlanValidator.Default.Check(client, plan).Outcome == Outcome.Compliant) return;
            PlanValidator.Default.Check(worse, plan).Outcome.Should().NotBe(Outcome.Compliant, "{0} makes nothing safe", what);
        });
    }

    /// <summary>What is too little may become none to ask for; what harms stays harmful. Where a symptom or a gate stops everything, that one error stands for all.</summary>
    [Theory]
    [MemberData(nameof(Worsenings))]
    public void A_worse_history_never_removes_an_error(string what)
    {
        var worsen = WorseHistories.Single(history => history.What == what).Worsen;
        Law.Holds(ArbitraryClient.Any, ArbitraryPlan.Any, (undated, plan) =>
        {
            var client = undated with { AsOf = ArbitraryClient.AsOf };
            var (before, after) = (ErrorPlaces(client, plan), ErrorPlaces(worsen(client), plan));

            if (!after.Any(IsOfThePerson)) before.Where(static place => !IsOfThePerson(place)).Except(after).Should().BeEmpty("{0} makes nothing safe", what);
        });
    }

    private static bool IsOfThePerson(string place) => place.StartsWith("client:", StringComparison.Ordinal);

    private static List<string> ErrorPlaces(ClientProfile client, ExercisePlan plan) =>
        PlanValidator.Default.Check(client, plan).Findings.Where(static finding => finding.Severity == Severity.Error).Select(static finding => finding.Path).ToList();

    [Theory]
    [MemberData(nameof(Worsenings))]
    public void A_worse_history_never_lowers_gate_tier_or_falls_level(string what)
    {
        var worsen = WorseHistories.Single(history => history.What == what).Worsen;
        Law.Holds(ArbitraryClient.Any, undated =>
        {
            // Without a reference date a later fracture moves the days that it may be, and makes an earlier one older.
            var client = undated with { AsOf = ArbitraryClient.AsOf };
            var (before, after) = (Assessment.Assess(client), Assessment.Assess(worsen(client)));
            after.Gate.Highest.Should().BeOneOf(Enum.GetValues<Gate>().Where(gate => gate >= before.Gate.Highest));
            after.BoneTier.Highest.Should().BeOneOf(Enum.GetValues<BoneTier>().Where(tier => tier >= before.BoneTier.Highest));
            after.Gate.Lowest.Should().BeOneOf(Enum.GetValues<Gate>().Where(gate => gate >= before.Gate.Lowest));
            after.BoneTier.Lowest.Should().BeOneOf(Enum.GetValues<BoneTier>().Where(tier => tier >= before.BoneTier.Lowest));
            after.FallsLevel.Lowest.Should().BeOneOf(Enum.GetValues<FallsLevel>().Where(level => level >= before.FallsLevel.Lowest));
        }, tests: 1000);
    }

    /// <summary>Worse, not better known: what nobody asked for stays unknown.</summary>
    private static ClientProfile With(ClientProfile client, FractureSite site, FractureMechanism mechanism, int monthsAgo) => client.Fractures is not { } fractures ? client : client with
    {
        Fractures = [.. fractures, new Fracture { Site = site, Mechanism = mechanism, OccurredOn = ArbitraryClient.AsOf.AddMonths(-monthsAgo), Healed = true }],
    };

    private static ClientProfile With(ClientProfile client, Symptom symptom) => client.Symptoms is not { } symptoms ? client : client with { Symptoms = [.. symptoms, symptom] };

    private sealed record DecidingFact(string Path, Func<ClientProfile, bool> IsKnown, Func<ClientProfile, ClientProfile> Forget);
}
