using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Mountain climbers and planks with a twist.</summary>
internal static class MountainClimber
{
    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR1011",
            Title = "Mountain climber, or plank with a twist",
            Category = RuleCategory.Spine,
            Message = "{exercise}: knees or hips are driven under a loaded, bending or turning spine.",
            Advice = "Hold a plank against a wall, or march slowly on hands and knees.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.Evidence(Sources.Racgp, "Handbook of Non-Drug Interventions", Verification.Seen, "HI-05"),
                Cite.Evidence(Sources.TooFitToFracture, "2015, tables 4 and 5", Verification.Seen, "SPI-07"),
                Cite.DesignChoice("20"),
            ],
            DesignChoices = ["Mountain climbers, planks with a twist: info with osteopenia, a warning with osteoporosis or several falls, an error after a vertebral fracture."],
        },
        Movement = static movement => movement.Family.Is(ActivityFamily.MountainClimber),
        Cases = [new SeverityCase(SeverityTable.Of("AIWWE/AW"))],
        Measure = Measures.Activity,
        Examples = static () =>
        [
            new("Mountain climbers after a vertebral fracture", People.VertebralFracture, Of(Prescribe("mountain-climber", 2, 20)), ExpectedJudgement.Error),
            new("Mountain climbers with osteoporosis", People.Osteoporosis, Of(Prescribe("mountain-climber", 2, 20)), ExpectedJudgement.Warning),
            new("Mountain climbers of a healthy person", People.Healthy, Of(Prescribe("mountain-climber", 2, 20)), ExpectedJudgement.Clean),
            new("Mountain climbers, and fractures not asked for", People.Osteoporosis with { Fractures = null },
                Of(Prescribe("mountain-climber", 2, 20)), ExpectedJudgement.Undetermined),
        ],
    };
}
