using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A suppression that covers no finding.</summary>
internal static class UnusedSuppression
{
    public static Rule Create() => new SuppressionRule
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR9004",
            Title = "Suppression without a finding",
            Category = RuleCategory.Input,
            Message = "This suppression covers no finding of the plan: what it was written for is gone, or it names another place.",
            Advice = "Remove it, or correct its path, exercise or id.",
            IsSafetyRule = false,
            Citations = [Cite.DesignChoice("suppressions")],
        },
        Fault = SuppressionFault.Unused,
        Severity = Severity.Warning,
        Examples = static () =>
        [
            new("It covers sit-ups that are there", People.Osteoporosis, Of(Prescribe("sit-up", 3, 15)), ExpectedJudgement.Clean, Suppressing("sit-up")),
            new("It covers sit-ups that are not there", People.Osteoporosis, Of(Minutes("walking", 20)), ExpectedJudgement.Warning, Suppressing("sit-up")),
        ],
    };

    internal static CheckConfiguration Suppressing(string exercise, DateOnly? expiresOn = null) => new()
    {
        Suppressions = [new Suppression { Rule = "BR1001", Exercise = exercise, Reason = "Taught and watched by a physiotherapist.", Author = "M. Example", ExpiresOn = expiresOn }],
    };
}
