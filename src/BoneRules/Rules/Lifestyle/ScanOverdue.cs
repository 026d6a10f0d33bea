using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>No bone density scan for more than two years, or since therapy began or changed two years ago.</summary>
internal static class ScanOverdue
{
    private const int MostMonths = 24;

    public static Rule Create() => new Requirement
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR8010",
            Title = "No bone density scan for two years",
            Category = RuleCategory.Monitoring,
            Message = "More than 24 months have gone by since the last bone density scan, or without one since therapy began or changed; no source gives a firm interval.",
            Advice = "Ask the clinician whether and when another scan would tell something.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.FourPillars("Tracking Bone Changes", "G498", "G499"),
                Cite.FrequencyGuide("Measuring Progress and Bone Health Improvements", "G323"),
                Cite.Evidence(Sources.EvidenceRegister, "Monitoring", Verification.SecondHand, "MON-01", "MON-02"),
                Cite.DesignChoice("Nutrition, monitoring"),
            ],
            DesignChoices = ["Without low bone mass no scan is called due."],
        },
        Severities = SeverityTable.Of("AIIII/AA"),
        Judge = static (in PlanContext plan) =>
        {
            if (plan.Person.AsOf is not { } asOf) return Judgement.NotApplicable;
            var last = LastScan(plan.Person.Client);
            var therapy = plan.Person.Client.Monitoring?.TherapyStartedOrChangedOn?.Latest;
            return Judgement.ViolationIf(IsPast(last ?? therapy, asOf), default).AtClient("client:/monitoring");
        },
        Examples = static () =>
        [
            new("The last scan three years ago", Followed(new(2023, 11, 1), null), Of(Minutes("walking", 20)), ExpectedJudgement.Info),
            new("The last scan two years ago to the day", Followed(new(2024, 11, 22), null), Of(Minutes("walking", 20)), ExpectedJudgement.Clean),
            new("Therapy changed this year", Followed(new(2025, 11, 1), new(2026, 2, 1)), Of(Minutes("walking", 20)), ExpectedJudgement.Clean),
        ],
    };

    private static bool IsPast(DateOnly? date, DateOnly asOf) => date?.AddMonths(MostMonths) < asOf;

    private static DateOnly? LastScan(ClientProfile client)
    {
        var last = client.Monitoring?.LastDxaOn?.Latest;
        foreach (var scan in client.BoneDensity ?? [])
            if (scan.MeasuredOn is { } on && (last is null || on.Latest > last)) last = on.Latest;
        return last;
    }

    private static ClientProfile Followed(DateOnly scan, DateOnly? therapy) => People.Osteoporosis with
    {
        BoneDensity = [new BoneDensityMeasurement { Site = BoneDensitySite.LumbarSpine, TScore = -2.7, MeasuredOn = scan }],
        Monitoring = new Monitoring { LastDxaOn = scan, TherapyStartedOrChangedOn = therapy },
    };
}
