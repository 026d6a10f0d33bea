namespace BoneRules;

/// <summary>Keeps the account of trials and edits, so that a plan of any size is mended in bounded time.</summary>
/// <remarks>The two are kept apart: where trials run out, what needs none is still mended.</remarks>
internal sealed class RepairWork(CancellationToken cancellation)
{
    /// <summary>How many prescriptions are judged in trials at most: a few seconds of work.</summary>
    private const long MostTried = 5_000_000;

    /// <summary>How many prescriptions are written, edited, read and judged anew at most.</summary>
    private const long MostEdited = 500_000;
    private long _tried = MostTried;
    private long _edited = MostEdited;

    /// <summary>Whether no more trials are allowed.</summary>
    public bool TrialsAreSpent => _tried <= 0;

    /// <summary>Whether no more edits are allowed.</summary>
    public bool EditsAreSpent => _edited <= 0;

    /// <summary>A trial that judges a part of a plan.</summary>
    /// <exception cref="OperationCanceledException">The caller wants no more.</exception>
    public void Try(int prescriptions)
    {
        cancellation.ThrowIfCancellationRequested();
        _tried -= 1 + prescriptions;
    }

    /// <summary>An edit of a whole plan, which is then judged.</summary>
    /// <exception cref="OperationCanceledException">The caller wants no more.</exception>
    public void Edit(int prescriptions)
    {
        cancellation.ThrowIfCancellationRequested();
        _edited -= 1 + prescriptions;
    }
}
