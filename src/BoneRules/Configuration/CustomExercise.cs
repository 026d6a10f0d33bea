namespace BoneRules;

/// <summary>An exercise of one's own: the same as one of the catalogue, or with every attribute stated.</summary>
public sealed record CustomExercise
{
    /// <summary>The id, with a prefix of one's own: <c>acme:hill-march</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>Other names; none may belong to another exercise.</summary>
    public ValueList<string>? Aliases { get; init; }

    /// <summary>The catalogue id of the exercise that it is the same as; then nothing else is stated.</summary>
    public string? SameAs { get; init; }

    /// <summary>What it trains first.</summary>
    public ExercisePillar? Pillar { get; init; }

    /// <summary>How it loads spine and skeleton. Every attribute is stated: a blank one could hide a hazard.</summary>
    public Movement? Movement { get; init; }

    /// <summary>Muscle groups.</summary>
    public ValueList<MuscleGroups>? Muscles { get; init; }

    /// <summary>The equipment it needs.</summary>
    public ValueList<string>? Equipment { get; init; }

    /// <summary>The position of the body.</summary>
    public BodyPosition? Position { get; init; }

    /// <summary>Whether it is body-weight functional strength that may be done daily; no where not stated.</summary>
    public bool? DailyStrength { get; init; }

    /// <summary>Whether it fits a rest day; no where not stated.</summary>
    public bool? Gentle { get; init; }

    /// <summary>Safer exercises with the same intent, by id.</summary>
    public ValueList<string>? Substitutes { get; init; }

    /// <summary>The caller's own data, kept and never read.</summary>
    public Extensions? Extensions { get; init; }
}
