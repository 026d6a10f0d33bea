namespace BoneRules.Import.Text;

/// <summary>Weeks by number, both ends included.</summary>
internal readonly record struct WeekSpan(int First, int Last)
{
    public bool Covers(int week) => week >= First && week <= Last;
}

/// <summary>A part of a line that prescribes one exercise.</summary>
internal sealed class ReadItem
{
    /// <summary>The exercise as written, or <see langword="null"/> where only a dose stands there.</summary>
    public string? Name { get; set; }

    /// <summary>The kind of training that stood before the name.</summary>
    public string? Category { get; set; }

    public required Dose Dose { get; set; }

    /// <summary>Further sets of the same exercise with another dose.</summary>
    public List<Dose> FurtherSets { get; } = [];

    /// <summary>The first character in the line.</summary>
    public required int Start { get; init; }

    /// <summary>The character after the last one.</summary>
    public required int End { get; set; }

    public string? Notes { get; set; }

    public WeekSpan? Weeks { get; set; }

    public bool IsAlternative { get; set; }
}

/// <summary>What one line, or one cell of a table, says.</summary>
internal sealed class LineReading
{
    public List<ReadItem> Items { get; } = [];

    /// <summary>What was not read or was decided, in order.</summary>
    public List<string> Problems { get; } = [];

    /// <summary>It forbids; it does not prescribe.</summary>
    public bool IsNegated { get; set; }

    /// <summary>How often a week it says something is done, without an amount on the line.</summary>
    public int? TimesPerWeek { get; set; }

    /// <summary>What it says besides amounts ("rest 60 s"), without an amount on the line.</summary>
    public Dose? Manner { get; set; }

    public bool HasAmount => Items.Count > 0;

    public void Report(string? problem)
    {
        if (problem is not null && !Problems.Contains(problem)) Problems.Add(problem);
    }
}
