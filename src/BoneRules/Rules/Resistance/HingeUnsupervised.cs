using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A loaded hip hinge after a vertebral fracture, with nobody who watches the back.</summary>
internal static class HingeUnsupervised
{
    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR3003",
            Title = "Loaded hip hinge without supervision",
            Category = RuleCategory.Resistance,
            Message = "{exercise}: a loaded hip hinge after a vertebral fracture, and nobody is there to see that the back stays straight.",
            Advice = "Learn and do it under the eyes of a trainer or health professional, or use a bridge or sit-to-stand.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.FrequencyGuide("Introduction; Progressive Resistance Training Protocols; Movements and Activities to Avoid", "G236", "G269", "G316", "G322"),
                Cite.Evidence(Sources.TooFitToFracture, "2015, tables 4 and 5", Verification.Seen, "STR-05", "STR-17"),
                Cite.DesignChoice("16"),
            ],
            DesignChoices = ["A hinge with the load at knee height is a warning after a vertebral fracture when nobody supervises it."],
        },
        Movement = static movement =>
            movement.SpinalFlexion.Is(SpinalFlexion.HingeLoaded) & !movement.LiftOrigin.Is(LiftOrigin.Floor) & !movement.Ballistic.Holds() & !movement.Family.HasOwnRulingOn(MovementHazard.Bending),
        Cases =
        [
            new SeverityCase("supervised or without a load", static (in PrescriptionContext p) => p.Supervised | !p.ExternallyLoaded, SeverityTable.Of("AAAAA/AA"))
                { Missing = ["loadKilograms"] },
            new SeverityCase(SeverityTable.Of("AAAAW/AA")),
        ],
        Measure = static (in PrescriptionContext p) => Justification.OfLevel(Quantity.Supervision, QuantityText.Level<Supervision>(p.Supervision), "trainer"),
        Examples = static () =>
        [
            new("Romanian deadlift after a vertebral fracture, alone", People.VertebralFracture, Of(Prescribe("romanian-deadlift", 2, 10, 8)), ExpectedJudgement.Warning),
            new("With a trainer", People.VertebralFracture with { Supervision = Supervision.Trainer }, Of(Prescribe("romanian-deadlift", 2, 10, 8)), ExpectedJudgement.Clean),
            new("With osteoporosis", People.SevereOsteoporosis, Of(Prescribe("romanian-deadlift", 2, 10, 8)), ExpectedJudgement.Clean),
        ],
    };
}
