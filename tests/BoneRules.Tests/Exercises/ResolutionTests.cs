namespace BoneRules.Tests.Exercises;

public sealed class ResolutionTests
{
    [Theory]
    [InlineData("goblet-squat", "goblet-squat")]
    [InlineData("Goblet squat", "goblet-squat")]
    [InlineData("GOBLET SQUATS", "goblet-squat")]
    [InlineData("  goblet   squat ", "goblet-squat")]
    [InlineData("Sit Ups", "sit-up")]
    [InlineData("situps", "sit-up")]
    [InlineData("🏋️ Plank 💪", "plank")]
    [InlineData("The Plank exercise", "plank")]
    [InlineData("Plank 1:00", "plank")]
    [InlineData("Plank :45", "plank")]
    [InlineData("Plank 3x30s", "plank")]
    [InlineData("Plank – 3 sets of 30 sec each side", "plank")]
    [InlineData("Conventional Deadlift", "deadlift")]
    [InlineData("Dead lift", "deadlift")]
    [InlineData("DEADLIFT 5x5 @ RPE 8", "deadlift")]
    [InlineData("Deadlift RPE8", "deadlift")]
    [InlineData("Deadlift 100 kg", "deadlift")]
    [InlineData("RDL", "romanian-deadlift")]
    [InlineData("OHP 4 sets × 8–10 reps", "overhead-press")]
    [InlineData("DB Bench Press", "dumbbell-bench-press")]
    [InlineData("Farmers Walk (40 yards)", "farmers-walk")]
    [InlineData("Squat Old #2", "squat")]
    [InlineData("5's Squats", "squat")]
    [InlineData("7/7/7 squat", "squat")]
    public void A_name_is_exact_whatever_case_plural_punctuation_and_dose(string name, string id) => Resolved(name).Should().Be((ResolutionKind.Exact, id));

    [Theory]
    [InlineData("Squat (Barbell)", "barbell-back-squat")]
    [InlineData("kniebeuge", "squat")]
    [InlineData("Press Militar", "overhead-press")]
    [InlineData("Redressements assis", "sit-up")]
    [InlineData("Bench Press, Dumbbell", "dumbbell-bench-press")]
    [InlineData("Squat, Goblet", "goblet-squat")]
    [InlineData("BB Squat", "barbell-back-squat")]
    [InlineData("Cable Crunch — kneeling 3x15", "cable-crunch")]
    [InlineData("Lat Pulldown (Wide Grip)", "lat-pulldown")]
    [InlineData("Agachamento — 3 séries de 12", "squat")]
    public void Another_name_or_another_order_is_an_alias(string name, string id) => Resolved(name).Should().Be((ResolutionKind.Alias, id));

    [Theory]
    [InlineData("Squat", "barbell", "barbell-back-squat")]
    [InlineData("Squat", "Barbell", "barbell-back-squat")]
    [InlineData("Squat", null, "squat")]
    [InlineData("Squat", "body only", "squat")]
    [InlineData("Bench press", "dumbbell", "dumbbell-bench-press")]
    [InlineData("Goblet squat", "kettlebells", "goblet-squat")]
    public void Equipment_beside_the_name_counts_like_equipment_in_brackets(string name, string? equipment, string id) =>
        NamedExercises.Catalog.Resolve(name, new ExerciseHints { Equipment = equipment }).Exercise!.Id.Should().Be(id);

    [Theory]
    [InlineData("Squat", "kettlebell")]
    [InlineData("Overhead press", "machine")]
    [InlineData("Plank", "cable")]
    public void Equipment_that_the_exercise_does_not_use_makes_it_another_exercise(string name, string equipment) =>
        NamedExercises.Catalog.Resolve(name, new ExerciseHints { Equipment = equipment }).Exercise.Should().BeNull();

    [Theory]
    [InlineData("Weighted squat")]
    [InlineData("Wall squat")]
    [InlineData("Single leg squat")]
    [InlineData("Assisted squat")]
    [InlineData("Seated goblet squat")]
    [InlineData("Fast step-up")]
    [InlineData("Plank with twist")]
    [InlineData("Goblet squat to twist")]
    [InlineData("Dead bug twist")]
    [InlineData("Step-up jump")]
    [InlineData("Seated trunk rotation 5 kg")]
    [InlineData("Plankton")]
    public void A_word_that_changes_the_movement_is_never_dropped(string name) => NamedExercises.Catalog.Resolve(name).Exercise.Should().BeNull();

    [Theory]
    [InlineData("squat", "squat")]
    [InlineData("jump squat", "jump-squat")]
    [InlineData("leg press", "leg-press")]
    [InlineData("Leg Press Calf Raises", "leg-press-calf-raise")]
    [InlineData("step up", "step-up")]
    [InlineData("box jumps", "box-jump")]
    [InlineData("Bird-dogs", "bird-dog")]
    [InlineData("deadbug", "dead-bug")]
    [InlineData("dead lifts", "deadlift")]
    public void Names_that_share_words_are_told_apart(string name, string id) => NamedExercises.Catalog.Resolve(name).Exercise!.Id.Should().Be(id);

    [Theory]
    [InlineData("No sit-ups")]
    [InlineData("no situps!")]
    [InlineData("Sit-ups: avoid")]
    [InlineData("Don't do sit-ups")]
    [InlineData("never sit-up")]
    [InlineData("Avoid twisting")]
    [InlineData("Keine Sit-ups")]
    [InlineData("Kniebeugen vermeiden")]
    [InlineData("sin abdominales")]
    [InlineData("Não fazer agachamento")]
    [InlineData("sem abdominais")]
    [InlineData("sans redressement assis")]
    [InlineData("Éviter le crunch")]
    [InlineData("senza crunch")]
    [InlineData("geen sit-ups")]
    public void What_is_denied_is_no_exercise(string name)
    {
        var resolution = NamedExercises.Catalog.Resolve(name);
        resolution.Kind.Should().Be(ResolutionKind.Unknown);
        resolution.Movement.Should().Be(Movement.Unknown);
        resolution.Reasons.Should().ContainSingle();
    }

    [Theory]
    [InlineData("Squat without weight")]
    [InlineData("Squat (no weight)")]
    public void To_deny_the_load_is_not_to_deny_the_exercise(string name) => NamedExercises.Catalog.Resolve(name).Reasons.Should().NotContain(reason => reason.Contains("denies"));

    [Fact]
    public void Words_that_two_exercises_share_stand_for_neither()
    {
        NamedExercises.Catalog.Resolve("Shoulder stand").Exercise!.Id.Should().Be("shoulder-stand");
        NamedExercises.Catalog.Resolve("Stand, shoulder (the)").Exercise!.Id.Should().Be("stand-shoulder");
        NamedExercises.Catalog.Resolve("Candle pose stand").Exercise.Should().BeNull();
        var twins = new ExerciseCatalog([Twin("one", "Left right middle"), Twin("two", "Right left middle")]);
        twins.Resolve("Middle left right").Exercise.Should().BeNull();
        twins.Resolve("left right middle").Exercise!.Id.Should().Be("one");

        static Exercise Twin(string id, string name) => new() { Id = id, Name = name, Pillar = ExercisePillar.Balance, Movement = Rules.Kernel.SmallWorld.Still };
    }

    [Theory]
    [InlineData("Zorb goblet", "goblet-squat")]
    [InlineData("zorb goblte", "goblet-squat")]
    [InlineData("Farmer zorb", "farmers-walk")]
    public void What_is_not_understood_gets_suggestions_and_no_attributes(string name, string first)
    {
        var resolution = NamedExercises.Catalog.Resolve(name);
        resolution.Kind.Should().Be(ResolutionKind.Unknown);
        resolution.Movement.Should().Be(Movement.Unknown);
        resolution.Suggestions[0].Should().Be(first);
        resolution.Suggestions.Count.Should().BeLessThanOrEqualTo(3);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("12")]
    [InlineData("🏋️")]
    [InlineData("3x10")]
    [InlineData("Zorb")]
    public void A_name_that_says_nothing_is_unknown(string name) => NamedExercises.Catalog.Resolve(name).Kind.Should().Be(ResolutionKind.Unknown);

    [Fact]
    public void A_name_that_is_too_long_is_not_taken_for_the_exercise_at_its_beginning() =>
        NamedExercises.Catalog.Resolve("Plank" + new string(' ', 300) + "with twist").Exercise.Should().BeNull();

    private static (ResolutionKind, string?) Resolved(string name)
    {
        var resolution = NamedExercises.Catalog.Resolve(name);
        return (resolution.Kind, resolution.Exercise?.Id);
    }
}
