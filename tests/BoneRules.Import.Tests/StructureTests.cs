namespace BoneRules.Import.Tests;

/// <summary>When and where: weeks, days, sessions, phases, and names that stand apart from their doses.</summary>
public sealed class StructureTests
{
    [Theory]
    [InlineData("Monday", new[] { Weekday.Monday }, null)]
    [InlineData("Dienstag (Abend) – Push", new[] { Weekday.Tuesday }, PartOfDay.Evening)]
    [InlineData("Lunes", new[] { Weekday.Monday }, null)]
    [InlineData("Mon/Wed/Fri: Full body", new[] { Weekday.Monday, Weekday.Wednesday, Weekday.Friday }, null)]
    [InlineData("Di/Fr/So", new[] { Weekday.Tuesday, Weekday.Friday, Weekday.Sunday }, null)]
    [InlineData("Montag bis Mittwoch", new[] { Weekday.Monday, Weekday.Tuesday, Weekday.Wednesday }, null)]
    [InlineData("Saturday morning", new[] { Weekday.Saturday }, PartOfDay.Morning)]
    [InlineData("Workout A (Monday & Thursday)", new[] { Weekday.Monday, Weekday.Thursday }, null)]
    public void Headings_that_name_weekdays(string heading, Weekday[] days, PartOfDay? part)
    {
        var session = Session($"# Plan\n\n## {heading}\n\n- squat 3x10\n");

        session.Days.Should().Equal(days);
        session.PartOfDay.Should().Be(part);
    }

    [Theory]
    [InlineData("Day 1", new[] { 1 })]
    [InlineData("Tag 2: Beine", new[] { 2 })]
    [InlineData("Día 3", new[] { 3 })]
    [InlineData("Days 1, 3 & 5", new[] { 1, 3, 5 })]
    [InlineData("Days 1-3", new[] { 1, 2, 3 })]
    public void Headings_that_number_days(string heading, int[] days) => Session($"## {heading}\n\n- squat 3x10\n").DayNumbers.Should().Equal(days);

    [Theory]
    [InlineData("Do squats", false)]
    [InlineData("So easy", false)]
    [InlineData("Do", true)]
    public void An_abbreviation_is_a_day_only_where_nothing_else_follows(string heading, bool isDay) =>
        (Session($"# Plan\n\n## {heading}\n\n- squat 3x10\n").Days is not null).Should().Be(isDay);

    [Theory]
    [InlineData("## Full body (3x per week)", 3)]
    [InlineData("## Ganzkörper, dreimal pro Woche", 3)]
    [InlineData("## Cuerpo completo: 3 veces por semana", 3)]
    [InlineData("## Balance (daily)", 7)]
    [InlineData("## Gleichgewicht (täglich)", 7)]
    [InlineData("## Balance (every day)", 7)]
    public void How_often_a_session_recurs(string heading, int times) => Session($"# Plan\n\n{heading}\n\n- squat 3x10\n").TimesPerWeek.Should().Be(times);

    [Fact]
    public void How_often_in_a_sentence_is_about_the_only_session()
    {
        Session("# Plan\n\nDo this routine twice a week.\n\n- squat 3x10\n").TimesPerWeek.Should().Be(2);

        var two = TextPlanImporter.Import("# Plan\n\nDo this routine twice a week.\n\n## Workout A\n\n- squat 3x10\n\n## Workout B\n\n- row 3x10\n");
        two.Plan.Weeks[0].Sessions.Should().OnlyContain(session => session.TimesPerWeek == null);
        two.Lines[2].Kind.Should().Be(ImportedLineKind.NotUnderstood);
    }

    [Fact]
    public void A_line_that_recurs_otherwise_than_its_session_is_a_session_of_its_own()
    {
        var sessions = TextPlanImporter.Import("## Monday\n\n- squat 3x10\n- heel raises 2x15 daily\n").Plan.Weeks[0].Sessions;

        sessions.Select(session => session.TimesPerWeek).Should().Equal(null, 7);
        sessions[1].Prescriptions.Should().ContainSingle().Which.Name.Should().Be("heel raises");
    }

    [Theory]
    [InlineData("Week 1", 1, 1)]
    [InlineData("Weeks 1-4", 1, 4)]
    [InlineData("W1–2", 1, 2)]
    [InlineData("Woche 3", 1, 1)]
    [InlineData("3. Woche", 1, 1)]
    [InlineData("Semanas 2 a 3", 1, 2)]
    public void Headings_that_name_weeks(string heading, int weeks, int repeat)
    {
        var plan = TextPlanImporter.Import($"# Plan\n\n## {heading}\n\n- squat 3x10\n").Plan;

        plan.Weeks.Should().HaveCount(weeks);
        (plan.Weeks[0].Repeat ?? 1).Should().Be(repeat);
        plan.Weeks[0].Name.Should().Be(heading);
    }

    [Fact]
    public void A_week_without_anything_readable_is_reported()
    {
        var imported = TextPlanImporter.Import("## Week 1\n\n- squat 3x10\n\n## Week 2\n\nDeload.\n");

        imported.Plan.Weeks.Should().ContainSingle();
        imported.Lines[4].Should().BeEquivalentTo(new { Kind = ImportedLineKind.NotUnderstood, Reason = "nothing was read for this week" });
    }

    [Fact]
    public void What_stands_under_no_week_is_in_all()
    {
        var weeks = TextPlanImporter.Import("## Daily walk\n\n- walk 20 min\n\n## Week 1\n\n- squat 3x8\n\n## Week 2\n\n- squat 3x10\n").Plan.Weeks;

        weeks.Should().HaveCount(2);
        weeks.Should().OnlyContain(week => week.Sessions[0].Prescriptions[0].Name == "walk" && week.Sessions.Count == 2);
    }

    [Fact]
    public void Day_nine_is_the_second_day_of_the_second_week()
    {
        var weeks = TextPlanImporter.Import("## Day 1\n\n- squat 3x8\n\n## Day 9\n\n- row 3x10\n").Plan.Weeks;

        weeks.Select(week => week.Sessions.Should().ContainSingle().Subject.DayNumbers!.Single()).Should().Equal(1, 2);
    }

    [Theory]
    [InlineData("Warm up", SessionPhase.WarmUp)]
    [InlineData("Aufwärmen", SessionPhase.WarmUp)]
    [InlineData("Calentamiento", SessionPhase.WarmUp)]
    [InlineData("Hauptteil", SessionPhase.Main)]
    [InlineData("Cool-down", SessionPhase.CoolDown)]
    [InlineData("Vuelta a la calma", SessionPhase.CoolDown)]
    public void Phases(string label, SessionPhase phase)
    {
        Session($"## Monday\n\n### {label}\n\n- march 2x10\n").Prescriptions[0].Phase.Should().Be(phase);
        Session($"Monday\n{label}:\nmarch 2x10\n").Prescriptions[0].Phase.Should().Be(phase);
        Session($"## Monday\n\n- {label}: march 2x10\n- squat 3x10\n").Prescriptions.Select(prescription => prescription.Phase).Should().Equal(phase, null);
    }

    [Fact]
    public void A_labelled_warm_up_ends_with_its_block() =>
        Session("## Monday\n\n**Warm-up**\n\n- march 2x10\n\n- squat 3x10\n- row 3x10\n").Prescriptions.Select(prescription => prescription.Phase)
            .Should().Equal(SessionPhase.WarmUp, null, null);

    [Theory]
    [InlineData("1. **Goblet squat**\n   - Sets: 3\n   - Reps: 10\n   - Rest: 60 s\n")]
    [InlineData("- Goblet squat\n  - 3 sets of 10\n  - rest 60 s\n")]
    [InlineData("### Goblet squat\n\n3x10, rest 60 s\n")]
    [InlineData("Goblet squat\n3 sets of 10 reps\nRest: 60 s\n")]
    public void A_name_above_its_dose(string text) =>
        Session("## Monday\n\n" + text).Prescriptions.Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            Name = "Goblet squat", Sets = new CountRange(3), Repetitions = new CountRange(10), RestSeconds = new MeasureRange(60),
        });

    [Fact]
    public void Rounds_before_a_list_are_of_all_of_it() =>
        Session("## Monday\n\n3 rounds of the following:\n- 10 squats\n- row 1x12\n").Prescriptions.Should().OnlyContain(prescription => prescription.Rounds == new CountRange(3))
            .And.HaveCount(2);

    [Fact]
    public void Units_in_the_header_of_a_table_are_stated()
    {
        var row = Session("| Übung | Sätze | Wdh. | Gewicht (kg) | Pause (s) | RPE |\n|---|---|---|---|---|---|\n| Kniebeuge | 3 | 8–10 | 12,5 | 90 | 7 |\n").Prescriptions[0];

        row.Should().BeEquivalentTo(new { Name = "Kniebeuge", LoadKilograms = 12.5, RestSeconds = new MeasureRange(90), Effort = new { Scale = EffortScale.Rpe10, Value = 7.0 } });
        row.Source!.Unit.Should().Be(UnitBasis.Stated);
    }

    [Fact]
    public void A_table_glued_to_the_line_before_it_is_a_table() =>
        Session("Workout:\n| Exercise | Sets | Reps |\n|---|---|---|\n| squat | 3 | 10 |\n").Prescriptions[0].Name.Should().Be("squat");

    [Fact]
    public void The_source_says_where()
    {
        var source = Session("## Monday\n\n- row 2x8, **squat** 3x10 @ 8 kg\n").Prescriptions[1].Source!;

        source.Should().BeEquivalentTo(new { Line = 3, Column = 14, Text = "squat** 3x10 @ 8 kg", Unit = UnitBasis.Stated });
    }

    private static PlanSession Session(string text) => TextPlanImporter.Import(text).Plan.Weeks.Should().ContainSingle().Subject.Sessions.Should().ContainSingle().Subject;
}
