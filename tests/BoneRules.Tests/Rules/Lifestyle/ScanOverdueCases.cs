using System.Globalization;
using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Lifestyles;

internal static class ScanOverdueCases
{
    private const string Id = "BR8010";

    private static ClientProfile Followed(string tier, DateOnly? scan, DateOnly? therapy) => RuleCheck.Person(tier) with
    {
        BoneDensity = RuleCheck.Person(tier).BoneDensity?.Select(measured => measured with { MeasuredOn = null }).ToValueList(),
        Monitoring = new Monitoring { LastDxaOn = scan, TherapyStartedOrChangedOn = therapy },
    };

    [Cases]
    [For("B2", "2024-11-22", null, ExpectedJudgement.Clean)]
    [For("B2", "2024-11-21", null, ExpectedJudgement.Info)]
    [For("B3", "2024-11-21", null, ExpectedJudgement.Info)]
    [For("B0", "2014-11-21", null, ExpectedJudgement.Clean)]
    [For("B2", null, "2024-11-22", ExpectedJudgement.Clean)]
    [For("B2", null, "2024-11-21", ExpectedJudgement.Info)]
    [For("B2", "2025-06-01", "2022-01-01", ExpectedJudgement.Clean)]
    [For("B2", null, null, ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> More_than_24_months(string tier, string? scan, string? therapy, ExpectedJudgement expected) =>
        Ask(Id, Followed(tier, Day(scan), Day(therapy)), Of(Minutes("walking", 20))).Is(expected);

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Cases]
    public static IEnumerable<RuledCase> Without_a_reference_date_nothing_is_due() =>
        Ask(Id, Followed("B2", new DateOnly(2014, 1, 1), null) with { AsOf = null }, Of(Minutes("walking", 20))).Is(ExpectedJudgement.Clean);

    [Cases]
    [For("2025-06-01", null, ExpectedJudgement.Clean)]
    [For("2020-06-01", null, ExpectedJudgement.Info)]
    [For("2025-06-01", "2020-06-01", ExpectedJudgement.Clean)]
    [For("2020-06-01", "2025-06-01", ExpectedJudgement.Clean)]
    [For("2020-06-01", "2021-06-01", ExpectedJudgement.Info)]
    public static IEnumerable<RuledCase> The_latest_of_the_scans_counts_in_whatever_order_they_are_listed(string first, string? second, ExpectedJudgement expected)
    {
        ValueList<BoneDensityMeasurement> scans =
        [
            new BoneDensityMeasurement { Site = BoneDensitySite.LumbarSpine, TScore = -2.7, MeasuredOn = Day(first)!.Value },
            new BoneDensityMeasurement { Site = BoneDensitySite.TotalHip, TScore = -2.6, MeasuredOn = Day(second) is { } day ? day : null },
        ];
        return
        [
            .. Ask(Id, People.Osteoporosis with { BoneDensity = scans }, Of(Minutes("walking", 20))).Is(expected),
            .. Ask(Id, People.Osteoporosis with { BoneDensity = scans, Monitoring = new Monitoring { LastDxaOn = new PartialDate(2026, 1, 5) } }, Of(Minutes("walking", 20))).Is(ExpectedJudgement.Clean),
            .. Ask(Id, People.Osteoporosis with { BoneDensity = scans, Monitoring = new Monitoring { LastDxaOn = new PartialDate(2019, 1, 5) } }, Of(Minutes("walking", 20))).Is(expected),
        ];
    }

    [Cases]
    [For("2024-06-01", "2024-10-01", ExpectedJudgement.Info)]
    [For("2024-12-01", "2024-10-01", ExpectedJudgement.Clean)]
    [For("2024-12-01", "2026-01-01", ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> A_scan_since_therapy_changed_is_one(string scan, string therapy, ExpectedJudgement expected) =>
        Ask(Id, Followed("B2", Day(scan), Day(therapy)), Of(Minutes("walking", 20))).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> Without_any_scan_none_is_overdue() =>
        Ask(Id, People.Osteoporosis with { BoneDensity = null }, Of(Minutes("walking", 20))).Is(ExpectedJudgement.Clean);
}
