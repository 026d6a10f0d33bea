using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Lifestyles;

public sealed class ScansTooCloseTests
{
    private const string Id = "BR8009";

    private static ClientProfile Scanned(string tier, PartialDate first, PartialDate second) => RuleCheck.Person(tier) with
    {
        BoneDensity = [.. RuleCheck.Person(tier).BoneDensity!.Select(scan => scan with { MeasuredOn = second }), new BoneDensityMeasurement { TScore = -1.5, MeasuredOn = first }],
    };

    [Theory]
    [InlineData("B2", 2025, 3, 2, ExpectedJudgement.Clean)]
    [InlineData("B2", 2025, 3, 3, ExpectedJudgement.Info)]
    [InlineData("B1", 2025, 3, 3, ExpectedJudgement.Info)]
    [InlineData("B2High", 2025, 3, 3, ExpectedJudgement.Clean)]
    [InlineData("B3", 2025, 3, 3, ExpectedJudgement.Clean)]
    public void Less_than_twelve_months_before_the_second_of_March_2026(string tier, int year, int month, int day, ExpectedJudgement expected) =>
        RuleCheck.Judge(Id, Scanned(tier, new PartialDate(year, month, day), new PartialDate(2026, 3, 2)), Of(Minutes("walking", 20))).Should().Be(expected);

    [Fact]
    public void Two_sites_of_one_day_are_one_scan() =>
        RuleCheck.Judge(Id, Scanned("B2", new PartialDate(2026, 3, 2), new PartialDate(2026, 3, 2)), Of(Minutes("walking", 20))).Should().Be(ExpectedJudgement.Clean);

    [Fact]
    public void A_year_without_a_month_may_be_far_enough() =>
        RuleCheck.Judge(Id, Scanned("B2", new PartialDate(2025), new PartialDate(2026, 3, 2)), Of(Minutes("walking", 20))).Should().Be(ExpectedJudgement.Clean);
}
