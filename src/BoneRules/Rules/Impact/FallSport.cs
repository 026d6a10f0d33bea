using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Riding, skiing, contact sport: a fall from height or at speed comes with it.</summary>
internal static class FallSport
{
    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR2010",
            Title = "Sport with hard falls",
            Category = RuleCategory.Impact,
            Message = "{exercise}: falls from height or at speed come with it, and they break weak bones.",
            Advice = "Walk on even ground, swim or cycle indoors, and train balance with support within reach.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.Evidence(Sources.EvidenceRegister, "Spine", Verification.Seen, "SPI-04"),
                Cite.FrequencyGuide("Movements and Activities to Avoid", "G312", "G318"),
                Cite.DesignChoice("20"),
            ],
            DesignChoices = ["Riding, skiing, contact sport: a warning with osteopenia, an error from osteoporosis on and after any fall."],
        },
        Movement = static movement => movement.Family.Is(ActivityFamily.FallSport),
        Cases = [new SeverityCase(SeverityTable.Of("AWEEE/EE"))],
        Measure = Measures.Activity,
        Examples = static () =>
        [
            new("Riding with osteoporosis", People.Osteoporosis, Of(Minutes("horse-riding", 60)), ExpectedJudgement.Error),
            new("Riding with osteopenia", People.Osteopenia, Of(Minutes("horse-riding", 60)), ExpectedJudgement.Warning),
            new("Riding of a healthy person", People.Healthy, Of(Minutes("horse-riding", 60)), ExpectedJudgement.Clean),
            new("Riding, and nothing known of the bones", People.Osteoporosis with { Diagnosis = null, BoneDensity = null, Fractures = null },
                Of(Minutes("horse-riding", 60)), ExpectedJudgement.Undetermined),
        ],
    };
}
