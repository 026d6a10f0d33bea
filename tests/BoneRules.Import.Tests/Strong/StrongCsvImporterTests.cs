using BoneRules.Import.Tests.Csv;

namespace BoneRules.Import.Tests.Strong;

public sealed class StrongCsvImporterTests
{
    private const string Header = "Date,Workout Name,Exercise Name,Set Order,Weight,Weight Unit,Reps,RPE,Distance,Distance Unit,Seconds,Notes,Workout Notes\n";

    [Fact]
    public void Workouts_are_sorted_by_their_start_and_weeks_begin_on_Monday() => Import("""
        2026-03-09 08:00:00,Monday,Squat,1,20,kg,10,,,,,,
        2026-03-08 20:00:00,Sunday late,Squat,1,18,kg,10,,,,,,
        2026-03-08 08:00:00,Sunday early,Squat,1,16,kg,10,,,,,,
        2025-12-31 08:00:00,Last year,Squat,1,14,kg,10,,,,,,
        """).Outline().Should().Equal(
            "week 2025-12-29", "2025-12-31 Last year", "Squat: working 10 × 14 kg [stated]",
            "week 2026-03-02", "2026-03-08 Sunday early", "Squat: working 10 × 16 kg [stated]", "2026-03-08 Sunday late", "Squat: working 10 × 18 kg [stated]",
            "week 2026-03-09", "2026-03-09 Monday", "Squat: working 10 × 20 kg [stated]");

    [Fact]
    public void An_exercise_that_comes_back_later_in_a_workout_is_a_prescription_of_its_own() => Import("""
        2026-03-09 08:00:00,A,Squat,1,20,kg,10,,,,,,
        2026-03-09 08:00:00,A,Row,1,30,kg,10,,,,,,
        2026-03-09 08:00:00,A,Squat,1,10,kg,20,,,,,,
        2026-03-09 08:00:00,A,Squat,2,10,kg,15,,,,,,
        """).Outline()[2..].Should().Equal("Squat: working 10 × 20 kg [stated]", "Row: working 10 × 30 kg [stated]", "Squat: working 20 × 10 kg, working 15 × 10 kg [stated]");

    [Fact]
    public void Rows_of_a_workout_belong_together_wherever_they_stand() => Import("""
        2026-03-09 08:00:00,A,Squat,1,20,kg,10,,,,,,
        2026-03-10 08:00:00,A,Row,1,30,kg,10,,,,,,
        2026-03-09 08:00:00,A,Squat,2,20,kg,9,,,,,,
        """).Outline().Should().Equal(
            "week 2026-03-09", "2026-03-09 A", "Squat: working 10 × 20 kg, working 9 × 20 kg [stated]", "2026-03-10 A", "Row: working 10 × 30 kg [stated]");

    [Fact]
    public void A_prescription_points_to_its_first_row()
    {
        var source = Import("2026-03-09 08:00:00,A,Squat,1,20,kg,10,,,,,,\n2026-03-09 08:00:00,A,Squat,2,20,kg,9,,,,,,").Only().Source!;

        source.Should().Be(new PrescriptionSource { Line = 2, Column = 1, Text = "2026-03-09 08:00:00,A,Squat,1,20,kg,10,,,,,,", Unit = UnitBasis.Stated });
    }

    [Fact]
    public void A_weight_of_0_states_nothing_since_the_app_writes_it_for_what_was_not_entered()
    {
        var imported = Import("2026-03-09 08:00:00,A,Bridge,1,0.0,kg,12,0,0,km,0,,");

        imported.Only().SetDetails!.Single().Should().Be(new SetDetail { Type = SetType.Working, Repetitions = 12 });
        imported.Only().Source!.Unit.Should().BeNull();
        imported.Lines[1].Kind.Should().Be(ImportedLineKind.Understood);
    }

    [Theory]
    [InlineData("Pull Up (Assisted)")]
    [InlineData("Dominada (Asistida)")]
    [InlineData("Klimmzug (Assistiert)")]
    public void The_load_of_an_assisted_exercise_is_help(string exercise)
    {
        var imported = Import($"2026-03-09 08:00:00,A,{exercise},1,30,kg,8,,,,,,");

        imported.Only().SetDetails!.Single().LoadKilograms.Should().BeNull();
        imported.Accounts()[1].Should().Be("2 PartlyUnderstood: the load of an assisted exercise is help, not load");
    }

    [Fact]
    public void An_unassisted_exercise_keeps_its_load() =>
        Import("2026-03-09 08:00:00,A,Unassisted Dip,1,10,kg,8,,,,,,").Only().SetDetails!.Single().LoadKilograms.Should().Be(10);

    [Theory]
    [InlineData("1,ten,kg,8,,,,,,", "a load could not be read")]
    [InlineData("1,-5,kg,8,,,,,,", "a load could not be read")]
    [InlineData("1,=10+10,kg,8,,,,,,", "a load could not be read")]
    [InlineData("1,\"1,250\",kg,8,,,,,,", "a load can be read in two ways")]
    [InlineData("1,1000.5,kg,8,,,,,,", "a load is out of bounds")]
    [InlineData("1,20,stone,8,,,,,,", "a load in a unit that is not known")]
    [InlineData("1,20,,8,,,,,,", "a load without a unit")]
    [InlineData("1,20,kg,7.5,,,,,,", "repetitions that are no whole number; no repetitions, time or distance")]
    [InlineData("1,20,kg,1001,,,,,,", "repetitions out of bounds; no repetitions, time or distance")]
    [InlineData("1,20,kg,8,11,,,,,", "an RPE out of bounds")]
    [InlineData("1,20,kg,8,,3,,,,", "a distance without a unit")]
    [InlineData("1,20,kg,8,,3,laps,,,", "a distance in a unit that is not known")]
    [InlineData("1,20,kg,8,,,,86401,,", "a time out of bounds")]
    [InlineData("X,20,kg,8,,,,,,", "a kind of set that is not known, taken for a working set")]
    [InlineData("1,20,kg,,,,,,,", "no repetitions, time or distance")]
    [InlineData("1,20,kg,8", "fewer cells than columns")]
    public void What_can_t_be_read_of_a_set_is_reported_and_the_set_stays(string cells, string reason)
    {
        var imported = Import("2026-03-09 08:00:00,A,Squat," + cells);

        imported.Accounts()[1].Should().Be("2 PartlyUnderstood: " + reason);
        imported.Only().SetDetails!.Single().Type.Should().Be(SetType.Working);
    }

    [Fact]
    public void Numbers_at_their_bounds_are_read() =>
        Import("2026-03-09 08:00:00,A,Squat,1,1000,kg,1000,10,1000,km,86400,,").Outline()[2].Should().Be("Squat: working 1000 × 1000 kg 86400 s @10 1000000 m [stated]");

    [Theory]
    [InlineData("2026-03-09 08:00:00,A,,1,20,kg,8,,,,,,", "no exercise is named")]
    [InlineData(",A,Squat,1,20,kg,8,,,,,,", "no date is stated")]
    [InlineData("last Tuesday,A,Squat,1,20,kg,8,,,,,,", "the date could not be read")]
    [InlineData("03/04/2026,A,Squat,1,20,kg,8,,,,,,", "the day and the month of the date can't be told apart")]
    [InlineData("2026-03-09 08:00:00,Legs, heavy,Squat,1,20,kg,8,,,,,,", "more cells than columns, so cells can't be told apart")]
    [InlineData("2026-03-09 08:00:00,A,\"Squat\" deep,1,20,kg,8,,,,,,", "text follows a closing quote, so cells can't be told apart")]
    public void A_row_that_can_t_be_placed_is_not_in_the_plan_and_says_why(string row, string reason)
    {
        var imported = Import(row + "\n2026-03-10 08:00:00,A,Row,1,20,kg,8,,,,,,");

        imported.Accounts()[1].Should().Be("2 NotUnderstood: " + reason);
        imported.Outline()[2].Should().StartWith("Row:");
    }

    private static ImportedPlan Import(string rows) => StrongCsvImporter.Import(Header + rows);
}
