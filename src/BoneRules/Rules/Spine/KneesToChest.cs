using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Both knees to the chest, and the child's pose: the lower back rounds to its end.</summary>
internal static class KneesToChest
{
    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR1013",
            Title = "Rounding the lower back to its end",
            Category = RuleCategory.Spine,
            Message = "{exercise}: the lower back rounds as far as it goes.",
            Advice = "Bring one knee at a time to the chest, or lie with the calves on a chair.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.FourPillars("Red-Flag Moves", "G444"),
                Cite.FrequencyGuide("Movements and Activities to Avoid", "G316"),
                Cite.Evidence(Sources.UkConsensus2022, "Box 3", Verification.SecondHand, "SPI-06"),
                Cite.DesignChoice("20"),
            ],
            DesignChoices = ["Graded one step below deep bending up to osteoporosis: it is slow, and lying or kneeling carries little load."],
        },
        Movement = static movement => movement.Family.Is(ActivityFamily.KneesToChest),
        Cases = [new SeverityCase(SeverityTable.Of("AIWWE/AA"))],
        Measure = Measures.Activity,
        Examples = static () =>
        [
            new("Both knees to the chest after a vertebral fracture", People.VertebralFracture, Of(Prescribe("double-knee-to-chest", 1, 3)), ExpectedJudgement.Error),
            new("Both knees to the chest with osteoporosis", People.Osteoporosis, Of(Prescribe("double-knee-to-chest", 1, 3)), ExpectedJudgement.Warning),
            new("Both knees to the chest, healthy", People.Healthy, Of(Prescribe("double-knee-to-chest", 1, 3)), ExpectedJudgement.Clean),
            new("Both knees to the chest, and fractures not asked for", People.Osteoporosis with { Fractures = null },
                Of(Prescribe("double-knee-to-chest", 1, 3)), ExpectedJudgement.Undetermined),
        ],
    };
}
