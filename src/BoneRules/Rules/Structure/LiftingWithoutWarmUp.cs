using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A session with loads that has no warm-up or no cool-down.</summary>
internal static class LiftingWithoutWarmUp
{
    public static Rule Create() => new SessionRequirement
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR6002",
            Title = "Lifting without warm-up or cool-down",
            Category = RuleCategory.Structure,
            Message = "The session has loads and lacks: {measured}.",
            Advice = "Begin with five minutes of easy walking or marching, and end with easy walking and stretching.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.FrequencyGuide("Progressive Resistance Training Protocols", "G272", "G273"),
                Cite.FourPillars("Choose Your Mini-Program", "G470"),
                Cite.DesignChoice("30"),
            ],
        },
        Severities = SeverityTable.Everybody(Severity.Warning),
        Judge = static (in SessionContext session) =>
        {
            if (!session.Traits.Has(SessionTraits.ExternalLoad)) return Judgement.NotApplicable;
            var lacking = (session.Traits & (SessionTraits.WarmUp | SessionTraits.CoolDown)) switch
            {
                SessionTraits.None => "warm-up, cool-down",
                SessionTraits.WarmUp => "cool-down",
                SessionTraits.CoolDown => "warm-up",
                _ => null,
            };
            return lacking is null ? Judgement.Compliant : Judgement.Violation(Justification.OfLevel(Quantity.SessionPhase, lacking));
        },
        Examples = static () =>
        [
            new("Walk, lift, walk", People.Osteoporosis,
                Of(Minutes("walking", 5), Prescribe("goblet-squat", 3, 10, 8), Minutes("walking", 5)), ExpectedJudgement.Clean),
            new("Lift, walk", People.Osteoporosis, Of(Prescribe("goblet-squat", 3, 10, 8), Minutes("walking", 5)), ExpectedJudgement.Warning),
            new("Body weight alone", People.Osteoporosis, Of(Prescribe("sit-to-stand", 3, 10)), ExpectedJudgement.Clean),
        ],
    };
}
