using System.Text.Json.Serialization;
using BoneRules.Serialization;

namespace BoneRules;

/// <summary>An exercise or activity of the catalogue.</summary>
public sealed record Exercise
{
    /// <summary>Stable id in kebab case, such as <c>goblet-squat</c>; a user's own ids carry a prefix (<c>acme:…</c>).</summary>
    public required string Id { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>For an exercise of a user's own, the catalogue id of the one that it is the same as: the same doses count for it.</summary>
    public string? SameAs { get; init; }

    /// <summary>Other names.</summary>
    public ValueList<string> Aliases { get; init; } = [];

    /// <summary>Names that it has only where a source states a load outside the body: "squat" with 60 kg is one with the bar on the back.</summary>
    public ValueList<string> LoadedAliases { get; init; } = [];

    /// <summary>What it trains first.</summary>
    public required ExercisePillar Pillar { get; init; }

    /// <summary>The major muscle groups it trains.</summary>
    public MuscleGroups Muscles { get; init; }

    /// <summary>The bones that the sources say it loads, or that it loads by its kind.</summary>
    public ValueList<string> BonesLoaded { get; init; } = [];

    /// <summary>The equipment it needs; empty for none.</summary>
    public ValueList<string> Equipment { get; init; } = [];

    /// <summary>The position of the body.</summary>
    public BodyPosition Position { get; init; }

    /// <summary>How it loads the spine and the skeleton.</summary>
    public required Movement Movement { get; init; }

    /// <summary>Whether it is body-weight functional strength that may be done daily, such as sit-to-stand.</summary>
    public bool DailyStrength { get; init; }

    /// <summary>Whether it counts as a gentle activity that fits a rest day: walking, balance, posture, relaxation.</summary>
    public bool Gentle { get; init; }

    /// <summary>Easier exercises with the same intent, by id.</summary>
    public ValueList<string> Regressions { get; init; } = [];

    /// <summary>Harder exercises with the same intent, by id.</summary>
    public ValueList<string> Progressions { get; init; } = [];

    /// <summary>Safer exercises with the same intent, by id.</summary>
    public ValueList<string> Substitutes { get; init; } = [];

    /// <summary>What its attributes rest on: ids of the guidance statements that name it, and <c>designChoice</c> where they are a reading of this library.</summary>
    public ValueList<string> Basis { get; init; } = [];
}

/// <summary>What an exercise trains first.</summary>
[JsonConverter(typeof(ContractNameConverter<ExercisePillar>))]
public enum ExercisePillar
{
    /// <summary>Weight-bearing and impact work.</summary>
    WeightBearing,
    /// <summary>Resistance training.</summary>
    Resistance,
    /// <summary>Balance and stability.</summary>
    Balance,
    /// <summary>Flexibility and posture, spinal extension included.</summary>
    FlexibilityAndPosture,
    /// <summary>Aerobic work that bears no weight: swimming, cycling.</summary>
    NonWeightBearingAerobic,
    /// <summary>Relaxation and breathing.</summary>
    Recovery,
}

/// <summary>The position of the body.</summary>
[JsonConverter(typeof(ContractNameConverter<BodyPosition>))]
public enum BodyPosition
{
    /// <summary>Standing.</summary>
    Standing,
    /// <summary>Sitting.</summary>
    Seated,
    /// <summary>On the back.</summary>
    Supine,
    /// <summary>Face down.</summary>
    Prone,
    /// <summary>On hands and knees, or on the knees.</summary>
    Kneeling,
    /// <summary>On the side.</summary>
    SideLying,
    /// <summary>Hanging.</summary>
    Hanging,
    /// <summary>In water.</summary>
    Water,
    /// <summary>Changing.</summary>
    Mixed,
}

/// <summary>Major muscle groups.</summary>
[Flags]
[JsonConverter(typeof(ContractNameConverter<MuscleGroups>))]
public enum MuscleGroups
{
    /// <summary>None in particular.</summary>
    None = 0,
    /// <summary>Front of thigh and buttock.</summary>
    Legs = 1,
    /// <summary>Back of thigh and hip.</summary>
    Hips = 2,
    /// <summary>Calf.</summary>
    Calves = 4,
    /// <summary>Upper back.</summary>
    Back = 8,
    /// <summary>Extensors of the spine.</summary>
    SpinalExtensors = 16,
    /// <summary>Chest.</summary>
    Chest = 32,
    /// <summary>Shoulders.</summary>
    Shoulders = 64,
    /// <summary>Arms.</summary>
    Arms = 128,
    /// <summary>Trunk.</summary>
    Trunk = 256,
}
