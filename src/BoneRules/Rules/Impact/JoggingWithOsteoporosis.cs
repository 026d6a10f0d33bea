using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Jogging: a warning with osteoporosis, an error beyond.</summary>
internal static class JoggingWithOsteoporosis
{
    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR2008",
            Title = "Jogging with fragile bones",
            Category = RuleCategory.Impact,
            Message = "{exercise}: moderate impact on one leg after the other, step after step.",
            Advice = "Walk briskly instead; jog only short stretches, once strength and balance are there.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.FrequencyGuide("Movements and Activities to Avoid", "G310"),
                Cite.FrequencyGuide("Bone-Building Exercise Mechanisms; Weight-Bearing Impact Activities", "G245", "G261"),
                Cite.TrainerArticle("Resistance to osteoporosis", "G025"),
                Cite.PatientAssociation("What exercise does for bones", "G142"),
                Cite.PatientAssociation("In and around the house", "G175"),
                Cite.PhysiotherapyClinic("Preventing Bone Loss", "G221"),
                Cite.Evidence(Sources.UkConsensus2022, "Abstract", Verification.Seen, "IMP-02", "IMP-04"),
                Cite.Evidence(Sources.UkConsensus2022, "Box 1", Verification.SecondHand, "IMP-01"),
                Cite.Evidence(Sources.EvidenceRegister, "Impact", Verification.Seen, "IMP-17"),
                Cite.Evidence(Sources.EvidenceRegister, "Aerobic", Verification.SecondHand, "AER-04"),
                Cite.DesignChoice("9"),
            ],
            DesignChoices =
            [
                "Running of which no pace is stated counts as jogging, and jogging as moderate impact.",
                "A warning with osteoporosis and no falls: some articles recommend running, others forbid it.",
                "A warning after one fall while the bones are not osteoporotic.",
            ],
        },
        // A run that is known to be fast is high impact, which is never judged more mildly.
        Movement = static movement => movement.Family.Is(ActivityFamily.Jogging) & (movement.Impact is not ImpactLevel.High),
        Cases = [new SeverityCase(SeverityTable.Of("AAWEE", "WWEEE", "EEEEE"))],
        Measure = Measures.Activity,
        Examples = static () =>
        [
            new("Jogging after a vertebral fracture", People.VertebralFracture, Of(Minutes("jogging", 20)), ExpectedJudgement.Error),
            new("Jogging with osteoporosis", People.Osteoporosis, Of(Minutes("jogging", 20)), ExpectedJudgement.Warning),
            new("Jogging with osteopenia", People.Osteopenia, Of(Minutes("jogging", 20)), ExpectedJudgement.Clean),
            new("Jogging, and fractures not asked for", People.Osteoporosis with { Fractures = null }, Of(Minutes("jogging", 20)), ExpectedJudgement.Undetermined),
        ],
    };
}
