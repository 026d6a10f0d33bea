namespace BoneRules.Import.Text;

/// <summary>"Sit-ups or crunches 3x10": either may be chosen, so both are prescribed, and the check sees the more hazardous one.</summary>
internal static class Alternatives
{
    private const int MostAlternatives = 4;
    private const int ShortestName = 3;

    private static readonly string[] _separators = [" or ", " oder ", " o ", " bzw. ", " / "];

    public static IEnumerable<ReadItem> Split(ReadItem item)
    {
        var names = item.Name is { } name && !name.Contains('(', StringComparison.Ordinal) ? name.Split(_separators, StringSplitOptions.TrimEntries) : [];
        if (names.Length is < 2 or > MostAlternatives || Array.Exists(names, part => part.Length < ShortestName)) return [item];
        return names.Select(part => new ReadItem
        {
            Name = part, Category = item.Category, Dose = item.Dose, Start = item.Start, End = item.End, Notes = item.Notes, Weeks = item.Weeks, IsAlternative = true,
        });
    }
}
