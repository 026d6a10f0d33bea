namespace BoneRules.Rules;

/// <summary>An exercise, or a movement inferred from a name, with the bits of the contraindications it meets and its rows of every dose table.</summary>
internal sealed class CompiledExercise(in SessionShare share)
{
    private readonly SessionShare _share = share;

    public required string? Id { get; init; }
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
    public required MovementHits[] Hits { get; init; }

    /// <summary>For each dose rule, a bit for each row that names the exercise or its pillar.</summary>
    public required ulong[] DoseRows { get; init; }

    /// <summary>Whether a contraindication, by its position, is about this movement.</summary>
    public Truth Meets(int contraindication)
    {
        foreach (var hits in Hits)
            if (hits.Word == contraindication / CompiledRules.BitsPerWord) return hits.Of(contraindication % CompiledRules.BitsPerWord);
        return Truth.False;
    }
}

/// <summary>A bit for each of 64 contraindications that may be about a movement, for want of a known attribute, and for each that certainly is. Words without a bit are left out, so that a rule costs
/// nothing where it is not about the movement.</summary>
internal readonly record struct MovementHits(int Word, ulong Possible, ulong Certain)
{
    public Truth Of(int bit) => (Possible >> bit & 1) == 0 ? Truth.False : (Certain >> bit & 1) != 0 ? Truth.True : Truth.Unknown;
}
