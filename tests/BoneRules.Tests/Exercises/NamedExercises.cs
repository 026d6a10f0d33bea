namespace BoneRules.Tests.Exercises;

/// <summary>A catalogue of a few exercises with names that are easily confused.</summary>
internal static class NamedExercises
{
    private static readonly Movement Still = Rules.Kernel.SmallWorld.Still;

    public static ExerciseCatalog Catalog { get; } = new(
    [
        Known("squat", "Squat", Still with { Resistance = Resistance.BodyWeight }, [], "Air squat", "Kniebeuge", "Agachamento"),
        Known("barbell-back-squat", "Barbell back squat", Still with { BackLoaded = true }, ["barbell"], "Squat (Barbell)"),
        Known("goblet-squat", "Goblet squat", Still, ["dumbbell", "kettlebell"]),
        Known("jump-squat", "Jump squat", Still with { Impact = ImpactLevel.High }, []),
        Known("plank", "Plank", Still with { WeightBearing = false }, []),
        Known("sit-up", "Sit-up", Still with { SpinalFlexion = SpinalFlexion.Deep }, [], "Abdominales", "Redressement assis"),
        Known("leg-press", "Leg press", Still, ["machine"]),
        Known("leg-press-calf-raise", "Leg press calf raise", Still, ["machine"]),
        Known("step-up", "Step-up", Still with { Impact = ImpactLevel.Low, Resistance = Resistance.None }, ["step"]),
        Known("box-jump", "Box jump", Still with { Impact = ImpactLevel.High }, ["box"]),
        Known("bird-dog", "Bird dog", Still, []),
        Known("dead-bug", "Dead bug", Still, []),
        Known("deadlift", "Deadlift", Still with { SpinalFlexion = SpinalFlexion.HingeLoaded }, ["barbell"], "Kreuzheben"),
        Known("romanian-deadlift", "Romanian deadlift", Still with { SpinalFlexion = SpinalFlexion.HingeLoaded }, ["barbell", "dumbbell"]),
        Known("dumbbell-bench-press", "Dumbbell bench press", Still, ["dumbbell"], "Bench press (dumbbell)"),
        Known("overhead-press", "Overhead press", Still, ["barbell"], "Press militar"),
        Known("lat-pulldown", "Lat pulldown", Still, ["cable"], "Pulldown"),
        Known("cable-crunch", "Cable crunch", Still with { SpinalFlexion = SpinalFlexion.Deep }, ["cable"], "Kneeling cable crunch"),
        Known("farmers-walk", "Farmer's walk", Still, ["dumbbell"], "Farmer walk"),
        Known("seated-trunk-rotation", "Seated trunk rotation", Still with { TrunkRotation = TrunkRotation.Unloaded, Resistance = Resistance.None }, []),
        Known("shoulder-stand", "Shoulder stand", Still, [], "Candle pose"),
        Known("stand-shoulder", "Stand shoulder", Still, []),
    ]);

    private static Exercise Known(string id, string name, Movement movement, ValueList<string> equipment, params ReadOnlySpan<string> aliases) => new()
    {
        Id = id,
        Name = name,
        Aliases = ValueList.Create(aliases),
        Pillar = ExercisePillar.Resistance,
        Equipment = equipment,
        Movement = movement,
    };
}
