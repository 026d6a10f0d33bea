namespace BoneRules.Import.Tests;

/// <summary>Notations that turned up in files of strangers.</summary>
public sealed class StrangerTests
{
    [Theory]
    [InlineData("Leg press 12, 10, 8 @ 40 kg")]
    [InlineData("Leg press 12/10/8 @ 40 kg")]
    [InlineData("Leg press: 12-10-8")]
    public void A_list_of_repetitions_needs_no_word(string line)
    {
        var details = One(line).SetDetails!;
        details.Select(detail => detail.Repetitions).Should().Equal(new CountRange(12), new CountRange(10), new CountRange(8));
    }

    [Theory]
    [InlineData("See also pages 5, 6, 7")]
    [InlineData("Workouts 1, 2, 3")]
    [InlineData("Call 555/12/34 for help")]
    public void Not_every_list_of_numbers_is_one_of_repetitions(string line) =>
        Importing.Prescriptions(TextPlanImporter.Import("Squat 3x8\n\n" + line, null).Plan).Should().ContainSingle();

    [Theory]
    [InlineData("Leg press 3x10 @ 40/50/60 kg", 60)]
    [InlineData("Leg press 3x10 (40kg/45kg)", 45)]
    public void Of_several_loads_the_highest_counts(string line, double kilograms)
    {
        var imported = TextPlanImporter.Import(line, null);
        Importing.Prescriptions(imported.Plan).Single().LoadKilograms.Should().Be(kilograms);
        imported.Lines[0].Reason.Should().Contain("the highest is taken");
    }

    [Theory]
    [InlineData("Squat 3x5 @ 65/75/85%", 85)]
    [InlineData("Squat 3x5 @ 75%, 85%, 95%", 95)]
    [InlineData("Squat 3x5 @ 75%, rest 3 min", 75)]
    public void Of_several_percentages_the_highest_counts(string line, double percent) => One(line).PercentOneRepetitionMaximum.Should().Be(percent);

    [Theory]
    [InlineData("Pull-ups 3xAMRAP")]
    [InlineData("Pull-ups 3xmax")]
    public void Sets_without_a_number_need_no_space(string line) => One(line).SetDetails.Should().HaveCount(3).And.OnlyContain(detail => detail.Type == SetType.Failure);

    [Theory]
    [InlineData("B. Bicep curl 3x10")]
    [InlineData("B) Bicep curl 3x10")]
    [InlineData("B1. Bicep curl 3x10")]
    public void A_letter_before_an_exercise_is_no_part_of_its_name(string line) => One(line).Name.Should().Be("Bicep curl");

    [Fact]
    public void A_superset_on_one_line_is_two_exercises() =>
        Importing.Prescriptions(TextPlanImporter.Import("B. Superset: Lateral raise 3x15 + Face pull 3x12", null).Plan).Select(prescription => prescription.Name).Should().Equal("Lateral raise", "Face pull");

    [Theory]
    [InlineData("# Plan\n\n## Day 1 (Monday)\n- Squat 3x8")]
    [InlineData("# Plan\n\n## Tag 1 - Montag\n- Squat 3x8")]
    [InlineData("# Plan\n\n## Día 1: lunes\n- Squat 3x8")]
    public void A_weekday_says_more_than_a_number(string text)
    {
        var session = TextPlanImporter.Import(text, null).Plan.Weeks.Single().Sessions.Single();
        session.Days.Should().Equal(Weekday.Monday);
        session.DayNumbers.Should().BeNull();
    }

    [Fact]
    public void A_number_alone_stays_a_number()
    {
        var session = TextPlanImporter.Import("# Plan\n\n## Day 1 (Push)\n- Squat 3x8", null).Plan.Weeks.Single().Sessions.Single();
        session.DayNumbers.Should().Equal(1);
        session.Days.Should().BeNull();
    }

    [Fact]
    public void An_exercise_that_repeats_the_frequency_of_the_plan_is_in_the_same_session()
    {
        var session = TextPlanImporter.Import("# Plan\n\nTrain 3x per week.\n\n## Bench Press\n3x10 three times a week\n\n## Squat\n3x8", null).Plan.Weeks.Single().Sessions.Should().ContainSingle().Subject;
        session.TimesPerWeek.Should().Be(3);
        session.Prescriptions.Select(prescription => prescription.Name).Should().Equal("Bench Press", "Squat");
    }

    [Fact]
    public void An_exercise_with_another_frequency_is_in_a_session_of_its_own()
    {
        var sessions = TextPlanImporter.Import("# Plan\n\nTrain 3x per week.\n\n## Bench Press\n3x10 twice a week\n\n## Squat\n3x8", null).Plan.Weeks.Single().Sessions;
        sessions.Select(session => (session.TimesPerWeek, session.Prescriptions.Single().Name)).Should().BeEquivalentTo(new (int?, string?)[] { (2, "Bench Press"), (3, "Squat") });
    }

    [Fact]
    public void What_changes_in_a_later_week_is_no_exercise()
    {
        var imported = TextPlanImporter.Import("Monday\nSquats - 3 sets of 10\n\nWeeks 5-8: increase to 3 sets", null);
        Importing.Prescriptions(imported.Plan).Select(prescription => prescription.Name).Should().Equal("Squats");
        imported.Lines[3].Kind.Should().Be(ImportedLineKind.NotUnderstood);
    }

    [Theory]
    [InlineData("Kniebeugen: 3 Sätze à 12 Wiederholungen. Keine Sit-ups.")]
    [InlineData("Kniebeugen: 3x12. Sit-ups vermeiden.")]
    public void What_is_forbidden_behind_a_dose_is_not_what_the_dose_is_for(string line)
    {
        var imported = TextPlanImporter.Import(line, null);
        var prescription = Importing.Prescriptions(imported.Plan).Should().ContainSingle().Subject;
        (prescription.Name, prescription.Sets).Should().Be(("Kniebeugen", new CountRange(3)));
    }

    [Fact]
    public void What_is_forbidden_behind_the_dose_of_a_request_is_not_what_is_requested()
    {
        const string Request = """
            { "resourceType": "ServiceRequest", "status": "active", "intent": "order", "code": { "text": "Kniebeugen" }, "patientInstruction": "3 Sätze à 12 Wiederholungen. Keine Sit-ups." }
            """;
        using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Request));
        var prescription = Importing.Prescriptions(PlanFormats.Import(PlanFormats.Fhir, content).Plan).Should().ContainSingle().Subject;
        (prescription.Name, prescription.Sets, prescription.Repetitions).Should().Be(("Kniebeugen", new CountRange(3), new CountRange(12)));
    }

    private static ExercisePrescription One(string line) => Importing.Prescriptions(TextPlanImporter.Import(line, null).Plan).Should().ContainSingle().Subject;
}
