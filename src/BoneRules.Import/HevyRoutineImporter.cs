using BoneRules.Import.Hevy;
using BoneRules.Import.Json;

namespace BoneRules.Import;

/// <summary>Reads routines that the app Hevy gives out as JSON.</summary>
/// <remarks>
/// <para>A routine knows neither weeks nor days: each becomes a session of one week. Loads are in kilograms.</para>
/// <para>The account of the import has an entry for each value of the file, or for each object that was left as a whole: its path and what became of it.</para>
/// <para>The same bytes give the same plan, whatever the culture of the machine. Thread-safe.</para>
/// </remarks>
public static class HevyRoutineImporter
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
        return new HevyRoutineReader(options ?? new ImportOptions()).Read(text);
    }
}
