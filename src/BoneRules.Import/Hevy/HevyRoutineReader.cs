using BoneRules.Import.Json;

namespace BoneRules.Import.Hevy;

/// <summary>Reads routines: each a session of the only week.</summary>
internal sealed class HevyRoutineReader(ImportOptions options)
{
    private const string Expected = "a Hevy routine: an object with \"routine\", or with the list \"routines\"";

    private readonly WeekLayout _layout = new();

    public ImportedPlan Read(string text)
    {
        var root = SourceDocument.Read(text, Expected);
        var routines = Routines(root);
        foreach (var routine in routines) ReadRoutine(routine);
        if (_layout.IsEmpty) throw new ImportException(root.Line, "the routines hold no exercise; expected is a list \"exercises\" with at least one.");
        var plan = _layout.Plan(routines.Count == 1 ? routines[0].Words("title", ImportedLineKind.Structure) : null);
        return new ImportedPlan { Plan = plan, Lines = ValueAccount.Of(root) };
    }

    private static List<SourceValue> Routines(SourceValue root)
    {
        root.Filed("page", "page_count");
        if (root["page_count"] is { Literal: not ("0" or "1") } pages) pages.Problem("further pages of routines do not stand in this file");
        if (root["routines"] is not null) return [.. root.Objects("routines")];
        if (root["routine"] is { Kind: ValueKind.List }) return [.. root.Objects("routine")];
        if (root.Kind == ValueKind.Object && root["routine"] is not null) return root.Object("routine") is { } routine ? [routine] : throw KnownDocuments.Unexpected(root, Expected);
        // One routine of a list, kept by itself.
        return root["title"] is not null && root["exercises"] is { Kind: ValueKind.List } && root["start_time"] is null ? [root] : throw KnownDocuments.Unexpected(root, Expected);
    }

    private void ReadRoutine(SourceValue routine)
    {
        routine.Filed("id", "folder_id", "index", "created_at", "updated_at");
        var prescriptions = new List<ExercisePrescription>();
        foreach (var exercise in routine.Objects("exercises")) prescriptions.Add(HevyExercise.Read(exercise, options));
        var session = new PlanSession { Name = routine.Words("title", ImportedLineKind.Structure), Notes = routine.Note("notes"), Prescriptions = [.. prescriptions] };
        if (prescriptions.Count > 0) _layout.Add(session, null, routine.Line);
        else routine.Problem("a routine without exercises");
    }
}
