namespace BoneRules.Import.Tests;

/// <summary>Whole documents, with what a reader of them would write down.</summary>
public sealed class ExampleTests
{
    [Fact]
    public void A_home_routine_with_a_schedule_and_tables()
    {
        var imported = TextPlanImporter.Import(Importing.Example("home-routine.md"));

        imported.Plan.Name.Should().Be("My Steady Home Routine");
        Importing.Digest(imported.Plan).Should().Be("""
            week  x1
              Day 6 [6]
                Tai chi
              Session #1: Legs and Balance (living room) [1,5]
                marching on the spot | s 480 | phase WarmUp
                sit to stand | sets 3 | reps 8–10
                heel raises | sets 2 | reps 15 | tempo Slow
                tandem stance | sets 2 | s 30 | per side
                easy walking | s 240 | phase CoolDown
              Session #2 [3]
                Resistance band row | sets 3 | reps 12 | rest 60
                Wall slides

            """.ReplaceLineEndings("\n"));
        Unread(imported).Should().Equal(7, 19, 30);
        imported.Lines[6].Reason.Should().Be("\"Session #3\" is described nowhere in the text");
        imported.Lines[19].Should().BeEquivalentTo(new { Kind = ImportedLineKind.Prose, Reason = "forbids, and prescribes nothing" });
    }

    [Fact]
    public void A_German_plan_with_weeks_inside_a_line()
    {
        var imported = TextPlanImporter.Import(Importing.Example("kraftplan.md"));

        imported.Plan.Name.Should().Be("Kraftplan Winter (Mo/Do)");
        const string Common = """
                Wadenheben | sets 2 | reps 15 | tempo Slow | support Chair
                Einbeinstand | sets 2 | s 30 | per side
                Unterarmstütz | sets 3 | s 20
              Rücken [Thu]
                Rudern mit Band | sets 3 | reps 12 | effort RepetitionsInReserve 1
                Brustdrücken | sets 3 | reps 10 | alternative
                Liegestütz | sets 3 | reps 10 | alternative
                Latzug | sets 3 | details -! -! -!
              Gleichgewicht (täglich) [7/week]
                Tandemstand | sets 2 | s 30 | support None

            """;
        const string Start = """
              Beine [Mon Evening]
                zügiges Gehen | s 600 | phase WarmUp
                Kniebeuge mit Kurzhantel | sets 3 | reps 8–10 | rest 90 | kg 6 | unit Stated

            """;
        Importing.Digest(imported.Plan).Should().Be(
            ("week  x2\n" + Start + "    Beinpresse | sets 3 | reps 12 | % 60\n" + Common + "week  x4\n" + Start + "    Beinpresse | sets 4 | reps 8 | % 70\n" + Common).ReplaceLineEndings("\n"));
        Unread(imported).Should().Equal(3, 11, 15);
    }

    [Fact]
    public void A_Spanish_plan()
    {
        var imported = TextPlanImporter.Import(Importing.Example("huesos-fuertes.md"));

        Importing.Digest(imported.Plan).Should().Be("""
            week  x1
              Lunes (mañana) [Mon Morning]
                marcha | s 300 | phase WarmUp
                Sentadillas | sets 3 | reps 8–10 | rest 60 | kg 2.5 | phase Main | unit Stated
                Puente de glúteos | sets 2 | reps 12 | phase Main
                Equilibrio a una pierna | sets 2 | s 30 | per side | phase Main
                caminata suave | s 300 | phase CoolDown
              Miércoles y viernes [Wed,Fri]
                Remo con banda | sets 3 | reps 12 | tempo Slow

            """.ReplaceLineEndings("\n"));
        Unread(imported).Should().BeEmpty();
    }

    [Fact]
    public void A_cycle_in_a_fence_with_pounds_and_sets_that_differ()
    {
        var imported = TextPlanImporter.Import(Importing.Example("four-week-cycle.md"));

        Importing.Digest(imported.Plan).Should().Be("""
            week  x1
              The Weeks []
                Leg press | sets 3 | unit Stated | details 5@40.82 5@45.36 5+@49.9!
            week  x1
              The Weeks []
                Leg press | sets 3 | unit Stated | details 3@43.09 3@47.63 3+@54.43!

            """.ReplaceLineEndings("\n"));
        Unread(imported).Should().Equal(8, 9, 12, 17, 19);
    }

    [Fact]
    public void Plain_text_without_any_markup()
    {
        var imported = TextPlanImporter.Import(Importing.Example("plain.txt"));

        imported.Plan.Name.Should().Be("Eight quiet weeks");
        Importing.Digest(imported.Plan).Should().Be("""
            week Weeks 1-4 x4
              Monday [Mon]
                walk | s 300 | phase WarmUp
                Goblet squat | sets 3 | reps 10 | rest 60 | phase Main
                Row | sets 3 | reps 10 | kg 4 | phase Main | unit Stated
              Thursday evening [Thu Evening]
                Heel drops | sets 2 | reps 10
                Deadlifts | sets 1 | reps 5+ | details 5+! | alternative
                Barbell rows | sets 4 | reps 5 | alternative
            week Weeks 5-8 x4
              Mon/Thu [Mon,Thu]
                Goblet squat | sets 3 | reps 12
                Row | sets 3 | reps 12 | kg 5 | unit Stated
              Sat [Sat]
                walk | s 1800

            """.ReplaceLineEndings("\n"));
        Unread(imported).Should().BeEmpty();
    }

    [Fact]
    public void A_grid_of_weeks_and_weekdays()
    {
        var imported = TextPlanImporter.Import(Importing.Example("grid.md"));

        Importing.Digest(imported.Plan).Should().Be("""
            week  x1
              Monday [Mon]
                Squat | sets 3 | reps 8
                Row | sets 3 | reps 10
              Friday [Fri]
                walk | s 1200
            week  x2
              Monday [Mon]
                Squat | sets 3 | reps 10
              Friday [Fri]
                Walk | s 1500
              Wednesday [Wed]
                Yoga

            """.ReplaceLineEndings("\n"));
        Unread(imported).Should().BeEmpty();
    }

    /// <summary>The lines of which something is not in the plan.</summary>
    private static IEnumerable<int> Unread(ImportedPlan imported) =>
        imported.Lines.Where(line => line.Kind is ImportedLineKind.NotUnderstood or ImportedLineKind.PartlyUnderstood).Select(line => line.Line);
}
