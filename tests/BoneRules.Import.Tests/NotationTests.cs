namespace BoneRules.Import.Tests;

/// <summary>One notation of sets, repetitions, time or distance at a time.</summary>
public sealed class NotationTests
{
    [Theory]
    [InlineData("Squat 3x10", "Squat", 3, 10, 10)]
    [InlineData("Squat 3 x 10", "Squat", 3, 10, 10)]
    [InlineData("Squat 3X10", "Squat", 3, 10, 10)]
    [InlineData("Squat 3*10", "Squat", 3, 10, 10)]
    [InlineData("**Squat**: 3 × 10", "Squat", 3, 10, 10)]
    [InlineData("Squat 4 sets × 8-10 reps", "Squat", 4, 8, 10)]
    [InlineData("Squat – 4 sets of 8 to 10 reps", "Squat", 4, 8, 10)]
    [InlineData("Row: Sets: 3 Reps: 10", "Row", 3, 10, 10)]
    [InlineData("Row, 3 sets, 10 reps", "Row", 3, 10, 10)]
    [InlineData("Row 10 reps x 3", "Row", 3, 10, 10)]
    [InlineData("Row 12 x 3 sets", "Row", 3, 12, 12)]
    [InlineData("3x10 Squats", "Squats", 3, 10, 10)]
    [InlineData("Do 3 sets of 10 squats", "squats", 3, 10, 10)]
    [InlineData("Three sets of ten squats", "squats", 3, 10, 10)]
    [InlineData("Kniebeugen 3 Sätze à 10 Wdh.", "Kniebeugen", 3, 10, 10)]
    [InlineData("Kniebeugen 3 Sätze mit 8 bis 10 Wiederholungen", "Kniebeugen", 3, 8, 10)]
    [InlineData("Sentadillas 3 series de 10 repeticiones", "Sentadillas", 3, 10, 10)]
    [InlineData("Sentadillas: 3 x 8 a 10 repeticiones", "Sentadillas", 3, 8, 10)]
    [InlineData("Rumänisches Kreuzheben (RDL): 3×6–10", "Rumänisches Kreuzheben (RDL)", 3, 6, 10)]
    [InlineData("Squats (3x10)", "Squats", 3, 10, 10)]
    [InlineData("A1. Squat 3x10", "Squat", 3, 10, 10)]
    [InlineData("[ ] Squat 3x10", "Squat", 3, 10, 10)]
    [InlineData("[Squat](https://example.org/a_b) 3x10", "Squat", 3, 10, 10)]
    [InlineData("90/90 stretch 3x10", "90/90 stretch", 3, 10, 10)]
    [InlineData("No-money pull 3x15", "No-money pull", 3, 15, 15)]
    public void Sets_and_repetitions(string item, string name, int sets, int min, int max)
    {
        var prescription = Importing.Item(item);

        prescription.Name.Should().Be(name);
        prescription.Sets.Should().Be(new CountRange(sets));
        prescription.Repetitions.Should().Be(new CountRange(min, max));
        Importing.Line(item).Should().BeEquivalentTo(new { Kind = ImportedLineKind.Understood, Reason = (string?)null });
    }

    [Theory]
    [InlineData("Lunge 3×10–12 per side")]
    [InlineData("Lunge 3x10-12 each leg")]
    [InlineData("Lunge 3x10-12/side")]
    [InlineData("Ausfallschritt 3×10–12 pro Bein")]
    [InlineData("Ausfallschritt 3×10–12 je Seite")]
    [InlineData("Zancada 3x10-12 por lado")]
    [InlineData("Zancada 3x10-12 cada pierna")]
    public void Per_side(string item) =>
        Importing.Item(item).Should().BeEquivalentTo(new { PerSide = true, Sets = new CountRange(3), Repetitions = new CountRange(10, 12) });

    [Theory]
    [InlineData("Plank 3x30 s", 3, 30, 30)]
    [InlineData("Plank 3 x 20-30 sec", 3, 20, 30)]
    [InlineData("Walk 5 min", null, 300, 300)]
    [InlineData("20 minutes brisk walking", null, 1200, 1200)]
    [InlineData("10 minutes of brisk walking", null, 600, 600)]
    [InlineData("Gehen 10–15 Minuten", null, 600, 900)]
    [InlineData("Caminar durante 20 minutos", null, 1200, 1200)]
    [InlineData("Walk 1:30 min", null, 90, 90)]
    [InlineData("Walk 1 h", null, 3600, 3600)]
    [InlineData("Plank 30 s x 2", 2, 30, 30)]
    public void Time(string item, int? sets, double min, double max)
    {
        var prescription = Importing.Item(item);

        prescription.Sets.Should().Be(sets is { } count ? new CountRange(count) : null);
        prescription.DurationSeconds.Should().Be(new MeasureRange(min, max));
        prescription.Repetitions.Should().BeNull();
    }

    [Fact]
    public void Time_per_side_times_sets() =>
        Importing.Item("Single-leg stand 30 sec/side × 2").Should().BeEquivalentTo(new
        {
            Name = "Single-leg stand", Sets = new CountRange(2), DurationSeconds = new MeasureRange(30), PerSide = true,
        });

    [Fact]
    public void A_hold_is_of_each_repetition() =>
        Importing.Item("Bird dog 2x8, hold 5 s").Should().BeEquivalentTo(new { Repetitions = new CountRange(8), HoldSeconds = new MeasureRange(5) });

    [Theory]
    [InlineData("Row 3x10, rest 90s", 90, 90)]
    [InlineData("Row 3x10 (Pause 60 s)", 60, 60)]
    [InlineData("Row 3x10, 2 Min. Pause", 120, 120)]
    [InlineData("Remo 3x10, descanso 60 segundos", 60, 60)]
    [InlineData("Row 3x10 rest: 1-2 min", 60, 120)]
    public void Rest(string item, double min, double max)
    {
        Importing.Item(item).RestSeconds.Should().Be(new MeasureRange(min, max));
        Importing.Item(item).DurationSeconds.Should().BeNull();
    }

    [Fact]
    public void Distance_has_metres_only_where_the_unit_is_sure()
    {
        Importing.Item("Walk 2 km").DistanceMetres.Should().Be(new MeasureRange(2000));
        Importing.Item("Walk 400 meters").DistanceMetres.Should().Be(new MeasureRange(400));
        Importing.Item("Walk 1 mile").DistanceMetres.Should().Be(new MeasureRange(1609.344));

        Importing.Item("Sled push 10-15m").Should().BeEquivalentTo(new { Name = "Sled push", DistanceMetres = (MeasureRange?)null, DurationSeconds = (MeasureRange?)null });
        Importing.Line("Sled push 10-15m").Should().BeEquivalentTo(new { Kind = ImportedLineKind.PartlyUnderstood, Reason = "\"m\" may be metres or minutes" });
    }

    [Fact]
    public void Flights_and_rounds()
    {
        Importing.Item("Stairs 3 flights").Flights.Should().Be(new CountRange(3));
        Importing.Item("Step-ups 3 rounds").Rounds.Should().Be(new CountRange(3));
    }

    [Theory]
    [InlineData("Pull-up 10 x 10 x 8", new[] { 10, 10, 8 })]
    [InlineData("Squats 3x12-10-8", new[] { 12, 10, 8 })]
    [InlineData("Squats 3 x 12/10/8", new[] { 12, 10, 8 })]
    [InlineData("Squats 12, 10, 8 reps", new[] { 12, 10, 8 })]
    public void Repetitions_of_each_set(string item, int[] repetitions)
    {
        var prescription = Importing.Item(item);

        prescription.Sets.Should().Be(new CountRange(repetitions.Length));
        prescription.Repetitions.Should().BeNull();
        prescription.SetDetails!.Select(set => set.Repetitions!.Value.Min).Should().Equal(repetitions);
    }

    [Fact]
    public void As_many_as_possible_is_a_set_to_failure()
    {
        Importing.Item("Deadlift 1x5+").Should().BeEquivalentTo(new { Sets = new CountRange(1), Repetitions = new CountRange(5, null) });
        Importing.Item("Deadlift 3x5+").SetDetails.Should().Equal(
            new SetDetail { Repetitions = 5 }, new SetDetail { Repetitions = 5 }, new SetDetail { Repetitions = new CountRange(5, null), Type = SetType.Failure });
        Importing.Item("Dips 2×AMRAP").SetDetails.Should().Equal(new SetDetail { Type = SetType.Failure }, new SetDetail { Type = SetType.Failure });
        Importing.Item("Push-ups: AMRAP").SetDetails.Should().Equal(new SetDetail { Type = SetType.Failure });
    }

    [Theory]
    [InlineData("Squats 3x5000", "a number is out of bounds")]
    [InlineData("Squats 3 x 10 x 50", "three numbers with \"x\" may be sets, repetitions and load, or repetitions of each set")]
    [InlineData("Squats 3x12-10", "3 sets, but 2 numbers of repetitions")]
    public void What_can_mean_two_things_leaves_the_dose_unknown_and_the_exercise_in_the_plan(string item, string reason)
    {
        Importing.Item(item).Should().BeEquivalentTo(new { Name = "Squats", Sets = (CountRange?)null, Repetitions = (CountRange?)null, LoadKilograms = (double?)null });
        Importing.Line(item).Should().BeEquivalentTo(new { Kind = ImportedLineKind.PartlyUnderstood, Reason = reason });
    }

    [Theory]
    [InlineData("Step-ups 3 x 10 each", "Step-ups", "not read: \"each\"")]
    [InlineData("Heel drops: 50 daily", "Heel drops", "not read: \"50\"")]
    [InlineData("Heel drops 5x10 twice a day", "Heel drops", "more than once a day can't be held by a plan")]
    public void What_is_not_read_of_a_dose_is_said(string item, string name, string reason)
    {
        Importing.Item(item).Name.Should().Be(name);
        Importing.Line(item).Should().BeEquivalentTo(new { Kind = ImportedLineKind.PartlyUnderstood, Reason = reason });
    }

    [Fact]
    public void A_calculation_is_no_dose()
    {
        Importing.Items("Training max = 315 lbs × 0.9 = 283 lbs").Should().BeEmpty();
        Importing.Line("Training max = 315 lbs × 0.9 = 283 lbs").Kind.Should().Be(ImportedLineKind.NotUnderstood);
    }

    [Fact]
    public void A_number_before_a_name_counts_repetitions_in_a_list_of_exercises()
    {
        Importing.Item("20 heel drops").Should().BeEquivalentTo(new { Name = "heel drops", Repetitions = new CountRange(20) });
        Importing.Item("Jumping jacks").Should().BeEquivalentTo(new { Name = "Jumping jacks", Repetitions = (CountRange?)null, Sets = (CountRange?)null });
    }
}
