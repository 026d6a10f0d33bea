using System.Globalization;

namespace BoneRules.Serialization;

/// <summary>What a configuration must fulfil by itself, before any rule or catalogue is looked at.</summary>
internal static class ConfigurationStructure
{
    /// <summary>The first error, or <see langword="null"/>.</summary>
    public static StructureError? FirstError(CheckConfiguration configuration)
    {
        for (var i = 0; i < (configuration.Suppressions?.Count ?? 0); i++)
            if (OfSuppression(configuration.Suppressions![i]) is { } flaw) return new(At("/suppressions", i) + flaw.Path, flaw.Message);
        for (var i = 0; i < (configuration.Exercises?.Count ?? 0); i++)
            if (OfExercise(configuration.Exercises![i]) is { } flaw) return new(At("/exercises", i) + flaw.Path, flaw.Message);
        return null;
    }

    private static StructureError? OfSuppression(Suppression? suppression)
    {
        if (suppression is null) return Null;
        if (string.IsNullOrWhiteSpace(suppression.Rule)) return new("/rule", "a suppression names its rule.");
        if (string.IsNullOrWhiteSpace(suppression.Reason)) return new("/reason", "a suppression gives its reason.");
        if (string.IsNullOrWhiteSpace(suppression.Author)) return new("/author", "a suppression names its author.");
        return suppression is { Path: null, Exercise: null, Id: null } ? new("", "a suppression says where: path, exercise or id.") : null;
    }

    private static StructureError? OfExercise(CustomExercise? exercise)
    {
        if (exercise is null) return Null;
        if (exercise.Id.IndexOf(':', StringComparison.Ordinal) is not > 0)
            return new("/id", "an exercise of one's own has a prefix, such as acme:hill-march.");
        if (string.IsNullOrWhiteSpace(exercise.Name)) return new("/name", "an exercise needs a name.");
        if (exercise.SameAs is not null)
            return exercise is { Movement: null, Pillar: null, Position: null, Muscles: null, Equipment: null, DailyStrength: null, Gentle: null }
                ? null
                : new("/sameAs", "state sameAs or the attributes, not both.");
        if (exercise.Pillar is null) return new("", "state sameAs, or pillar, position and movement with every attribute.");
        if (exercise.Position is null) return new("/position", "the position of the body is not stated.");
        if (exercise.Movement is not { } movement) return new("/movement", "the movement is not stated.");
        return MovementAttributes.FirstBlank(movement) is { } blank ? new("/movement", $"{blank} is not stated; every attribute is, since a blank one could hide a hazard.") : null;
    }

    private static StructureError Null => new("", "a list holds no null; leave the item out.");

    private static string At(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}/{index}");
}
