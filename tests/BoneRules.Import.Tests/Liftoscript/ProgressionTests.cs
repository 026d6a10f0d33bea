using BoneRules.Import.Tests.Json;

namespace BoneRules.Import.Tests.Liftoscript;

/// <summary>Progressions: applied over the weeks as if every session succeeds, where that is all they depend on.</summary>
public sealed class ProgressionTests
{
    [Theory]
    [InlineData("Squat[1-4] / 3x8 60kg / progress: lp(2.5kg)", "60, 62.5, 65, 67.5")]
    [InlineData("Squat[1-4] / 3x8 60kg / progress: lp(2.5kg, 2)", "60, 60, 62.5, 62.5")]
    [InlineData("Squat[1-4] / 3x8 60kg / progress: lp(2.5kg, 2, 1)", "60, 62.5, 62.5, 65")]
    [InlineData("Squat[1-2] / 3x8 60kg / progress: lp(10lb, 1, 0, 10lb, 3, 0)", "60, 64.536")]
    [InlineData("Squat[1-2] / 3x8-12 60kg / progress: lp(2.5kg)", "60, 62.5")]
    [InlineData("Squat[1-3] / 3x10+ 60kg / progress: sum(30, 5kg)", "60, 65, 70")]
    [InlineData("Squat[1-2] / 3x10 60kg / progress: sum(31, 5kg)", "60, 60")]
    public void The_load_rises(string program, string loads)
    {
        var imported = LiftoscriptImporter.Import(program);

        Of(imported, static prescription => prescription.LoadKilograms ?? prescription.SetDetails![0].LoadKilograms).Should().Be(loads);
        imported.ReportsByLine().Should().ContainSingle().Which.Should().EndWith("is applied as if every session succeeds");
    }

    [Fact]
    public void Repetitions_rise_first_and_then_the_load()
    {
        var imported = LiftoscriptImporter.Import("Squat[1-5] / 3x8 60kg / progress: dp(5lb, 7, 10)");

        imported.Plan.Weeks.Select(static week => week.Sessions[0].Prescriptions[0]).Select(static squat => $"{squat.Repetitions}").Should().Equal("8", "9", "10", "7", "8");
        Of(imported, static prescription => prescription.LoadKilograms).Should().Be("60, 60, 60, 62.268, 62.268");
    }

    [Fact]
    public void A_progression_holds_wherever_the_exercise_stands_and_rests_where_it_says()
    {
        var imported = LiftoscriptImporter.Import("""
            # Week 1
            ## Day 1
            Squat / 3x5 60kg / progress: lp(5kg)
            aux: Squat / 3x5 40kg
            ## Day 2
            Squat / 3x3 70kg
            # Week 2
            ## Day 1
            Squat / 1x5 30kg / progress: none
            ## Day 2
            Squat / 3x3 70kg
            """);

        imported.Outline().Should().Equal(
            "week Week 1", "  Day 1", "    Squat: 3 × 5 60 kg [stated]", "    Squat: 3 × 5 40 kg [stated] “aux”", "  Day 2", "    Squat: 3 × 3 75 kg [stated]",
            "week Week 2", "  Day 1", "    Squat: 1 × 5 40 kg [stated]", "  Day 2", "    Squat: 3 × 3 80 kg [stated]");
    }

    [Theory]
    [InlineData("Squat / 3x8 60kg / progress: lp(5kg)", "lp(5kg) begins after the last session that the program names")]
    [InlineData("Squat[1-2] / 3x8 70% / progress: lp(5kg)", "lp(5kg) is not applied: the load does not stand there")]
    [InlineData("Squat[1-2] / 3x8-12 60kg / progress: dp(5kg, 8, 12)", "dp(5kg, 8, 12) is not applied: repetitions are a range, or differ")]
    [InlineData("Squat[1-2] / 3x5 60kg / progress: dp(5kg, 8, 12)", "dp(5kg, 8, 12) is not applied: repetitions are a range, or differ")]
    [InlineData("Squat[1-2] / 3x8+ 60kg / progress: sum(30, 5kg)", "sum(30, 5kg) is not applied: it depends on the repetitions that will be done")]
    [InlineData("Squat[1-2] / 3x8 60kg / progress: lp(5%)", "progression not evaluated: \"lp(5%)\"")]
    [InlineData("Squat[1-2] / 3x8 60kg / progress: dp(5kg)", "progression not evaluated: \"dp(5kg)\"")]
    [InlineData("Squat[1-2] / 3x8 60kg / progress: custom() { ...Row }", "progression not evaluated: \"custom() { ...Row }\"")]
    [InlineData("Squat[1-2] / 3x8 60kg / update: custom() {~ x = 1 ~} / progress: lp(5kg)", "progression not evaluated; lp(5kg) is not applied: a script stands beside it")]
    public void What_is_not_applied_is_reported_and_the_sets_stand_as_written(string program, string reason)
    {
        var imported = LiftoscriptImporter.Import(program);

        imported.ReportsByLine().Should().Equal($"~ 1: {reason}");
        imported.Plan.Weeks.Select(static week => week.Sessions[0].Prescriptions[0]).Distinct().Should().ContainSingle();
    }

    [Fact]
    public void A_script_over_lines_is_reported_line_by_line_and_what_stands_behind_it_is_read()
    {
        var imported = LiftoscriptImporter.Import("Squat / 3x8 60kg / progress: custom(n: 0) {~\n  weights += 5kg // Row / 3x8\n\n~} / warmup: 1x5 50%\nRow / 2x8\n");

        imported.Outline().Should().Equal("week", "", "    Squat: warmUp 5 30 kg, 8 60 kg, 8 60 kg, 8 60 kg [stated]", "    Row: 2 × 8");
        imported.ReportsByLine().Should().Equal("~ 1: progression not evaluated: \"custom(n: 0)\"", "- 2: progression not evaluated", "~ 4: progression not evaluated");
    }

    [Fact]
    public void A_script_that_does_not_end_swallows_nothing_silently()
    {
        var imported = LiftoscriptImporter.Import("Row / 2x8\nSquat / 3x8 / progress: custom() {~\nPress / 3x8");

        imported.ReportsByLine().Should().Equal("~ 2: progression not evaluated: \"custom()\"; a script that does not end", "- 3: progression not evaluated");
    }

    private static string Of(ImportedPlan imported, Func<ExercisePrescription, double?> of) =>
        string.Join(", ", imported.Plan.Weeks.SelectMany(week => Enumerable.Repeat(FormattableString.Invariant($"{Math.Round(of(week.Sessions[0].Prescriptions[0])!.Value, 3)}"), week.Repeat ?? 1)));
}
