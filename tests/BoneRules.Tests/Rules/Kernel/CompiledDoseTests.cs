using BoneRules.Rules;

namespace BoneRules.Tests.Rules.Kernel;

public sealed class CompiledDoseTests
{
    private static readonly DoseRow General = SmallWorld.General("general");
    private static readonly DoseRow Own = SmallWorld.Own("own");

    private static readonly CompiledDose Dose = new(SmallWorld.Doses(
        Own with { Repetitions = 8 },
        General with { Seconds = 30, Repetitions = 9 },
        General with { Template = PlanTemplate.Daily15, Seconds = 30 },
        General with { FirstTrainingWeeks = 4, Flights = 3 },
        Own with { Template = PlanTemplate.Daily15, FirstTrainingWeeks = 4, Sets = 2 }));

    [Fact]
    public void A_row_that_names_its_exercises_is_their_own() => Dose.Own.Should().Be(0b10001);

    [Fact]
    public void An_own_row_settles_a_dose_and_so_does_a_template_inside_itself() => Dose.Literal.Should().Be(0b10101);

    [Fact]
    public void Rows_of_a_template_or_of_the_first_weeks_do_not_hold_everywhere() => Dose.Conditional.Should().Be(0b11100);

    [Theory]
    [InlineData("None", 0b00000UL)]
    [InlineData("Repetitions", 0b00011UL)]
    [InlineData("Seconds", 0b00110UL)]
    [InlineData("Flights", 0b01000UL)]
    public void A_row_speaks_of_what_it_bounds_alone(string measure, ulong speaking) => Dose.Bounds[(int)Enum.Parse<DoseMeasure>(measure)].Speaking.Should().Be(speaking);

    [Fact]
    public void The_bounds_are_those_of_the_rows()
    {
        Dose.Bounds[(int)DoseMeasure.Repetitions].OfRows[1].Should().Be(DoseBounds.Of(Dose.Rows[1], DoseMeasure.Repetitions));
        Dose.Bounds[(int)DoseMeasure.Seconds].OfRows[1].Should().Be(DoseBounds.Of(Dose.Rows[1], DoseMeasure.Seconds));
    }
}
