namespace BoneRules.Import.Csv;

/// <summary>Reads the rows of a log. Cells are text: whatever a spreadsheet would calculate is not calculated here.</summary>
internal sealed class LogRowReader(LogFormat format, LogHeader header, ImportOptions options)
{
    private const double MostRepetitions = 1000;
    private const double MostKilograms = 1000;
    private const double MostMetres = 1_000_000;
    private const double MostSeconds = 86_400;
    private const double MostRpe = 10;

    private readonly List<string> _problems = [];

    public LogReading Read(LogRow row)
    {
        if (row.Flaw is { } flaw) return new(ImportedLineKind.NotUnderstood, flaw);
        if (row.IsBlank) return new(ImportedLineKind.Blank);
        // A comma too many moves what follows into the wrong columns, and a wrong number looks like any other.
        if (row.Cells.Length > header.Columns) return new(ImportedLineKind.NotUnderstood, "more cells than columns, so cells can't be told apart");
        var kind = format.KindOf(header.Cell(row, LogField.Set));
        if (kind == LogRowKind.Rest) return new(ImportedLineKind.Structure, "a rest, not a set");
        if (header.Cell(row, LogField.ExerciseName).Length == 0) return new(ImportedLineKind.NotUnderstood, "no exercise is named");
        switch (LogDate.Read(header.Cell(row, LogField.Date), out var start))
        {
            case CellReading.Blank: return new(ImportedLineKind.NotUnderstood, "no date is stated");
            case CellReading.Ambiguous: return new(ImportedLineKind.NotUnderstood, "the day and the month of the date can't be told apart");
            case CellReading.Unreadable: return new(ImportedLineKind.NotUnderstood, "the date could not be read");
        }
        var day = DateOnly.FromDateTime(start);
        if (day < options.From || day > options.To) return new(ImportedLineKind.LeftOut, "not one of the days that are asked for");
        return kind == LogRowKind.Note
            ? new(ImportedLineKind.Prose, "a note, not a set", Set(row, start, null, null, null))
            : ReadSet(row, start, kind);
    }

    private LogReading ReadSet(LogRow row, DateTime start, LogRowKind kind)
    {
        _problems.Clear();
        if (row.Cells.Length < header.Columns) _problems.Add("fewer cells than columns");
        if (kind == LogRowKind.Unknown) _problems.Add("a kind of set that is not known, taken for a working set");
        var (kilograms, unit) = Load(row);
        var detail = new SetDetail
        {
            Type = kind switch
            {
                LogRowKind.WarmUp => SetType.WarmUp,
                LogRowKind.Drop => SetType.Drop,
                LogRowKind.Failure => SetType.Failure,
                LogRowKind.NotStated => null,
                _ => SetType.Working,
            },
            Repetitions = Whole(Number(row, LogField.Repetitions, MostRepetitions, "repetitions")),
            LoadKilograms = kilograms,
            DurationSeconds = Number(row, LogField.Seconds, MostSeconds, "a time"),
            Effort = Number(row, LogField.Rpe, MostRpe, "an RPE") is { } rpe ? new Effort { Scale = EffortScale.Rpe10, Value = rpe } : null,
        };
        var metres = Distance(row);
        if (detail.Repetitions is null && detail.DurationSeconds is null && metres is null) _problems.Add("no repetitions, time or distance");
        var set = Set(row, start, detail, metres, unit);
        return _problems.Count == 0 ? new(ImportedLineKind.Understood, null, set) : new(ImportedLineKind.PartlyUnderstood, string.Join("; ", _problems), set);
    }

    private LogSet Set(LogRow row, DateTime start, SetDetail? detail, double? metres, UnitBasis? unit)
    {
        var (notes, superset) = (header.Cell(row, LogField.Notes), header.Cell(row, LogField.Superset));
        if (superset.Length > 0) notes = notes.Length > 0 ? $"{notes}; superset {superset}" : $"superset {superset}";
        return new LogSet
        {
            Start = start, Workout = header.Cell(row, LogField.Workout), WorkoutNumber = header.Cell(row, LogField.WorkoutNumber),
            Exercise = header.Cell(row, LogField.ExerciseName), Category = header.Cell(row, LogField.Category),
            Notes = notes, WorkoutNotes = header.Cell(row, LogField.WorkoutNotes), Set = detail, Metres = metres, Unit = unit,
        };
    }

    private (double? Kilograms, UnitBasis? Basis) Load(LogRow row)
    {
        if (Number(row, LogField.Weight, double.MaxValue, "a load") is not { } load) return default;
        if (IsAssisted(header.Cell(row, LogField.ExerciseName)))
        {
            _problems.Add("the load of an assisted exercise is help, not load");
            return default;
        }
        var stated = header.Mass;
        if (header.Cell(row, LogField.WeightUnit) is { Length: > 0 } written)
        {
            if (Units.Mass(written) is not { } unit || (stated is not null && stated != unit))
            {
                _problems.Add(stated is null ? "a load in a unit that is not known" : "a load in two units");
                return default;
            }
            stated = unit;
        }
        if ((stated ?? options.DefaultUnit) is not { } assumed)
        {
            _problems.Add("a load without a unit");
            return default;
        }
        var kilograms = assumed == MassUnit.Pounds ? load * Units.KilogramsOfPound : load;
        if (kilograms <= MostKilograms) return (kilograms, stated is null ? UnitBasis.Assumed : UnitBasis.Stated);
        _problems.Add("a load is out of bounds");
        return default;
    }

    private double? Distance(LogRow row)
    {
        if (Number(row, LogField.Distance, double.MaxValue, "a distance") is not { } distance) return null;
        var unit = header.Cell(row, LogField.DistanceUnit);
        if ((unit.Length > 0 ? Units.Metres(unit) : header.Metres) is not { } metres)
        {
            _problems.Add(unit.Length > 0 ? "a distance in a unit that is not known" : "a distance without a unit");
            return null;
        }
        if (distance * metres <= MostMetres) return distance * metres;
        _problems.Add("a distance is out of bounds");
        return null;
    }

    /// <summary>A number of the row. The apps write 0 for what was not entered, so 0 states nothing.</summary>
    private double? Number(LogRow row, LogField field, double most, string what)
    {
        var cell = header.Cell(row, field);
        var reading = field == LogField.Seconds ? LogNumber.ReadSeconds(cell, out var value) : LogNumber.Read(cell, out value);
        if (reading == CellReading.Unreadable) _problems.Add($"{what} could not be read");
        else if (reading == CellReading.Ambiguous) _problems.Add($"{what} can be read in two ways");
        else if (value > most) _problems.Add($"{what} out of bounds");
        else if (value > 0) return value;
        return null;
    }

    private CountRange? Whole(double? repetitions)
    {
        if (repetitions is not { } number) return null;
        if (number == Math.Floor(number)) return new CountRange((int)number);
        _problems.Add("repetitions that are no whole number");
        return null;
    }

    /// <summary>Machines and bands that help: more of it makes the exercise lighter.</summary>
    private static bool IsAssisted(string exercise)
    {
        foreach (var word in Letters.Fold(exercise).Split([' ', '(', ')', '-', ',', '/'], StringSplitOptions.RemoveEmptyEntries))
            if (word.StartsWith("assist", StringComparison.Ordinal) || word.StartsWith("asistid", StringComparison.Ordinal) || word.StartsWith("geassist", StringComparison.Ordinal)) return true;
        return false;
    }
}
