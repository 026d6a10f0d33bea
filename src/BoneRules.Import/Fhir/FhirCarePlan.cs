using BoneRules.Import.Json;
using BoneRules.Import.Text;

namespace BoneRules.Import.Fhir;

/// <summary>Reads a CarePlan: its activities, and its narrative where they do not say the same.</summary>
internal sealed class FhirCarePlan(WeekLayout layout, ImportOptions options, IReadOnlySet<string> requests)
{
    private readonly FhirRequest _request = new(layout, options);

    public void Read(SourceValue plan)
    {
        if (plan.Words("status", ImportedLineKind.Structure) is "revoked" or "entered-in-error")
        {
            plan.NotUnderstood($"\"{plan["status"]!.Literal}\": nothing of it is in the plan");
            return;
        }
        plan.Filed(
            "resourceType", "id", "meta", "language", "identifier", "instantiatesCanonical", "instantiatesUri", "basedOn", "replaces", "partOf", "intent", "title", "subject", "encounter", "period",
            "created", "author", "contributor", "careTeam", "addresses", "supportingInfo", "goal", "category");
        var isActivity = IsPhysicalActivity(plan);
        if (plan.Words("status", ImportedLineKind.Structure) is "completed" or "on-hold") plan["status"]!.Problem("read as if it were to be done now");
        var activities = 0;
        foreach (var activity in plan.Objects("activity"))
            if (ReadActivity(activity)) activities++;
        foreach (var text in Texts(plan)) ReadText(text, text.Literal, isActivity && activities == 0);
        foreach (var div in FhirNarrative.Of(plan))
        {
            // A generated narrative repeats what the activities say.
            if (activities > 0 && plan["text"]?["status"]?.Literal == "generated") div.Is(ImportedLineKind.Prose);
            else ReadText(div, FhirNarrative.WithoutTags(div.Literal), isActivity && activities == 0 && layout.IsEmpty);
        }
    }

    private static bool IsPhysicalActivity(SourceValue plan) =>
        FhirCode.Codings(plan["category"]).Any(static coding => coding["code"]?.Literal is "PhysicalActivity")
        || (plan["category"]?.Items ?? []).Any(static concept => concept["text"]?.Literal.Contains("physical activity", StringComparison.OrdinalIgnoreCase) == true);

    private static IEnumerable<SourceValue> Texts(SourceValue plan)
    {
        if (plan.RawText("description", ImportedLineKind.Prose) is not null) yield return plan["description"]!;
        foreach (var note in plan.Objects("note"))
        {
            note.Filed("authorReference", "authorString", "time");
            if (note.RawText("text", ImportedLineKind.Prose) is not null) yield return note["text"]!;
        }
    }

    private bool ReadActivity(SourceValue activity)
    {
        activity.Filed("id", "outcomeCodeableConcept", "outcomeReference", "progress");
        var isRead = activity.Object("detail") is { } detail && _request.ReadDetail(detail);
        if (activity.Object("reference") is not { } reference) return isRead;
        if (reference["reference"]?.Literal is { } target && requests.Contains(target))
        {
            reference.Is(ImportedLineKind.Structure);
            return true;
        }
        reference.NotUnderstood("what it refers to is no ServiceRequest in this file");
        return isRead;
    }

    /// <summary>An activity of which no dose can be read is still an activity: it is kept by its words, so that it is judged unknown and not left out.</summary>
    private void ReadText(SourceValue source, string text, bool isActivity)
    {
        if (_request.AddText(source, text, new FhirTiming(), null)) return;
        if (!isActivity || FhirNarrative.Shortened(text) is not { Length: > 0 } name)
        {
            if (!isActivity && text.Length <= SourceLine.Longest && !Remarks.AskForMore(Tokenizer.Split(text))) source.Is(ImportedLineKind.Prose);
            return;
        }
        source.NotUnderstood("no exercise could be told from the words; they are kept as one unknown exercise");
        source.Is(ImportedLineKind.PartlyUnderstood);
        var frequency = text.Length <= SourceLine.Longest ? LineReader.Read(NameText.Collapse(text), Tokenizer.Split(NameText.Collapse(text))) : new LineReading();
        var only = frequency.Items is [{ Dose: { DurationSeconds: not null, IsCertain: false } dose }] ? dose.DurationSeconds : null;
        layout.Add(
            new PlanSession
            {
                TimesPerWeek = frequency.TimesPerWeek,
                Prescriptions = [new ExercisePrescription { Name = name, DurationSeconds = only, Source = new PrescriptionSource { Line = source.Line, Column = source.Column, Text = name } }],
            }, null, source.Line);
    }
}
