using BoneRules.Rules;

namespace BoneRules.Tests.Rules.Kernel;

public sealed class DoseRowTests
{
    private static readonly DoseRow Nothing = SmallWorld.General("nothing");

    [Fact]
    public void A_row_that_bounds_nothing_is_unbounded()
    {
        foreach (var row in (DoseRow[])[Nothing, Nothing with { Repetitions = new(0, null) }, Nothing with { Seconds = new(0, null) }, Nothing with { Flights = new(0, null) }])
            row.IsUnbounded.Should().BeTrue(row.ToString());
    }

    [Fact]
    public void A_row_that_bounds_anything_is_not()
    {
        foreach (var row in (DoseRow[])
            [
                Nothing with { Sets = new(1, null) }, Nothing with { Repetitions = new(1, null) }, Nothing with { Repetitions = new(0, 5) }, Nothing with { Seconds = new(1, null) },
                Nothing with { Seconds = new(0, 5) }, Nothing with { Flights = new(1, null) }, Nothing with { Flights = new(0, 5) },
            ])
            row.IsUnbounded.Should().BeFalse(row.ToString());
    }

    [Fact]
    public void It_says_in_one_line_what_it_is()
    {
        (SmallWorld.Own("squats") with { Sets = new(2, 3), Repetitions = new(8, 12) }).ToString().Should().Be("squats|squat||everybody|||2–3|8–12|");
        (Nothing with { Flights = new(1, 2), FirstTrainingWeeks = 4, Template = PlanTemplate.Daily15 }).ToString().Should().Be("nothing||Resistance|everybody|Daily15|4||||1–2 flights");
    }
}
