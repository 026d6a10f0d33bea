namespace BoneRules.Import.Tests;

/// <summary>Short ways to import in tests.</summary>
internal static class Importing
{
    /// <summary>The text of a file in <c>Examples</c>.</summary>
    public static string Example(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Examples", name)).ReplaceLineEndings("\n");

    public static IEnumerable<string> Examples() =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Examples")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    /// <summary>All prescriptions of one list item, beside an item that is surely read.</summary>
    public static List<ExercisePrescription> Items(string item, MassUnit? unit = null) =>
        Prescriptions(TextPlanImporter.Import($"## Monday\n\n- March 1x1\n- {item}\n", new ImportOptions { DefaultUnit = unit }).Plan).Where(prescription => prescription.Name != "March").ToList();

    /// <summary>The only prescription of one list item.</summary>
    public static ExercisePrescription Item(string item, MassUnit? unit = null) => Items(item, unit).Should().ContainSingle(item).Subject;

    /// <summary>What became of one list item.</summary>
    public static ImportedLine Line(string item) => TextPlanImporter.Import($"## Monday\n\n- March 1x1\n- {item}\n").Lines[3];

    public static IEnumerable<ExercisePrescription> Prescriptions(ExercisePlan plan) => plan.Weeks.SelectMany(week => week.Sessions).SelectMany(session => session.Prescriptions);

    /// <summary>A plan as the few things golden tests are about: weeks, sessions, names, doses.</summary>
    public static string Digest(ExercisePlan plan)
    {
        var text = new System.Text.StringBuilder();
        foreach (var week in plan.Weeks)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"week {week.Name} x{week.Repeat ?? 1}\n");
            foreach (var session in week.Sessions)
            {
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"  {session.Name} [{When(session)}]\n");
                foreach (var prescription in session.Prescriptions) text.Append(System.Globalization.CultureInfo.InvariantCulture, $"    {Dose(prescription)}\n");
            }
        }
        return text.ToString();
    }

    private static string When(PlanSession session)
    {
        var days = session.Days is { } named ? string.Join(",", named.Select(day => day.ToString()[..3]))
            : session.DayNumbers is { } numbers ? string.Join(",", numbers)
            : session.TimesPerWeek is { } times ? $"{times}/week" : "";
        return session.PartOfDay is { } part ? $"{days} {part}" : days;
    }

    private static string Dose(ExercisePrescription prescription)
    {
        var invariant = System.Globalization.CultureInfo.InvariantCulture;
        List<string> parts = [prescription.Name ?? "?"];
        void Say(string what, object? value)
        {
            if (value is not null) parts.Add(string.Create(invariant, $"{what}{value}"));
        }
        Say("sets ", prescription.Sets);
        Say("reps ", prescription.Repetitions);
        Say("s ", prescription.DurationSeconds);
        Say("rest ", prescription.RestSeconds);
        Say("kg ", prescription.LoadKilograms is { } load ? Math.Round(load, 3) : null);
        Say("% ", prescription.PercentOneRepetitionMaximum);
        Say("effort ", prescription.Effort is { } effort ? $"{effort.Scale} {effort.Value.ToString(invariant)}" : null);
        Say("", prescription.PerSide == true ? "per side" : null);
        Say("tempo ", prescription.Tempo);
        Say("support ", prescription.Support);
        Say("phase ", prescription.Phase);
        Say("unit ", prescription.Source?.Unit);
        Say("details ", prescription.SetDetails is { } details ? string.Join(" ", details.Select(Detail)) : null);
        Say("", prescription.Notes?.StartsWith("alternative", StringComparison.Ordinal) == true ? "alternative" : null);
        return string.Join(" | ", parts);

        string Detail(SetDetail set) =>
            $"{set.Repetitions?.ToString() ?? "-"}{(set.LoadKilograms is { } kilograms ? "@" + Math.Round(kilograms, 2).ToString(invariant) : "")}{(set.Type == SetType.Failure ? "!" : "")}";
    }
}
