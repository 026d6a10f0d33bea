namespace BoneRules.Import.Tests;

/// <summary>What a text forbids is no prescription; what it offers as a choice is two.</summary>
public sealed class NegationTests
{
    [Theory]
    [InlineData("no sit-ups")]
    [InlineData("Avoid crunches")]
    [InlineData("Don't do crunches")]
    [InlineData("Please never do toe touches")]
    [InlineData("keine Crunches")]
    [InlineData("Crunches vermeiden")]
    [InlineData("sin abdominales")]
    [InlineData("Evita los abdominales")]
    public void A_prohibition_is_no_prescription(string item)
    {
        Importing.Items(item).Should().BeEmpty();
        Importing.Line(item).Should().BeEquivalentTo(new { Kind = ImportedLineKind.Prose, Reason = "forbids, and prescribes nothing" });
    }

    [Theory]
    [InlineData("No sit-ups 3x10")]
    [InlineData("Do not do crunches 3x10")]
    [InlineData("keine Crunches 3x10")]
    public void A_prohibition_with_a_dose_is_reported(string item)
    {
        Importing.Items(item).Should().BeEmpty();
        Importing.Line(item).Kind.Should().Be(ImportedLineKind.NotUnderstood);
    }

    [Theory]
    [InlineData("Do not twist. Bird dog 2x8")]
    [InlineData("No sit-ups, no crunches; Bird dog 2x8")]
    public void What_stands_behind_a_prohibition_is_prescribed(string item) =>
        Importing.Item(item).Should().BeEquivalentTo(new { Name = "Bird dog", Sets = new CountRange(2), Repetitions = new CountRange(8) });

    [Theory]
    [InlineData("Deadlifts 1x5+ / Barbell rows 4x5", "Deadlifts", "Barbell rows")]
    [InlineData("Sit-ups or crunches 3x10", "Sit-ups", "crunches")]
    [InlineData("Brustdrücken oder Liegestütz 3x10", "Brustdrücken", "Liegestütz")]
    public void Alternatives_are_both_prescribed_and_marked(string item, string first, string second)
    {
        var both = Importing.Items(item);

        both.Select(prescription => prescription.Name).Should().Equal(first, second);
        both.Should().OnlyContain(prescription => prescription.Notes == "alternative");
    }

    [Fact]
    public void Two_exercises_on_a_line_are_no_alternatives()
    {
        var both = Importing.Items("Scap Pull-Ups 2×8, Band External Rotations 2×12");

        both.Select(prescription => prescription.Name).Should().Equal("Scap Pull-Ups", "Band External Rotations");
        both.Should().OnlyContain(prescription => prescription.Notes == null);
    }

    [Theory]
    [InlineData("Add 1 set each week")]
    [InlineData("Increase by 2 reps every week")]
    [InlineData("+2.5 kg nächste Einheit")]
    [InlineData("Deload: -20% Last")]
    public void Progression_in_prose_is_reported(string item)
    {
        Importing.Items(item).Should().BeEmpty();
        Importing.Line(item).Kind.Should().Be(ImportedLineKind.NotUnderstood);
        Importing.Line(item).Reason.Should().NotBeNullOrEmpty();
    }
}
