using BoneRules.Rules;
using BoneRules.Testing;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Structure;

internal static class DoseNotStatedCases
{
    private const string Id = "BR6012";

    [Cases]
    public static IEnumerable<RuledCase> One_finding_counts_the_exercises_without_a_dose() =>
        Ask(Id, People.Healthy, Of(Prescribe("sit-to-stand", 3), Prescribe("walking"), Prescribe("bird-dog", 1, 8)))
            .Finds(new ExpectedFinding(Severity.Info, "", [new(Quantity.Exercises, 2)], new MeasureLimit(Max: 0)));

    [Cases]
    public static IEnumerable<RuledCase> Whatever_says_how_much_is_a_dose()
    {
        var bare = Prescribe("stair-climbing");
        ExercisePrescription[] dosed =
        [
            bare with { Repetitions = 10 },
            bare with { DurationSeconds = 60 },
            bare with { HoldSeconds = 5 },
            bare with { Flights = 3 },
            bare with { DistanceMetres = 500 },
            bare with { Impacts = 50 },
            bare with { SetDetails = [new SetDetail { Repetitions = 10 }] },
        ];
        return dosed.SelectMany(static prescription => Ask(Id, People.Healthy, Of(prescription)).Is(ExpectedJudgement.Clean));
    }

    [Cases]
    public static IEnumerable<RuledCase> The_same_without_any_is_told() =>
        Ask(Id, People.Healthy, Of(Prescribe("stair-climbing"))).Finds(new ExpectedFinding(Severity.Info, "", [new(Quantity.Exercises, 1)], new MeasureLimit(Max: 0)));
}
