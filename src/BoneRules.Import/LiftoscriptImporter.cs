using BoneRules.Import.Json;
using BoneRules.Import.Liftoscript;

namespace BoneRules.Import;

/// <summary>Reads programs in Liftoscript, the language of the app Liftosaur, as far as they can be read without running them.</summary>
/// <remarks>
/// <para>Weeks, days, sets, reuse and repetition over weeks are read. The built-in progressions are applied over the weeks that the program has, as if every session succeeded;
/// scripts are not run and are reported.</para>
/// <para>The same text gives the same plan, whatever the culture of the machine. Thread-safe.</para>
/// </remarks>
public static class LiftoscriptImporter
{
    /// <summary>Reads a program.</summary>
    /// <param name="content">The file, in UTF-8, or in UTF-16 or UTF-32 with a byte order mark, at most 16 MiB; it is read to its end and not closed.</param>
    /// <param name="options">What the caller knows and the file does not say.</param>
    /// <returns>The plan, and an account of every line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <see langword="null"/>.</exception>
    /// <exception cref="ImportException">The text is no such program, prescribes nothing, is too large, or exceeds what a plan may hold.</exception>
    public static ImportedPlan Import(Stream content, ImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        return Import(SourceDocument.Text(content), options);
    }

    /// <summary>Reads a program.</summary>
    /// <param name="text">The program, or a Markdown file that holds it in a fenced block; at most 16 MiB in UTF-8 and 200,000 lines.</param>
    /// <param name="options">What the caller knows and the file does not say.</param>
    /// <returns>The plan, and an account of every line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ImportException">The text is no such program, prescribes nothing, is too large, or exceeds what a plan may hold.</exception>
    public static ImportedPlan Import(string text, ImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new ProgramReader(options ?? new ImportOptions()).Read(text);
    }
}
