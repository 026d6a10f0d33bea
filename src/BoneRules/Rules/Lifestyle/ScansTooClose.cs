using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Two bone density scans less than a year apart: too close to show a change.</summary>
internal static class ScansTooClose
{
    private const int LeastMonths = 12;

    public static Rule Create() => new Requirement
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR8009",
            Title = "Scans too close to compare",
            Category = RuleCategory.Monitoring,
            Message = "The last two bone density scans are less than 12 months apart; a change between them is not informative.",
            Advice = "Compare scans that are one to two years apart and made under the same conditions, unless a clinician asks for one sooner.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.FourPillars("Tracking Bone Changes", "G490", "G491", "G492", "G494", "G497", "G498", "G500", "G501", "G502", "G503", "G504", "G505", "G508"),
                Cite.PatientAssociation("Long process", "G153"),
                Cite.TrainerArticle("Muscle training", "G011"),
                Cite.FrequencyGuide("Measuring Progress and Bone Health Improvements", "G324"),
                Cite.Evidence(Sources.EvidenceRegister, "Monitoring", Verification.SecondHand, "MON-01", "MON-03"),
                Cite.DesignChoice("Nutrition, monitoring"),
            ],
        },
        Severities = SeverityTable.Everybody(Severity.Info),
        Judge = static (in PlanContext plan) =>
        {
            // At very high risk a clinician may want shorter intervals.
            if (plan.Person.BoneTier.IsAtLeast(BoneTier.B2High).MayBeTrue || LastTwo(plan.Person.Client) is not var (before, last)) return Judgement.NotApplicable;
            return Judgement.ViolationIf(last.Latest < before.Earliest.AddMonths(LeastMonths), Justification.OfLevel(Quantity.Months, "lessThan12", "12")).AtClient("client:/boneDensity");
        },
        Examples = static () =>
        [
            new("Eleven months apart", Scanned(new(2025, 4, 3), new(2026, 3, 2)), Of(Minutes("walking", 20)), ExpectedJudgement.Info),
            new("Twelve months apart", Scanned(new(2025, 3, 2), new(2026, 3, 2)), Of(Minutes("walking", 20)), ExpectedJudgement.Clean),
        ],
    };

    /// <summary>The last two days on which a scan was made; the sites of one day are one scan.</summary>
    private static (PartialDate Before, PartialDate Last)? LastTwo(ClientProfile client)
    {
        if (client.BoneDensity is null or { Count: < 2 } && client.Monitoring?.LastDxaOn is null) return null;
        var days = (client.BoneDensity ?? []).Where(static scan => scan.MeasuredOn is not null).Select(static scan => scan.MeasuredOn!.Value)
            .Concat(client.Monitoring?.LastDxaOn is { } last ? [last] : []).OrderBy(static day => day.Latest).ToList();
        for (var i = days.Count - 2; i >= 0; i--)
            if (days[i].Latest < days[^1].Earliest) return (days[i], days[^1]);
        return null;
    }

    private static ClientProfile Scanned(params ReadOnlySpan<PartialDate> days)
    {
        var scans = new BoneDensityMeasurement[days.Length];
        for (var i = 0; i < scans.Length; i++) scans[i] = new BoneDensityMeasurement { Site = BoneDensitySite.LumbarSpine, TScore = -2.6, MeasuredOn = days[i] };
        return People.Osteoporosis with { BoneDensity = scans.ToValueList() };
    }
}
