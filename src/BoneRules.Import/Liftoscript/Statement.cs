using BoneRules.Import.Text;

namespace BoneRules.Import.Liftoscript;

/// <summary>Where another exercise's sets are taken from: its name, and the week and day where they are named.</summary>
internal readonly record struct Reuse(string Name, int? Week, int? Day);

/// <summary>An exercise as the program writes it, on one logical line.</summary>
internal sealed class Statement
{
    public required ProgramLine Line { get; init; }

    /// <summary>The position of the week and day in the program, from 1.</summary>
    public required int Week { get; init; }
    public required int Day { get; init; }

    /// <summary>The name with its equipment, as it stands there.</summary>
    public required string Name { get; init; }
    public required string? Equipment { get; init; }

    /// <summary>A word before the name that makes it an exercise of its own.</summary>
    public required string? Label { get; init; }
    public int Order { get; set; }

    /// <summary>The weeks over which it repeats.</summary>
    public WeekSpan? Repeats { get; set; }
    public List<SetSpec>? Sets { get; set; }

    /// <summary>What holds for all sets.</summary>
    public SetSpec All { get; set; } = new();
    public List<SetSpec>? WarmUp { get; set; }
    public Reuse? Reuse { get; set; }
    public Progression? Progression { get; set; }

    /// <summary>"progress: none": nothing rises after this session.</summary>
    public bool Rests { get; set; }

    /// <summary>A progression or script that can't be evaluated without running the program.</summary>
    public bool HasScript { get; set; }

    /// <summary>"used: none": it is there to be reused only.</summary>
    public bool IsTemplate { get; set; }
    public string? Superset { get; set; }

    /// <summary>What makes two statements the same exercise.</summary>
    public string Key => field ??= Keyed(Label is null ? Name : $"{Label}: {Name}");

    public WeekSpan Weeks => Repeats ?? new WeekSpan(Week, Week);

    public static string Keyed(string name) => NameText.Collapse(name).ToUpperInvariant();
}
