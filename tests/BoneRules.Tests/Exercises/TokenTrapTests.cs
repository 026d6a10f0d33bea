namespace BoneRules.Tests.Exercises;

/// <summary>Names that share all words of another but one, in the catalogue that comes with the library.</summary>
public sealed class TokenTrapTests
{
    [Theory]
    [InlineData("Squat (Barbell)", "Jump Squat")]
    [InlineData("Plank", "Plank with Twist")]
    [InlineData("Goblet Squat", "Goblet Squat to Twist")]
    [InlineData("Leg Press", "Leg Press Calf Raise")]
    [InlineData("Step-up", "Box Jump")]
    [InlineData("Step-up", "Jumping step-up")]
    [InlineData("Bird Dog", "Dead Bug")]
    [InlineData("Dead Bug", "Deadlift")]
    [InlineData("Push-up", "Push-up with twist")]
    [InlineData("Lunge", "Jumping lunge")]
    [InlineData("Heel raise", "Heel drop")]
    [InlineData("Glute bridge", "Single-leg glute bridge")]
    public void Are_told_apart(string name, string other)
    {
        var resolution = ExerciseCatalog.Default.Resolve(name);
        var another = ExerciseCatalog.Default.Resolve(other);
        resolution.Exercise.Should().NotBeNull();
        another.Kind.Should().NotBe(ResolutionKind.Unknown);
        another.Exercise.Should().NotBeSameAs(resolution.Exercise);
    }

    [Theory]
    [InlineData("Jump Squat")]
    [InlineData("Plank with Twist")]
    [InlineData("Goblet Squat to Twist")]
    [InlineData("Box Jump")]
    [InlineData("Sit-ups")]
    [InlineData("Seated twist with plate")]
    [InlineData("Box jump step-down")]
    public void Are_as_hazardous_as_the_word_says(string name) => Hazards.Any(ExerciseCatalog.Default.Resolve(name).Movement).Should().BeTrue();

    [Theory]
    [InlineData("No sit-ups")]
    [InlineData("Avoid twisting")]
    [InlineData("Squats: never with a twist")]
    public void A_denial_is_no_exercise(string name)
    {
        var resolution = ExerciseCatalog.Default.Resolve(name);
        resolution.Kind.Should().Be(ResolutionKind.Unknown);
        resolution.Movement.Should().Be(Movement.Unknown);
    }
}
