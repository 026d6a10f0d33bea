using BoneRules.Rules;

namespace BoneRules.Tests.Rules.Kernel;

/// <summary>Ruling 24: the reference is the heaviest working load of the previous 28 days, in a plan of 4 weeks, and the most repetitions at it; after a longer gap the last one.</summary>
public sealed class LoadHistoryTests
{
    private static LoadHistory Weeks(params ReadOnlySpan<(int Week, double Load, int? Repetitions)> loads)
    {
        var history = new LoadHistory();
        for (var i = 0; i < loads.Length; i++) history.Add(new Moment(loads[i].Week, 0), i, loads[i].Load, loads[i].Repetitions);
        return history;
    }

    private static LoadReference? At(LoadHistory history, int week, bool onlyEarlierWeeks = false) => history.ReferenceAt(new Moment(week, 0), dated: false, onlyEarlierWeeks);

    [Fact]
    public void Nothing_was_lifted_before_the_first_time()
    {
        new LoadHistory().IsEmpty.Should().BeTrue();
        At(new LoadHistory(), 1).Should().BeNull();
        Weeks((1, 20, 8)).IsEmpty.Should().BeFalse();
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void In_a_plan_four_weeks_count(int week, bool afterBreak) => At(Weeks((1, 20, 8)), week).Should().Be(new LoadReference(0, 20, 8, 20, afterBreak));

    [Theory]
    [InlineData(28, false)]
    [InlineData(29, true)]
    public void In_a_log_twenty_eight_days_count_whatever_their_weeks(int days, bool afterBreak)
    {
        var history = new LoadHistory();
        history.Add(new Moment(1, 100), 3, 20, 8);

        history.ReferenceAt(new Moment(9, 100 + days), dated: true).Should().Be(new LoadReference(3, 20, 8, 20, afterBreak));
    }

    [Theory]
    [InlineData(132, 40)]
    [InlineData(133, 20)]
    [InlineData(138, 20)]
    public void In_a_log_a_load_counts_from_its_own_day_and_not_from_the_last_of_its_week(int day, double expected)
    {
        var history = new LoadHistory();
        history.Add(new Moment(1, 104), 0, 40, 8);
        history.Add(new Moment(1, 110), 1, 20, 8);

        history.ReferenceAt(new Moment(5, day), dated: true).Should().Be(new LoadReference(expected == 40 ? 0 : 1, expected, 8, expected, false));
    }

    [Fact]
    public void In_a_log_after_a_break_the_load_of_the_last_day_counts()
    {
        var history = new LoadHistory();
        history.Add(new Moment(1, 104), 0, 40, 8);
        history.Add(new Moment(1, 110), 1, 20, 8);
        history.Add(new Moment(1, 110), 2, 20, 12);

        history.ReferenceAt(new Moment(9, 160), dated: true).Should().Be(new LoadReference(2, 20, 12, 20, true));
    }

    [Fact]
    public void The_heaviest_of_the_window_is_the_reference_wherever_in_it_it_lies()
    {
        At(Weeks((1, 24, 6), (2, 20, 8), (3, 22, 7)), 4).Should().Be(new LoadReference(0, 24, 6, 24, false));
        At(Weeks((1, 20, 6), (2, 24, 8), (3, 22, 7)), 4).Should().Be(new LoadReference(1, 24, 8, 24, false));
        At(Weeks((1, 20, 6), (2, 22, 8), (3, 24, 7)), 4).Should().Be(new LoadReference(2, 24, 7, 24, false));
    }

    [Theory]
    [InlineData(5, 50)]
    [InlineData(6, 20)]
    public void What_is_heavier_and_older_than_the_window_counts_no_more(int week, double expected) => At(Weeks((1, 50, 5), (4, 20, 8)), week)!.Value.Load.Should().Be(expected);

    [Fact]
    public void After_a_break_the_last_load_counts_and_not_the_heaviest() => At(Weeks((1, 30, 5), (2, 20, 8)), 12).Should().Be(new LoadReference(1, 20, 8, 20, true));

    [Theory]
    [InlineData(8, 10, 10)]
    [InlineData(10, 8, 10)]
    [InlineData(9, 9, 9)]
    [InlineData(null, 8, 8)]
    [InlineData(8, null, 8)]
    [InlineData(null, null, null)]
    public void At_equal_loads_the_most_repetitions_count(int? earlier, int? later, int? expected)
    {
        At(Weeks((1, 20, earlier), (2, 20, later)), 3)!.Value.Repetitions.Should().Be(expected);
        At(Weeks((1, 20, earlier), (1, 20, later)), 3)!.Value.Repetitions.Should().Be(expected);
    }

    [Fact]
    public void Repetitions_at_a_lighter_load_do_not_count()
    {
        At(Weeks((1, 20, 15), (2, 24, 6)), 3)!.Value.Repetitions.Should().Be(6);
        At(Weeks((1, 24, 6), (2, 20, 15)), 3)!.Value.Repetitions.Should().Be(6);
        At(Weeks((1, 20, 15), (1, 24, 6)), 3)!.Value.Repetitions.Should().Be(6);
        At(Weeks((1, 24, 6), (1, 20, 15)), 3)!.Value.Repetitions.Should().Be(6);
    }

    [Fact]
    public void Of_one_week_the_heaviest_load_counts()
    {
        At(Weeks((1, 20, 8), (1, 25, 6), (1, 22, 7)), 2).Should().Be(new LoadReference(1, 25, 6, 25, false));
        At(Weeks((1, 25, 6), (1, 20, 8)), 2).Should().Be(new LoadReference(0, 25, 6, 25, false));
    }

    [Fact]
    public void This_week_is_a_reference_and_the_weeks_before_are_told_beside_it()
    {
        At(Weeks((1, 20, 8), (2, 18, 8), (3, 22, 8)), 3).Should().Be(new LoadReference(2, 22, 8, 20, false));
        At(Weeks((3, 22, 8)), 3).Should().Be(new LoadReference(0, 22, 8, null, false), "no week comes before it");
    }

    [Fact]
    public void Where_only_earlier_weeks_count_this_one_does_not()
    {
        At(Weeks((2, 20, 8), (3, 30, 8)), 3, onlyEarlierWeeks: true).Should().Be(new LoadReference(0, 20, 8, 20, false));
        At(Weeks((3, 30, 8)), 3, onlyEarlierWeeks: true).Should().BeNull();
        At(Weeks((3, 30, 8)), 3).Should().NotBeNull();
    }

    [Fact]
    public void A_load_of_this_week_is_held_against_it_even_when_all_before_is_long_ago() =>
        At(Weeks((1, 40, 8), (9, 20, 8)), 9).Should().Be(new LoadReference(1, 20, 8, null, false));
}
