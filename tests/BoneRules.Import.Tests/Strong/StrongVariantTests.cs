using BoneRules.Import.Tests.Csv;

namespace BoneRules.Import.Tests.Strong;

/// <summary>One workout in every variant of the export that was seen: the sets are the same, what is known of units is not.</summary>
public sealed class StrongVariantTests
{
    private static readonly ImportOptions _kilograms = new() { DefaultUnit = MassUnit.Kilograms };
    private static readonly ImportOptions _pounds = new() { DefaultUnit = MassUnit.Pounds };

    private const string Commas = """
        Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE
        2026-03-03 18:05:00,"Legs, heavy",1h 2m,"Squat (Barbell)",W,40.0,10.0,0,0.0,"","Slept well",
        2026-03-03 18:05:00,"Legs, heavy",1h 2m,"Squat (Barbell)",1,82.5,5.0,0,0.0,"deep","Slept well",8.5
        2026-03-03 18:05:00,"Legs, heavy",1h 2m,"Squat (Barbell)",Rest Timer,0,0.0,0,120.0,,,
        2026-03-03 18:05:00,"Legs, heavy",1h 2m,"Squat (Barbell)",F,82.5,4.0,0,0.0,,,
        2026-03-03 18:05:00,"Legs, heavy",1h 2m,"Squat (Barbell)",D,60.0,8.0,0,0.0,,,
        2026-03-03 18:05:00,"Legs, heavy",1h 2m,"Plank",1,0.0,0.0,0,60.0,,,
        """;

    private static readonly string[] _sets =
    [
        "week 2026-03-02",
        "2026-03-03 Legs, heavy “Slept well”",
        "Squat (Barbell): warmUp 10 × 40 kg, working 5 × 82.5 kg @8.5, failure 4 × 82.5 kg, drop 8 × 60 kg [assumed] “deep”",
        "Plank: working 60 s",
    ];

    [Fact]
    public void Commas_state_no_unit_so_the_caller_does() => StrongCsvImporter.Import(Commas, _kilograms).Outline().Should().Equal(_sets);

    [Fact]
    public void Without_a_unit_loads_are_unknown_and_every_row_with_one_says_so()
    {
        var imported = StrongCsvImporter.Import(Commas);

        imported.Outline().Should().Equal(
            "week 2026-03-02",
            "2026-03-03 Legs, heavy “Slept well”",
            "Squat (Barbell): warmUp 10, working 5 @8.5, failure 4, drop 8 “deep”",
            "Plank: working 60 s");
        imported.Accounts().Should().Equal(
            "1 Structure: columns that are not kept: Duration",
            "2 PartlyUnderstood: a load without a unit",
            "3 PartlyUnderstood: a load without a unit",
            "4 Structure: a rest, not a set",
            "5 PartlyUnderstood: a load without a unit",
            "6 PartlyUnderstood: a load without a unit",
            "7 Understood");
    }

    [Fact]
    public void Pounds_of_the_caller_become_kilograms() =>
        StrongCsvImporter.Import(Commas, _pounds).Plan.Weeks[0].Sessions[0].Prescriptions[0].SetDetails![1].LoadKilograms.Should().Be(82.5 * 0.45359237);

    [Fact]
    public void Commas_without_a_header_row_read_the_same() =>
        StrongCsvImporter.Import(WithoutFirstLine(Commas), _kilograms).Outline().Should().Equal(_sets);

    [Fact]
    public void Without_duration() => StrongCsvImporter.Import("""
        Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE
        2026-03-03 18:05:00,"Push","Overhead Press (Dumbbell)",1,8,12,0,0,"","",7
        """, _kilograms).Outline().Should().Equal("week 2026-03-02", "2026-03-03 Push", "Overhead Press (Dumbbell): working 12 × 8 kg @7 [assumed]");

    [Fact]
    public void Without_duration_and_effort() => StrongCsvImporter.Import("""
        Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes
        2026-03-03 18:05:00,"Push","Overhead Press (Dumbbell)",1,8,12,0,0,"",""
        """, _kilograms).Outline().Should().Equal("week 2026-03-02", "2026-03-03 Push", "Overhead Press (Dumbbell): working 12 × 8 kg [assumed]");

    [Fact]
    public void The_form_of_2016_counts_sets_from_0_and_names_its_units_as_columns() => StrongCsvImporter.Import("""
        Date,Workout Name,Exercise Name,Set Order,kg,Reps,km,Seconds,Notes
        2016-05-08 09:30:12,"Sunday","Deadlift (Barbell)",0,60,8,0,0,""
        2016-05-08 09:30:12,"Sunday","Deadlift (Barbell)",1,70,6,0,0,""
        2016-05-08 09:30:12,"Sunday","Running",0,0,0,5.2,1800,"easy"
        """).Outline().Should().Equal(
            "week 2016-05-02",
            "2016-05-08 Sunday",
            "Deadlift (Barbell): working 8 × 60 kg, working 6 × 70 kg [stated]",
            "Running: working 1800 s 5200 m “easy”");

    [Theory]
    [InlineData("kg", "working 5 × 100 kg")]
    [InlineData("lb", "working 5 × 45.359 kg")]
    [InlineData("lbs", "working 5 × 45.359 kg")]
    public void The_unit_stands_in_the_header(string unit, string set) => StrongCsvImporter.Import($"""
        Workout #;Date;Workout Name;Duration (sec);Exercise Name;Set Order;Weight ({unit});Reps;RPE;Distance (meters);Seconds;Notes;Workout Notes
        7;2026-03-04 07:00:00;Pull;1860;Bent Over Row (Barbell);1;100;5;;0;0;;
        7;2026-03-04 07:00:00;Pull;1860;Bent Over Row (Barbell);Note;;;;;;Straps;
        7;2026-03-04 07:00:00;Pull;1860;Rowing (Machine);1;;;;1500;420,5;;
        """).Outline().Should().Equal(
            "week 2026-03-02",
            "2026-03-04 Pull",
            $"Bent Over Row (Barbell): {set} [stated] “Straps”",
            "Rowing (Machine): working 420.5 s 1500 m");

    [Theory]
    [InlineData(";Workout Duration", ";45m")]
    [InlineData("", "")]
    public void The_unit_stands_in_each_row_and_may_change(string header, string cell)
    {
        var rows = $"""
            2026-03-05 12:00:00;Mixed;Goblet Squat;1;12,5;kg;10;7,5;;;0;;{cell}
            2026-03-05 12:00:00;Mixed;Goblet Squat;2;30;lbs;8;;;;0;;{cell}
            2026-03-05 12:00:00;Mixed;Walking;1;;;;;2;miles;1500;;{cell}
            2026-03-05 12:00:00;Mixed;Walking;2;;;;;1,5;km;900;;{cell}
            """;
        string[] expected =
        [
            "week 2026-03-02",
            "2026-03-05 Mixed",
            "Goblet Squat: working 10 × 12.5 kg @7.5, working 8 × 13.608 kg [stated]",
            "Walking: working 1500 s, working 900 s 1500–3218.688 m",
        ];

        StrongCsvImporter.Import($"Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes{header}\n{rows}")
            .Outline().Should().Equal(expected);
        StrongCsvImporter.Import(rows).Outline().Should().Equal(expected, "the same without a header row");
    }

    [Fact]
    public void A_numbered_form_without_its_header_row_has_lost_its_units()
    {
        var imported = StrongCsvImporter.Import("7;2026-03-04 07:00:00;Pull;1860;Bent Over Row (Barbell);1;100;5;;1500;0;;");

        imported.Outline().Should().Equal("week 2026-03-02", "2026-03-04 Pull", "Bent Over Row (Barbell): working 5");
        imported.Accounts().Should().Equal("1 PartlyUnderstood: a load without a unit; a distance without a unit");
    }

    [Fact]
    public void A_form_of_2016_without_its_header_row_has_lost_its_units() =>
        StrongCsvImporter.Import("2016-05-08 09:30:12,\"Sunday\",\"Deadlift (Barbell)\",0,60,8,0,0,\"\"").Accounts().Should().Equal("1 PartlyUnderstood: a load without a unit");

    private static string WithoutFirstLine(string text) => text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..];
}
