using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A session without a single exercise.</summary>
internal static class EmptySession
{
    public static Rule Create() => new SessionRequirement
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR6010",
            Title = "A session without exercises",
            Category = RuleCategory.Structure,
            Message = "The session has no exercises, so there is nothing in it to do or to check.",
            Advice = "Fill the session, or leave it out.",
            IsSafetyRule = false,
            Citations = [Cite.TrainerArticle("Resistance to osteoporosis", "G003"), Cite.DesignChoice("31")],
        },
        Severities = SeverityTable.Everybody(Severity.Warning),
        Judge = static (in SessionContext session) =>
            session.PrescriptionCount == 0 ? Judgement.Violation(Justification.OfNumber(Quantity.Exercises, 0, min: 1)) : Judgement.Compliant,
        Examples = static () =>
        [
            new("Nothing in it", People.Healthy, Of(), ExpectedJudgement.Warning),
            new("One exercise", People.Healthy, Of(Minutes("walking", 20)), ExpectedJudgement.Clean),
        ],
    };
}
