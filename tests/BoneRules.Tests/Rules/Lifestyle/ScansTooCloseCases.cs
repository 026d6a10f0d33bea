using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Lifestyles;

internal static class ScansTooCloseCases
{
    private const string Id = "BR8009";

    private static ClientProfile Scanned(string tier, PartialDate first, PartialDate second) => RuleCheck.Person(tier) with
    {
        BoneDensity = [.. RuleCheck.Person(tier).BoneDensity!.Select(scan => scan with { MeasuredOn = second }), new BoneDensityMeasurement { TScore = -1.5, MeasuredOn = first }],
    };

    [Cases]
    [For("B2", 2025, 3, 2, ExpectedJudgement.Clean)]
    [For("B2", 2025, 3, 3, ExpectedJudgement.Info)]
    [For("B1", 2025, 3, 3, ExpectedJudgement.Info)]
    [For("B2High", 2025, 3, 3, ExpectedJudgement.Clean)]
    [For("B3", 2025, 3, 3, ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> Less_than_twelve_months_before_the_second_of_March_2026(string tier, int year, int month, int day, ExpectedJudgement expected) =>
        Ask(Id, Scanned(tier, new PartialDate(year, month, day), new PartialDate(2026, 3, 2)), Of(Minutes("walking", 20))).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> Two_sites_of_one_day_are_one_scan() =>
        Ask(Id, Scanned("B2", new PartialDate(2026, 3, 2), new PartialDate(2026, 3, 2)), Of(Minutes("walking", 20))).Is(ExpectedJudgement.Clean);

    [Cases]
    public static IEnumerable<RuledCase> A_year_without_a_month_may_be_far_enough() =>
        Ask(Id, Scanned("B2", new PartialDate(2025), new PartialDate(2026, 3, 2)), Of(Minutes("walking", 20))).Is(ExpectedJudgement.Clean);

    [Cases]
    [For(2025, 3, ExpectedJudgement.Clean)]
    [For(2025, 4, ExpectedJudgement.Info)]
    [For(2026, 9, ExpectedJudgement.Info)]
    public static IEnumerable<RuledCase> A_scan_that_is_known_by_its_date_alone_counts(int year, int month, ExpectedJudgement expected) =>
        Ask(Id, People.Osteoporosis with { Monitoring = new Monitoring { LastDxaOn = new PartialDate(year, month, 2) } }, Of(Minutes("walking", 20))).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> One_scan_has_none_before_it() =>
    [
        .. Ask(Id, People.Osteoporosis, Of(Minutes("walking", 20))).Is(ExpectedJudgement.Clean),
        .. Ask(Id, People.Osteoporosis with { BoneDensity = null, Monitoring = new Monitoring { LastDxaOn = new PartialDate(2026, 3, 2) } }, Of(Minutes("walking", 20))).Is(ExpectedJudgement.Clean),
    ];

    [Cases]
    public static IEnumerable<RuledCase> Only_the_last_two_days_are_held_against_each_other() =>
    [
        .. Ask(Id, ScannedOn(new(2020, 1, 1), new(2020, 6, 1), new(2024, 1, 1)), Of(Minutes("walking", 20))).Is(ExpectedJudgement.Clean),
        .. Ask(Id, ScannedOn(new(2024, 6, 1), new(2020, 1, 1), new(2024, 1, 1)), Of(Minutes("walking", 20))).Is(ExpectedJudgement.Info),
        .. Ask(Id, ScannedOn(new(2024, 6, 1), new(2024, 6, 1), new(2024, 1, 1)), Of(Minutes("walking", 20))).Is(ExpectedJudgement.Info),
    ];

    private static ClientProfile ScannedOn(params ReadOnlySpan<PartialDate> days)
    {
        var scans = new BoneDensityMeasurement[days.Length];
        for (var i = 0; i < scans.Length; i++) scans[i] = new BoneDensityMeasurement { Site = BoneDensitySite.LumbarSpine, TScore = -2.7, MeasuredOn = days[i] };
        return People.Osteoporosis with { BoneDensity = scans.ToValueList() };
    }
}
