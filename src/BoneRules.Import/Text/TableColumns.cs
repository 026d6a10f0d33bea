namespace BoneRules.Import.Text;

/// <summary>What a column of a table holds.</summary>
internal enum ColumnRole { Other, Exercise, Sets, Repetitions, Dose, Time, Hold, Rest, Load, Effort, Tempo, Notes, Distance, Frequency, Equipment, Muscles, Phase, Days, Week, GridDay, GridWeek }

/// <summary>A column: its role, and what its header says more closely.</summary>
internal sealed record TableColumn(ColumnRole Role, string Header)
{
    public DayMarker? Days { get; init; }
    public WeekSpan? Weeks { get; init; }
    public MassUnit? Mass { get; init; }

    /// <summary>Seconds of one unit of time, where the header names it.</summary>
    public double? SecondsOfUnit { get; init; }

    public Term Scale { get; init; }
}

/// <summary>Reads the header of a table.</summary>
internal static class TableColumns
{
    public static TableColumn[] Read(string line, Cell[] header)
    {
        var columns = Array.ConvertAll(header, cell => Column(line, cell.Tokens));
        var holdsDoses = Array.Exists(columns, column => column.Role is ColumnRole.Sets or ColumnRole.Repetitions or ColumnRole.Dose or ColumnRole.GridWeek);
        // "| Squat variant | Sets | Reps |": the first column without a header that is known names the exercise.
        if (holdsDoses && !Array.Exists(columns, column => column.Role == ColumnRole.Exercise) && Array.FindIndex(columns, column => column.Role == ColumnRole.Other) is >= 0 and var first)
            columns[first] = columns[first] with { Role = ColumnRole.Exercise };
        return columns;
    }

    private static TableColumn Column(string line, ReadOnlySpan<Token> tokens)
    {
        var header = tokens.IsEmpty ? "" : NameText.Collapse(line.AsSpan(tokens[0].Start, tokens[^1].End - tokens[0].Start));
        if (Markers.Weeks(tokens) is { } weeks && weeks.Weeks.Last <= PlanAssembly.MostWeeks) return new TableColumn(ColumnRole.GridWeek, header) { Weeks = weeks.Weeks };
        if (Markers.Days(line, tokens) is { } days) return new TableColumn(ColumnRole.GridDay, header) { Days = days };
        var column = new TableColumn(ColumnRole.Other, header);
        var (sets, repetitions) = (false, false);
        foreach (var token in tokens)
        {
            (sets, repetitions) = (sets || token.Term == Term.Sets, repetitions || token.Term == Term.Repetitions);
            column = token.Term switch
            {
                Term.Kilogram => column with { Mass = MassUnit.Kilograms },
                Term.Pound => column with { Mass = MassUnit.Pounds },
                Term.Second => column with { SecondsOfUnit = 1 },
                Term.Minute => column with { SecondsOfUnit = 60 },
                _ => column,
            };
            if (column.Role == ColumnRole.Other) column = column with { Role = Role(token.Term), Scale = token.Term };
        }
        return sets && repetitions ? column with { Role = ColumnRole.Dose } : column;
    }

    private static ColumnRole Role(Term term) => term switch
    {
        Term.ExerciseLabel => ColumnRole.Exercise,
        Term.Sets or Term.Rounds => ColumnRole.Sets,
        Term.Repetitions => ColumnRole.Repetitions,
        Term.TimeLabel or Term.TimesWord or Term.Second or Term.Minute => ColumnRole.Time,
        Term.Hold => ColumnRole.Hold,
        Term.Rest => ColumnRole.Rest,
        Term.LoadLabel or Term.Kilogram or Term.Pound => ColumnRole.Load,
        Term.Rpe or Term.Rir or Term.Borg or Term.IntensityLabel => ColumnRole.Effort,
        Term.TempoLabel => ColumnRole.Tempo,
        Term.NotesLabel => ColumnRole.Notes,
        Term.DistanceLabel => ColumnRole.Distance,
        Term.FrequencyLabel => ColumnRole.Frequency,
        Term.EquipmentLabel => ColumnRole.Equipment,
        Term.MusclesLabel => ColumnRole.Muscles,
        Term.PhaseLabel => ColumnRole.Phase,
        Term.Day => ColumnRole.Days,
        Term.Week => ColumnRole.Week,
        _ => ColumnRole.Other,
    };
}
