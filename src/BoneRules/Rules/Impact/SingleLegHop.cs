using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Hops that land on one leg.</summary>
internal static class SingleLegHop
{
    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR2007",
            Title = "Hopping on one leg",
            Category = RuleCategory.Impact,
            Message = "{exercise}: a landing on one leg, with all of the impact on one hip and little to balance with.",
            Advice = "Jump low on two feet, stamp or drop the heels, if impact is right at all; otherwise march.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.FourPillars("Pillar 1", "G379"),
                Cite.FrequencyGuide("Movements and Activities to Avoid", "G311"),
                Cite.PatientAssociation("What exercise does for bones", "G144"),
                Cite.Evidence(Sources.EvidenceRegister, "Impact", Verification.Seen, "IMP-10"),
                Cite.Evidence(Sources.UkConsensus2022, "Abstract", Verification.Seen, "IMP-02", "IMP-04"),
                Cite.Evidence(Sources.UkConsensus2022, "Box 1", Verification.SecondHand, "IMP-01"),
                Cite.DesignChoice("9"),
            ],
            DesignChoices =
            [
                "With osteoporosis and no falls a warning without clearance for high impact; at higher risk an error even with it.",
                "After one fall a warning while the bones are not osteoporotic, an error from osteoporosis on.",
            ],
        },
        Movement = static movement => movement.Impact.Is(ImpactLevel.Moderate) & movement.SingleLegHop.Holds() & !movement.Family.HasOwnRulingOn(MovementHazard.ModerateImpact),
        Cases =
        [
            new SeverityCase(
                "cleared for high impact", static (in PrescriptionContext p) => p.Cleared(ClearanceScope.HighImpact),
                SeverityTable.Of("AAAEE", "WWEEE", "EEEEE")) { Missing = ["client:/clearances"] },
            new SeverityCase(SeverityTable.Of("AAWEE", "WWEEE", "EEEEE")),
        ],
        Measure = Measures.ImpactAboveLow,
        Examples = static () =>
        [
            new("Single-leg hops after a vertebral fracture", People.VertebralFracture, Of(Prescribe("single-leg-hop", 2, 10)), ExpectedJudgement.Error),
            new("Single-leg hops with osteoporosis", People.Osteoporosis, Of(Prescribe("single-leg-hop", 2, 10)), ExpectedJudgement.Warning),
            new("The same, cleared for high impact", People.Osteoporosis.ClearedFor(ClearanceScope.HighImpact),
                Of(Prescribe("single-leg-hop", 2, 10)), ExpectedJudgement.Clean),
            new("Single-leg hops, and fractures not asked for", People.Osteoporosis with { Fractures = null },
                Of(Prescribe("single-leg-hop", 2, 10)), ExpectedJudgement.Undetermined),
        ],
    };
}
