using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Back extension face down or on a Roman chair after a vertebral fracture, without a health professional.</summary>
internal static class ProneSpinalExtension
{
    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR1008",
            Title = "Back extension face down after a vertebral fracture",
            Category = RuleCategory.Spine,
            Message = "{exercise}: back extension face down or over an edge; after a vertebral fracture that belongs under a health professional's eye.",
            Advice = "Extend the back lying face up, on hands and knees, or standing against a wall.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.FrequencyGuide("Spinal Extension Exercises", "G282", "G283", "G285"),
                Cite.Evidence(Sources.EvidenceRegister, "Spine", Verification.Seen, "SPI-10"),
                Cite.Evidence(Sources.TooFitToFracture, "2015, table 4", Verification.Seen, "SPI-09", "SPI-11"),
                Cite.DesignChoice("18"),
            ],
            DesignChoices = ["Prone work is an error after a vertebral fracture; trial reports of rib fractures carry it, no guideline draws the line."],
        },
        Movement = static movement => movement.SpinalExtension.Is(SpinalExtension.ProneOrRomanChair) & !movement.Family.HasOwnRulingOn(MovementHazard.ProneExtension),
        Cases =
        [
            new SeverityCase("with a health professional", static (in PrescriptionContext p) => p.WithHealthProfessional, SeverityTable.Everybody(Severity.None)),
            new SeverityCase(SeverityTable.Of("AAAAE/AA")),
        ],
        Measure = static (in PrescriptionContext p) => Justification.OfLevel(Quantity.SpinalExtension, QuantityText.Level(p.Movement.SpinalExtension), "supported"),
        Examples = static () =>
        [
            new("Prone back extension after a vertebral fracture", People.VertebralFracture, Of(Prescribe("prone-back-extension", 2, 8)), ExpectedJudgement.Error),
            new("The same with a health professional", People.VertebralFracture with { Supervision = Supervision.HealthProfessional },
                Of(Prescribe("prone-back-extension", 2, 8)), ExpectedJudgement.Clean),
            new("Bird dog after a vertebral fracture", People.VertebralFracture, Of(Prescribe("bird-dog", 2, 8)), ExpectedJudgement.Clean),
            new("Prone back extension, and fractures not asked for", People.Osteoporosis with { Fractures = null },
                Of(Prescribe("prone-back-extension", 2, 8)), ExpectedJudgement.Undetermined),
        ],
    };
}
