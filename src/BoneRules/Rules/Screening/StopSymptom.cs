using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A symptom that exercise must stop for.</summary>
internal static class StopSymptom
{
    public static Rule Create() => new Requirement
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR7001",
            Title = "Stop: see a clinician first",
            Category = RuleCategory.Screening,
            Message = "With {measured}, exercise waits until a clinician has looked at it.",
            Advice = "Stop exercising and see a clinician; go on only with their word.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.FourPillars("Safety checklist", "G455"),
                Cite.Evidence(Sources.EvidenceRegister, "Red flags", Verification.Seen, "RED-01", "RED-06"),
                Cite.DesignChoice("5"),
            ],
        },
        Severities = SeverityTable.Everybody(Severity.Error),
        WaitsFor = AssessmentAxis.Gate,
        Judge = static (in PlanContext plan) => plan.Person.Client.Symptoms is null
            ? Judgement.Undetermined("client:/symptoms")
            : Judgement.ViolationIf(plan.Person.Gate.IsAtLeast(Gate.Stop), Justification.OfLevel(Quantity.Symptom, "stop")).AtClient("client:/symptoms"),
        Examples = static () =>
        [
            new("Sharp back pain", People.Osteoporosis with { Symptoms = [Symptom.SharpBackPain] }, Of(Minutes("walking", 20)), ExpectedJudgement.Error),
            new("No symptoms", People.Osteoporosis, Of(Minutes("walking", 20)), ExpectedJudgement.Clean),
            new("Symptoms not asked for", People.Osteoporosis with { Symptoms = null }, Of(Minutes("walking", 20)), ExpectedJudgement.Undetermined),
        ],
    };
}
