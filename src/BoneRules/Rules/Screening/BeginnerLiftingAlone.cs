using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A beginner who lifts loads and has nobody who shows how.</summary>
internal static class BeginnerLiftingAlone
{
    public static Rule Create() => new Requirement
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR7010",
            Title = "A beginner lifts alone",
            Category = RuleCategory.Screening,
            Message = "A beginner lifts loads and nobody is there who can set the programme up and look at form.",
            Advice = "Have a trainer, with osteoporosis a physiotherapist, set up the first sessions.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.TrainerArticle("Exercise tips", "G036"),
                Cite.PatientAssociation("Physiotherapist and remedial therapist", "G166", "G168"),
                Cite.PhysiotherapyClinic("Preventing Bone Loss", "G228"),
            ],
        },
        Severities = SeverityTable.Everybody(Severity.Info),
        Judge = static (in PlanContext plan) =>
            !plan.Person.Client.IsBeginner() || !plan.Traits.Has(SessionTraits.ExternalLoad)
            // From B3 on supervision is asked for anyway, and before clearance loads wait.
            || plan.Person.BoneTier.IsAtLeast(BoneTier.B3).IsTrue || plan.Person.IsHeldBack
                ? Judgement.NotApplicable
                : Judgement.ViolationIf(!plan.IsSupervisedThroughout, Justification.OfLevel(Quantity.Supervision, "none", "trainer")).AtClient("client:/supervision"),
        Examples = static () =>
        [
            new("A beginner's first squats", Beginner, Of(Prescribe("goblet-squat", 2, 10, 4)), ExpectedJudgement.Info),
            new("With a trainer", Beginner with { Supervision = Supervision.Trainer }, Of(Prescribe("goblet-squat", 2, 10, 4)), ExpectedJudgement.Clean),
            new("Body weight alone", Beginner, Of(Prescribe("sit-to-stand", 2, 10)), ExpectedJudgement.Clean),
        ],
    };

    private static ClientProfile Beginner => People.Healthy with { TrainingExperience = TrainingExperience.Beginner };
}
