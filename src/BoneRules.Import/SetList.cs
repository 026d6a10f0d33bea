namespace BoneRules.Import;

/// <summary>Writes sets that are all alike as one dose, and sets that differ one by one.</summary>
internal static class SetList
{
    /// <summary>More sets of one exercise no plan may ask for.</summary>
    public const int MostSets = 1000;

    public static ExercisePrescription WithSets(this ExercisePrescription prescription, IReadOnlyList<SetDetail> sets)
    {
        if (sets.Count == 0) return prescription;
        var first = sets[0];
        if (first.Type is not null || !sets.All(set => set == first)) return prescription with { Sets = sets.Count, SetDetails = [.. sets] };
        return prescription with
        {
            Sets = sets.Count,
            Repetitions = first.Repetitions,
            DurationSeconds = first.DurationSeconds,
            LoadKilograms = first.LoadKilograms,
            PercentOneRepetitionMaximum = first.PercentOneRepetitionMaximum,
            Effort = first.Effort,
        };
    }
}
