using System.Globalization;

namespace BoneRules;

/// <summary>Turns the exercises of a configuration into exercises of a catalogue.</summary>
internal static class CustomExercises
{
    /// <exception cref="ArgumentException">An exercise is the same as one that there is not; the message names the place.</exception>
    public static IEnumerable<Exercise> Of(ValueList<CustomExercise> exercises, ExerciseCatalog catalog)
    {
        for (var i = 0; i < exercises.Count; i++) yield return Of(exercises[i], catalog, i);
    }

    private static Exercise Of(CustomExercise custom, ExerciseCatalog catalog, int index)
    {
        if (custom.SameAs is { } id)
        {
            var same = catalog.Find(id) ?? throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"/exercises/{index}/sameAs: there is no exercise {id}."));
            return same with { Id = custom.Id, Name = custom.Name, Aliases = custom.Aliases ?? [], SameAs = id, Substitutes = custom.Substitutes ?? same.Substitutes };
        }
        var muscles = MuscleGroups.None;
        foreach (var group in custom.Muscles ?? []) muscles |= group;
        return new Exercise
        {
            Id = custom.Id,
            Name = custom.Name,
            Aliases = custom.Aliases ?? [],
            Pillar = custom.Pillar!.Value,
            Muscles = muscles,
            Equipment = custom.Equipment ?? [],
            Position = custom.Position!.Value,
            Movement = custom.Movement!,
            DailyStrength = custom.DailyStrength ?? false,
            Gentle = custom.Gentle ?? false,
            Substitutes = custom.Substitutes ?? [],
        };
    }
}
