using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Carrying loads after a vertebral fracture or with a high risk of falls.</summary>
internal static class LoadedCarry
{
    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR3011",
            Title = "Carrying loads",
            Category = RuleCategory.Resistance,
            Message = "{exercise}: carrying a load presses on the spine and leaves no hand to catch a fall.",
            Advice = "Train the same muscles with a row and an anti-rotation press, and move loads on wheels.",
            IsSafetyRule = false,
            Citations = [Cite.FrequencyGuide("Movements and Activities to Avoid", "G319"), Cite.Evidence(Sources.TooFitToFracture, "2015, tables 4 and 5", Verification.Seen, "STR-17"), Cite.DesignChoice("20")],
            DesignChoices = ["Carries from knee height are a warning after a vertebral fracture and with a high risk of falls."],
        },
        Movement = static movement => movement.Family.Is(ActivityFamily.Carry),
        Cases = [new SeverityCase(SeverityTable.Of("AAAAW/AW"))],
        Measure = static (in PrescriptionContext p) => Justification.OfLevel(Quantity.Activity, QuantityText.Level(p.Movement.Family)),
        Examples = static () =>
        [
            new("After a vertebral fracture", People.VertebralFracture, Of(Minutes("farmers-carry", 1)), ExpectedJudgement.Warning),
            new("After two falls", People.Osteoporosis.AfterTwoFalls(), Of(Minutes("farmers-carry", 1)), ExpectedJudgement.Warning),
            new("With osteoporosis", People.Osteoporosis, Of(Minutes("farmers-carry", 1)), ExpectedJudgement.Clean),
        ],
    };
}
