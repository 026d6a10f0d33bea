using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Moderate impact for those whose ceiling is brisk walking. High impact, single-leg hops and jogging have rules of their own.</summary>
internal static class ImpactAboveLow
{
    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR2001",
            Title = "Impact above low",
            Category = RuleCategory.Impact,
            Message = "{exercise}: {measured} impact; here {limit} impact is the ceiling: one foot stays on the ground.",
            Advice = "Walk, march or climb stairs, and lower the heels slowly instead of dropping them.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.FrequencyGuide("Exercise Frequency and Duration Guidelines", "G298", "G300"),
                Cite.FrequencyGuide("Weight-Bearing Impact Activities", "G261"),
                Cite.FourPillars("Pillar 1", "G379"),
                Cite.FourPillars("Choose Your Mini-Program", "G457"),
                Cite.Evidence(Sources.UkConsensus2022, "Abstract", Verification.Seen, "IMP-02", "IMP-04"),
                Cite.Evidence(Sources.UkConsensus2022, "Box 1", Verification.SecondHand, "IMP-01", "IMP-05"),
                Cite.Evidence(Sources.EvidenceRegister, "Impact", Verification.Seen, "IMP-08"),
                Cite.DesignChoice("8"),
                Cite.DesignChoice("9"),
            ],
            DesignChoices =
            [
                "Heel drops of which nothing more is said are firm, and firm heel drops are moderate impact.",
                "At higher risk with osteoporosis an error; on two feet and with clearance for high impact a warning.",
                "After one fall a warning while the bones are not osteoporotic, an error from osteoporosis on.",
            ],
        },
        Movement = static movement => movement.Impact.Is(ImpactLevel.Moderate) & (movement.SingleLegHop is not true) & !movement.Family.HasOwnRulingOn(MovementHazard.ModerateImpact),
        Cases =
        [
            new SeverityCase(
                "on two feet, cleared for high impact",
                static (in PrescriptionContext p) => !p.Movement.SingleLegHop.Holds() & p.Cleared(ClearanceScope.HighImpact),
                SeverityTable.Of("AAAWE", "WWEEE", "EEEEE")) { Missing = ["client:/clearances"] },
            new SeverityCase(SeverityTable.Of("AAAEE", "WWEEE", "EEEEE")),
        ],
        Measure = Measures.ImpactAboveLow,
        Examples = static () =>
        [
            new("Heel drops after a vertebral fracture", People.VertebralFracture, Of(Prescribe("heel-drop", 2, 15)), ExpectedJudgement.Error),
            new("Mini hops after one fall", People.Healthy.AfterOneFall(), Of(Prescribe("mini-hop", 2, 20)), ExpectedJudgement.Warning),
            new("Mini hops with osteoporosis", People.Osteoporosis, Of(Prescribe("mini-hop", 2, 20)), ExpectedJudgement.Clean),
            new("Slow heel raises after a vertebral fracture", People.VertebralFracture, Of(Prescribe("heel-raise", 2, 15)), ExpectedJudgement.Clean),
            new("Heel drops, and fractures not asked for", People.Osteoporosis with { Fractures = null },
                Of(Prescribe("heel-drop", 2, 15)), ExpectedJudgement.Undetermined),
        ],
    };
}
