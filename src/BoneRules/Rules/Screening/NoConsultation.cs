using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A person at risk who begins without a word from a clinician.</summary>
internal static class NoConsultation
{
    public static Rule Create() => new Requirement
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR7008",
            Title = "Nobody was consulted",
            Category = RuleCategory.Screening,
            Message = "No clinician's word on exercise is on record.",
            Advice = "Talk the plan over with a physician or physiotherapist before starting.",
            IsSafetyRule = false,
            Citations = [Cite.FourPillars("Take the First Step", "G523", "G526"), Cite.PatientAssociation("Diagnosis of osteoporosis", "G127")],
            DesignChoices = ["Consultation is asked for from osteopenia, or from one fall; any clearance for exercise, whatever its age, or a health professional who is there answers it."],
        },
        Severities = SeverityTable.Of("AIIII/II"),
        Judge = static (in PlanContext plan) =>
        {
            var client = plan.Person.Client;
            // A shut gate and an older fracture ask for a clearance, which is more.
            if (plan.Person.IsHeldBack || OlderFractureWithoutClearance.IndexIn(client) is not null) return Judgement.NotApplicable;
            if (client.Supervision == Supervision.HealthProfessional) return Judgement.Compliant;
            if (client.Clearances is not { } clearances) return Judgement.Undetermined("client:/clearances");
            foreach (var clearance in clearances)
                if (clearance.Scope == ClearanceScope.Exercise) return Judgement.Compliant;
            foreach (var fracture in client.Fractures ?? [])
                if (fracture.ClearedOn is not null) return Judgement.Compliant;
            return Judgement.Violation(Justification.OfLevel(Quantity.Clearance, "none", "exercise")).AtClient("client:/clearances");
        },
        Examples = static () =>
        [
            new("Osteopenia and no clearance", People.Osteopenia, Of(Minutes("walking", 20)), ExpectedJudgement.Info),
            new("Osteopenia, cleared", People.Osteopenia.ClearedFor(ClearanceScope.Exercise), Of(Minutes("walking", 20)), ExpectedJudgement.Clean),
            new("A healthy person", People.Healthy, Of(Minutes("walking", 20)), ExpectedJudgement.Clean),
        ],
    };
}
