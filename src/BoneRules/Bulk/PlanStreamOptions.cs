using BoneRules.Serialization;

namespace BoneRules;

/// <summary>How a stream of plans is checked.</summary>
public sealed record PlanStreamOptions
{
    /// <summary>How many threads check; all cores where not stated. One checks on the caller's own thread.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
    public int Threads
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = Environment.ProcessorCount;

    /// <summary>The line to begin with, from 1: what stands before it is passed over, and counted nowhere.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
    public long FromLine
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1;

    /// <summary>The reference date of every check; each client's own <c>asOf</c> where not stated.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The reference date where neither <see cref="AsOf"/> nor the client states one.</summary>
    public DateOnly? AsOfWhereMissing { get; init; }

    /// <summary>Is told how far the stream is each time that reports were written; called on the caller's own thread.</summary>
    public Action<PlanStreamCounts>? Progress { get; init; }

    /// <summary>Is told of each line that could not be read, in order; called on the caller's own thread.</summary>
    public Action<UnreadableLine>? Unreadable { get; init; }
}

/// <summary>A line that could not be read, and why.</summary>
/// <param name="Line">The number of the line, from 1.</param>
/// <param name="Id">Its id, where that could be read.</param>
/// <param name="Error">What is wrong; its path starts at the line, and its own line number counts within it.</param>
public sealed record UnreadableLine(long Line, string? Id, ContractError Error);

/// <summary>How the lines of a stream came out. Blank lines have no report; all others have one, or an error in its place.</summary>
/// <param name="Compliant">Plans that are compliant.</param>
/// <param name="NonCompliant">Plans with an error.</param>
/// <param name="Undetermined">Plans of which a safety rule could not be decided.</param>
/// <param name="Unreadable">Lines that could not be read.</param>
/// <param name="Blank">Lines with nothing on them.</param>
/// <param name="NextLine">The line to go on with, from 1: all before it are written.</param>
/// <param name="IsComplete">Whether the stream was read to its end.</param>
public sealed record PlanStreamCounts(long Compliant, long NonCompliant, long Undetermined, long Unreadable, long Blank, long NextLine, bool IsComplete)
{
    internal static PlanStreamCounts None { get; } = new(0, 0, 0, 0, 0, 1, false);

    /// <summary>All lines that were looked at.</summary>
    public long Lines => Compliant + NonCompliant + Undetermined + Unreadable + Blank;

    internal PlanStreamCounts With(Outcome outcome) => outcome switch
    {
        Outcome.Compliant => this with { Compliant = Compliant + 1 },
        Outcome.NonCompliant => this with { NonCompliant = NonCompliant + 1 },
        _ => this with { Undetermined = Undetermined + 1 },
    };

    internal PlanStreamCounts Plus(PlanStreamCounts other, long nextLine) => new(
        Compliant + other.Compliant, NonCompliant + other.NonCompliant, Undetermined + other.Undetermined, Unreadable + other.Unreadable, Blank + other.Blank, nextLine, false);
}
