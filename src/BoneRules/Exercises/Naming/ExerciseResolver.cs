using BoneRules.Inference;

namespace BoneRules.Naming;

/// <summary>The way from a name to an exercise: found, inferred, or not understood.</summary>
internal static class ExerciseResolver
{
    public static ExerciseResolution Resolve(ExerciseName name, ExerciseHints? hints, bool loaded, NameIndex index)
    {
        var equipment = EquipmentHint.Words(hints);
        loaded |= name.StatesLoad;
        if (loaded && Lookup(name, [], index.WhereLoaded) is { Exercise: { } withLoad } && EquipmentHint.Agrees(equipment, withLoad)) return Known(withLoad, ResolutionKind.Alias);
        if (Lookup(name, equipment, index) is { Exercise: { } exercise } found && Agrees(exercise, loaded, equipment, hints)) return Known(exercise, found.Kind);
        if (Negation.Find(name) is { } word) return Unknown(ValueList.Create([$"\"{word}\" denies: this is not an exercise."]), []);
        var inferred = MovementInference.Infer(name, hints, loaded);
        return inferred.Kind == ResolutionKind.Inferred ? inferred : Unknown(inferred.Reasons, index.Suggest(name));
    }

    public static ExerciseResolution Known(Exercise exercise, ResolutionKind kind) =>
        new() { Kind = kind, Exercise = exercise, Movement = exercise.Movement, Pillar = exercise.Pillar };

    private static ExerciseResolution Unknown(ValueList<string> reasons, ValueList<string> suggestions) =>
        new() { Kind = ResolutionKind.Unknown, Movement = Movement.Unknown, Reasons = reasons, Suggestions = suggestions };

    /// <summary>The most particular name first: with the equipment that the source states beside it, then as written, then without the grip.</summary>
    private static NamedExercise Lookup(ExerciseName name, IReadOnlyList<string> equipment, NameIndex index)
    {
        if (name.IsCut || name.Words.Count == 0) return default;
        if (equipment.Count > 0 && index.ByBag(name.Bag(equipment)) is { Exercise: not null } variant) return variant;
        if (index.ByName(name.Key) is { Exercise: not null } named) return named;
        if (Negation.Find(name) is not null) return default;
        if (index.ByBag(name.Bag()) is { Exercise: not null } reordered) return reordered;
        if (equipment.Count > 0 && index.ByBag(name.Bag(equipment, withoutGrip: true)) is { Exercise: not null } plainVariant) return plainVariant;
        return index.ByBag(name.Bag(withoutGrip: true));
    }

    /// <summary>Whether what else was said leaves the exercise what it is; if not, words and hints decide, and the hazard among them wins.</summary>
    private static bool Agrees(Exercise exercise, bool loaded, IReadOnlyList<string> equipment, ExerciseHints? hints) =>
        EquipmentHint.Agrees(equipment, exercise)
        && !(loaded && LoadMakesWorse(exercise.Movement))
        && !(CategoryHint.IsPlyometric(hints) && exercise.Movement is { Impact: ImpactLevel.None or ImpactLevel.Low, Ballistic: false });

    /// <summary>Whether the movement bends or turns the trunk harmlessly only as long as no load is held.</summary>
    private static bool LoadMakesWorse(Movement movement) =>
        movement is { Resistance: Resistance.None or Resistance.BodyWeight }
            and ({ TrunkRotation: TrunkRotation.Unloaded } or { LateralFlexion: LateralFlexion.MidRange } or { SpinalFlexion: SpinalFlexion.Mild });
}
