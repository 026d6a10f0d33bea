using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A movement that passes by the words of its name alone.</summary>
internal static class InferredHarmless
{
    public static Rule Create() => new PlanRule
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR9003",
            Title = "Judged harmless by its name",
            Category = RuleCategory.Input,
            Message = "{exercise}: not in the catalogue; by the words of its name harmless, and nothing else vouches for that.",
            Advice = "Name the exercise by its id in the catalogue, or describe it in the configuration.",
            IsSafetyRule = false,
            Citations = [Cite.FrequencyGuide("Movements and Activities to Avoid", "G322"), Cite.DesignChoice("3")],
            DesignChoices = ["A movement that is judged harmless by its name alone is said aloud from osteopenia, or from one fall."],
        },
        Severities = SeverityTable.Of("AIIII/II"),
        Inspect = static (in PlanContext plan, PlanInspector inspector) =>
        {
            for (var i = 0; plan.HasUncataloguedExercise && i < plan.PrescriptionCount; i++)
                if (plan.ResolutionOf(i) == ResolutionKind.Inferred && IsHarmless(plan.Prescription(i).Movement).IsTrue) inspector.Prescription(i, Judgement.Violation(default));
        },
        Examples = static () =>
        [
            new("A leg curl with a pause, which the catalogue does not list", People.Osteoporosis, Of(PausedLegCurl), ExpectedJudgement.Info),
            new("The same for a healthy person", People.Healthy, Of(PausedLegCurl), ExpectedJudgement.Clean),
            new("An exercise of the catalogue", People.Osteoporosis, Of(Minutes("walking", 20)), ExpectedJudgement.Clean),
        ],
    };

    private static ExercisePrescription PausedLegCurl => new() { Name = "Paused leg curl", Sets = 2, Repetitions = 10 };

    /// <summary>Nothing that any rule of movement forbids to somebody; what is not known is for those rules to ask.</summary>
    internal static Truth IsHarmless(Movement movement) => !(
        movement.SpinalFlexion.IsAtLeast(SpinalFlexion.HingeLoaded)
        | movement.FlexionUnderLoad.Holds()
        | movement.TrunkRotation.Is(TrunkRotation.Loaded)
        | movement.EndRangeRotation.Holds()
        | movement.LateralFlexion.Is(LateralFlexion.LoadedOrEndRange)
        | movement.SpinalExtension.Is(SpinalExtension.ProneOrRomanChair)
        | movement.Impact.IsAtLeast(ImpactLevel.Moderate)
        | movement.Ballistic.Holds()
        | movement.DirectionChange.Holds()
        | movement.BackLoaded.Holds()
        | movement.LiftOrigin.Is(LiftOrigin.Floor)
        | movement.Overhead.IsAtLeast(OverheadLoad.Barbell)
        | movement.UnstableSurface.Holds()
        | movement.EyesClosed.Holds());
}
