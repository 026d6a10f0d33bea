namespace BoneRules;

/// <summary>Somebody answers for findings of a rule: they are listed apart and decide nothing.</summary>
/// <remarks>Screening rules and undetermined matters can't be suppressed. One that is unused or has expired is a finding itself.</remarks>
public sealed record Suppression
{
    /// <summary>The rule.</summary>
    public required string Rule { get; init; }

    /// <summary>Only at this place and below it: a JSON Pointer into the plan.</summary>
    public string? Path { get; init; }

    /// <summary>Only for this exercise, by catalogue id or by the name in the plan.</summary>
    public string? Exercise { get; init; }

    /// <summary>Only at the place with this id of the caller's.</summary>
    public string? Id { get; init; }

    /// <summary>Why it is right all the same.</summary>
    public required string Reason { get; init; }

    /// <summary>Who answers for it.</summary>
    public required string Author { get; init; }

    /// <summary>The last day on which it counts; for good where not stated.</summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>The caller's own data, kept and never read.</summary>
    public Extensions? Extensions { get; init; }
}
