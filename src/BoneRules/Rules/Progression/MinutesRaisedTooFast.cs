using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A week with far more aerobic minutes than any week before it.</summary>
internal static class MinutesRaisedTooFast
{
    private const double MostGrowth = 1.5;
    private const double FreeMinutes = 30;

    public static Rule Create() => new PlanRule
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR5009",
            Title = "Minutes raised too fast",
            Category = RuleCategory.Progression,
            Message = "The week has {measured} of aerobic work; {limit} would be a slow step from the weeks before.",
            Advice = "Lengthen walks and other aerobic work by a few minutes a week.",
            IsSafetyRule = false,
            Citations = [Cite.PatientAssociation("Take it easy", "G162"), Cite.DesignChoice("24")],
            DesignChoices = ["A week's aerobic minutes grow by at most half of the longest week before it; up to 30 minutes more are always a slow step."],
        },
        Severities = SeverityTable.Of("AIIII/II"),
        Inspect = static (in PlanContext plan, PlanInspector inspector) =>
        {
            var longest = 0.0;
            for (var i = 0; i < plan.WeekCount; i++)
            {
                var week = plan.Week(i);
                var minutes = week.Total(SessionMeasure.AerobicMinutes);
                var most = Math.Max(longest * MostGrowth, longest + FreeMinutes);
                // Where an earlier week states no time there is nothing to compare with.
                if (longest > 0 && minutes > most) inspector.Week(i, Judgement.Violation(Justification.OfNumber(Quantity.MinutesPerWeek, minutes, max: most)));
                if (week.Traits.Has(SessionTraits.OpenMinutes)) return;
                longest = Math.Max(longest, minutes);
            }
        },
        Examples = static () =>
        [
            new("From 60 minutes to 100", People.Osteoporosis, Walks(20, 33.4), ExpectedJudgement.Info),
            new("From 60 minutes to 90", People.Osteoporosis, Walks(20, 30), ExpectedJudgement.Clean),
            new("From 60 minutes to 180, healthy", People.Healthy, Walks(20, 60), ExpectedJudgement.Clean),
        ],
    };

    private static ExercisePlan Walks(double first, double second) => new()
    {
        Weeks = [WalksOf(first), WalksOf(second)],
    };

    private static PlanWeek WalksOf(double minutes) =>
        new() { Sessions = [Session([Weekday.Monday, Weekday.Wednesday, Weekday.Friday], Minutes("walking", minutes))] };
}
