namespace BoneRules.Cli;

/// <summary>What the process says to its caller.</summary>
internal static class ExitStatus
{
    /// <summary>Compliant, or done.</summary>
    public const int Compliant = 0;

    /// <summary>A finding at error, or undetermined.</summary>
    public const int NotCompliant = 1;

    /// <summary>It could not be checked.</summary>
    public const int CouldNotCheck = 2;
}

/// <summary>Something that keeps a command from its work, in one line for the person who called it.</summary>
internal sealed class CommandException(string message) : Exception(message);
