using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Pressing or pulling a load behind the neck.</summary>
internal static class BehindNeckPress
{
    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR3009",
            Title = "Press or pulldown behind the neck",
            Category = RuleCategory.Resistance,
            Message = "{exercise}: a load that moves behind the neck bends the neck and upper back forward under it.",
            Advice = "Press or pull in front of the face, with light loads.",
            IsSafetyRule = true,
            Citations = [Cite.FrequencyGuide("Movements and Activities to Avoid", "G316", "G319", "G322"), Cite.DesignChoice("20")],
            DesignChoices = ["Behind the neck: a note with osteopenia, a warning with osteoporosis or high falls risk, an error at high risk and after a vertebral fracture."],
        },
        Movement = static movement => movement.Overhead.Is(OverheadLoad.BehindNeck),
        Cases = [new SeverityCase(SeverityTable.Of("AIWEE/AW"))],
        Measure = static (in PrescriptionContext p) => Justification.OfLevel(Quantity.OverheadLoad, QuantityText.Level(p.Movement.Overhead), "dumbbells"),
        Examples = static () =>
        [
            new("After a vertebral fracture", People.VertebralFracture, Of(Prescribe("behind-neck-press", 2, 8, 10)), ExpectedJudgement.Error),
            new("With osteoporosis", People.Osteoporosis, Of(Prescribe("behind-neck-press", 2, 8, 10)), ExpectedJudgement.Warning),
            new("A healthy person", People.Healthy, Of(Prescribe("behind-neck-press", 2, 8, 10)), ExpectedJudgement.Clean),
            new("Nothing known of the bones", People.Osteoporosis with { Diagnosis = null, BoneDensity = null, Fractures = null },
                Of(Prescribe("behind-neck-press", 2, 8, 10)), ExpectedJudgement.Undetermined),
        ],
    };
}
