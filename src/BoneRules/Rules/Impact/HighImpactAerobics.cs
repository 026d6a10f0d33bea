using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Zumba and aerobics that nobody calls low-impact.</summary>
internal static class HighImpactAerobics
{
    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR2011",
            Title = "Aerobics with jumps",
            Category = RuleCategory.Impact,
            Message = "{exercise}: jumps and quick turns are mixed into the steps.",
            Advice = "Join a low-impact class, in which one foot always stays on the floor.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.TrainerArticle("Resistance to osteoporosis", "G028"),
                Cite.FrequencyGuide("Weight-Bearing Impact Activities", "G253"),
                Cite.FrequencyGuide("Movements and Activities to Avoid", "G318"),
                Cite.Evidence(Sources.UkConsensus2022, "Abstract", Verification.Seen, "IMP-02", "IMP-04"),
                Cite.Evidence(Sources.UkConsensus2022, "Box 1", Verification.SecondHand, "IMP-01"),
                Cite.DesignChoice("20"),
            ],
            DesignChoices =
            [
                "Zumba and high-impact aerobics: fine up to osteoporosis, an error at higher risk; a warning after one fall, an error after several.",
                "Aerobics of unnamed impact is judged as high-impact.",
            ],
        },
        Movement = static movement => movement.Family.Is(ActivityFamily.HighImpactAerobics),
        Cases = [new SeverityCase(SeverityTable.Of("AAAEE/WE"))],
        Measure = Measures.Activity,
        Examples = static () =>
        [
            new("Zumba after a vertebral fracture", People.VertebralFracture, Of(Minutes("zumba", 45)), ExpectedJudgement.Error),
            new("Zumba after one fall", People.Healthy.AfterOneFall(), Of(Minutes("zumba", 45)), ExpectedJudgement.Warning),
            new("Zumba with osteoporosis", People.Osteoporosis, Of(Minutes("zumba", 45)), ExpectedJudgement.Clean),
            new("Zumba, and fractures not asked for", People.Osteoporosis with { Fractures = null }, Of(Minutes("zumba", 45)), ExpectedJudgement.Undetermined),
        ],
    };
}
