namespace BoneRules.Import.Text;

/// <summary>Makes prescriptions of what was read.</summary>
internal static class Prescriptions
{
    /// <summary>More sets than this are not listed one by one.</summary>
    private const int MostListedSets = 100;
    private const double KilogramsOfPound = 0.45359237;
    private const double MostKilograms = 1000;

    public static ExercisePrescription Make(Entry entry, MassUnit? defaultUnit, LineReport report)
    {
        var (item, dose) = (entry.Item, entry.Item.Dose);
        var single = item.FurtherSets.Count == 0;
        var load = Kilograms(single ? dose.Load : null, defaultUnit, entry.Line, report);
        var details = Details(item, defaultUnit, entry.Line, report);
        var alternative = item.IsAlternative ? "alternative" : null;
        return new ExercisePrescription
        {
            Name = item.Name,
            Hints = item.Category is null && entry.Equipment is null && entry.Muscles is null ? null : new ExerciseHints
            {
                Category = item.Category, Equipment = entry.Equipment, Muscles = entry.Muscles is { } muscles ? [muscles] : null,
            },
            Sets = single ? dose.Sets : details is null ? null : new CountRange(details.Count),
            Repetitions = single ? dose.Repetitions : null,
            DurationSeconds = single ? dose.DurationSeconds : null,
            HoldSeconds = dose.HoldSeconds,
            RestSeconds = dose.RestSeconds,
            Rounds = dose.Rounds,
            Flights = dose.Flights,
            DistanceMetres = dose.DistanceMetres,
            SetDetails = details,
            PerSide = dose.PerSide,
            LoadKilograms = load,
            Implements = dose.Implements,
            PercentOneRepetitionMaximum = single ? dose.Percent : null,
            RepetitionMaximum = dose.RepetitionMaximum,
            VestKilograms = Kilograms(dose.Vest, defaultUnit, entry.Line, report),
            Effort = dose.Effort,
            Tempo = dose.Tempo,
            Support = dose.Support,
            Phase = entry.Phase,
            Notes = alternative is null ? item.Notes : item.Notes is null ? alternative : $"{alternative}; {item.Notes}",
            Source = new PrescriptionSource
            {
                Line = entry.Line.Number, Column = item.Start + 1, Text = entry.Line.Raw[item.Start..item.End], Unit = Basis(item, defaultUnit),
            },
        };
    }

    private static double? Kilograms(WrittenLoad? load, MassUnit? defaultUnit, SourceLine line, LineReport report)
    {
        if (load is not { } written) return null;
        if ((written.Unit ?? defaultUnit) is not { } unit)
        {
            report.Problem(line, "a load without a unit");
            return null;
        }
        var kilograms = unit == MassUnit.Pounds ? written.Number * KilogramsOfPound : written.Number;
        if (kilograms <= MostKilograms) return kilograms;
        report.Problem(line, "a load is out of bounds");
        return null;
    }

    private static UnitBasis? Basis(ReadItem item, MassUnit? defaultUnit)
    {
        var loads = item.FurtherSets.Prepend(item.Dose).SelectMany(dose => new[] { dose.Load, dose.Vest }).OfType<WrittenLoad>().ToList();
        if (loads.Count == 0) return null;
        // One load without a unit is enough to say that units were assumed.
        if (loads.TrueForAll(load => load.Unit is not null)) return UnitBasis.Stated;
        return defaultUnit is null ? null : UnitBasis.Assumed;
    }

    private static ValueList<SetDetail>? Details(ReadItem item, MassUnit? defaultUnit, SourceLine line, LineReport report)
    {
        if (item is { FurtherSets.Count: 0, Dose: { ToFailure: not true, RepetitionsOfSets: null } }) return null;
        var details = new List<SetDetail>();
        foreach (var dose in item.FurtherSets.Prepend(item.Dose))
        {
            var sets = dose.RepetitionsOfSets?.Count ?? dose.Sets?.Top ?? 1;
            if (details.Count + sets > MostListedSets)
            {
                report.Problem(line, $"more than {MostListedSets} sets that differ");
                return null;
            }
            var kilograms = item.FurtherSets.Count > 0 ? Kilograms(dose.Load, defaultUnit, line, report) : null;
            for (var set = 0; set < sets; set++)
            {
                var isLast = set == sets - 1;
                details.Add(new SetDetail
                {
                    // "3x5+" asks for as many as possible in the last set; "3×AMRAP" in each.
                    Type = dose.ToFailure == true && (isLast || dose.Repetitions is null) ? SetType.Failure : null,
                    Repetitions = dose.RepetitionsOfSets is { } each ? each[set]
                        : dose is { ToFailure: true, Repetitions: { Max: null } open } && !isLast ? new CountRange(open.Min)
                        : dose.Repetitions,
                    LoadKilograms = kilograms,
                    PercentOneRepetitionMaximum = item.FurtherSets.Count > 0 ? dose.Percent : null,
                    DurationSeconds = item.FurtherSets.Count > 0 ? dose.DurationSeconds : null,
                    Effort = item.FurtherSets.Count > 0 ? dose.Effort : null,
                });
            }
        }
        return details.Count == 0 ? null : [.. details];
    }
}
