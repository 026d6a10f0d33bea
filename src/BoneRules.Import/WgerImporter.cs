using BoneRules.Import.Wger;
using BoneRules.Import.Json;

namespace BoneRules.Import;

/// <summary>Reads the date sequence of a routine that wger gives out as JSON: what is to be done on which day.</summary>
/// <remarks>
/// <para>Exercises are numbers that only their own server can name; <see cref="ImportOptions.ExerciseNames"/> may name them.</para>
/// <para>The account of the import has an entry for each value of the file, or for each object that was left as a whole: its path and what became of it.</para>
/// <para>The same bytes give the same plan, whatever the culture of the machine. Thread-safe.</para>
/// </remarks>
public static class WgerImporter
{
    /// <summary>Reads a plan.</summary>
    /// <param name="content">The file, in UTF-8, or in UTF-16 or UTF-32 with a byte order mark, at most 16 MiB; it is read to its end and not closed.</param>
    /// <param name="options">What the caller knows and the file does not say.</param>
    /// <returns>The plan, and an account of every value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <see langword="null"/>.</exception>
    /// <exception cref="ImportException">The file is no such JSON, prescribes nothing, is too large, or exceeds what a plan may hold.</exception>
    public static ImportedPlan Import(Stream content, ImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        return Import(SourceDocument.Text(content), options);
    }

    /// <summary>Reads a plan.</summary>
    /// <param name="text">The text of the file, at most 16 MiB in UTF-8.</param>
    /// <param name="options">What the caller knows and the file does not say.</param>
    /// <returns>The plan, and an account of every value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ImportException">The file is no such JSON, prescribes nothing, is too large, or exceeds what a plan may hold.</exception>
    public static ImportedPlan Import(string text, ImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new WgerReader(options ?? new ImportOptions()).Read(text);
    }
}
