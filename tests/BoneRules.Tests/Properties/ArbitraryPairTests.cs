namespace BoneRules.Tests.Properties;

/// <summary>The generators must reach what the laws are about, or the laws hold for nothing.</summary>
public sealed class ArbitraryPairTests
{
    [Fact]
    public void Random_people_and_plans_come_to_every_outcome_and_every_gate()
    {
        var outcomes = new Dictionary<Outcome, int>();
        var gates = new HashSet<Gate>();
        for (var seed = 0; seed < 600; seed++)
        {
            var report = PlanValidator.Default.Check(ArbitraryClient.Build(new Dice(seed)), ArbitraryPlan.Build(new Dice(seed + 10_000)));
            outcomes[report.Outcome] = outcomes.GetValueOrDefault(report.Outcome) + 1;
            if (report.Assessment.Gate.IsKnown) gates.Add(report.Assessment.Gate.Lowest);
        }
        gates.Should().BeEquivalentTo(Enum.GetValues<Gate>());
        outcomes.Keys.Should().BeEquivalentTo(Enum.GetValues<Outcome>());
        outcomes.Values.Should().OnlyContain(count => count >= 12);
    }
}
