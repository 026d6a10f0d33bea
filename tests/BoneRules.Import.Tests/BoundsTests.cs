using System.Diagnostics;
using System.Text;

namespace BoneRules.Import.Tests;

/// <summary>What is too large or holds nothing is refused, at once and with its line.</summary>
public sealed class BoundsTests
{
    [Fact]
    public void Null_is_a_callers_mistake() => FluentActions.Invoking(() => TextPlanImporter.Import(null!)).Should().Throw<ArgumentNullException>();

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("Call me Ishmael. Some years ago, never mind how long precisely, I went to sea.")]
    [InlineData("# Plan\n\n- Squats\n- Sit-ups\n")]
    public void A_text_without_a_dose_is_refused(string text) =>
        FluentActions.Invoking(() => TextPlanImporter.Import(text)).Should().Throw<ImportException>().Which.Message.Should().Contain("no exercise with a dose");

    [Fact]
    public void A_novel_is_answered_soon()
    {
        var novel = new StringBuilder();
        while (novel.Length < 10_000_000) novel.Append("She walked down to the harbour and thought of the two letters that nobody had answered.\n");
        var watch = Stopwatch.StartNew();

        FluentActions.Invoking(() => TextPlanImporter.Import(novel.ToString())).Should().Throw<ImportException>();

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(60));
    }

    [Theory]
    [InlineData("(a", 900)]
    [InlineData("6x", 900)]
    [InlineData("1/", 900)]
    [InlineData("3x10,", 390)]
    [InlineData("-Mon", 480)]
    [InlineData("|a", 900)]
    public void Lines_made_to_be_slow_are_not(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat("- squat " + string.Concat(Enumerable.Repeat(piece, times)) + "\n", 200)) + "- squat 3x10\n";
        var watch = Stopwatch.StartNew();

        TextPlanImporter.Import(text).Lines.Count.Should().Be(201);

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Sixteen_mebibytes_are_the_most()
    {
        var most = "squat 3x10\n" + new string(' ', (16 * 1024 * 1024) - 11);

        Importing.Prescriptions(TextPlanImporter.Import(most).Plan).Should().ContainSingle();
        FluentActions.Invoking(() => TextPlanImporter.Import(most + " ")).Should().Throw<ImportException>().WithMessage("*16 MiB*");
    }

    [Fact]
    public void A_hundred_thousand_prescriptions_are_the_most()
    {
        var most = string.Concat(Enumerable.Repeat("- squat 3x10\n", 100_000));

        Importing.Prescriptions(TextPlanImporter.Import(most).Plan).Count().Should().Be(100_000);
        FluentActions.Invoking(() => TextPlanImporter.Import(most + "- row 3x10\n")).Should().Throw<ImportException>().Which.Line.Should().Be(100_001);
    }

    [Fact]
    public void Weeks_multiply_prescriptions_up_to_the_same_bound()
    {
        var text = string.Concat(Enumerable.Repeat("- squat 3x10\n", 1000)) + string.Concat(Enumerable.Range(1, 101).Select(week => $"- row: Week {week}: 3x10\n"));

        FluentActions.Invoking(() => TextPlanImporter.Import(text)).Should().Throw<ImportException>().WithMessage("*100000 prescriptions*");
    }

    [Fact]
    public void Five_hundred_and_twenty_weeks_are_the_most()
    {
        var plan = TextPlanImporter.Import("## Weeks 1-520\n\n- squat 3x10\n").Plan;

        plan.Weeks.Sum(week => week.Repeat ?? 1).Should().Be(520);
        plan.Weeks.Should().OnlyContain(week => week.Repeat <= 104);
        FluentActions.Invoking(() => TextPlanImporter.Import("# Plan\n\n## Weeks 1-521\n\n- squat 3x10\n")).Should().Throw<ImportException>().Which.Line.Should().Be(3);
    }
}
