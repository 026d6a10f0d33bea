using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Snatches, cleans, jerks, swings and slams: a load that is thrown, jerked or swung.</summary>
internal static class BallisticLift
{
    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR1005",
            Title = "Jerked, swung or thrown load",
            Category = RuleCategory.Spine,
            Message = "{exercise}: a load is jerked, swung or thrown; the shear is hard on weakened vertebrae.",
            Advice = "Choose a lift that is slow both ways, such as a goblet squat or a hip hinge, or learn this one with a coach who stays there.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.FourPillars("Red-Flag Moves", "G443", "G452", "G453", "G454"),
                Cite.FourPillars("Safety Checklist", "G353"),
                Cite.Evidence(Sources.Racgp, "Handbook of Non-Drug Interventions", Verification.Seen, "HI-05"),
                Cite.Evidence(Sources.EvidenceRegister, "Impact", Verification.Seen, "IMP-17"),
                Cite.DesignChoice("13"),
            ],
            DesignChoices =
            [
                "Coached is not enough with osteoporosis: someone qualified is also there, at higher risk a health professional.",
                "After a vertebral fracture or several falls an error whoever is there.",
            ],
        },
        // Ballistic twists and deep bends are judged as such, never more mildly than here; jumps without a load are impact.
        Movement = static movement =>
            movement.Ballistic.Holds() & (movement.TrunkRotation is not (TrunkRotation.Unloaded or TrunkRotation.Loaded)) & (movement.SpinalFlexion is not SpinalFlexion.Deep)
            & (movement is not { Impact: ImpactLevel.High, Resistance: Resistance.None or Resistance.BodyWeight }) & !movement.Family.HasOwnRulingOn(MovementHazard.ThrownLoad),
        Cases =
        [
            new SeverityCase(
                "coached, with a health professional", static (in PrescriptionContext p) => p.Coached && p.WithHealthProfessional,
                SeverityTable.Of("AAWWE/AE")),
            new SeverityCase("coached and supervised", static (in PrescriptionContext p) => p.Coached && p.Supervised, SeverityTable.Of("AAWEE/AE")),
            new SeverityCase("coached", static (in PrescriptionContext p) => p.Coached, SeverityTable.Of("AAEEE/AE")),
            new SeverityCase(SeverityTable.Of("AWEEE/AE")),
        ],
        Measure = static (in PrescriptionContext _) => Justification.OfLevel(Quantity.Ballistic, "ballistic", "controlled"),
        Examples = static () =>
        [
            new("Kettlebell snatches with osteoporosis, uncoached", People.Osteoporosis, Of(Prescribe("kettlebell-snatch", 3, 8, 8)), ExpectedJudgement.Error),
            new("Kettlebell snatches with osteoporosis, coached, with a trainer",
                People.Osteoporosis with { CoachedMovements = ["kettlebell-snatch"], Supervision = Supervision.Trainer },
                Of(Prescribe("kettlebell-snatch", 3, 8, 8)), ExpectedJudgement.Warning),
            new("Kettlebell snatches with osteopenia, coached", People.Osteopenia with { CoachedMovements = ["kettlebell-snatch"] },
                Of(Prescribe("kettlebell-snatch", 3, 8, 8)), ExpectedJudgement.Clean),
            new("Kettlebell snatches, and nothing known of the bones", People.Osteoporosis with { Diagnosis = null, BoneDensity = null, Fractures = null },
                Of(Prescribe("kettlebell-snatch", 3, 8, 8)), ExpectedJudgement.Undetermined),
        ],
    };
}
