using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>The vibration plate, which earns no bone dose either.</summary>
internal static class VibrationPlate
{
    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR2013",
            Title = "Vibration plate",
            Category = RuleCategory.Impact,
            Message = "{exercise}: the spine is shaken, and the evidence does not show that it builds bone.",
            Advice = "Spend the minutes on strength and balance.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.Evidence(Sources.EvidenceRegister, "Impact", Verification.Seen, "IMP-15"),
                Cite.DesignChoice("20"),
            ],
            DesignChoices = ["Vibration plate: info with osteoporosis, a warning at higher risk and after several falls, an error after a vertebral fracture."],
        },
        Movement = static movement => movement.Family.Is(ActivityFamily.VibrationPlate),
        Cases = [new SeverityCase(SeverityTable.Of("AAIWE/AW"))],
        Measure = Measures.Activity,
        Examples = static () =>
        [
            new("Vibration plate after a vertebral fracture", People.VertebralFracture, Of(Minutes("vibration-plate", 10)), ExpectedJudgement.Error),
            new("Vibration plate with osteoporosis", People.Osteoporosis, Of(Minutes("vibration-plate", 10)), ExpectedJudgement.Info),
            new("Vibration plate with osteopenia", People.Osteopenia, Of(Minutes("vibration-plate", 10)), ExpectedJudgement.Clean),
            new("Vibration plate, and fractures not asked for", People.Osteoporosis with { Fractures = null },
                Of(Minutes("vibration-plate", 10)), ExpectedJudgement.Undetermined),
        ],
    };
}
