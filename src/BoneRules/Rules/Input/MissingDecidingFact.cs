using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A fact of the person that could change what is safe is not known.</summary>
internal static class MissingDecidingFact
{
    public static Rule Create() => new PlanRule
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR9002",
            Title = "A deciding fact is missing",
            Category = RuleCategory.Input,
            Message = "This fact of the person is not known and could change what is safe; what depends on it is judged at its stricter end.",
            Advice = "Ask for the fact; an explicit \"none\" settles it as well.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.TrainerArticle("Resistance to osteoporosis", "G001"),
                Cite.PatientAssociation("What are weak bones?", "G109"),
                Cite.PatientAssociation("Diagnosis of osteopenia", "G128"),
                Cite.PatientAssociation("Prevent falls", "G148"),
                Cite.PhysiotherapyClinic("Preventing Bone Loss", "G223"),
                Cite.DesignChoice("3"),
            ],
        },
        Severities = SeverityTable.Everybody(Severity.Info),
        Inspect = static (in PlanContext plan, PlanInspector inspector) =>
        {
            foreach (var fact in plan.Person.Missing)
                if (fact.Axes != AssessmentAxis.None) inspector.Plan(Judgement.Violation(default).AtClient(fact.Path));
        },
        Examples = static () =>
        [
            new("Nothing missing", People.Osteoporosis, Of(Minutes("walking", 20)), ExpectedJudgement.Clean),
            new("Fractures not asked for", People.Osteoporosis with { Fractures = null }, Of(Minutes("walking", 20)), ExpectedJudgement.Info),
        ],
    };
}
