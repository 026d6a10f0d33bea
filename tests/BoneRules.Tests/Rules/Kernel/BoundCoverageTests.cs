using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Kernel;

public sealed class BoundCoverageTests
{
    private static Coverage Rule(Amount? measured, params ReadOnlySpan<CoverageBand> bands) => new()
    {
        Descriptor = SmallWorld.Describe("T3", safety: false),
        Examples = static () => [],
        Measure = (in WeekContext _) => measured,
        Quantity = Quantity.Minutes,
        Bands = ValueList.Create(bands),
    };

    private static Judged[] Judge(Amount? measured, params ReadOnlySpan<CoverageBand> bands) => SmallWorld.Judge(People.Osteopenia with { TrainingWeeks = 8 }, Of(Prescribe("squat")), Rule(measured, bands));

    private static CoverageBand Band(Severity severity, double? min = null, double? max = null) => new() { Severity = severity, Min = min, Max = max };

    [Theory]
    [InlineData(5, 5, null)]
    [InlineData(9, 9, null)]
    [InlineData(4, 4, 4.0)]
    [InlineData(10, 10, 10.0)]
    // It may be enough, or may not be too much.
    [InlineData(1, 5, null)]
    [InlineData(9, 20, null)]
    [InlineData(1, 20, null)]
    // Even the most is too little, even the least too much.
    [InlineData(1, 4, 4.0)]
    [InlineData(10, 20, 10.0)]
    public void Too_little_is_what_is_so_at_its_most_and_too_much_what_is_so_at_its_least(double lowest, double highest, double? told)
    {
        var judged = Judge(new Amount(lowest, highest), Band(Severity.Warning, 5, 9));

        if (told is not { } measured) judged.Should().BeEmpty();
        else
        {
            var expected = new Judged { Rule = judged[0].Rule, Scope = Scope.Week, Index = 0, Low = Severity.Warning, High = Severity.Warning, Justification = Justification.OfNumber(Quantity.Minutes, measured, 5, 9) };
            judged.Should().ContainSingle().Which.Should().Be(expected);
        }
    }

    [Fact]
    public void A_bound_that_is_not_stated_is_not_missed()
    {
        Judge(0, Band(Severity.Warning, max: 9)).Should().BeEmpty();
        Judge(1e6, Band(Severity.Warning, min: 5)).Should().BeEmpty();
        Judge(0, Band(Severity.Warning)).Should().BeEmpty();
    }

    [Fact]
    public void Where_the_question_does_not_arise_nothing_is_said() => Judge(null, Band(Severity.Warning, 5)).Should().BeEmpty();

    [Theory]
    [InlineData(1, Severity.Warning)]
    [InlineData(3, Severity.Info)]
    [InlineData(5, null)]
    public void The_first_band_that_is_missed_gives_the_one_finding(double measured, Severity? expected) =>
        Judge(measured, Band(Severity.Warning, 2), Band(Severity.Info, 4)).Select(static item => (Severity?)item.High).Should().Equal(expected is null ? [] : [expected]);

    /// <summary>The week ends the ninth of training.</summary>
    [Theory]
    [InlineData(8, true)]
    [InlineData(9, false)]
    [InlineData(null, true)]
    public void A_band_for_later_holds_once_its_weeks_are_over(int? after, bool holds) =>
        (Judge(1, Band(Severity.Warning, 5) with { AfterTrainingWeeks = after }).Length == 1).Should().Be(holds);

    [Fact]
    public void A_band_that_does_not_hold_leaves_the_question_to_the_next() =>
        Judge(1, Band(Severity.Warning, 5) with { AfterTrainingWeeks = 9 }, Band(Severity.Info, 5)).Should().ContainSingle().Which.High.Should().Be(Severity.Info);

    [Theory]
    [InlineData("yes", true)]
    [InlineData("unknown", true)]
    [InlineData("no", false)]
    public void A_band_is_for_those_whom_it_may_concern(string whom, bool holds)
    {
        var answer = whom switch { "yes" => Truth.True, "no" => Truth.False, _ => Truth.Unknown };
        var band = Band(Severity.Warning, 5) with { ForWhom = _ => answer };

        (Judge(1, band).Length == 1).Should().Be(holds);
        (Judge(1, Band(Severity.Info, 0), band).Length == 1).Should().Be(holds);
        new BoundCoverage(Rule(1, band), Assessment.Assess(People.Osteopenia)).IsSilent.Should().Be(!holds);
    }

    [Fact]
    public void Each_week_is_measured()
    {
        var rule = Rule(0, Band(Severity.Warning, 5)) with { Measure = static (in WeekContext week) => week.FirstWeek };

        SmallWorld.Judge(People.Osteopenia, WeekByWeek(Prescribe("squat"), Prescribe("squat"), Prescribe("squat"), Prescribe("squat"), Prescribe("squat")), rule)
            .Select(static item => item.Index).Should().Equal(0, 1, 2, 3);
    }
}
