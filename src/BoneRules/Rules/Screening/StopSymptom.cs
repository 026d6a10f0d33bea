using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A symptom, or a fracture that is fresh or not healed, that exercise must stop for.</summary>
internal static class StopSymptom
{
    public static Rule Create() => new Requirement
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR7001",
            Title = "Stop: see a clinician first",
            Category = RuleCategory.Screening,
            Message = "Exercise waits until a clinician has looked at this: {measured}.",
            Advice = "Stop exercising. Chest pain is an emergency: call for help at once. With anything else see a clinician, and go on only with their word.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.FourPillars("Safety Checklist", "G355", "G356", "G357"),
                Cite.PatientAssociation("Diagnosis of osteoporosis", "G119"),
                Cite.Evidence(Sources.EvidenceRegister, "Red flags", Verification.Seen, "RED-01", "RED-05", "RED-06"),
                Cite.Evidence(Sources.Nogg2024, "Recommendations on treatment", Verification.SecondHand, "RED-04"),
                Cite.Evidence(Sources.EvidenceRegister, "Red flags", Verification.Unverified, "RED-08"),
                Cite.Evidence(Sources.EvidenceRegister, "Definitions", Verification.SecondHand, "DEF-18"),
                Cite.DesignChoice("5"),
                Cite.DesignChoice("4"),
            ],
            DesignChoices = ["Thigh or groin pain stops exercise from B2 on, and where medicines are not known, as it does on a bone drug."],
        },
        Severities = SeverityTable.Everybody(Severity.Error),
        WaitsFor = AssessmentAxis.Gate,
        Judge = static (in PlanContext plan) => plan.Person.Gate.IsAtLeast(Gate.Stop) is { IsFalse: false } stop
            ? Judgement.ViolationIf(stop, Justification.OfLevel(Quantity.Symptom, plan.Person.ReasonsFor(Gate.Stop, "stop"))).AtClient(PlaceOf(plan.Person))
            : Judgement.Compliant,
        Examples = static () =>
        [
            new("Sharp back pain", People.Osteoporosis with { Symptoms = [Symptom.SharpBackPain] }, Of(Minutes("walking", 20)), ExpectedJudgement.Error),
            new("No symptoms", People.Osteoporosis, Of(Minutes("walking", 20)), ExpectedJudgement.Clean),
            new("Symptoms not asked for", People.Osteoporosis with { Symptoms = null }, Of(Minutes("walking", 20)), ExpectedJudgement.Undetermined),
            new("A vertebral fracture of four weeks ago that nobody cleared", FreshFracture, Of(Minutes("walking", 20)), ExpectedJudgement.Error),
        ],
    };

    private static ClientProfile FreshFracture => People.VertebralFracture with
    {
        Fractures = [new Fracture { Site = FractureSite.Vertebra, Mechanism = FractureMechanism.LowTrauma, OccurredOn = People.AsOf.AddDays(-28) }],
        Clearances = [],
    };

    private static string PlaceOf(Assessment person)
    {
        foreach (var reason in person.Reasons)
            if (reason.Gate == Gate.Stop) return reason.Paths[0];
        return "client:/symptoms";
    }
}
