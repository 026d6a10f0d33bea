namespace BoneRules.Import.Tests;

/// <summary>Load with its unit, effort with its scale, and how an exercise is done.</summary>
public sealed class LoadAndMannerTests
{
    [Theory]
    [InlineData("Squat 3x10 @ 20 kg", 20)]
    [InlineData("Squat 3x10 mit 2,5 kg", 2.5)]
    [InlineData("Bench 3x10 x 20 kg", 20)]
    [InlineData("Squat 3x10 @ 20 lb", 20 * 0.45359237)]
    [InlineData("Leg press 3x10, 185 lbs", 185 * 0.45359237)]
    public void A_load_with_its_unit(string item, double kilograms)
    {
        var prescription = Importing.Item(item);

        prescription.LoadKilograms.Should().Be(kilograms);
        prescription.Source!.Unit.Should().Be(UnitBasis.Stated);
    }

    [Fact]
    public void A_load_without_a_unit_is_unknown_unless_the_caller_states_one()
    {
        Importing.Item("Squat 3x10 @ 20").Should().BeEquivalentTo(new { LoadKilograms = (double?)null, Repetitions = new CountRange(10) });
        Importing.Item("Squat 3x10 @ 20").Source!.Unit.Should().BeNull();
        Importing.Line("Squat 3x10 @ 20").Should().BeEquivalentTo(new { Kind = ImportedLineKind.PartlyUnderstood, Reason = "a load without a unit" });

        Importing.Item("Squat 3x10 @ 20", MassUnit.Kilograms).LoadKilograms.Should().Be(20);
        Importing.Item("Squat 3x10 @ 20", MassUnit.Pounds).LoadKilograms.Should().Be(20 * 0.45359237);
        Importing.Item("Squat 3x10 @ 20", MassUnit.Pounds).Source!.Unit.Should().Be(UnitBasis.Assumed);
        Importing.Item("Squat 3x10 @ 20 kg", MassUnit.Pounds).Should().BeEquivalentTo(new { LoadKilograms = 20.0, Source = new { Unit = UnitBasis.Stated } });
    }

    [Fact]
    public void Of_a_range_of_loads_the_higher_is_taken_and_said()
    {
        Importing.Item("Goblet squat 3x10 (8-10 kg)").LoadKilograms.Should().Be(10);
        Importing.Line("Goblet squat 3x10 (8-10 kg)").Reason.Should().Be("of the range the higher load is taken, 10");
    }

    [Fact]
    public void Two_implements_are_told_from_two_sets()
    {
        Importing.Item("Squat 3x10 with 2 x 8 kg dumbbells").Should().BeEquivalentTo(new { LoadKilograms = 8.0, Implements = 2, Sets = new CountRange(3) });
        Importing.Item("Farmer carry 2x16 kg").Should().BeEquivalentTo(new { LoadKilograms = 16.0, Implements = (int?)null, Sets = (CountRange?)null });
        Importing.Line("Farmer carry 2x16 kg").Kind.Should().Be(ImportedLineKind.PartlyUnderstood);
    }

    [Fact]
    public void A_vest_is_no_implement() =>
        Importing.Item("Walk with 5 kg vest 20 min").Should().BeEquivalentTo(new { VestKilograms = 5.0, LoadKilograms = (double?)null, DurationSeconds = new MeasureRange(1200) });

    [Theory]
    [InlineData("Squat 65% x5", 65, null, 5)]
    [InlineData("Squat 65%×5", 65, null, 5)]
    [InlineData("Squat 3x5 @ ~70%", 70, 3, 5)]
    [InlineData("Kniebeuge 3x5 bei 60–70% 1RM", 70, 3, 5)]
    public void A_percentage_of_the_one_repetition_maximum(string item, double percent, int? sets, int repetitions) =>
        Importing.Item(item).Should().BeEquivalentTo(new { PercentOneRepetitionMaximum = percent, Sets = sets is { } count ? new CountRange(count) : (CountRange?)null, Repetitions = new CountRange(repetitions) });

    [Fact]
    public void A_repetition_maximum() =>
        Importing.Item("Squat 3x10RM").Should().BeEquivalentTo(new { RepetitionMaximum = 10, Repetitions = new CountRange(10), Sets = new CountRange(3) });

    [Fact]
    public void Sets_of_different_loads_are_listed()
    {
        var prescription = Importing.Item("Squat 60 kg × 5, 70 kg × 5, 80 kg × 5+");

        prescription.Sets.Should().Be(new CountRange(3));
        prescription.SetDetails!.Select(set => set.LoadKilograms).Should().Equal(60, 70, 80);
        prescription.SetDetails!.Select(set => set.Type).Should().Equal(null, null, SetType.Failure);
        prescription.LoadKilograms.Should().BeNull();
    }

    [Theory]
    [InlineData("Bench 3x5 @RPE 7–8", EffortScale.Rpe10, 8)]
    [InlineData("Bench 3x5 RPE: 7", EffortScale.Rpe10, 7)]
    [InlineData("Bench 3x5, RIR 1–2", EffortScale.RepetitionsInReserve, 1)]
    [InlineData("Bench 3x5, 2-3 reps in reserve", EffortScale.RepetitionsInReserve, 2)]
    [InlineData("Walk 20 min, Borg 12–14", EffortScale.Borg6To20, 14)]
    [InlineData("Walk 20 min, RPE 11-13", EffortScale.Borg6To20, 13)]
    public void Effort_takes_the_stricter_end(string item, EffortScale scale, double value) =>
        Importing.Item(item).Effort.Should().Be(new Effort { Scale = scale, Value = value });

    [Fact]
    public void Borg_below_eleven_may_be_either_scale()
    {
        Importing.Item("Walk 20 min, Borg 9").Effort.Should().BeNull();
        Importing.Line("Walk 20 min, Borg 9").Kind.Should().Be(ImportedLineKind.PartlyUnderstood);
    }

    [Theory]
    [InlineData("Squat 3x10 slow and controlled", Tempo.Slow)]
    [InlineData("Squat 3x10, kontrolliert", Tempo.Controlled)]
    [InlineData("Sentadilla 3x10 explosivo", Tempo.Fast)]
    public void Tempo_in_words(string item, Tempo tempo) => Importing.Item(item).Tempo.Should().Be(tempo);

    [Fact]
    public void Tempo_in_the_name_stays_the_name_and_tempo_in_numbers_is_reported()
    {
        Importing.Item("Slow march 2x10").Should().BeEquivalentTo(new { Name = "Slow march", Tempo = (Tempo?)null });
        Importing.Line("Squats 3x10 tempo 3-1-1").Reason.Should().Be("a tempo in numbers");
    }

    [Theory]
    [InlineData("Single-leg stand holding a chair 2x30 s", Support.Chair)]
    [InlineData("Single-leg stand 2x30 s at the kitchen counter", Support.Countertop)]
    [InlineData("Einbeinstand 2x30 s an der Wand", Support.Wall)]
    [InlineData("Einbeinstand 2x30 s am Stuhl festhalten", Support.Chair)]
    [InlineData("Equilibrio 2x30 s con apoyo en la silla", Support.Chair)]
    [InlineData("Tandemstand 2x30 s freihändig", Support.None)]
    [InlineData("Tandem stance 2x30 s without support", Support.None)]
    public void Support_as_stated(string item, Support support) => Importing.Item(item).Support.Should().Be(support);

    [Theory]
    [InlineData("Sit to stand 2x10, use the sturdy chair")]
    [InlineData("Step-up 2x10 on a chair")]
    public void What_is_sat_or_stood_on_is_no_support(string item) => Importing.Item(item).Support.Should().BeNull();

    [Fact]
    public void A_wall_stays_in_the_name() => Importing.Item("Push-ups against a wall 2x10").Name.Should().Be("Push-ups against a wall");

    [Fact]
    public void A_kind_of_training_before_the_name_is_a_hint() =>
        Importing.Item("Core: Ab Wheel 3×8–12").Should().BeEquivalentTo(new { Name = "Ab Wheel", Hints = new { Category = "Core" } });
}
