using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Brisk walking as exercise for somebody who falls.</summary>
internal static class BriskWalkingWithHighFallsRisk
{
    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR4005",
            Title = "Brisk walking with a high risk of falls",
            Category = RuleCategory.Balance,
            Message = "{exercise}: without supervision, people who fall often fall more with it.",
            Advice = "Begin with supported balance and strength work; walk at an easy pace, or briskly with somebody at your side.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.Evidence(Sources.EvidenceRegister, "Sherrington et al. 2011", Verification.Seen, "BAL-07"),
                Cite.Evidence(Sources.UkConsensus2022, "Abstract", Verification.Seen, "IMP-04"),
                Cite.DesignChoice("17"),
            ],
            DesignChoices = ["Brisk walking at high falls risk is a warning where nobody supervises it."],
        },
        Movement = static movement => movement.Family.Is(ActivityFamily.BriskWalking),
        Cases =
        [
            new SeverityCase("supervised", static (in PrescriptionContext p) => p.Supervised, SeverityTable.Of("AAAAA/AA")),
            new SeverityCase(SeverityTable.Of("AAAAA/AW")),
        ],
        Measure = static (in PrescriptionContext p) => Justification.OfLevel(Quantity.Supervision, QuantityText.Level<Supervision>(p.Supervision), "trainer"),
        Examples = static () =>
        [
            new("After two falls", People.Osteoporosis.AfterTwoFalls(), Of(Minutes("brisk-walking", 20)), ExpectedJudgement.Warning),
            new("After two falls, with a trainer", People.Osteoporosis.AfterTwoFalls() with { Supervision = Supervision.Trainer }, Of(Minutes("brisk-walking", 20)), ExpectedJudgement.Clean),
            new("After one fall", People.Osteoporosis.AfterOneFall(), Of(Minutes("brisk-walking", 20)), ExpectedJudgement.Clean),
        ],
    };
}
