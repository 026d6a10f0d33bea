namespace BoneRules.Import;

/// <summary>A file can't be a plan or log: nothing in it could be read as one, or it is larger than one may be.</summary>
public sealed class ImportException : Exception
{
    /// <summary>A file that can't be a plan, and where that shows.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="message">What is wrong, and what was expected.</param>
    public ImportException(int line, string message) : base(message) => Line = line;

    /// <summary>A file that can't be a plan, where that shows, and the failure that showed it.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="message">What is wrong, and what was expected.</param>
    /// <param name="innerException">The failure that showed it.</param>
    public ImportException(int line, string message, Exception innerException) : base(message, innerException) => Line = line;

    /// <summary>The line, from 1.</summary>
    public int Line { get; }
}
