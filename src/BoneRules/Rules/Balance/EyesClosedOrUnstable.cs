using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Eyes closed or unsteady ground for somebody who falls.</summary>
internal static class EyesClosedOrUnstable
{
    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR4003",
            Title = "Eyes closed or unstable surface with a high risk of falls",
            Category = RuleCategory.Balance,
            Message = "{exercise}: no sight or no firm ground, and nobody trained is there ({measured}).",
            Advice = "Stay on firm ground with the eyes open, or do it with a physiotherapist beside you.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.FourPillars("Safety Checklist", "G358", "G360"),
                Cite.Evidence(Sources.UkConsensus2022, "Abstract", Verification.Seen, "IMP-04"),
                Cite.DesignChoice("17"),
            ],
            DesignChoices = ["Eyes closed or an unstable surface at high falls risk without a health professional is an error."],
        },
        Movement = static movement =>
            (movement.EyesClosed.Holds() | movement.UnstableSurface.Holds()) & !movement.Family.HasOwnRulingOn(MovementHazard.UnsteadyGround),
        Cases =
        [
            new SeverityCase("with a health professional", static (in PrescriptionContext p) => p.WithHealthProfessional, SeverityTable.Of("AAAAA/AA")),
            new SeverityCase(SeverityTable.Of("AAAAA/AE")),
        ],
        Measure = static (in PrescriptionContext p) => Justification.OfLevel(Quantity.Supervision, QuantityText.Level<Supervision>(p.Supervision), "healthProfessional"),
        Examples = static () =>
        [
            new("Eyes closed after two falls", People.Osteoporosis.AfterTwoFalls(), Of(EyesClosed), ExpectedJudgement.Error),
            new("With a physiotherapist", People.Osteoporosis.AfterTwoFalls() with { Supervision = Supervision.HealthProfessional }, Of(EyesClosed), ExpectedJudgement.Clean),
            new("After one fall", People.Osteoporosis.AfterOneFall(), Of(EyesClosed), ExpectedJudgement.Clean),
            new("Falls not asked for", People.Osteoporosis with { FallsLast12Months = null }, Of(EyesClosed), ExpectedJudgement.Undetermined),
        ],
    };

    private static ExercisePrescription EyesClosed => Prescribe("tandem-stance-eyes-closed", 2) with { DurationSeconds = 20, Support = Support.Countertop };
}
