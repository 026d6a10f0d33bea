using BoneRules.Import.Tests.Csv;

namespace BoneRules.Import.Tests.FitNotes;

public sealed class FitNotesCsvImporterTests
{
    [Theory]
    [InlineData(",Comment", ",slow")]
    [InlineData("", "")]
    public void The_unit_stands_in_each_row_and_a_day_is_a_session(string header, string comment) => FitNotesCsvImporter.Import($"""
        Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time{header}
        2026-03-15,Barbell Back Squat,Quads,60,kgs,8,,,{comment}
        2026-03-15,Barbell Back Squat,Quads,100.0,lbs,6,,,{comment}
        2026-03-15,Treadmill,Cardio,,,,1.5,mi,0:32:06{comment}
        2026-03-17,Колокол,Пресс,,,20,,,{comment}
        """).Outline().Should().Equal(
            "week 2026-03-09",
            "2026-03-15",
            $"Barbell Back Squat (Quads): 8 × 60 kg, 6 × 45.359 kg [stated]{Note(comment)}",
            $"Treadmill (Cardio): 1926 s 2414.016 m{Note(comment)}",
            "week 2026-03-16",
            "2026-03-17",
            $"Колокол (Пресс): 20{Note(comment)}");

    [Theory]
    [InlineData("Weight (lbs)", "5 × 45.359 kg [stated]")]
    [InlineData("Weight (kgs)", "5 × 100 kg [stated]")]
    public void In_the_older_form_the_unit_stands_in_the_header(string column, string set) => FitNotesCsvImporter.Import($"""
        Date,Exercise,Category,{column},Reps,Distance,Distance Unit,Time,Comment
        2019-07-01,Deadlift,Back,100.0,5,0.0,,0:00:00,
        """).Outline().Should().Equal("week 2019-07-01", "2019-07-01", $"Deadlift (Back): {set}");

    [Fact]
    public void A_header_and_a_row_that_state_different_units_leave_the_load_unknown() => FitNotesCsvImporter.Import("""
        Date,Exercise,Category,Weight (lbs),Weight Unit,Reps
        2019-07-01,Deadlift,Back,100.0,kgs,5
        """).Accounts()[1].Should().Be("2 PartlyUnderstood: a load in two units");

    [Theory]
    [InlineData("32:06", "a time can be read in two ways")]
    [InlineData("half an hour", "a time could not be read")]
    [InlineData("0:3x:06", "a time could not be read")]
    public void A_time_that_can_t_be_read_is_reported(string time, string reason) => FitNotesCsvImporter.Import($"""
        Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time
        2026-03-15,Plank,Abs,,,1,,,{time}
        """).Accounts()[1].Should().Be("2 PartlyUnderstood: " + reason);

    [Fact]
    public void The_app_does_not_say_what_kind_a_set_is() => FitNotesCsvImporter.Import("""
        Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time
        15.03.2026,Plank,Abs,,,1,,,0:01:30
        """).Only().SetDetails!.Single().Should().Be(new SetDetail { Repetitions = 1, DurationSeconds = 90 });

    private static string Note(string comment) => comment.Length == 0 ? "" : " “slow”";
}
