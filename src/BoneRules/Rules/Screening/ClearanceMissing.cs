using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A person who is held to low-risk movements: a clinician has to clear exercise first, or a fracture is cleared but still fresh or not healed.</summary>
internal static class ClearanceMissing
{
    public static Rule Create() => new Requirement
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR7003",
            Title = "Held to low-risk movements",
            Category = RuleCategory.Screening,
            Message = "For now only low-risk movements go on, because of this: {measured}.",
            Advice = "Get a dated clearance for exercise that is not older than what it is for; a fracture that is fresh or not healed keeps to low-risk movements even with one, until it has healed.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.FourPillars("Safety Checklist; Pillar 1", "G347", "G348", "G349", "G392"),
                Cite.Evidence(Sources.WorldFalls2022, "Table 2", Verification.Seen, "BAL-11", "RED-07"),
                Cite.Evidence(Sources.EvidenceRegister, "Definitions", Verification.Seen, "DEF-09", "DEF-11"),
                Cite.DesignChoice("2"),
                Cite.DesignChoice("4"),
            ],
            DesignChoices =
            [
                "A T-score of −3.0 or less wants a clearance like a fracture does.",
                "A clearance for anything but a dated fracture holds for twelve months.",
                "A missing clearance is a warning for the person; what may not go on without it is an error at its own place.",
            ],
        },
        Severities = SeverityTable.Everybody(Severity.Warning),
        WaitsFor = AssessmentAxis.Gate,
        Judge = static (in PlanContext plan) => plan.Person.Gate.Lowest == Gate.Stop || plan.Person.Gate.IsAtLeast(Gate.ClearFirst) is not { IsFalse: false } clearFirst
            ? Judgement.NotApplicable
            : Judgement
                .ViolationIf(clearFirst, Justification.OfLevel(Quantity.Clearance, plan.Person.ReasonsFor(Gate.ClearFirst, "clearFirst"), "exercise"))
                .AtClient("client:/clearances"),
        Examples = static () =>
        [
            new("A vertebral fracture that nobody cleared", People.VertebralFracture with { Clearances = [] }, Of(Minutes("walking", 20)), ExpectedJudgement.Warning),
            new("The same, cleared", People.VertebralFracture, Of(Minutes("walking", 20)), ExpectedJudgement.Clean),
            new("A vertebral fracture of four weeks ago, cleared", FreshAndCleared, Of(Minutes("walking", 20)), ExpectedJudgement.Warning),
            new("Heart disease", People.Healthy with { Conditions = [HealthCondition.HeartDisease] }, Of(Minutes("walking", 20)), ExpectedJudgement.Warning),
        ],
    };

    private static ClientProfile FreshAndCleared => People.VertebralFracture with
    {
        Fractures = [new Fracture { Site = FractureSite.Vertebra, Mechanism = FractureMechanism.LowTrauma, OccurredOn = People.AsOf.AddDays(-28) }],
        Clearances = [new Clearance { Scope = ClearanceScope.Exercise, GrantedOn = People.AsOf.AddDays(-7), GrantedBy = "physician" }],
    };
}
