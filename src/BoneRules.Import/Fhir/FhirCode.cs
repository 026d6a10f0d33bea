using BoneRules.Import.Json;
using BoneRules.Import.Text;

namespace BoneRules.Import.Fhir;

/// <summary>Reads the code of what is asked for.</summary>
internal static class FhirCode
{
    private const string Snomed = "http://snomed.info/sct";
    private const string ExerciseTherapy = "229065009";

    private static readonly (string Code, string Name)[] _exercises =
    [
        ("229115003", "Bench press"),
        (ExerciseTherapy, "Exercise therapy"),
    ];

    // Laboratory, imaging, counselling, education, surgery.
    private static readonly string[] _otherServices = ["108252007", "363679005", "409063005", "409073007", "387713003"];

    /// <summary>The exercise as the source names it, where it stands, and whether it is only exercise in general.</summary>
    public static (string? Name, SourceValue? Source, bool IsGeneral) Read(SourceValue owner)
    {
        if (owner.Object("code") is not { } concept) return (null, null, true);
        var codings = concept.Objects("coding").ToList();
        foreach (var coding in codings)
        {
            coding.Filed("system", "version", "userSelected");
            coding.Words("code", ImportedLineKind.Understood);
            coding.Words("display", ImportedLineKind.Understood);
        }
        var isGeneral = codings.Exists(static coding => coding["code"]?.Literal == ExerciseTherapy);
        var name = concept.Words("text", ImportedLineKind.Understood)
            ?? codings.Select(static coding => Display(coding["display"])).FirstOrDefault(static display => display is not null)
            ?? codings.Select(Known).FirstOrDefault(static known => known is not null);
        if (name is not null) return (name, concept, isGeneral);
        var unnamed = codings.Find(static coding => coding["code"] is { Kind: ValueKind.Text, IsEmpty: false });
        unnamed?["code"]!.Problem("a code without a text: the exercise is unknown");
        return (unnamed is null ? null : $"FHIR code {unnamed["code"]!.Literal}", concept, isGeneral);
    }

    /// <summary>Whether it asks for something else than exercise.</summary>
    public static bool IsOtherService(SourceValue request) =>
        Codings(request["category"]).Any(static coding => Array.IndexOf(_otherServices, coding["code"]?.Literal) >= 0)
        || Codings(request["code"]).Any(static coding => coding["system"]?.Literal == "http://loinc.org");

    public static IEnumerable<SourceValue> Codings(SourceValue? concepts) => concepts switch
    {
        null => [],
        { Kind: ValueKind.List } => concepts.Items.SelectMany(Codings),
        _ => concepts["coding"]?.Items ?? [],
    };

    /// <summary>SNOMED ends a name with its kind in brackets, which is no part of it.</summary>
    private static string? Display(SourceValue? display)
    {
        if (display is not { Kind: ValueKind.Text, IsEmpty: false }) return null;
        var text = NameText.Collapse(display.Literal);
        foreach (var kind in (string[])["(regime/therapy)", "(procedure)", "(qualifier value)", "(observable entity)"])
            if (text.EndsWith(kind, StringComparison.OrdinalIgnoreCase)) text = text[..^kind.Length].TrimEnd();
        return text.Length == 0 ? null : text;
    }

    private static string? Known(SourceValue coding) =>
        coding["system"]?.Literal == Snomed && coding["code"]?.Literal is { } code ? Array.Find(_exercises, known => known.Code == code).Name : null;
}
