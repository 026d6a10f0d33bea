using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A load taken from the floor.</summary>
internal static class FloorLift
{
    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR3002",
            Title = "Lifting from the floor",
            Category = RuleCategory.Resistance,
            Message = "{exercise}: the load comes from the floor, where a rounded back would carry it.",
            Advice = "Take the load from knee height, a rack or blocks, or have the lift coached and supervised.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.FrequencyGuide("Introduction; Progressive Resistance Training Protocols; Movements and Activities to Avoid", "G236", "G269", "G319", "G321"),
                Cite.Evidence(Sources.TooFitToFracture, "2015, tables 4 and 5", Verification.Seen, "STR-17"),
                Cite.DesignChoice("16"),
            ],
            DesignChoices = ["Coached and supervised floor lifts are allowed with osteoporosis without vertebral fracture; otherwise a warning, an error at high risk and after a vertebral fracture."],
        },
        Movement = static movement => movement.LiftOrigin.Is(LiftOrigin.Floor) & !movement.Ballistic.Holds(),
        Cases =
        [
            new SeverityCase("without a load", static (in PrescriptionContext p) => !p.ExternallyLoaded, SeverityTable.Of("AAAAA/AA")) { Missing = ["loadKilograms"] },
            new SeverityCase("coached and supervised", static (in PrescriptionContext p) => p.Coached && p.Supervised, SeverityTable.Of("AAAAE/AA")),
            new SeverityCase(SeverityTable.Of("AAWEE/AA")),
        ],
        Measure = static (in PrescriptionContext p) => Justification.OfLevel(Quantity.LiftOrigin, QuantityText.Level(p.Movement.LiftOrigin), "knee"),
        Examples = static () =>
        [
            new("Deadlift after a vertebral fracture", People.VertebralFracture, Of(Prescribe("barbell-deadlift", 3, 8, 20)), ExpectedJudgement.Error),
            new("Deadlift with osteoporosis, alone", People.Osteoporosis, Of(Prescribe("barbell-deadlift", 3, 8, 20)), ExpectedJudgement.Warning),
            new("Deadlift with osteoporosis, coached and supervised", People.Osteoporosis with { CoachedMovements = ["barbell-deadlift"], Supervision = Supervision.Trainer },
                Of(Prescribe("barbell-deadlift", 3, 8, 20)), ExpectedJudgement.Clean),
            new("From knee height", People.Osteoporosis, Of(Prescribe("romanian-deadlift", 3, 8, 20)), ExpectedJudgement.Clean),
            new("Deadlift, and nothing known of the bones", People.Osteoporosis with { Diagnosis = null, BoneDensity = null, Fractures = null },
                Of(Prescribe("barbell-deadlift", 3, 8, 20)), ExpectedJudgement.Undetermined),
        ],
    };
}
