using BoneRules.Rules;

namespace BoneRules.Tests.Rules;

/// <summary>What rules ask of a week, for a generator to schedule.</summary>
public sealed class WeekSubjectTests
{
    private static ClientProfile Uncleared => People.VertebralFracture with { Clearances = [] };

    private static ValueList<WeekSubject> SubjectsOf(string id) => RuleSet.Recommended.Find(id) switch
    {
        Coverage { Counts: { } subject } => [subject],
        PlanRule rule => rule.Wants,
        _ => [],
    };

    /// <summary>Ruling 6: before clearance only low-risk components go on, so that no week has to be full.</summary>
    [Theory]
    [InlineData("BR6001")]
    [InlineData("BR6005")]
    [InlineData("BR6006")]
    public void Before_clearance_no_week_is_to_be_filled(string id)
    {
        SubjectsOf(id).Should().NotBeEmpty().And.OnlyContain(static subject => subject.ForWhom(Assessment.Assess(Uncleared)).IsFalse);
        SubjectsOf(id).Should().OnlyContain(static subject => subject.ForWhom(Assessment.Assess(People.VertebralFracture)).IsTrue);
    }

    [Fact]
    public void A_whole_week_has_all_four_pillars() =>
        SubjectsOf("BR6001").Select(static subject => subject.Pillar).Should().Equal(ExercisePillar.WeightBearing, ExercisePillar.Resistance, ExercisePillar.Balance, ExercisePillar.FlexibilityAndPosture);
}
