namespace BoneRules;

/// <summary>How far to go in mending a plan.</summary>
public sealed record RepairOptions
{
    /// <summary>Whether to apply, too, what a person should look at: substitutes, additions, moves.</summary>
    public bool IncludeReview { get; init; }

    /// <summary>How often to judge anew and mend what is left, 1 to 1,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside 1 to 1,000.</exception>
    public int MostRounds
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1000);
            field = value;
        }
    } = 50;
}

/// <summary>A mended plan.</summary>
public sealed record RepairResult
{
    /// <summary>The plan after all mends.</summary>
    public required ExercisePlan Plan { get; init; }

    /// <summary>What was applied, in order. Each fix is an edit of the plan as the ones before it left it.</summary>
    public required ValueList<AppliedFix> Applied { get; init; }

    /// <summary>The errors and warnings that are left, and why.</summary>
    public required ValueList<LeftFinding> Left { get; init; }

    /// <summary>Why mending stopped.</summary>
    public required RepairStop StopReason { get; init; }

    /// <summary>The report of the plan after all mends.</summary>
    public required ValidationReport Report { get; init; }
}

/// <summary>A fix that was applied.</summary>
/// <param name="Finding">The finding that it answers, in the plan as it then was.</param>
/// <param name="Fix">The fix.</param>
public sealed record AppliedFix(Finding Finding, PlanFix Fix);

/// <summary>A finding that could not be mended.</summary>
/// <param name="Finding">The finding, in the mended plan.</param>
/// <param name="Reason">Why not, and what to do. For people: don't parse it.</param>
public sealed record LeftFinding(Finding Finding, string Reason);

/// <summary>Why mending stopped.</summary>
public enum RepairStop
{
    /// <summary>No error and no warning is left.</summary>
    NothingLeft,
    /// <summary>What is left has no mend that may be applied.</summary>
    Stable,
    /// <summary>All rounds are used.</summary>
    MostRounds,
    /// <summary>The plan is too large to try more mends on it; mend the result again.</summary>
    MostWork,
    /// <summary>The person must see a clinician before any exercise, so the plan was left as it is.</summary>
    GateStop,
    /// <summary>It is a log: what was done can't be mended.</summary>
    PerformedLog,
}
