using BoneRules.Rules;
using static BoneRules.BoneTier;
using static BoneRules.FallsLevel;

namespace BoneRules.Tests.Rules.Kernel;

public sealed class SeverityTableTests
{
    [Theory]
    [InlineData(B0, F0, Severity.None)]
    [InlineData(B1, F0, Severity.Info)]
    [InlineData(B2, F0, Severity.Warning)]
    [InlineData(B2High, F0, Severity.Warning)]
    [InlineData(B3, F0, Severity.Error)]
    [InlineData(B4, F0, Severity.Error)]
    [InlineData(BU, F0, Severity.Error)]
    [InlineData(B0, F1, Severity.None)]
    [InlineData(B1, F1, Severity.Info)]
    [InlineData(B0, F2, Severity.Warning)]
    [InlineData(B1, F2, Severity.Warning)]
    [InlineData(B3, F2, Severity.Error)]
    public void The_stricter_of_tier_and_falls_level_wins(BoneTier tier, FallsLevel falls, Severity expected) => SeverityTable.Of("AIWWE/AW").For(tier, falls).Should().Be(expected);

    [Theory]
    [InlineData('A', Severity.None, Severity.None)]
    [InlineData('I', Severity.Info, Severity.Info)]
    [InlineData('W', Severity.Warning, Severity.Warning)]
    [InlineData('E', Severity.Error, Severity.Error)]
    [InlineData('U', Severity.None, Severity.Error)]
    public void Each_letter_stands_for_what_is_certain_and_what_is_possible(char letter, Severity certain, Severity possible)
    {
        var table = SeverityTable.Of(new string(letter, 5) + "/" + new string(letter, 2));

        foreach (var tier in Enum.GetValues<BoneTier>())
            foreach (var falls in Enum.GetValues<FallsLevel>()) table.At(tier, falls).Should().Be(new SeverityTable.Cell(certain, possible));
        table.Gravest.Should().Be(possible);
    }

    [Fact]
    public void A_table_of_rows_has_one_for_each_falls_level()
    {
        var table = SeverityTable.Of("AAAEE", "WWEEE", "EEEEE");

        (table.For(B2, F0), table.For(B2High, F0), table.For(B1, F1), table.For(B2, F1), table.For(B0, F2)).Should().Be((Severity.None, Severity.Error, Severity.Warning, Severity.Error, Severity.Error));
        table.ToString().Should().Be("AAAEE WWEEE EEEEE");
    }

    [Theory]
    [InlineData(Severity.None, "AAAAA/AA")]
    [InlineData(Severity.Info, "IIIII/II")]
    [InlineData(Severity.Warning, "WWWWW/WW")]
    [InlineData(Severity.Error, "EEEEE/EE")]
    public void One_severity_may_hold_for_everybody(Severity severity, string expected)
    {
        SeverityTable.Everybody(severity).ToString().Should().Be(expected);
        SeverityTable.Everybody(severity).Should().Be(SeverityTable.Of(expected));
    }

    [Fact]
    public void There_is_no_table_of_a_severity_that_there_is_not() =>
        FluentActions.Invoking(static () => SeverityTable.Everybody((Severity)9)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Allowed are None, Info, Warning and Error.*9*");

    [Theory]
    [InlineData("")]
    [InlineData("AIWWE")]
    [InlineData("AIWWE/A")]
    [InlineData("AIWWE/AWW")]
    [InlineData("AIWWEEAW")]
    [InlineData("AIWWE-AW")]
    [InlineData("AIXWE/AW")]
    [InlineData("AIWWE/AX")]
    [InlineData("aiwwe/aw")]
    public void What_is_not_of_the_form_is_refused(string table) => FluentActions.Invoking(() => SeverityTable.Of(table)).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData("WIWWE/AA")]
    [InlineData("AAAEW/AA")]
    [InlineData("AAAUW/AA")]
    [InlineData("AAAAA/WA")]
    public void A_table_never_grows_milder_towards_the_stricter(string table) => FluentActions.Invoking(() => SeverityTable.Of(table)).Should().Throw<ArgumentException>().WithMessage("*milder*");

    [Theory]
    [InlineData("AAAA", "AAAAA", "AAAAA")]
    [InlineData("AAAAA", "AAAAAA", "AAAAA")]
    [InlineData("AAAAA", "AAAAA", "")]
    [InlineData("WWWWW", "AWWWW", "WWWWW")]
    [InlineData("AAAAA", "AAAWW", "AAAAW")]
    public void Rows_are_of_five_letters_and_never_milder_than_the_one_before(string f0, string f1, string f2) =>
        FluentActions.Invoking(() => SeverityTable.Of(f0, f1, f2)).Should().Throw<ArgumentException>();

    [Fact]
    public void Tables_are_equal_by_what_they_say()
    {
        SeverityTable.Of("AIWWE/AW").Should().Be(SeverityTable.Of("AIWWE/AW"));
        SeverityTable.Of("AIWWE/AW").Equals(SeverityTable.Of("AIWWE/WW")).Should().BeFalse();
        SeverityTable.Of("AIWWE/AW").Equals(null).Should().BeFalse();
        FluentActions.Invoking(() => SeverityTable.Of(null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("AAAAA", "AAAEW", "EEEEE")]
    [InlineData("AAAAA", "EAAAA", "EEEEE")]
    [InlineData("AAAAA", "AAAAA", "AAWAA")]
    [InlineData("AAAAE", "AAAAW", "EEEEE")]
    [InlineData("AAAAA", "WWWWW", "WWAWW")]
    [InlineData("AAAAA", "AAAAI", "AAAAA")]
    public void A_row_of_its_own_grows_milder_neither_along_itself_nor_below_the_one_before(string f0, string f1, string f2) =>
        FluentActions.Invoking(() => SeverityTable.Of(f0, f1, f2)).Should().Throw<ArgumentException>().WithMessage("*milder*");

    [Fact]
    public void A_letter_that_is_none_is_named() => FluentActions.Invoking(static () => SeverityTable.Of("AIXWE/AW")).Should().Throw<ArgumentException>().WithMessage("'X' in \"AIXWE/AW\" is none of A, I, W, E, U.*");

    [Fact]
    public void A_rule_is_told_at_least_as_gravely_as_it_should_be_and_as_configured_where_it_is()
    {
        var rule = SmallWorld.Doses(SmallWorld.General("lifts"));

        (rule with { LeastSeverity = Severity.Warning }).ToldAs(Severity.Info).Should().Be(Severity.Warning);
        (rule with { LeastSeverity = Severity.Info }).ToldAs(Severity.Warning).Should().Be(Severity.Warning);
        (rule with { LeastSeverity = Severity.Warning, ConfiguredSeverity = Severity.Info }).ToldAs(Severity.Error).Should().Be(Severity.Info);
    }
}
