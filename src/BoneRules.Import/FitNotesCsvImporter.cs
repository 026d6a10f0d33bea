using BoneRules.Import.Csv;

namespace BoneRules.Import;

/// <summary>Reads the log that the app FitNotes exports as CSV.</summary>
/// <remarks>
/// <para>Rows of one exercise that follow each other become one prescription with its sets; workouts become sessions, in calendar weeks. A day is a session. Warm-up sets are not told apart from others, so the kind of a set is not stated.</para>
/// <para>The same bytes give the same plan, whatever the culture of the machine. Thread-safe.</para>
/// </remarks>
public static class FitNotesCsvImporter
{
    /// <summary>Reads a log, row by row.</summary>
    /// <param name="content">The file, in UTF-8, or in UTF-16 or UTF-32 with a byte order mark; it is read to its end and not closed.</param>
    /// <param name="options">What the caller knows and the file does not say, and how much of it is wanted.</param>
    /// <returns>The log as a plan of what was performed, and an account of every line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <see langword="null"/>.</exception>
    /// <exception cref="ImportException">The file is no such log, holds no set, is too large, or exceeds what a plan may hold.</exception>
    public static ImportedPlan Import(Stream content, ImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        return LogReader.Read(LogFormats.FitNotes, content, options);
    }

    /// <summary>Reads a log.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="options">What the caller knows and the file does not say, and how much of it is wanted.</param>
    /// <returns>The log as a plan of what was performed, and an account of every line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ImportException">The file is no such log, holds no set, is too large, or exceeds what a plan may hold.</exception>
    public static ImportedPlan Import(string text, ImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return LogReader.Read(LogFormats.FitNotes, text, options);
    }
}
