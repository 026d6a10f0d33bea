using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A suppression whose last day is over.</summary>
internal static class ExpiredSuppression
{
    public static Rule Create() => new SuppressionRule
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR9005",
            Title = "Suppression that has expired",
            Category = RuleCategory.Input,
            Message = "The last day of this suppression is over, or no reference date tells that it is not; it covers nothing any more.",
            Advice = "Look at the finding anew, and then renew or remove the suppression.",
            IsSafetyRule = false,
            Citations = [Cite.DesignChoice("suppressions")],
        },
        Fault = SuppressionFault.Expired,
        Severity = Severity.Warning,
        Examples = static () =>
        [
            new("On its last day", People.Osteoporosis, Of(Prescribe("sit-up", 3, 15)), ExpectedJudgement.Clean, UnusedSuppression.Suppressing("sit-up", People.AsOf)),
            new("On the day after", People.Osteoporosis, Of(Prescribe("sit-up", 3, 15)), ExpectedJudgement.Warning, UnusedSuppression.Suppressing("sit-up", People.AsOf.AddDays(-1))),
            new("Without a reference date", People.Osteoporosis with { AsOf = null }, Of(Prescribe("sit-up", 3, 15)), ExpectedJudgement.Warning, UnusedSuppression.Suppressing("sit-up", People.AsOf)),
        ],
    };
}
