using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Standing on a small, moving or unsteady base with nothing to hold on to.</summary>
internal static class UnsupportedBalanceDrill
{
    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR4002",
            Title = "Balance drill without support",
            Category = RuleCategory.Balance,
            Message = "{exercise}: the base of support is small or unsteady; support: {measured}.",
            Advice = "Stand at a countertop or behind a sturdy chair, or have somebody stand by, and write it into the plan.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.FourPillars("Safety Checklist", "G358", "G360"),
                Cite.FrequencyGuide("Measuring Progress and Bone Health Improvements", "G325"),
                Cite.Evidence(Sources.UkConsensus2022, "Abstract", Verification.Seen, "IMP-04"),
                Cite.Evidence(Sources.TooFitToFracture, "2014, table 6; 2015, table 4", Verification.Seen, "BAL-08"),
                Cite.DesignChoice("17"),
            ],
            DesignChoices =
            [
                "Without support: an error at high falls risk, a warning after a fall or a vertebral fracture, else a note from osteoporosis on.",
                "Where the plan does not say whether there is support, that is a note, and at high falls risk undecided.",
            ],
        },
        Movement = static movement =>
            (movement.BalanceDemand.IsAtLeast(BalanceDemand.ReducedBase) & !movement.Family.HasOwnRulingOn(MovementHazard.SmallBase))
            | ((movement.EyesClosed.Holds() | movement.UnstableSurface.Holds()) & !IsOnHandsOrForearms(movement) & !movement.Family.HasOwnRulingOn(MovementHazard.UnsteadyGround)),
        Cases =
        [
            new SeverityCase(
                "not said, and no high risk of falls",
                static (in PrescriptionContext p) => p.Support is null ? !p.Person.FallsLevel.IsAtLeast(FallsLevel.F2) : Truth.False,
                SeverityTable.Of("AAIII/II")),
            new SeverityCase("with support", static (in PrescriptionContext p) => p.Support is { } support ? support != Support.None : Truth.Unknown, SeverityTable.Of("AAAAA/AA"))
                { Missing = ["support"] },
            new SeverityCase(SeverityTable.Of("AAIIW/WE")),
        ],
        Measure = static (in PrescriptionContext p) => Justification.OfLevel(Quantity.Support, QuantityText.Level(p.Support), "countertop"),
        Examples = static () =>
        [
            new("Without support after two falls", People.Osteoporosis.AfterTwoFalls(), Of(Tandem(Support.None)), ExpectedJudgement.Error),
            new("Without support after a vertebral fracture", People.VertebralFracture, Of(Tandem(Support.None)), ExpectedJudgement.Warning),
            new("At a countertop after two falls", People.Osteoporosis.AfterTwoFalls(), Of(Tandem(Support.Countertop)), ExpectedJudgement.Clean),
            new("Not said, with osteoporosis", People.Osteoporosis, Of(Tandem(null)), ExpectedJudgement.Info),
            new("Not said, after two falls", People.Osteoporosis.AfterTwoFalls(), Of(Tandem(null)), ExpectedJudgement.Undetermined),
        ],
    };

    /// <summary>In a plank the arms are the support.</summary>
    private static bool IsOnHandsOrForearms(Movement movement) => movement.Family is ActivityFamily.Plank or ActivityFamily.MountainClimber;

    private static ExercisePrescription Tandem(Support? support) => Prescribe("tandem-stance", 2) with { DurationSeconds = 30, PerSide = true, Support = support };
}
