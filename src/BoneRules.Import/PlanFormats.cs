using BoneRules.Import.Csv;

namespace BoneRules.Import;

/// <summary>The formats that can be imported: told by their content, and read by their id.</summary>
/// <remarks>Immutable and thread-safe. A format more is a row more in the table.</remarks>
public static class PlanFormats
{
    /// <summary>Plain text or Markdown.</summary>
    public const string Text = "text";

    /// <summary>The CSV log of the app Strong.</summary>
    public const string Strong = "strong";

    /// <summary>The CSV log of the app Hevy.</summary>
    public const string Hevy = "hevy";

    /// <summary>The CSV log of the app FitNotes.</summary>
    public const string FitNotes = "fitnotes";

    /// <summary>Routines of the app Hevy in JSON.</summary>
    public const string HevyRoutine = "hevy-routine";

    /// <summary>A date sequence of wger in JSON.</summary>
    public const string Wger = "wger";

    /// <summary>A FHIR R4 ServiceRequest, CarePlan or Bundle in JSON.</summary>
    public const string Fhir = "fhir";

    /// <summary>A program of the app Liftosaur.</summary>
    public const string Liftoscript = "liftoscript";

    /// <summary>How many bytes of a file are enough to tell its format.</summary>
    public const int HeadLength = 64 * 1024;

    /// <summary>In the order in which they are asked; text is last, since anything can be text.</summary>
    private static readonly Format[] _formats =
    [
        new(Strong, static head => head.FitsLog(LogFormats.Strong), StrongCsvImporter.Import),
        new(Hevy, static head => head.FitsLog(LogFormats.Hevy), HevyCsvImporter.Import),
        new(FitNotes, static head => head.FitsLog(LogFormats.FitNotes), FitNotesCsvImporter.Import),
        new(HevyRoutine, static head => head.HasMember("routine", "a Hevy routine") ?? head.HasMember("routines", "a list of Hevy routines"), HevyRoutineImporter.Import),
        new(Wger, static head => head.HasItemsWith("date", "slots", "a wger date sequence"), WgerImporter.Import),
        new(Fhir, static head => head.HasMember("resourceType", "a FHIR resource"), FhirImporter.Import),
        new(Liftoscript, static head => head.FitsProgram(), LiftoscriptImporter.Import),
        new(Text, static head => head.FitsText(), ImportText),
    ];

    /// <summary>The ids of the formats, in the order in which they are asked.</summary>
    public static ValueList<string> Ids { get; } = _formats.Select(static format => format.Id).ToValueList();

    /// <summary>Tells the format of a file.</summary>
    /// <param name="head">Its beginning; more than <see cref="HeadLength"/> is not read.</param>
    /// <param name="fileName">Its name, where there is one; the content counts first.</param>
    /// <returns>The format and why, or why it can't be told.</returns>
    public static DetectedFormat Detect(ReadOnlySpan<byte> head, string? fileName)
    {
        var file = new FileHead(head[..Math.Min(head.Length, HeadLength)], fileName);
        foreach (var format in _formats)
            if (format.Detect(file) is { } reason) return new DetectedFormat { Id = format.Id, Reason = reason };
        return new DetectedFormat { Reason = file.WhyUnknown() };
    }

    /// <summary>Reads a file of a format.</summary>
    /// <param name="id">One of <see cref="Ids"/>.</param>
    /// <param name="content">The file; it is read to its end and not closed.</param>
    /// <param name="options">What the caller knows and the file does not say, and how much of it is wanted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="content"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no such format.</exception>
    /// <exception cref="ImportException">The file is not of that format, holds nothing that could be read, or is too large.</exception>
    public static ImportedPlan Import(string id, Stream content, ImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(content);
        var format = Array.Find(_formats, format => format.Id == id) ?? throw new ArgumentException($"There is no format {id}; there are {string.Join(", ", Ids)}.", nameof(id));
        return format.Import(content, options);
    }

    private static ImportedPlan ImportText(Stream content, ImportOptions? options)
    {
        var lines = new LineSource(content, (options ?? new ImportOptions()).MostBytes);
        var text = new System.Text.StringBuilder();
        while (lines.Next() is { } line) text.Append(line).Append('\n');
        return TextPlanImporter.Import(text.ToString(), options);
    }

    private sealed record Format(string Id, Func<FileHead, string?> Detect, Func<Stream, ImportOptions?, ImportedPlan> Import);
}

/// <summary>What format a file has.</summary>
public sealed record DetectedFormat
{
    /// <summary>The id, one of <see cref="PlanFormats.Ids"/>, or <see langword="null"/> where no format fits.</summary>
    public string? Id { get; init; }

    /// <summary>What tells it, or why it can't be told, in words.</summary>
    public required string Reason { get; init; }
}
