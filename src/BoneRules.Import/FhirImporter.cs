using BoneRules.Import.Fhir;
using BoneRules.Import.Json;

namespace BoneRules.Import;

/// <summary>Reads prescriptions of exercise in FHIR R4 JSON: ServiceRequest, CarePlan, and a Bundle of them.</summary>
/// <remarks>
/// <para>When and how often comes from the structured timing; sets, repetitions and load from instructions and notes, through the reader of plain text.</para>
/// <para>The account of the import has an entry for each value of the file, or for each object that was left as a whole: its path and what became of it.</para>
/// <para>The same bytes give the same plan, whatever the culture of the machine. Thread-safe.</para>
/// </remarks>
public static class FhirImporter
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
        return new FhirReader(options ?? new ImportOptions()).Read(text);
    }
}
