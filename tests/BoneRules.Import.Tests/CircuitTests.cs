namespace BoneRules.Import.Tests;

/// <summary>Exercises done in turn, on one line.</summary>
public sealed class CircuitTests
{
    [Fact]
    public void One_exercise_every_minute_is_a_set_a_minute()
    {
        var prescription = Prescriptions("EMOM 10 min: 6 kettlebell swings").Should().ContainSingle().Subject;
        (prescription.Name, prescription.Sets, prescription.Repetitions).Should().Be(("kettlebell swings", new CountRange(10), new CountRange(6)));
        prescription.Notes.Should().Be("EMOM 10 min");
    }

    [Theory]
    [InlineData("AMRAP 8 min: 10 push-ups, 12 air squats")]
    [InlineData("EMOM 12: 10 push-ups, 12 air squats")]
    [InlineData("AMRAP in 8 minutes: 10 push-ups + 12 air squats")]
    [InlineData("AMRAP 8 min: 10 push-ups and 12 air squats")]
    public void How_often_is_not_known_and_said(string line)
    {
        var imported = TextPlanImporter.Import("Day 1\n" + line, null);
        var prescriptions = Importing.Prescriptions(imported.Plan).ToList();
        prescriptions.Select(prescription => (prescription.Name, prescription.Repetitions)).Should().Equal(("push-ups", new CountRange(10)), ("air squats", new CountRange(12)));
        imported.Lines[1].Kind.Should().Be(ImportedLineKind.PartlyUnderstood);
        imported.Lines[1].Reason.Should().Contain("how often");
    }

    [Fact]
    public void Rounds_hold_for_each_exercise() =>
        Prescriptions("3 rounds: 10 squats, 12 kettlebell swings, 8 heel raises").Select(prescription => (prescription.Name, prescription.Rounds, prescription.Repetitions))
            .Should().Equal(("squats", new CountRange(3), new CountRange(10)), ("kettlebell swings", new CountRange(3), new CountRange(12)), ("heel raises", new CountRange(3), new CountRange(8)));

    [Theory]
    [InlineData("Squat: 3 sets of 10")]
    [InlineData("Rest: 60 s between rounds")]
    [InlineData("AMRAP: push-ups to the end")]
    public void Not_every_colon_begins_a_circuit(string line) =>
        TextPlanImporter.Import("Day 1\nStep-ups 2x8\n" + line, null).Lines[2].Reason.Should().NotContain("how often in").And.NotBe("");

    private static IEnumerable<ExercisePrescription> Prescriptions(string line) => Importing.Prescriptions(TextPlanImporter.Import("Day 1\n" + line, null).Plan);
}
