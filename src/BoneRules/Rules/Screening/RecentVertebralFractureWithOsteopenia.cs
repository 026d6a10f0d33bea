using System.Globalization;
using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A vertebral fracture of the last two years in a person who is only known to have osteopenia.</summary>
internal static class RecentVertebralFractureWithOsteopenia
{
    private const double NormalTScore = -1.0;
    private const double OsteoporosisTScore = -2.5;

    public static Rule Create() => new Requirement
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR7007",
            Title = "Osteopenia with a recent vertebral fracture",
            Category = RuleCategory.Screening,
            Message = "A vertebral fracture of the last 24 months weighs more than a scan that shows osteopenia.",
            Advice = "See a clinician about it: what follows from the fracture is theirs to decide.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.PatientAssociation("Diagnosis of osteopenia", "G131", "G135", "G136"),
                Cite.Evidence(Sources.EvidenceRegister, "Definitions", Verification.Seen, "DEF-04", "DEF-10"),
                Cite.DesignChoice("Nutrition, monitoring"),
            ],
            DesignChoices = ["A vertebral fracture is recent for 24 months."],
        },
        Severities = SeverityTable.Everybody(Severity.Warning),
        Judge = static (in PlanContext plan) =>
        {
            var client = plan.Person.Client;
            return IsOsteopenia(client) && RecentFracture(client) is { } index
                ? Judgement.Violation(Justification.OfNumber(Quantity.Months, MonthsSince(client, index), min: Fractures.RecentMonths, exclusive: true))
                    .AtClient(string.Create(CultureInfo.InvariantCulture, $"client:/fractures/{index}"))
                : Judgement.NotApplicable;
        },
        Examples = static () =>
        [
            new("A vertebral fracture a year ago", With(People.AsOf.AddMonths(-12)), Of(Minutes("walking", 20)), ExpectedJudgement.Warning),
            new("A vertebral fracture three years ago", With(People.AsOf.AddMonths(-36)), Of(Minutes("walking", 20)), ExpectedJudgement.Clean),
        ],
    };

    private static bool IsOsteopenia(ClientProfile client)
    {
        if (client.Diagnosis == BoneDiagnosis.Osteoporosis) return false;
        return client.BoneDensity?.Min(static scan => scan.TScore) is { } score ? score > OsteoporosisTScore && (score < NormalTScore || client.Diagnosis == BoneDiagnosis.Osteopenia) : client.Diagnosis == BoneDiagnosis.Osteopenia;
    }

    private static int? RecentFracture(ClientProfile client)
    {
        if (client.AsOf is not { } asOf) return null;
        var fractures = client.Fractures ?? [];
        for (var i = 0; i < fractures.Count; i++)
            if (fractures[i].IsVertebral() && fractures[i].IsLowTrauma() && fractures[i].IsWithinMonths(Fractures.RecentMonths, asOf)) return i;
        return null;
    }

    private static int MonthsSince(ClientProfile client, int index)
    {
        var (then, now) = (client.Fractures![index].OccurredOn!.Value.Latest, client.AsOf!.Value);
        return Math.Max(0, ((now.Year - then.Year) * 12) + now.Month - then.Month - (now.Day < then.Day ? 1 : 0));
    }

    private static ClientProfile With(DateOnly fracture) => People.Osteopenia with
    {
        Fractures = [new Fracture { Site = FractureSite.Vertebra, Mechanism = FractureMechanism.LowTrauma, OccurredOn = fracture, Healed = true }],
        Clearances = [People.Cleared(ClearanceScope.Exercise)],
    };
}
