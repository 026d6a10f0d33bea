namespace BoneRules;

/// <summary>Keeps the account of trials, so that a plan of any size is mended in bounded time.</summary>
/// <param name="most">How many prescriptions may be judged in trials, all trials together.</param>
/// <param name="cancellation">Ends the work early.</param>
internal sealed class RepairWork(long most, CancellationToken cancellation)
{
    /// <summary>Reading and writing a plan costs as much as judging it so many times.</summary>
    private const int PerEdit = 10;
    private long _left = most;

    /// <summary>Whether nothing is left to spend.</summary>
    public bool IsSpent => _left <= 0;

    /// <summary>A trial that judges a part of a plan.</summary>
    /// <exception cref="OperationCanceledException">The caller wants no more.</exception>
    public void Judge(int prescriptions)
    {
        cancellation.ThrowIfCancellationRequested();
        _left -= 1 + prescriptions;
    }

    /// <summary>A trial that edits a whole plan and judges it.</summary>
    /// <exception cref="OperationCanceledException">The caller wants no more.</exception>
    public void Edit(int prescriptions) => Judge(PerEdit * (prescriptions + 1));
}
