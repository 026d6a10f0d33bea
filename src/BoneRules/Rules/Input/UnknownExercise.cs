using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>An exercise that the catalogue does not know and whose name tells nothing.</summary>
internal static class UnknownExercise
{
    public static Rule Create() => new PlanRule
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR9001",
            Title = "Exercise not recognised",
            Category = RuleCategory.Input,
            Message = "{exercise}: not recognised, so not assessed; that does not mean safe.",
            Advice = "Name the exercise by its id in the catalogue, or describe it in the configuration.",
            IsSafetyRule = false,
            Citations = [Cite.FrequencyGuide("Movements and Activities to Avoid", "G322"), Cite.DesignChoice("3")],
            DesignChoices = ["An exercise that is not recognised is a warning where a movement restriction can apply, and nothing to a person without low bone mass and without falls."],
        },
        Severities = SeverityTable.Of("AWWWW/WW"),
        Inspect = static (in PlanContext plan, PlanInspector inspector) =>
        {
            for (var i = 0; plan.HasUncataloguedExercise && i < plan.PrescriptionCount; i++)
                if (plan.ResolutionOf(i) == ResolutionKind.Unknown) inspector.Prescription(i, Judgement.Violation(default));
        },
        Examples = static () =>
        [
            new("A name that nobody knows", People.Osteoporosis, Of(Zorb), ExpectedJudgement.Warning),
            new("The same for a healthy person", People.Healthy, Of(Zorb), ExpectedJudgement.Clean),
            new("An exercise of the catalogue", People.Osteoporosis, Of(Minutes("walking", 20)), ExpectedJudgement.Clean),
        ],
    };

    private static ExercisePrescription Zorb => new() { Name = "Zorb wiggle", Repetitions = 10 };
}
