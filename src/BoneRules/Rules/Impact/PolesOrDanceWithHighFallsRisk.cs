using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Nordic walking and easy dancing for someone who falls often.</summary>
internal static class PolesOrDanceWithHighFallsRisk
{
    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR2015",
            Title = "Walking with poles or dancing despite a high falls risk",
            Category = RuleCategory.Balance,
            Message = "{exercise}: quick, sure feet are asked of someone who has fallen often.",
            Advice = "Train balance and strength with support first; come back to it once falls have become rare.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.PatientAssociation("What exercise does for bones", "G141", "G143"),
                Cite.FrequencyGuide("Weight-Bearing Impact Activities", "G252"),
                Cite.Evidence(Sources.EvidenceRegister, "Balance and falls", Verification.Seen, "BAL-07"),
                Cite.Evidence(Sources.UkConsensus2022, "Abstract", Verification.Seen, "IMP-04"),
                Cite.DesignChoice("20"),
            ],
            DesignChoices = ["A warning at the highest falls level; the evidence speaks of brisk walking programmes."],
        },
        Movement = static movement => movement.Family.Is(ActivityFamily.NordicWalking) | movement.Family.Is(ActivityFamily.EasyDance),
        Cases = [new SeverityCase(SeverityTable.Of("AAAAA/AW"))],
        Measure = Measures.Activity,
        Examples = static () =>
        [
            new("Nordic walking after several falls", People.Healthy.AfterTwoFalls(), Of(Minutes("nordic-walking", 30)), ExpectedJudgement.Warning),
            new("Nordic walking after one fall", People.Healthy.AfterOneFall(), Of(Minutes("nordic-walking", 30)), ExpectedJudgement.Clean),
            new("Nordic walking after a vertebral fracture", People.VertebralFracture, Of(Minutes("nordic-walking", 30)), ExpectedJudgement.Clean),
        ],
    };
}
