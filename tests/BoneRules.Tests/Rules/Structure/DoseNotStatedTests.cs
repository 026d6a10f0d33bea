using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Structure;

public sealed class DoseNotStatedTests
{
    private const string Id = "BR6012";

    [Fact]
    public void One_finding_counts_the_exercises_without_a_dose() =>
        RuleCheck.Findings(Id, People.Healthy, Of(Prescribe("sit-to-stand", 3), Prescribe("walking"), Prescribe("bird-dog", 1, 8)))
            .Should().ContainSingle().Which.Measured.Should().Equal(new Measurement(Quantity.Exercises, 2));

    public static TheoryData<string> Doses() => ["repetitions", "seconds", "hold", "flights", "metres", "impacts", "sets"];

    [Theory]
    [MemberData(nameof(Doses))]
    public void Whatever_says_how_much_is_a_dose(string dose)
    {
        var bare = Prescribe("stair-climbing");
        var prescription = dose switch
        {
            "repetitions" => bare with { Repetitions = 10 },
            "seconds" => bare with { DurationSeconds = 60 },
            "hold" => bare with { HoldSeconds = 5 },
            "flights" => bare with { Flights = 3 },
            "metres" => bare with { DistanceMetres = 500 },
            "impacts" => bare with { Impacts = 50 },
            _ => bare with { SetDetails = [new SetDetail { Repetitions = 10 }] },
        };
        RuleCheck.Judge(Id, People.Healthy, Of(prescription)).Should().Be(ExpectedJudgement.Clean);
    }
}
