using System.Globalization;
using BoneRules.Serialization;

namespace BoneRules.Import.Tests.Json;

/// <summary>Writes a plan in short lines, so that an expectation can be written by hand and read at a glance.</summary>
internal static class Outlines
{
    /// <summary>A week, a session and an exercise a line: "Squat: 3 × 8–12, 60 kg @8, rest 90 s [stated]".</summary>
    public static string[] Outline(this ImportedPlan imported)
    {
        // What was read can be written as contract JSON and read again.
        BoneRulesJson.ReadPlan(BoneRulesJson.WritePlan(imported.Plan)).Should().Be(imported.Plan);
        imported.Plan.Kind.Should().Be(PlanKind.Prescribed);
        var lines = new List<string>();
        foreach (var week in imported.Plan.Weeks)
        {
            lines.Add($"week {week.Name}".TrimEnd() + (week.Repeat is { } repeat ? $" x{repeat}" : ""));
            foreach (var session in week.Sessions)
            {
                lines.Add(("  " + $"{session.Name}{When(session)}{Quoted(session.Notes)}".Trim()).TrimEnd());
                lines.AddRange(session.Prescriptions.Select(prescription => "    " + Line(prescription)));
            }
        }
        return [.. lines];
    }

    /// <summary>What is not in the plan as it stands, one a line.</summary>
    public static string[] Reports(this ImportedPlan imported) =>
        [.. imported.Lines.Where(line => line.Kind is ImportedLineKind.NotUnderstood or ImportedLineKind.PartlyUnderstood).Select(line => $"{(line.Kind == ImportedLineKind.NotUnderstood ? "-" : "~")} {line.Text}: {line.Reason}")];

    /// <summary>The same without the text of the line: its number and the reason.</summary>
    public static string[] ReportsByLine(this ImportedPlan imported) =>
        [.. imported.Lines.Where(line => line.Kind is ImportedLineKind.NotUnderstood or ImportedLineKind.PartlyUnderstood).Select(line => $"{(line.Kind == ImportedLineKind.NotUnderstood ? "-" : "~")} {line.Line}: {line.Reason}")];

    private static string When(PlanSession session)
    {
        var days = session.Days is { } named ? string.Join(",", named.Select(static day => day.ToString()[..3])) : session.TimesPerWeek is { } times ? $"{times}/week" : "";
        var when = $"{days} {session.PartOfDay}".Trim();
        return when.Length == 0 ? "" : $" [{when}]";
    }

    private static string Line(ExercisePrescription prescription)
    {
        var parts = new List<string>();
        if (prescription.SetDetails is { } details)
        {
            prescription.Sets.Should().Be((CountRange)details.Count);
            parts.Add(string.Join(", ", details.Select(set => Set(set.Type, null, set.Repetitions, set.DurationSeconds, set.LoadKilograms, set.PercentOneRepetitionMaximum, set.Effort))));
        }
        else parts.Add(Set(null, prescription.Sets, prescription.Repetitions, prescription.DurationSeconds, prescription.LoadKilograms, prescription.PercentOneRepetitionMaximum, prescription.Effort));
        if (prescription.DistanceMetres is { } metres) parts.Add($"{metres} m");
        if (prescription.RestSeconds is { } rest) parts.Add($"rest {rest} s");
        var unit = prescription.Source!.Unit is { } basis ? $" [{basis.ToString().ToLowerInvariant()}]" : "";
        return $"{prescription.Name}: {string.Join("; ", parts.Where(static part => part.Length > 0))}".TrimEnd(' ', ':') + unit + Quoted(prescription.Notes);
    }

    private static string Set(SetType? type, CountRange? sets, CountRange? repetitions, MeasureRange? seconds, double? load, double? percent, Effort? effort)
    {
        var parts = new List<string>();
        if (type is { } kind) parts.Add(char.ToLowerInvariant(kind.ToString()[0]) + kind.ToString()[1..]);
        if (sets is not null) parts.Add($"{sets} ×");
        if (repetitions is not null) parts.Add($"{repetitions}");
        if (seconds is not null) parts.Add($"{seconds} s");
        if (load is not null) parts.Add(string.Create(CultureInfo.InvariantCulture, $"{Math.Round(load.Value, 3)} kg"));
        if (percent is not null) parts.Add(string.Create(CultureInfo.InvariantCulture, $"{percent} %"));
        if (effort is not null) parts.Add(string.Create(CultureInfo.InvariantCulture, $"{(effort.Scale == EffortScale.Rpe10 ? "@" : "RIR ")}{effort.Value}"));
        return string.Join(' ', parts);
    }

    private static string Quoted(string? notes) => notes is null ? "" : $" “{notes}”";
}
