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

    /// <summary>A bit for each contraindication that certainly is about this movement.</summary>
    public required ulong[] Violates { get; init; }

    /// <summary>The same, and those that may be, for want of a known attribute.</summary>
    public required ulong[] MayViolate { get; init; }

    /// <summary>For each dose rule, a bit for each row that names the exercise or its pillar.</summary>
    public required ulong[] DoseRows { get; init; }
}
