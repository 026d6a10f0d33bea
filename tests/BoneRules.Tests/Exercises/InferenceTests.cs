using BoneRules.Inference;
using BoneRules.Naming;

namespace BoneRules.Tests.Exercises;

public sealed class InferenceTests
{
    [Theory]
    [InlineData("Frog crunch")]
    [InlineData("Sit-up with a towel")]
    [InlineData("Toe touch, straddled")]
    [InlineData("Towel jackknife")]
    [InlineData("Slow roll-up")]
    [InlineData("Seated forward fold")]
    [InlineData("Klappmesser am Boden")]
    [InlineData("Abdominales")]
    [InlineData("Addominali")]
    public void Bending_is_deep(string name) => Infer(name).Movement.SpinalFlexion.Should().Be(SpinalFlexion.Deep);

    [Theory]
    [InlineData("Kettlebell deadlift", LiftOrigin.Floor)]
    [InlineData("Block deadlift", LiftOrigin.Knee)]
    [InlineData("Kettlebell RDL", LiftOrigin.Knee)]
    [InlineData("Dumbbell row", LiftOrigin.Knee)]
    [InlineData("Kreuzheben", LiftOrigin.Floor)]
    [InlineData("Peso muerto", LiftOrigin.Floor)]
    public void Hinges_carry_load_from_where_they_begin(string name, LiftOrigin origin) =>
        Infer(name).Movement.Should().Match<Movement>(movement => movement.SpinalFlexion == SpinalFlexion.HingeLoaded && movement.LiftOrigin == origin);

    [Theory]
    [InlineData("Seated cable row")]
    [InlineData("Chest-supported row")]
    [InlineData("Band row")]
    public void A_row_with_the_trunk_upright_or_carried_is_no_hinge(string name) => Infer(name).Movement.SpinalFlexion.Should().Be(SpinalFlexion.None);

    [Theory]
    [InlineData("Seated twist", TrunkRotation.Unloaded)]
    [InlineData("Seated twist with plate", TrunkRotation.Loaded)]
    [InlineData("Seated twist 5 kg", TrunkRotation.Loaded)]
    [InlineData("Cable chop", TrunkRotation.Loaded)]
    [InlineData("Shoulder external rotation", TrunkRotation.None)]
    [InlineData("Torsión con mancuerna", TrunkRotation.Loaded)]
    public void Turning_is_loaded_where_a_load_is_named(string name, TrunkRotation rotation) => Infer(name).Movement.TrunkRotation.Should().Be(rotation);

    [Fact]
    public void A_load_stated_beside_the_name_loads_the_turn() => ExerciseCatalog.Default.Resolve("Zorb twist", loaded: true).Movement.TrunkRotation.Should().Be(TrunkRotation.Loaded);

    [Theory]
    [InlineData("Frog jump", ImpactLevel.High)]
    [InlineData("Mini jump", ImpactLevel.Moderate)]
    [InlineData("Cone hop", ImpactLevel.Moderate)]
    [InlineData("Uphill sprint", ImpactLevel.High)]
    [InlineData("Depth drop", ImpactLevel.High)]
    [InlineData("Forest jog", ImpactLevel.Moderate)]
    [InlineData("Weitsprung", ImpactLevel.High)]
    [InlineData("Saut", ImpactLevel.High)]
    [InlineData("Box jump step-down", ImpactLevel.High)]
    public void Leaving_the_ground_is_an_impact(string name, ImpactLevel impact) => Infer(name).Movement.Impact.Should().Be(impact);

    [Theory]
    [InlineData("Towel snatch")]
    [InlineData("Zorb clean")]
    [InlineData("Zorb jerk")]
    [InlineData("Rope swing")]
    [InlineData("Zorb slam")]
    [InlineData("Chair throw")]
    public void Thrown_and_swung_loads_are_ballistic(string name) => Infer(name).Movement.Ballistic.Should().BeTrue();

    [Theory]
    [InlineData("Shuttle drill")]
    [InlineData("Lateral shuffle with partner")]
    [InlineData("Agility course")]
    public void Sudden_turns_change_direction(string name) => Infer(name).Movement.DirectionChange.Should().BeTrue();

    [Fact]
    public void A_word_that_is_not_known_leaves_what_is_harmless_open_and_what_is_hazardous_told()
    {
        var press = Infer("Cable woodpecker press");
        press.Kind.Should().Be(ResolutionKind.Inferred);
        press.Movement.SpinalFlexion.Should().BeNull();
        press.Movement.Impact.Should().BeNull();
        press.Reasons.Should().Contain(reason => reason.Contains("woodpecker"));

        var jump = Infer("Woodpecker jump");
        jump.Movement.Impact.Should().Be(ImpactLevel.High);
        jump.Movement.SpinalFlexion.Should().BeNull();
    }

    [Fact]
    public void What_is_explained_to_the_last_word_is_known_to_be_harmless()
    {
        var curl = Infer("Alternating seated dumbbell hammer curl");
        curl.Kind.Should().Be(ResolutionKind.Inferred);
        curl.Movement.Should().BeEquivalentTo(new
        {
            SpinalFlexion = SpinalFlexion.None,
            TrunkRotation = TrunkRotation.None,
            EndRangeRotation = false,
            Impact = ImpactLevel.None,
            Ballistic = false,
            DirectionChange = false,
            WeightBearing = false,
            Unilateral = true,
            Resistance = Resistance.FreeWeight,
        });
        curl.Pillar.Should().Be(ExercisePillar.Resistance);
        curl.Reasons.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("Barbell split squat", true)]
    [InlineData("Dumbbell split squat", false)]
    [InlineData("Split squat", null)]
    public void A_bar_on_the_back_is_told_by_the_bar(string name, bool? backLoaded) => Infer(name).Movement.BackLoaded.Should().Be(backLoaded);

    [Theory]
    [InlineData("Woodpecker drill", "plyometrics")]
    [InlineData("Woodpecker drill", "Olympic Weightlifting")]
    public void A_category_tells_a_hazard_that_the_name_hides(string name, string category) => Hazards.Any(Infer(name, new() { Category = category }).Movement).Should().BeTrue();

    [Theory]
    [InlineData("Woodpecker drill", "strength")]
    [InlineData("Woodpecker drill", "stretching")]
    [InlineData("Woodpecker drill", "cardio")]
    [InlineData("Woodpecker drill", null)]
    public void Words_and_hints_that_say_nothing_are_unknown(string name, string? category)
    {
        var resolution = Infer(name, new() { Category = category, Equipment = "barbell" });
        resolution.Kind.Should().Be(ResolutionKind.Unknown);
        resolution.Movement.Should().Be(Movement.Unknown);
    }

    [Fact]
    public void Muscles_that_contradict_the_words_leave_the_trunk_open()
    {
        Infer("Cable raise").Movement.SpinalFlexion.Should().Be(SpinalFlexion.None);
        Infer("Cable raise", new() { Muscles = ["abdominals"] }).Movement.SpinalFlexion.Should().BeNull();
        Infer("Dumbbell curl", new() { Muscles = ["biceps"] }).Movement.SpinalFlexion.Should().Be(SpinalFlexion.None);
    }

    [Fact]
    public void Equipment_beside_the_name_modifies_like_equipment_in_it()
    {
        Infer("Twist", new() { Equipment = "cable" }).Movement.TrunkRotation.Should().Be(TrunkRotation.Loaded);
        Infer("Lunge", new() { Equipment = "Barbell" }).Movement.BackLoaded.Should().BeTrue();
    }

    [Fact]
    public void An_exercise_that_the_source_calls_plyometric_is_not_taken_for_a_harmless_one()
    {
        var resolution = ExerciseCatalog.Default.Resolve("Step-up", new ExerciseHints { Category = "plyometrics" });
        resolution.Kind.Should().Be(ResolutionKind.Inferred);
        resolution.Movement.Impact.Should().Be(ImpactLevel.High);
    }

    [Fact]
    public void Every_rule_has_a_reason_and_every_phrase_has_words()
    {
        MovementWords.All.Should().OnlyContain(rule => rule.Reason.Length > 0);
        MovementWords.All.SelectMany(rule => rule.Words.Split('|')).Where(words => !words.Contains('*')).Should().OnlyContain(words => ExerciseName.Read(words).Words.Count > 0);
    }

    [Fact]
    public void What_is_inferred_from_a_catalogue_name_never_denies_a_hazard_that_the_catalogue_states()
    {
        // The tables are read without the catalogue here, as if it did not list the name. A blank denies nothing.
        var names = ExerciseCatalog.Default.Exercises.SelectMany(exercise => exercise.Aliases.Prepend(exercise.Name).Select(name => (exercise, name))).ToList();
        var denied = names.Where(entry => Hazards.Any(entry.exercise.Movement) && IsHarmless(Infer(entry.name).Movement)).Select(entry => $"{entry.exercise.Id}: {entry.name}").ToList();
        denied.Should().BeEmpty();
    }

    /// <summary>Whether everything that the guidance forbids is known to be absent.</summary>
    private static bool IsHarmless(Movement movement) => movement is
    {
        SpinalFlexion: < SpinalFlexion.Deep,
        TrunkRotation: < TrunkRotation.Loaded,
        EndRangeRotation: false,
        LateralFlexion: < LateralFlexion.LoadedOrEndRange,
        Impact: < ImpactLevel.Moderate,
        Ballistic: false,
        DirectionChange: false,
        Family: ActivityFamily.None,
    };

    private static ExerciseResolution Infer(string name, ExerciseHints? hints = null) => MovementInference.Infer(ExerciseName.Read(name), hints);
}
