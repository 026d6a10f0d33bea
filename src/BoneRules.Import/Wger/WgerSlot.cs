using BoneRules.Import.Json;

namespace BoneRules.Import.Wger;

/// <summary>Reads a slot: the sets of one exercise, or of several that alternate.</summary>
internal sealed class WgerSlot(SourceValue slot, ImportOptions options)
{
    private readonly List<(string Id, List<WgerSets> Sets)> _exercises = [];
    private readonly Dictionary<string, List<WgerSets>> _byId = new(StringComparer.Ordinal);

    public List<ExercisePrescription> Read()
    {
        var comment = slot.Note("comment");
        slot.Filed("id", "order", "config");
        foreach (var set in slot.Objects("sets"))
        {
            var id = Id(set["exercise"]) ?? "without an id";
            if (!_byId.ContainsKey(id)) Add(id);
            _byId[id].Add(new WgerSets(set, options));
        }
        ReadIds();
        var isSuperset = slot.Truth("is_superset") == true;
        return _exercises.ConvertAll(exercise => Prescription(exercise.Id, exercise.Sets, isSuperset, comment));
    }

    /// <summary>The slot lists the exercises of its sets; one that has no sets is asked for without a dose.</summary>
    private void ReadIds()
    {
        foreach (var exercise in slot.List("exercises"))
        {
            if (Id(exercise) is not { } id) exercise.NotUnderstood("the number of an exercise was expected");
            else if (_byId.ContainsKey(id)) exercise.Is(ImportedLineKind.Structure);
            else
            {
                exercise.Is(ImportedLineKind.Understood);
                exercise.Problem("an exercise without sets");
                Add(id);
            }
        }
    }

    private void Add(string id) => _exercises.Add((id, _byId[id] = []));

    private static string? Id(SourceValue? value) => value is { Kind: ValueKind.Number or ValueKind.Text, IsEmpty: false } ? value.Literal : null;

    private ExercisePrescription Prescription(string id, List<WgerSets> sets, bool isSuperset, string? comment)
    {
        var place = sets.Count > 0 ? sets[0].Source : slot;
        var notes = sets.Select(static set => set.Notes).OfType<string>().Prepend(comment).Prepend(isSuperset ? "superset" : null).OfType<string>().Distinct().ToList();
        var prescription = new ExercisePrescription
        {
            Name = Name(id, sets),
            RestSeconds = WgerSets.Same(sets, static set => set.Rest, "rest"),
            DistanceMetres = WgerSets.Same(sets, static set => set.Distance, "distance"),
            Notes = notes.Count == 0 ? null : string.Join("; ", notes),
            Source = new PrescriptionSource { Line = place.Line, Column = place.Column, Text = place.Path, Unit = Unit(sets) },
        };
        return sets is [{ Detail.Type: null } only] ? only.AsDose(prescription) : prescription.WithSets([.. sets.SelectMany(static set => set.Details()).Take(SetList.MostSets)]);
    }

    private string Name(string id, List<WgerSets> sets)
    {
        var isKnown = options.ExerciseNames?.TryGetValue(id, out var known) == true && !string.IsNullOrWhiteSpace(known);
        foreach (var set in sets)
        {
            if (set.Source["exercise"] is not { } value) set.Source.Problem("sets without an exercise");
            else if (Id(value) is null) value.NotUnderstood("the number of an exercise was expected");
            else
            {
                value.Is(ImportedLineKind.Understood);
                if (!isKnown) value.Problem("a number that only its own server can name: the exercise is unknown");
            }
        }
        return isKnown ? options.ExerciseNames![id] : $"wger exercise {id}";
    }

    private static UnitBasis? Unit(List<WgerSets> sets) =>
        sets.Exists(static set => set.Unit == UnitBasis.Assumed) ? UnitBasis.Assumed : sets.Exists(static set => set.Unit == UnitBasis.Stated) ? UnitBasis.Stated : null;
}
