namespace BoneRules.Serialization;

/// <summary>What is wrong with a document, and where.</summary>
/// <param name="Path">A JSON Pointer (RFC 6901) to the place; "" is the whole document.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in that line, from 1, in UTF-16 code units.</param>
/// <param name="Message">What was found and what is expected. For people: don't parse it.</param>
public sealed record ContractError(string Path, int Line, int Column, string Message)
{
    /// <summary>Place and message in one line.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{(Path.Length == 0 ? "document" : Path)} (line {Line}, column {Column}): {Message}");
}

/// <summary>A document does not follow the contract. Carries the first error in the order of the document.</summary>
public sealed class ContractException : FormatException
{
    /// <summary>Wraps an error.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is <see langword="null"/>.</exception>
    public ContractException(ContractError error)
        : base((error ?? throw new ArgumentNullException(nameof(error))).ToString()) => Error = error;

    /// <summary>What is wrong, and where.</summary>
    public ContractError Error { get; }
}

/// <summary>An error in a plan or client that was built in code or read: no text, so no line.</summary>
internal readonly record struct StructureError(string Path, string Message);
