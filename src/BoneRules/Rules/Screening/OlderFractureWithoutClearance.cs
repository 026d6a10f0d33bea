using System.Globalization;
using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A fragility fracture of more than two years ago, or without a date, after which nobody cleared the person.</summary>
internal static class OlderFractureWithoutClearance
{
    public static Rule Create() => new Requirement
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR7004",
            Title = "An older fracture without clearance",
            Category = RuleCategory.Screening,
            Message = "A fracture from little force has no clearance for exercise that came after it.",
            Advice = "Ask a clinician for a clearance for exercise.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.FourPillars("Safety Checklist", "G347"),
                Cite.PatientAssociation("Diagnosis of osteoporosis", "G115", "G117"),
                Cite.FourPillars("Introduction", "G339"),
                Cite.Evidence(Sources.EvidenceRegister, "Definitions", Verification.Seen, "DEF-03", "DEF-08"),
                Cite.DesignChoice("4"),
            ],
        },
        Severities = SeverityTable.Everybody(Severity.Warning),
        Judge = static (in PlanContext plan) =>
        {
            // A shut gate asks for the clearance itself; clearances that nobody asked for leave it open.
            if (plan.Person.IsHeldBack || IndexIn(plan.Person.Client) is not { } index) return Judgement.NotApplicable;
            return plan.Person.Client.Clearances is null
                ? Judgement.Undetermined("client:/clearances")
                : Judgement.Violation(Justification.OfLevel(Quantity.Clearance, "none", "exercise")).AtClient(string.Create(CultureInfo.InvariantCulture, $"client:/fractures/{index}"));
        },
        Examples = static () =>
        [
            new("A wrist broken four years ago", WithWrist(2022, []), Of(Minutes("walking", 20)), ExpectedJudgement.Warning),
            new("The same, cleared since", WithWrist(2022, [People.Cleared(ClearanceScope.Exercise)]), Of(Minutes("walking", 20)), ExpectedJudgement.Clean),
            new("Broken this year: the gate asks for it", WithWrist(2026, []), Of(Minutes("walking", 20)), ExpectedJudgement.Clean),
        ],
    };

    /// <summary>The first such fracture, or <see langword="null"/>.</summary>
    internal static int? IndexIn(ClientProfile client)
    {
        var fractures = client.Fractures ?? [];
        for (var i = 0; i < fractures.Count; i++)
            if (fractures[i].IsLowTrauma() && fractures[i].HappenedAtLeastAt(Fractures.AdultAge, client) && !Clearances.Lift(client, fractures[i])) return i;
        return null;
    }

    private static ClientProfile WithWrist(int year, ValueList<Clearance> clearances) => People.Osteopenia with
    {
        Fractures = [new Fracture { Site = FractureSite.Wrist, Mechanism = FractureMechanism.LowTrauma, OccurredOn = new PartialDate(year, 6, 1), Healed = true }],
        Clearances = clearances,
    };
}
