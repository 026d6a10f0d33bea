using System.Globalization;

namespace BoneRules.Cli.Text;

/// <summary>Puts the pointers of a report into the words of the plan.</summary>
internal static class Places
{
    /// <summary>The heading under which a finding is printed: the person, the plan, a week or a session.</summary>
    public static string SectionOf(string path, ExercisePlan plan)
    {
        if (path.StartsWith("client:", StringComparison.Ordinal)) return "The person";
        var (week, session, _) = Parse(path);
        if (week is not { } w) return "The plan";
        return session is { } s ? $"{NameOf(plan.Weeks[w], w)}, {NameOf(plan.Weeks[w].Sessions[s], s)}" : NameOf(plan.Weeks[w], w);
    }

    /// <summary>A place in a line.</summary>
    public static string Describe(string path, ExercisePlan plan)
    {
        if (path.StartsWith("client:", StringComparison.Ordinal)) return path;
        var prescription = PrescriptionAt(path, plan);
        var name = prescription is null ? "" : $": {prescription.Name ?? prescription.Exercise}";
        var line = prescription?.Source?.Line is { } number ? $" (line {number})" : "";
        return SectionOf(path, plan) + name + line;
    }

    public static int? LineOf(string path, ExercisePlan plan) => PrescriptionAt(path, plan)?.Source?.Line;

    private static ExercisePrescription? PrescriptionAt(string path, ExercisePlan plan)
    {
        var (week, session, prescription) = Parse(path);
        return week is { } w && session is { } s && prescription is { } p ? plan.Weeks[w].Sessions[s].Prescriptions[p] : null;
    }

    private static string NameOf(PlanWeek week, int index)
    {
        var name = week.Name ?? string.Create(CultureInfo.InvariantCulture, $"Week {index + 1}");
        return week.Repeat > 1 ? string.Create(CultureInfo.InvariantCulture, $"{name} (× {week.Repeat})") : name;
    }

    private static string NameOf(PlanSession session, int index)
    {
        var name = session.Name ?? string.Create(CultureInfo.InvariantCulture, $"session {index + 1}");
        return session.Days is { Count: > 0 } days ? $"{name} ({string.Join(", ", days.Select(ContractName.Of))})" : name;
    }

    private static (int? Week, int? Session, int? Prescription) Parse(string path)
    {
        var parts = path.Split('/');
        return (At(2), At(4), At(6));
        int? At(int index) => parts.Length > index && int.TryParse(parts[index], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
