using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>The butterfly stroke and diving; other swimming is fine.</summary>
internal static class ButterflyOrDiving
{
    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR1016",
            Title = "Butterfly stroke or diving",
            Category = RuleCategory.Spine,
            Message = "{exercise}: the spine is whipped or jarred.",
            Advice = "Swim another stroke, and get into the water by the steps.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.TrainerArticle("Resistance to osteoporosis", "G030"),
                Cite.PatientAssociation("What exercise does for bones", "G146"),
                Cite.DesignChoice("20"),
            ],
            DesignChoices = ["Butterfly stroke, diving: a warning with osteoporosis, an error after a vertebral fracture. That they strain the spine is a reading of this library: the articles only say that swimming does little for bone."],
        },
        Movement = static movement => movement.Family.Is(ActivityFamily.ButterflyOrDiving),
        Cases = [new SeverityCase(SeverityTable.Of("AAWWE/AA"))],
        Measure = Measures.Activity,
        Examples = static () =>
        [
            new("Butterfly stroke after a vertebral fracture", People.VertebralFracture, Of(Minutes("butterfly-stroke", 10)), ExpectedJudgement.Error),
            new("Butterfly stroke with osteoporosis", People.Osteoporosis, Of(Minutes("butterfly-stroke", 10)), ExpectedJudgement.Warning),
            new("Swimming after a vertebral fracture", People.VertebralFracture, Of(Minutes("swimming", 30)), ExpectedJudgement.Clean),
            new("Butterfly stroke, and fractures not asked for", People.Osteoporosis with { Fractures = null },
                Of(Minutes("butterfly-stroke", 10)), ExpectedJudgement.Undetermined),
        ],
    };
}
