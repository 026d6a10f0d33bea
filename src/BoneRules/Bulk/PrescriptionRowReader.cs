using System.Text.Json;
using BoneRules.Rules;

namespace BoneRules.Serialization;

/// <summary>Reads a prescription from JSON straight into its row.</summary>
internal sealed class PrescriptionRowReader(CompiledRules rules)
{
    private const int LongestShortName = 128;
    private const int MostTexts = 20_000;
    private readonly ExerciseLookup _exercises = new(rules);
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    /// <summary>Reads the object that the reader stands at.</summary>
    /// <exception cref="RefusedValueException">It is not in its regular form.</exception>
    public void Read(ref Utf8JsonReader reader, ref PrescriptionRow row, ref PrescriptionLabel label)
    {
        reader.Require(JsonTokenType.StartObject);
        Clear(out row);
        var dose = new StatedDose();
        CompiledExercise? known = null;
        ExerciseHints? hints = null;
        string? id = null, exercise = null, name = null;
        var seen = 0ul;
        while (Fields<PrescriptionField>.Next(ref reader, ref seen, out var field))
        {
            switch (field)
            {
                case PrescriptionField.Id: id = PlainValues.Text(ref reader); break;
                case PrescriptionField.Exercise: (known, exercise) = Exercise(ref reader); break;
                case PrescriptionField.Name: name = Remembered(ref reader); break;
                case PrescriptionField.Hints: hints = JsonSerializer.Deserialize(ref reader, ContractContext.Default.ExerciseHints); break;
                case PrescriptionField.Sets: dose.Sets = PlainValues.Counts(ref reader); break;
                case PrescriptionField.Repetitions: row.Repetitions = PlainValues.Counts(ref reader); break;
                case PrescriptionField.DurationSeconds: row.Seconds = PlainValues.Measures<Limit.Seconds>(ref reader); break;
                case PrescriptionField.HoldSeconds: row.HoldSeconds = PlainValues.Measures<Limit.Seconds>(ref reader); break;
                case PrescriptionField.RestSeconds: PlainValues.Measures<Limit.Seconds>(ref reader); break;
                case PrescriptionField.Rounds: dose.Rounds = PlainValues.Counts(ref reader); break;
                case PrescriptionField.Flights: row.Flights = PlainValues.Counts(ref reader); break;
                case PrescriptionField.DistanceMetres:
                    PlainValues.Measures<Limit.Metres>(ref reader);
                    dose.StatesDistance = true;
                    break;
                case PrescriptionField.SetDetails: dose.Details = Details(ref reader); break;
                case PrescriptionField.PerSide: dose.PerSide = PlainValues.Flag(ref reader); break;
                case PrescriptionField.LoadKilograms: row.LoadKilograms = PlainValues.Number<Limit.LoadKilograms>(ref reader); break;
                case PrescriptionField.Implements: PlainValues.Whole<Limit.Implements>(ref reader); break;
                case PrescriptionField.PercentOneRepetitionMaximum:
                    row.PercentOneRepetitionMaximum = PlainValues.Number<Limit.PercentOfOneRepetitionMaximum>(ref reader);
                    break;
                case PrescriptionField.RepetitionMaximum: row.RepetitionMaximum = PlainValues.Whole<Limit.Count>(ref reader); break;
                case PrescriptionField.VestKilograms: row.VestKilograms = PlainValues.Number<Limit.LoadKilograms>(ref reader); break;
                case PrescriptionField.Effort: row.RepetitionsInReserve = InReserve(ref reader); break;
                case PrescriptionField.Impacts: dose.Impacts = PlainValues.Whole<Limit.Count>(ref reader); break;
                case PrescriptionField.Tempo: row.Tempo = PlainValues.Name<Tempo>(ref reader); break;
                case PrescriptionField.Support: row.Support = PlainValues.Name<Support>(ref reader); break;
                case PrescriptionField.Phase: row.Phase = PlainValues.Name<SessionPhase>(ref reader); break;
                case PrescriptionField.Supervision: row.Supervision = PlainValues.Name<Supervision>(ref reader); break;
                case PrescriptionField.Comfortable: row.Comfortable = PlainValues.Flag(ref reader); break;
                case PrescriptionField.Notes: PlainValues.PassText(ref reader); break;
                case PrescriptionField.Source: JsonSerializer.Deserialize(ref reader, ContractContext.Default.PrescriptionSource); break;
                default: PlainValues.PassObject(ref reader); break;
            }
        }
        reader.Require(JsonTokenType.EndObject);
        label = new PrescriptionLabel(id, exercise, name);
        if (known is null && string.IsNullOrWhiteSpace(exercise) && string.IsNullOrWhiteSpace(name)) throw Irregular.Exception();
        row.Exercise = known ?? _exercises.Named(exercise, name, hints, StatesLoad(row, dose));
        PrescriptionRows.Complete(ref row, dose);
    }

    /// <summary>An empty row reads as zeros; what is not stated is not zero.</summary>
    private static void Clear(out PrescriptionRow row)
    {
        row = default;
        row.LoadKilograms = row.PercentOneRepetitionMaximum = row.VestKilograms = row.RepetitionsInReserve = null;
        (row.Tempo, row.Support, row.Phase, row.Supervision, row.Comfortable) = (null, null, null, null, null);
    }

    private static bool StatesLoad(in PrescriptionRow row, in StatedDose dose) =>
        row.LoadKilograms > 0 || row.PercentOneRepetitionMaximum > 0 || row.RepetitionMaximum > 0 || (dose.Details is { } details && ExerciseLookup.StateLoad(details));

    /// <summary>The exercise of an id, and the text where the catalogue does not know it.</summary>
    private (CompiledExercise? Known, string Text) Exercise(ref Utf8JsonReader reader)
    {
        reader.Require(JsonTokenType.String);
        if (!reader.ValueIsEscaped && _exercises.Known(reader.ValueSpan) is { } known) return (known, known.Id!);
        return (null, Remembered(ref reader));
    }

    /// <summary>A text that many prescriptions share, each kept once.</summary>
    private string Remembered(ref Utf8JsonReader reader)
    {
        reader.Require(JsonTokenType.String);
        if (reader.ValueSpan.Length > LongestShortName) return reader.GetString()!;
        Span<char> text = stackalloc char[LongestShortName];
        text = text[..reader.CopyString(text)];
        var byText = _texts.GetAlternateLookup<ReadOnlySpan<char>>();
        if (byText.TryGetValue(text, out var known)) return known;
        if (_texts.Count == MostTexts) _texts.Clear();
        var added = text.ToString();
        _texts.Add(added);
        return added;
    }

    private static ValueList<SetDetail> Details(ref Utf8JsonReader reader)
    {
        var details = JsonSerializer.Deserialize(ref reader, ContractContext.Default.ValueListSetDetail)!;
        foreach (var set in details)
            if (set.Effort is { } effort && PlanStructure.OffScale(effort.Scale, effort.Value) is not null) throw Irregular.Exception();
        return details;
    }

    private static double? InReserve(ref Utf8JsonReader reader)
    {
        reader.Require(JsonTokenType.StartObject);
        EffortScale? scale = null;
        double? value = null;
        var seen = 0ul;
        while (Fields<EffortField>.Next(ref reader, ref seen, out var field))
        {
            switch (field)
            {
                case EffortField.Scale: scale = PlainValues.Name<EffortScale>(ref reader); break;
                case EffortField.Value: value = PlainValues.Number<Limit.Effort>(ref reader); break;
                default: PlainValues.PassObject(ref reader); break;
            }
        }
        if (scale is not { } stated || value is not { } number || PlanStructure.OffScale(stated, number) is not null) throw Irregular.Exception();
        return PrescriptionRows.InReserve(stated, number);
    }
}

/// <summary>The properties of a prescription.</summary>
internal enum PrescriptionField : byte
{
    Id, Exercise, Name, Hints, Sets, Repetitions, DurationSeconds, HoldSeconds, RestSeconds, Rounds, Flights, DistanceMetres, SetDetails, PerSide, LoadKilograms, Implements,
    PercentOneRepetitionMaximum, RepetitionMaximum, VestKilograms, Effort, Impacts, Tempo, Support, Phase, Supervision, Comfortable, Notes, Source, Extensions,
}

/// <summary>The properties of an effort.</summary>
internal enum EffortField : byte
{
    Scale, Value, Extensions,
}
