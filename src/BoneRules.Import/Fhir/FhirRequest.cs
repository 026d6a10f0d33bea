using BoneRules.Import.Json;
using BoneRules.Import.Text;

namespace BoneRules.Import.Fhir;

/// <summary>Reads one request: a ServiceRequest, or the detail of an activity.</summary>
internal sealed class FhirRequest(WeekLayout layout, ImportOptions options)
{
    /// <summary>Reads a ServiceRequest; whether it is in the plan.</summary>
    public bool ReadServiceRequest(SourceValue request)
    {
        if (!IsAsked(request, "revoked", "entered-in-error")) return false;
        if (FhirCode.IsOtherService(request))
        {
            request.NotUnderstood("a ServiceRequest for something else than exercise");
            return false;
        }
        request.Filed(
            "resourceType", "id", "meta", "language", "identifier", "instantiatesCanonical", "instantiatesUri", "basedOn", "replaces", "requisition", "intent", "category", "priority", "subject",
            "encounter", "authoredOn", "requester", "performerType", "performer", "locationCode", "locationReference", "reasonCode", "reasonReference", "insurance", "supportingInfo", "relevantHistory");
        foreach (var date in (string[])["occurrenceDateTime", "occurrencePeriod"])
            if (request[date] is { IsEmpty: false } value) value.NotUnderstood("a date, which a plan without dates can't hold");
        foreach (var need in (string[])["asNeededBoolean", "asNeededCodeableConcept"])
            if (request[need] is { IsEmpty: false, Literal: not "false" } value) value.NotUnderstood("only as needed; the plan holds it as if it were always done");
        var texts = Texts(request, "patientInstruction").ToList();
        if (texts.Count == 0 && request["text"]?["status"]?.Literal != "generated") texts.AddRange(FhirNarrative.Of(request));
        else if (request["text"] is { IsEmpty: false } narrative) narrative.Is(ImportedLineKind.Prose);
        Add(request, request.Object("occurrenceTiming"), texts);
        return true;
    }

    /// <summary>Reads the detail of an activity; whether it is in the plan.</summary>
    public bool ReadDetail(SourceValue detail)
    {
        if (!IsAsked(detail, "cancelled", "stopped", "entered-in-error")) return false;
        if (detail["kind"] is { IsEmpty: false, Literal: not "ServiceRequest" })
        {
            detail.NotUnderstood("an activity of another kind than a service");
            return false;
        }
        detail.Filed("id", "kind", "instantiatesCanonical", "instantiatesUri", "reasonCode", "reasonReference", "goal", "statusReason", "location", "performer");
        if (detail["scheduledPeriod"] is { IsEmpty: false } period) period.NotUnderstood("from when until when, which a plan without dates can't hold");
        Add(detail, detail.Object("scheduledTiming"), [.. Texts(detail, "description"), .. Texts(detail, "scheduledString")]);
        return true;
    }

    /// <summary>Adds what a text asks for where no code names the exercise; whether it asks for anything.</summary>
    public bool AddText(SourceValue source, string text, FhirTiming timing, string? name)
    {
        if (FhirNarrative.Plan(source, text, options) is not { } plan) return false;
        var week = 1;
        foreach (var planned in plan.Weeks)
        {
            var last = week + (planned.Repeat ?? 1) - 1;
            WeekSpan? span = plan.Weeks.Count == 1 && planned.Repeat is null ? timing.Weeks : new WeekSpan(week, last);
            foreach (var session in planned.Sessions) AddSessions(session with { Name = session.Name ?? name }, timing, span, source);
            week = last + 1;
        }
        return true;
    }

    private static IEnumerable<SourceValue> Texts(SourceValue owner, string name)
    {
        if (owner.RawText(name, ImportedLineKind.Prose) is not null) yield return owner[name]!;
        foreach (var note in owner.Objects("note"))
        {
            note.Filed("authorReference", "authorString", "time");
            if (name != "scheduledString" && note.RawText("text", ImportedLineKind.Prose) is not null) yield return note["text"]!;
        }
    }

    /// <summary>Requests that were withdrawn, and those not to do something, are no prescriptions.</summary>
    private static bool IsAsked(SourceValue owner, params ReadOnlySpan<string> withdrawn)
    {
        if (owner.Truth("doNotPerform") == true) owner.NotUnderstood("it asks not to do this; nothing of it is in the plan");
        else if (owner.Words("status", ImportedLineKind.Structure) is not { } status) return true;
        else if (withdrawn.Contains(status)) owner.NotUnderstood($"\"{status}\": nothing of it is in the plan");
        else
        {
            if (status is "completed" or "on-hold") owner["status"]!.Problem("read as if it were to be done now");
            return true;
        }
        return false;
    }

    private void Add(SourceValue owner, SourceValue? timed, List<SourceValue> texts)
    {
        if (timed?["code"] is { IsEmpty: false } code) code.NotUnderstood("a timing by name, which is not read");
        timed?.Filed("id");
        var timing = FhirTiming.Read(timed);
        var (name, source, isGeneral) = FhirCode.Read(owner);
        if (isGeneral)
        {
            var added = false;
            foreach (var text in texts) added |= AddText(text, text.Literal, timing, name);
            if (added)
            {
                if (timing.Duration is not null) timing.DurationSource?.Problem("how long the whole lasts; the plan holds how long a set lasts");
                return;
            }
        }
        if (name is null && texts.Count == 0)
        {
            owner.Problem("what is to be done does not stand there");
            return;
        }
        AddCoded(name ?? FhirNarrative.Shortened(texts[0].Literal), source ?? texts[0], timing, isGeneral ? [] : texts);
    }

    private void AddCoded(string name, SourceValue source, FhirTiming timing, List<SourceValue> texts)
    {
        var prose = new FhirProse(name, options.DefaultUnit);
        foreach (var text in texts) prose.Read(text);
        var (coded, others) = prose.Result();
        coded ??= new ExercisePrescription { Name = name, Source = new PrescriptionSource { Line = source.Line, Column = source.Column, Text = source.Path } };
        if (timing.Duration is { } duration)
        {
            var isOpen = coded is { Sets: null, Repetitions: null, DurationSeconds: null, SetDetails: null, DistanceMetres: null, Rounds: null, Flights: null };
            if (isOpen && others.Count == 0) coded = coded with { DurationSeconds = duration };
            else if (coded.DurationSeconds != duration || coded.Sets is not null) timing.DurationSource?.Problem("how long the whole lasts; the plan holds how long a set lasts");
        }
        var session = new PlanSession { Name = name, TimesPerWeek = timing.IsPlaced ? null : prose.TimesPerWeek, Prescriptions = [coded, .. others] };
        if (timing.IsPlaced && prose.TimesPerWeek is { } times && times != (timing.Days?.Count ?? timing.TimesPerWeek))
            timing.DurationSource?.Parent?.Problem("the instruction says how often in another way; the timing is taken");
        AddSessions(session, timing, timing.Weeks, source);
    }

    private void AddSessions(PlanSession session, FhirTiming timing, WeekSpan? weeks, SourceValue source)
    {
        var isPlaced = session.Days is not null || session.DayNumbers is not null || session.TimesPerWeek is not null;
        if (isPlaced && timing.IsPlaced) source.Problem("the text names days of its own, which are taken");
        foreach (var part in timing.Occasions)
        {
            var placed = session with { PartOfDay = session.PartOfDay ?? part };
            layout.Add(isPlaced ? placed : placed with { Days = timing.Days, TimesPerWeek = timing.TimesPerWeek }, weeks, source.Line);
        }
    }
}
