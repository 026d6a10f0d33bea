using System.Numerics;

namespace BoneRules.Rules;

/// <summary>An exercise, or a movement inferred from a name, with the bits of the contraindications it meets and its rows of every dose table.</summary>
internal sealed class CompiledExercise(in SessionShare share, ReadOnlySpan<MovementHits> hits)
{
    private readonly SessionShare _share = share;
    private readonly MovementHits _hits = hits is [var first, ..] ? first : default;

    public required string? Id { get; init; }

    /// <summary>Its place in the catalogue; 0 also for what is not in it.</summary>
    public int Place { get; init; }
    public required Exercise? Exercise { get; init; }
    public required Movement Movement { get; init; }
    public required ExercisePillar? Pillar { get; init; }
    public required ResolutionKind Kind { get; init; }

    /// <summary>Whether it is done in a weighted vest: by the catalogue or, where that does not know it, by its name.</summary>
    public bool NeedsVest { get; init; }

    /// <summary>What the plan calls it, where the catalogue does not know it.</summary>
    public string? UncataloguedName { get; init; }
    public ValueList<string> Suggestions { get; init; } = [];

    /// <summary>What it brings to every session that has it.</summary>
    public ref readonly SessionShare Share => ref _share;

    /// <summary>The contraindications that are about this movement, or may be.</summary>
    public ref readonly MovementHits Hits => ref _hits;

    /// <summary>Those beyond the first word that has any, where there are such.</summary>
    public MovementHits[]? FurtherHits { get; } = hits.Length > 1 ? hits[1..].ToArray() : null;

    /// <summary>For each dose rule, a bit for each row that names the exercise or its pillar.</summary>
    public required ulong[] DoseRows { get; init; }

    /// <summary>Whether a contraindication, by its position, is about this movement.</summary>
    public Truth Meets(int contraindication)
    {
        var (word, bit) = (contraindication / CompiledRules.BitsPerWord, contraindication % CompiledRules.BitsPerWord);
        if (Hits.Word == word) return Hits.Of(bit);
        foreach (var others in FurtherHits ?? [])
            if (others.Word == word) return others.Of(bit);
        return Truth.False;
    }

    /// <summary>How many contraindications are about this movement, or may be.</summary>
    public int CountHits()
    {
        var count = BitOperations.PopCount(Hits.Possible);
        foreach (var others in FurtherHits ?? []) count += BitOperations.PopCount(others.Possible);
        return count;
    }
}

/// <summary>A bit for each of 64 contraindications that may be about a movement, for want of a known attribute, and for each that certainly is. Words without a bit are left out, so that a rule costs
/// nothing where it is not about the movement.</summary>
internal readonly record struct MovementHits(int Word, ulong Possible, ulong Certain)
{
    public Truth Of(int bit) => (Possible >> bit & 1) == 0 ? Truth.False : (Certain >> bit & 1) != 0 ? Truth.True : Truth.Unknown;
}
