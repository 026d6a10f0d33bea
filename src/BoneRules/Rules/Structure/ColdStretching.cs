using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A stretch that comes before anything has warmed the muscles.</summary>
internal static class ColdStretching
{
    public static Rule Create() => new SessionRequirement
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR6003",
            Title = "Stretching while cold",
            Category = RuleCategory.Flexibility,
            Message = "The session stretches before anything has warmed the muscles.",
            Advice = "Stretch after the exercises, or after a warm shower.",
            IsSafetyRule = false,
            Citations = [Cite.FourPillars("Pillar 4", "G442"), Cite.DesignChoice("30")],
        },
        Severities = SeverityTable.Everybody(Severity.Info),
        Judge = static (in SessionContext session) => session.Traits.Has(SessionTraits.ColdStretching)
            ? Judgement.Violation(Justification.OfLevel(Quantity.SessionPhase, "stretching", "warm"))
            : Judgement.Compliant,
        Examples = static () =>
        [
            new("Stretch, then walk", People.Osteoporosis, Of(Prescribe("hip-flexor-stretch"), Minutes("walking", 20)), ExpectedJudgement.Info),
            new("Walk, then stretch", People.Osteoporosis, Of(Minutes("walking", 20), Prescribe("hip-flexor-stretch")), ExpectedJudgement.Clean),
        ],
    };
}
