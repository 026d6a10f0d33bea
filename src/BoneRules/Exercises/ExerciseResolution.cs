using System.Text.Json.Serialization;
using BoneRules.Serialization;

namespace BoneRules;

/// <summary>How the name of an exercise was understood.</summary>
[JsonConverter(typeof(ContractNameConverter<ResolutionKind>))]
public enum ResolutionKind
{
    /// <summary>Not understood, so not assessed.</summary>
    Unknown,
    /// <summary>A catalogue id, or the name of a catalogue exercise.</summary>
    Exact,
    /// <summary>Another name of a catalogue exercise, or the same words in another order.</summary>
    Alias,
    /// <summary>Not in the catalogue; attributes come from the words of the name and the source's hints.</summary>
    Inferred,
}

/// <summary>The exercise that a name stands for, as far as it can be told.</summary>
public sealed record ExerciseResolution
{
    /// <summary>How it was understood.</summary>
    public required ResolutionKind Kind { get; init; }

    /// <summary>The catalogue exercise, where it is one.</summary>
    public Exercise? Exercise { get; init; }

    /// <summary>How the movement loads spine and skeleton; attributes that could not be told are <see langword="null"/>.</summary>
    public required Movement Movement { get; init; }

    /// <summary>What it trains first, where that could be told.</summary>
    public ExercisePillar? Pillar { get; init; }

    /// <summary>Why attributes were inferred, one reason per word that told something.</summary>
    public ValueList<string> Reasons { get; init; } = [];

    /// <summary>Catalogue ids that the name may have meant, nearest first; only ever suggestions.</summary>
    public ValueList<string> Suggestions { get; init; } = [];
}
