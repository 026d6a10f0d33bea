using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>High impact: fast running, box and depth jumps, skipping rope, plyometrics.</summary>
internal static class HighImpact
{
    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR2003",
            Title = "High impact",
            Category = RuleCategory.Impact,
            Message = "{exercise}: {measured} impact, more than weak bones are ready for.",
            Advice = "Without fracture and falls, use heel drops, stamps or low two-footed jumps; otherwise walk, march or climb stairs.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.FrequencyGuide("Movements and Activities to Avoid", "G310", "G311", "G312", "G321"),
                Cite.FrequencyGuide("Bone-Building Exercise Mechanisms; Weight-Bearing Impact Activities", "G245", "G261"),
                Cite.FrequencyGuide("FAQs", "G334"),
                Cite.FourPillars("Red-Flag Moves", "G443", "G450", "G451"),
                Cite.TrainerArticle("Resistance to osteoporosis", "G025", "G027", "G029"),
                Cite.PatientAssociation("What exercise does for bones", "G144"),
                Cite.PatientAssociation("What are weak bones?", "G114"),
                Cite.PatientAssociation("Diagnosis of osteopenia", "G129"),
                Cite.Evidence(Sources.UkConsensus2022, "Abstract", Verification.Seen, "IMP-02", "IMP-04"),
                Cite.Evidence(Sources.Racgp, "Handbook of Non-Drug Interventions", Verification.Seen, "HI-05"),
                Cite.Evidence(Sources.EvidenceRegister, "Impact", Verification.Seen, "IMP-17"),
                Cite.DesignChoice("8"),
                Cite.DesignChoice("9"),
            ],
            DesignChoices =
            [
                "With osteoporosis clearance for high impact and a health professional leave a warning; at higher risk and after a vertebral fracture nothing does.",
                "With osteopenia a warning without clearance.",
                "After one fall a warning while the bones are not osteoporotic, an error from osteoporosis on.",
            ],
        },
        Movement = static movement => movement.Impact.Is(ImpactLevel.High) & !movement.Family.HasOwnRulingOn(MovementHazard.HighImpact),
        Cases =
        [
            new SeverityCase(
                "cleared for high impact, with a health professional",
                static (in PrescriptionContext p) => p.Cleared(ClearanceScope.HighImpact) & p.WithHealthProfessional,
                SeverityTable.Of("AAWEE", "WWEEE", "EEEEE")) { Missing = ["client:/clearances"] },
            new SeverityCase(
                "cleared for high impact", static (in PrescriptionContext p) => p.Cleared(ClearanceScope.HighImpact),
                SeverityTable.Of("AAEEE", "WWEEE", "EEEEE")) { Missing = ["client:/clearances"] },
            new SeverityCase(SeverityTable.Of("AWEEE/WE")),
        ],
        Measure = static (in PrescriptionContext p) => Justification.OfLevel(Quantity.ImpactLevel, QuantityText.Level(p.Movement.Impact), "moderate"),
        Examples = static () =>
        [
            new("Box jumps with osteoporosis", People.Osteoporosis, Of(Prescribe("box-jump", 3, 8)), ExpectedJudgement.Error),
            new("Box jumps with osteoporosis, cleared, with a health professional",
                People.Osteoporosis.ClearedFor(ClearanceScope.HighImpact) with { Supervision = Supervision.HealthProfessional },
                    Of(Prescribe("box-jump", 3, 8)), ExpectedJudgement.Warning),
            new("Box jumps with osteopenia, cleared", People.Osteopenia.ClearedFor(ClearanceScope.HighImpact), Of(Prescribe("box-jump", 3, 8)), ExpectedJudgement.Clean),
            new("Box jumps, and nothing known of the bones", People.Osteoporosis with { Diagnosis = null, BoneDensity = null, Fractures = null },
                Of(Prescribe("box-jump", 3, 8)), ExpectedJudgement.Undetermined),
        ],
    };
}
