using System.Globalization;

namespace BoneRules.Import.Tests.Csv;

/// <summary>Writes what was read in short lines, so that an expectation can be written by hand and read at a glance.</summary>
internal static class Logs
{
    /// <summary>A week, a session and an exercise a line: "Squat: warmUp 10 × 40 kg, working 5 × 100 kg @8 [stated]".</summary>
    public static string[] Outline(this ImportedPlan imported)
    {
        imported.Plan.Kind.Should().Be(PlanKind.Performed);
        return [.. imported.Plan.Weeks.SelectMany(Lines)];
    }

    public static string[] Accounts(this ImportedPlan imported) =>
        [.. imported.Lines.Select(line => line.Reason is null ? $"{line.Line} {line.Kind}" : $"{line.Line} {line.Kind}: {line.Reason}")];

    /// <summary>The one prescription of a log with one.</summary>
    public static ExercisePrescription Only(this ImportedPlan imported) => imported.Plan.Weeks.Single().Sessions.Single().Prescriptions.Single();

    private static List<string> Lines(PlanWeek week)
    {
        week.Repeat.Should().BeNull();
        var lines = new List<string> { $"week {week.StartsOn:yyyy-MM-dd}" };
        foreach (var session in week.Sessions)
        {
            lines.Add($"{session.Date:yyyy-MM-dd} {session.Name}{Quoted(session.Notes)}".TrimEnd());
            foreach (var prescription in session.Prescriptions) lines.Add(Line(prescription));
        }
        return lines;
    }

    private static string Line(ExercisePrescription prescription)
    {
        prescription.Sets.Should().Be((CountRange)prescription.SetDetails!.Count);
        prescription.LoadKilograms.Should().BeNull("loads stand with the sets");
        var distance = prescription.DistanceMetres is { } metres ? $" {metres} m" : "";
        var unit = prescription.Source!.Unit is { } basis ? $" [{basis.ToString().ToLowerInvariant()}]" : "";
        var category = prescription.Hints?.Category is { } hint ? $" ({hint})" : "";
        return $"{prescription.Name}{category}: {string.Join(", ", prescription.SetDetails.Select(Set))}{distance}{unit}{Quoted(prescription.Notes)}";
    }

    private static string Set(SetDetail set)
    {
        var parts = new List<string>();
        if (set.Type is { } type) parts.Add(char.ToLowerInvariant(type.ToString()[0]) + type.ToString()[1..]);
        if (set.Repetitions is { } repetitions) parts.Add(repetitions.ToString());
        if (set.LoadKilograms is { } load) parts.Add(string.Create(CultureInfo.InvariantCulture, $"× {Math.Round(load, 3)} kg"));
        if (set.DurationSeconds is { } seconds) parts.Add($"{seconds} s");
        if (set.Effort is { } effort) parts.Add(string.Create(CultureInfo.InvariantCulture, $"@{effort.Value}"));
        return string.Join(' ', parts);
    }

    private static string Quoted(string? notes) => notes is null ? "" : $" “{notes}”";
}
