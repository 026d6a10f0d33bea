using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Cycling on the road, for those whom a fall would harm most.</summary>
internal static class OutdoorCycling
{
    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR2014",
            Title = "Cycling outdoors",
            Category = RuleCategory.Impact,
            Message = "{exercise}: a fall would be one at speed, and the bones are loaded little.",
            Advice = "Cycle indoors, or walk.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.TrainerArticle("Resistance to osteoporosis", "G031"),
                Cite.PatientAssociation("What exercise does for bones", "G145"),
                Cite.DesignChoice("20"),
            ],
            DesignChoices = ["Cycling outdoors: a warning after a vertebral fracture or one fall, an error after several falls. That a fall from the bicycle is the hazard is a reading of this library: the articles only say that cycling does little for bone."],
        },
        Movement = static movement => movement.Family.Is(ActivityFamily.OutdoorCycling),
        Cases = [new SeverityCase(SeverityTable.Of("AAAAW/WE"))],
        Measure = Measures.Activity,
        Examples = static () =>
        [
            new("Cycling outdoors after several falls", People.Healthy.AfterTwoFalls(), Of(Minutes("outdoor-cycling", 30)), ExpectedJudgement.Error),
            new("Cycling outdoors after a vertebral fracture", People.VertebralFracture, Of(Minutes("outdoor-cycling", 30)), ExpectedJudgement.Warning),
            new("Cycling outdoors with osteoporosis", People.Osteoporosis, Of(Minutes("outdoor-cycling", 30)), ExpectedJudgement.Clean),
            new("Cycling outdoors, and falls not asked for", People.Osteoporosis with { FallsLast12Months = null },
                Of(Minutes("outdoor-cycling", 30)), ExpectedJudgement.Undetermined),
        ],
    };
}
