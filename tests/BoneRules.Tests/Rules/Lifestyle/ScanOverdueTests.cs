using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Lifestyles;

public sealed class ScanOverdueTests
{
    private const string Id = "BR8010";

    private static ClientProfile Followed(string tier, DateOnly? scan, DateOnly? therapy) => RuleCheck.Person(tier) with
    {
        BoneDensity = RuleCheck.Person(tier).BoneDensity?.Select(measured => measured with { MeasuredOn = null }).ToValueList(),
        Monitoring = new Monitoring { LastDxaOn = scan, TherapyStartedOrChangedOn = therapy },
    };

    public static TheoryData<string, DateOnly?, DateOnly?, ExpectedJudgement> Cases() => new()
    {
        { "B2", new DateOnly(2024, 11, 22), null, ExpectedJudgement.Clean },
        { "B2", new DateOnly(2024, 11, 21), null, ExpectedJudgement.Info },
        { "B3", new DateOnly(2024, 11, 21), null, ExpectedJudgement.Info },
        { "B0", new DateOnly(2014, 11, 21), null, ExpectedJudgement.Clean },
        { "B2", null, new DateOnly(2024, 11, 22), ExpectedJudgement.Clean },
        { "B2", null, new DateOnly(2024, 11, 21), ExpectedJudgement.Info },
        { "B2", new DateOnly(2025, 6, 1), new DateOnly(2022, 1, 1), ExpectedJudgement.Clean },
        { "B2", null, null, ExpectedJudgement.Clean },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void More_than_24_months(string tier, DateOnly? scan, DateOnly? therapy, ExpectedJudgement expected) =>
        RuleCheck.Judge(Id, Followed(tier, scan, therapy), Of(Minutes("walking", 20))).Should().Be(expected);

    [Fact]
    public void Without_a_reference_date_nothing_is_due() =>
        RuleCheck.Judge(Id, Followed("B2", new DateOnly(2014, 1, 1), null) with { AsOf = null }, Of(Minutes("walking", 20))).Should().Be(ExpectedJudgement.Clean);
}
