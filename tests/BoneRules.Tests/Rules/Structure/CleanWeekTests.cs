using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Structure;

/// <summary>A week with all four pillars, well spread: nothing is said that is not true.</summary>
public sealed class CleanWeekTests
{
    private static readonly ExercisePlan FourPillars = new()
    {
        Weeks =
        [
            new PlanWeek
            {
                Repeat = 4,
                Sessions =
                [
                    Session([Weekday.Monday, Weekday.Tuesday, Weekday.Wednesday, Weekday.Thursday, Weekday.Friday, Weekday.Saturday, Weekday.Sunday], Minutes("walking", 30)),
                    Session([Weekday.Monday, Weekday.Thursday],
                        Minutes("walking", 5), Prescribe("goblet-squat", 3, new(8, 10), 6), Prescribe("bird-dog", 2, 8), Minutes("walking", 5)),
                    Session([Weekday.Tuesday, Weekday.Thursday, Weekday.Saturday],
                        Minutes("walking", 5), Prescribe("tandem-stance", 2) with { DurationSeconds = 30, PerSide = true, Support = Support.Countertop }, Prescribe("hip-flexor-stretch", 2) with { DurationSeconds = 30 }),
                ],
            },
        ],
        Habits = new PlanHabits { PhoneWithinReach = true },
    };

    [Theory]
    [InlineData("B0")]
    [InlineData("B2")]
    [InlineData("B2High")]
    [InlineData("B3")]
    [InlineData("B2F1")]
    [InlineData("B2F2")]
    public void A_person_who_is_cleared_and_supervised_hears_nothing(string tier) => PlanValidator.Default
        .Check(RuleCheck.Person(tier) with { Supervision = Supervision.Trainer }, FourPillars)
        .Findings.Where(finding => finding.RuleId[2] >= '6').Select(finding => finding.RuleId).Should().BeEmpty();
}
