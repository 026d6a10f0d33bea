using System.Globalization;

namespace BoneRules.Import.Liftoscript;

/// <summary>Makes the prescription of a statement in one week.</summary>
internal static class StatementPrescription
{
    public static ExercisePrescription Make(Statement statement, ResolvedSets resolved)
    {
        var sets = resolved.Sets.Where(static set => set.Count is not null).ToList();
        if (sets.Count == 0) statement.Line.Problem("an exercise without sets");
        var text = statement.Line.Text;
        var details = WarmUp(resolved, sets).Concat(sets.SelectMany(static set => Enumerable.Repeat(set.Detail(null), set.Count!.Value))).ToList();
        return new ExercisePrescription
        {
            Name = statement.Name,
            Hints = statement.Equipment is null ? null : new ExerciseHints { Equipment = statement.Equipment },
            RestSeconds = Rest(statement, sets),
            Notes = Notes(statement, sets),
            Source = new PrescriptionSource { Line = statement.Line.Number, Column = text.Length - text.TrimStart().Length + 1, Text = text.Trim(), Unit = Unit(sets) },
        }.WithSets(details);
    }

    /// <summary>Warm-ups by percent mean the load of the first set, not the one-repetition maximum.</summary>
    private static IEnumerable<SetDetail> WarmUp(ResolvedSets resolved, List<SetSpec> sets)
    {
        var first = sets.Count > 0 ? sets[0].Kilograms : null;
        foreach (var set in resolved.WarmUp)
        {
            var load = set.Percent is { } percent ? first * percent / 100 : set.Kilograms;
            for (var i = 0; i < (set.Count ?? 0); i++) yield return new SetDetail { Type = SetType.WarmUp, Repetitions = set.Repetitions, LoadKilograms = load };
        }
    }

    /// <summary>A plan holds one rest for all sets.</summary>
    private static MeasureRange? Rest(Statement statement, List<SetSpec> sets)
    {
        var rests = sets.Select(static set => set.RestSeconds).OfType<double>().ToList();
        if (rests.Count == 0) return null;
        if (rests.Exists(rest => rest != rests[0])) statement.Line.Problem("sets differ in rest; the plan holds the range");
        return new MeasureRange(rests.Min(), rests.Max());
    }

    private static string? Notes(Statement statement, List<SetSpec> sets)
    {
        List<string> notes = [];
        if (statement.Label is { } label) notes.Add(label);
        if (statement.Superset is { Length: > 0 } superset) notes.Add($"superset {superset}");
        notes.AddRange(sets.Where(static set => set.Label is not null).Select(static set => string.Create(CultureInfo.InvariantCulture, $"{set.Count}x{set.Repetitions}: {set.Label}")).Distinct());
        return notes.Count == 0 ? null : string.Join("; ", notes);
    }

    private static UnitBasis? Unit(List<SetSpec> sets) =>
        !sets.Exists(static set => set.Kilograms is not null) ? null : sets.Exists(static set => set.IsAssumed) ? UnitBasis.Assumed : UnitBasis.Stated;
}
