using BoneRules.Inference;
using BoneRules.Naming;
using BoneRules.Tests.Properties;
using FsCheck;
using FsCheck.Fluent;

namespace BoneRules.Tests.Exercises;

public sealed class ResolutionLawTests
{
    private static readonly string[] HazardWords = ["crunch", "sit-up", "jackknife", "toe touch", "twist", "rotation", "chop", "jump", "hop", "sprint", "snatch", "clean", "jerk", "slam", "throw", "shuttle", "side bend with dumbbell"];

    private static readonly string[] Words =
    [
        "squat", "lunge", "press", "curl", "row", "raise", "leg", "hip", "seated", "standing", "cable", "dumbbell", "barbell", "band", "the", "with", "slow", "fast", "single", "plank", "bridge", "wall",
        "stretch", "hold", "step", "up", "down", "side", "lying", "zorb", "Kniebeuge", "sentadilla", "haltères", "3x10", "60 kg", "(", ")", "—", "🏋️", "45", "bike", "deadlift", "swing", "heel", "box", "roll",
    ];

    private static readonly Arbitrary<string> Names = Gen.Elements(Words).ListOf().Select(words => string.Join(' ', words.Take(6))).ToArbitrary();

    [Fact]
    public void Any_text_has_one_answer() => Law.Holds(ArbMap.Default.ArbFor<string>(), static text =>
    {
        var name = text ?? "";
        ExerciseCatalog.Default.Resolve(name).Should().Be(ExerciseCatalog.Default.Resolve(name));
    }, tests: 2000);

    [Fact]
    public void Any_words_have_one_answer_with_attributes_only_where_something_is_told() => Law.Holds(Names, static name =>
    {
        var resolution = ExerciseCatalog.Default.Resolve(name, new ExerciseHints { Category = name, Equipment = name, Muscles = [name] });
        if (resolution.Kind == ResolutionKind.Unknown) resolution.Movement.Should().Be(Movement.Unknown);
        if (resolution.Kind == ResolutionKind.Inferred) resolution.Reasons.Should().NotBeEmpty();
        (resolution.Exercise is null).Should().Be(resolution.Kind is ResolutionKind.Unknown or ResolutionKind.Inferred);
    }, tests: 2000);

    [Fact]
    public void A_hazard_word_added_never_makes_an_inferred_movement_less_hazardous() => Law.Holds(Names, Gen.Elements(HazardWords).ToArbitrary(), static (name, hazard) =>
    {
        var before = MovementInference.Infer(ExerciseName.Read(name), null).Movement;
        var after = MovementInference.Infer(ExerciseName.Read($"{name} {hazard}"), null).Movement;
        Hazards.MoreIn(before, after).Should().BeEmpty("\"{0}\" is added to \"{1}\"", hazard, name);
    }, tests: 3000);

    [Fact]
    public void A_hazard_word_added_to_a_catalogue_name_never_makes_it_less_hazardous()
    {
        var less = from exercise in ExerciseCatalog.Default.Exercises
                   from hazard in HazardWords
                   let after = ExerciseCatalog.Default.Resolve($"{exercise.Name}, {hazard}")
                   where after.Exercise is null && Hazards.Any(exercise.Movement) && after.Kind != ResolutionKind.Unknown && !MayBeHazardous(after.Movement)
                   select $"{exercise.Name}, {hazard}";
        less.Should().BeEmpty();
    }

    private static bool MayBeHazardous(Movement movement) =>
        Hazards.Any(movement) || movement is { SpinalFlexion: null } or { TrunkRotation: null } or { EndRangeRotation: null } or { Impact: null } or { Ballistic: null } or { DirectionChange: null };
}
