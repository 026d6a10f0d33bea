using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Bending forward with a bar on the shoulders.</summary>
internal static class GoodMorning
{
    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR3004",
            Title = "Good morning",
            Category = RuleCategory.Resistance,
            Message = "{exercise}: the trunk bends forward with the load far from the hips, at the longest lever on the spine.",
            Advice = "Hinge with the load in the hands and close to the legs, or use a bridge.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.FrequencyGuide("Movements and Activities to Avoid", "G316", "G319"),
                Cite.Evidence(Sources.TooFitToFracture, "2015, tables 4 and 5", Verification.Seen, "STR-17"),
                Cite.DesignChoice("16"),
            ],
            DesignChoices = ["A good morning is a warning with osteoporosis and an error after a vertebral fracture."],
        },
        Movement = static movement => movement.Family.Is(ActivityFamily.GoodMorning),
        Cases = [new SeverityCase(SeverityTable.Of("AAWWE/AA"))],
        Measure = static (in PrescriptionContext p) => Justification.OfLevel(Quantity.Activity, QuantityText.Level(p.Movement.Family)),
        Examples = static () =>
        [
            new("After a vertebral fracture", People.VertebralFracture, Of(Prescribe("good-morning", 3, 10, 10)), ExpectedJudgement.Error),
            new("With osteoporosis", People.Osteoporosis, Of(Prescribe("good-morning", 3, 10, 10)), ExpectedJudgement.Warning),
            new("With osteopenia", People.Osteopenia, Of(Prescribe("good-morning", 3, 10, 10)), ExpectedJudgement.Clean),
            new("Nothing known of the bones", People.Osteoporosis with { Diagnosis = null, BoneDensity = null, Fractures = null },
                Of(Prescribe("good-morning", 3, 10, 10)), ExpectedJudgement.Undetermined),
        ],
    };
}
