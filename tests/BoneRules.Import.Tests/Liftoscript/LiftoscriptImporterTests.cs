using BoneRules.Import.Tests.Json;

namespace BoneRules.Import.Tests.Liftoscript;

/// <summary>Programs in Liftoscript: weeks, days, sets, and how exercises reuse and repeat each other.</summary>
public sealed class LiftoscriptImporterTests
{
    [Theory]
    [InlineData("Squat / 3x8", "3 × 8")]
    [InlineData("Squat / 3x8-12 60kg @8 90s", "3 × 8–12 60 kg @8; rest 90 s [stated]")]
    [InlineData("Squat / 3x8 45.5lb", "3 × 8 20.638 kg [stated]")]
    [InlineData("Squat / 3x8 70%", "3 × 8 70 %")]
    [InlineData("Squat / 1x5+", "failure 5+")]
    [InlineData("Squat / 2x5 60kg, 1x5+ 60kg+ @9.5+", "5 60 kg, 5 60 kg, failure 5+ 60 kg @9.5 [stated]")]
    [InlineData("Squat / 1x5, 1x3 / 60kg @8 60s", "5 60 kg @8, 3 60 kg @8; rest 60 s [stated]")]
    [InlineData("Squat / 1x5 80%, 1x3 / 60kg", "5 80 %, 3 60 kg [stated]")]
    [InlineData("Squat / 3x8 @8 ?+", "3 × 8 @8")]
    [InlineData("Plank / 3x1 60s|30s", "3 × 1 60 s; rest 30 s")]
    [InlineData("Plank / 3x1 60s|?", "3 × 1 60 s")]
    [InlineData("Plank / 1x1 30s+|60s / 0lb", "failure 1 30+ s 0 kg; rest 60 s [stated]")]
    [InlineData("Clean / 5x5 60s|0s auto", "5 × 5 60 s; rest 0 s")]
    [InlineData("Squat / 2x8 60kg / warmup: 1x5 20kg, 1x3 50%", "warmUp 5 20 kg, warmUp 3 30 kg, 8 60 kg, 8 60 kg [stated]")]
    [InlineData("Squat / 1x8 70% / warmup: 1x3 50%", "warmUp 3, 8 70 % [superfluous]")]
    [InlineData("Squat / 3x8 / warmup: none / id: tags(1)", "3 × 8")]
    [InlineData("Squat / 3x8 / superset: A", "3 × 8 “superset A”")]
    [InlineData("main: Squat / 2x5 (Main) / 60kg", "2 × 5 60 kg [stated] “main; 2x5: Main”")]
    public void Sets_as_the_language_writes_them(string program, string dose)
    {
        var name = program.Split('/')[0].Split(':')[^1].Trim();
        var imported = LiftoscriptImporter.Import(program);

        imported.Outline().Should().Equal("week", "", $"    {name}: {dose.Replace(" [superfluous]", "", StringComparison.Ordinal)}");
        imported.Reports().Should().BeEmpty();
    }

    [Fact]
    public void Equipment_is_part_of_the_name_and_a_hint()
    {
        var prescription = LiftoscriptImporter.Import("Bench Press, Dumbbell / 3x8").Plan.Weeks[0].Sessions[0].Prescriptions[0];

        prescription.Name.Should().Be("Bench Press, Dumbbell");
        prescription.Hints!.Equipment.Should().Be("Dumbbell");
        prescription.Source.Should().Be(new PrescriptionSource { Line = 1, Column = 1, Text = "Bench Press, Dumbbell / 3x8" });
    }

    [Theory]
    [InlineData("Squat / 3x8 60", "3 × 8", "a load without a unit")]
    [InlineData("Squat / 3x8 60kilos", "3 × 8", "not read: \"60kilos\"")]
    [InlineData("Squat / 3x8 2000kg", "3 × 8", "not read: \"2000kg\"")]
    [InlineData("Squat / 3x8 @11", "3 × 8", "not read: \"@11\"")]
    [InlineData("Squat / 3x12-8", "", "not read: \"3x12-8\"; an exercise without sets")]
    [InlineData("Squat / 3x8 / mood: good", "3 × 8", "not read: \"mood: good\"")]
    [InlineData("Squat / 3x8 / 5x5", "3 × 8", "only one variation of the sets is in the plan")]
    [InlineData("Squat / 3x8 / ! 5x5", "5 × 5", "only the marked variation of the sets is in the plan")]
    [InlineData("Squat / 1x8 60s, 1x8 90s", "2 × 8; rest 60–90 s", "sets differ in rest; the plan holds the range")]
    [InlineData("Squat[x] / 3x8", "3 × 8", null)]
    public void What_is_not_read_is_reported_by_line(string line, string dose, string? reason)
    {
        var imported = LiftoscriptImporter.Import($"Row / 1x1\n{line}");
        var name = reason is null ? "Squat[x]" : "Squat";

        imported.Outline()[3].Should().Be($"    {name}: {dose}".TrimEnd(' ', ':'));
        imported.ReportsByLine().Should().Equal(reason is null ? [] : [$"~ 2: {reason}"]);
    }

    [Theory]
    [InlineData(MassUnit.Kilograms, "3 × 8 60 kg [assumed]")]
    [InlineData(MassUnit.Pounds, "3 × 8 27.216 kg [assumed]")]
    public void A_load_without_a_unit_has_the_one_that_the_caller_states(MassUnit unit, string dose) =>
        LiftoscriptImporter.Import("Squat / 3x8 60", new ImportOptions { DefaultUnit = unit }).Outline()[2].Should().Be($"    Squat: {dose}");

    [Fact]
    public void Weeks_days_comments_and_lines_that_are_none()
    {
        var imported = LiftoscriptImporter.Import("""
            // Do 3x10 sit-ups? No: a comment.
            # Week 1
            ## Push day
            Squat / 3x8
            something else
            ## Pull day
            Row / 3x8
            # Deload
            ## Push day
            Squat / 2x8
            """);

        imported.Outline().Should().Equal("week Week 1", "  Push day", "    Squat: 3 × 8", "  Pull day", "    Row: 3 × 8", "week Deload", "  Push day", "    Squat: 2 × 8");
        imported.ReportsByLine().Should().Equal("- 5: an exercise with sets such as \"Squat / 3x8\" was expected");
        imported.Lines.Select(static line => line.Kind).Should().StartWith([ImportedLineKind.Prose, ImportedLineKind.Structure, ImportedLineKind.Structure, ImportedLineKind.Understood]);
    }

    [Fact]
    public void An_exercise_repeats_over_weeks_until_a_week_writes_it_itself()
    {
        var imported = LiftoscriptImporter.Import("""
            # Week 1
            ## Day 1
            Squat[1-4] / 3x8
            Row[1,1-2] / 3x10
            ## Day 2
            Press[2-3] / 3x5
            # Week 2
            ## Day 1
            # Week 3
            ## Day 1
            Squat / 5x5
            """);

        imported.Outline().Should().Equal(
            "week Week 1", "  Day 1", "    Squat: 3 × 8", "    Row: 3 × 10", "  Day 2", "    Press: 3 × 5",
            "week Week 2", "  Day 1", "    Squat: 3 × 8", "    Row: 3 × 10", "  Day 2", "    Press: 3 × 5",
            "week Week 3", "  Day 1", "    Squat: 5 × 5", "  Day 2", "    Press: 3 × 5",
            "week", "  Day 1", "    Squat: 3 × 8");
        imported.ReportsByLine().Should().Equal("~ 6: it stands in another week than those over which it repeats");
    }

    [Fact]
    public void Exercises_reuse_the_sets_of_others_in_the_same_week_or_where_they_say()
    {
        var imported = LiftoscriptImporter.Import("""
            # Week 1
            ## Day 1
            t1 / used: none / 1x6, 1x3 / 80%
            Squat[1-2] / ...t1
            Press / ...Squat / 40kg 60s
            Row / ...Squat[2:1]
            Curl / ...Nothing
            A / ...B
            B / ...A
            # Week 2
            ## Day 1
            t1 / 1x7, 1x4 / 85%
            Lunge / ...Press[1:1] / 2x10
            """);

        imported.Outline().Should().Equal(
            "week Week 1", "  Day 1", "    Squat: 6 80 %, 3 80 %", "    Press: 6 40 kg, 3 40 kg; rest 60 s [stated]", "    Row: 7 85 %, 4 85 %", "    Curl", "    A", "    B",
            "week Week 2", "  Day 1", "    Squat: 7 85 %, 4 85 %", "    Lunge: 2 × 10");
        imported.ReportsByLine().Should().Equal(
            "~ 7: \"Nothing\" does not stand where it is to be reused from; an exercise without sets",
            "~ 8: exercises that reuse each other in a circle, or over too many steps; an exercise without sets",
            "~ 9: exercises that reuse each other in a circle, or over too many steps; an exercise without sets");
    }

    [Fact]
    public void A_Markdown_file_holds_the_program_in_a_fence()
    {
        var imported = LiftoscriptImporter.Import("---\ntitle: \"My lifts\"\ntags: [a]\n---\nSome words / 9x9\n\n```js\nRow / 9x9\n```\n\n```liftoscript\n# Week 1\n## Day 1\nSquat / 3x8\n```\n\nMore.\n");

        imported.Plan.Name.Should().Be("My lifts");
        imported.Outline().Should().Equal("week Week 1", "  Day 1", "    Squat: 3 × 8");
        imported.Lines.Select(static line => line.Kind.ToString()[0]).Should().Equal("SSSSPBPPPBSSSUSBPB");
        imported.Plan.Weeks[0].Sessions[0].Prescriptions[0].Source!.Line.Should().Be(14);
    }

    [Theory]
    [InlineData("", "the file is an empty text; expected is a Liftoscript program with lines such as \"Squat / 3x8 60kg\".")]
    [InlineData("{\"routine\": {}}", "the file is JSON; *")]
    [InlineData("- Squat 3x10", "the file is a text without a line of exercise and sets; *")]
    [InlineData("Squat / 60kg", "the file is exercises without sets; *")]
    [InlineData("t1 / 3x8 / used: none", "the file is exercises without sets; *")]
    [InlineData("Squat[1-521] / 3x8", "a plan lasts at most 520 weeks; *")]
    public void What_is_no_program_is_refused(string text, string message) =>
        FluentActions.Invoking(() => LiftoscriptImporter.Import(text)).Should().Throw<ImportException>().WithMessage(message);

    [Fact]
    public void Repetition_over_weeks_is_bounded() =>
        FluentActions.Invoking(() => LiftoscriptImporter.Import(string.Concat(Enumerable.Range(0, 200).Select(static i => $"E{i}[1-520] / 1x1\n"))))
            .Should().Throw<ImportException>().WithMessage("the program holds more than 100000 prescriptions, which no plan may.");
}
