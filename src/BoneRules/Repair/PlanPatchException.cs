namespace BoneRules;

/// <summary>An edit that the plan does not allow. Nothing was applied.</summary>
public sealed class PlanPatchException : Exception
{
    /// <summary>Says which edit failed, and why.</summary>
    /// <param name="edit">The edit, from 0; the number of edits where all could be carried out but what came out is no plan.</param>
    /// <param name="path">The place.</param>
    /// <param name="message">What is wrong there.</param>
    public PlanPatchException(int edit, string path, string message)
        : base(FormattableString.Invariant($"Edit {edit}, {(string.IsNullOrEmpty(path) ? "the plan" : path)}: {message}")) => (Edit, Path) = (edit, path);

    /// <summary>The edit, from 0; the number of edits where all could be carried out but what came out is no plan.</summary>
    public int Edit { get; }

    /// <summary>The place, as a JSON Pointer into the plan.</summary>
    public string Path { get; }
}
