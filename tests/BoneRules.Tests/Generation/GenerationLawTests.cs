using System.Globalization;
using BoneRules.Serialization;
using Xunit.Abstractions;

namespace BoneRules.Tests.Generation;

public sealed class GenerationLawTests(ITestOutputHelper output)
{
    /// <summary>A few hundred in every build; <c>BONERULES_BULK=20000</c> for the long run.</summary>
    private static int Clients => int.TryParse(Environment.GetEnvironmentVariable("BONERULES_BULK"), NumberStyles.None, CultureInfo.InvariantCulture, out var bulk) ? bulk : 400;

    [Fact]
    public void A_generated_plan_checks_clean_and_says_what_it_lacks()
    {
        var faults = new List<string>();
        var shares = new SortedDictionary<string, int[]>(StringComparer.Ordinal);
        for (var i = 0; i < Clients; i++)
        {
            var (client, request) = GeneratedPlans.Draw(i);
            var result = PlanGenerator.Default.Generate(client, request);
            var tier = Assessment.Assess(client).ReportedBoneTier.ToString();
            if (!shares.TryGetValue(tier, out var share)) shares.Add(tier, share = new int[4]);
            share[(int)result.State]++;
            faults.AddRange(GeneratedPlans.FaultsOf(client, request, result).Select(fault => $"#{i}: {fault}"));
        }

        foreach (var (tier, share) in shares)
            output.WriteLine($"{tier,-7} complete {share[3],6} partial {share[2],6} infeasible {share[1],6} refused {share[0],6} of {share.Sum()}");
        faults.Should().BeEmpty();
        shares.Values.Sum(share => share[3]).Should().BeGreaterThan(0);
        shares.Values.Sum(share => share[2]).Should().BeGreaterThan(0);
        shares.Values.Sum(share => share[0]).Should().BeGreaterThan(0);
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes_and_another_seed_another_plan()
    {
        var different = 0;
        for (var i = 0; i < 40; i++)
        {
            var (client, request) = GeneratedPlans.Draw(i);
            var first = BoneRulesJson.WriteGeneration(PlanGenerator.Default.Generate(client, request));
            var again = BoneRulesJson.WriteGeneration(new PlanGenerator(PlanValidator.Default.Rules).Generate(client, request));
            again.Should().Be(first, $"#{i}");
            if (BoneRulesJson.WriteGeneration(PlanGenerator.Default.Generate(client, request with { Seed = request.Seed + 1 })) != first) different++;
        }
        different.Should().BeGreaterThan(10);
    }
}
