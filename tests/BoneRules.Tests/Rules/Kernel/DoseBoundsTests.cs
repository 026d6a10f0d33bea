using BoneRules.Rules;

namespace BoneRules.Tests.Rules.Kernel;

public sealed class DoseBoundsTests
{
    private static readonly DoseRow Row = SmallWorld.General("row");

    private static bool Holds(DoseRow row, DoseMeasure measure, double low, double high, CountRange sets) =>
        DoseBounds.Of(row, measure)!.Value.Contain(new PrescriptionRow { DoseLow = low, DoseHigh = high, Sets = sets });

    [Theory]
    [InlineData(8, 12, true)]
    [InlineData(7, 12, false)]
    [InlineData(8, 13, false)]
    [InlineData(10, 10, true)]
    [InlineData(1, 7, false)]
    [InlineData(13, 20, false)]
    public void A_dose_lies_between_both_bounds(int low, int high, bool expected)
    {
        Holds(Row with { Repetitions = new(8, 12) }, DoseMeasure.Repetitions, low, high, 3).Should().Be(expected);
        Holds(Row with { Seconds = new(8, 12) }, DoseMeasure.Seconds, low, high, 3).Should().Be(expected);
        Holds(Row with { Flights = new(8, 12) }, DoseMeasure.Flights, low, high, 3).Should().Be(expected);
    }

    [Theory]
    [InlineData(2, 3, true)]
    [InlineData(1, 3, false)]
    [InlineData(2, 4, false)]
    public void So_do_its_sets(int fewest, int most, bool expected) => Holds(Row with { Repetitions = 8, Sets = new(2, 3) }, DoseMeasure.Repetitions, 8, 8, new(fewest, most)).Should().Be(expected);

    [Fact]
    public void What_a_row_leaves_out_it_does_not_limit()
    {
        Holds(Row with { Repetitions = new(8, null) }, DoseMeasure.Repetitions, 8, 1000, new(0, 1000)).Should().BeTrue();
        Holds(Row with { Seconds = new(8, null) }, DoseMeasure.Seconds, 8, 1e6, new(0, 1000)).Should().BeTrue();
        Holds(Row with { Flights = new(8, null) }, DoseMeasure.Flights, 8, 1000, new(0, 1000)).Should().BeTrue();
        Holds(Row with { Repetitions = new(8, null), Sets = new(2, null) }, DoseMeasure.Repetitions, 8, 8, new(2, 1000)).Should().BeTrue();
        Holds(Row with { Repetitions = new(8, null), Sets = new(2, null) }, DoseMeasure.Repetitions, 8, 8, 1).Should().BeFalse();
        Holds(Row with { Repetitions = new(8, null) }, DoseMeasure.Repetitions, 7, 20, 3).Should().BeFalse();
    }

    [Theory]
    [InlineData("None")]
    [InlineData("Repetitions")]
    [InlineData("Seconds")]
    [InlineData("Flights")]
    public void A_row_has_no_bounds_of_what_it_does_not_speak_of(string stated)
    {
        var measure = Enum.Parse<DoseMeasure>(stated);

        DoseBounds.Of(Row with { Sets = 3 }, measure).Should().BeNull();
        (DoseBounds.Of(Row with { Repetitions = 8 }, measure) is not null).Should().Be(measure == DoseMeasure.Repetitions);
        (DoseBounds.Of(Row with { Seconds = 8 }, measure) is not null).Should().Be(measure == DoseMeasure.Seconds);
        (DoseBounds.Of(Row with { Flights = 8 }, measure) is not null).Should().Be(measure == DoseMeasure.Flights);
    }
}
