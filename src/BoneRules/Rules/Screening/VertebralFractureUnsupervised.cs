using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Exercise without anyone there, after a vertebral fracture or several fractures.</summary>
internal static class VertebralFractureUnsupervised
{
    public static Rule Create() => new Requirement
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR7005",
            Title = "Nobody there after a vertebral fracture",
            Category = RuleCategory.Screening,
            Message = "After a vertebral fracture or several fractures, a trainer or a health professional should be there.",
            Advice = "Exercise with a trainer or a health professional, at best one who knows osteoporosis.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.PatientAssociation("Physiotherapist and remedial therapist", "G166", "G168"),
                Cite.PhysiotherapyClinic("Preventing Bone Loss", "G228"),
                Cite.Evidence(Sources.EvidenceRegister, "Healthy Bones Australia statement", Verification.Seen, "HI-06"),
                Cite.DesignChoice("7"),
            ],
        },
        Severities = SeverityTable.Of("AAAAW/AA"),
        Judge = static (in PlanContext plan) => plan.Person.IsHeldBack || plan.PrescriptionCount == 0
            ? Judgement.NotApplicable
            : Judgement.ViolationIf(!plan.IsSupervisedThroughout, Justification.OfLevel(Quantity.Supervision, "none", "trainer")).AtClient("client:/supervision"),
        Examples = static () =>
        [
            new("Alone", People.VertebralFracture, Of(Minutes("walking", 20)), ExpectedJudgement.Warning),
            new("With a trainer", People.VertebralFracture with { Supervision = Supervision.Trainer }, Of(Minutes("walking", 20)), ExpectedJudgement.Clean),
            new("Alone without a fracture", People.SevereOsteoporosis, Of(Minutes("walking", 20)), ExpectedJudgement.Clean),
        ],
    };
}
