using System.Globalization;

namespace BoneRules.Cli.Text;

/// <summary>Puts the pointers of a report into the words of the plan.</summary>
internal static class Places
{
    /// <summary>The heading under which a finding is printed: the person, the plan, a week or a session.</summary>
    public static string SectionOf(string path, ExercisePlan plan)
    {
        if (path.StartsWith("client:", StringComparison.Ordinal)) return "The person";
        if (path.StartsWith("config:", StringComparison.Ordinal)) return "The configuration";
        var (week, session, _) = Parse(path);
        if (week is not { } w) return "The plan";
        return session is { } s ? $"{NameOf(plan.Weeks[w], w)}, {NameOf(plan.Weeks[w].Sessions[s], s)}" : NameOf(plan.Weeks[w], w);
    }

    /// <summary>A place in a line.</summary>
    public static string Describe(string path, ExercisePlan plan)
    {
        if (path.Length > 0 && path[0] != '/') return path;
        var prescription = PrescriptionAt(path, plan);
        var name = prescription is null ? "" : $": {prescription.Name ?? prescription.Exercise}";
        var line = prescription?.Source?.Line is { } number ? $" (line {number})" : "";
        return SectionOf(path, plan) + name + line;
    }

    /// <summary>The exercise at a place, as the plan names it; <see langword="null"/> where the place is no prescription.</summary>
    public static string? NameAt(string path, ExercisePlan plan) => PrescriptionAt(path, plan) is { } prescription ? prescription.Name ?? NameOf(prescription.Exercise) : null;

    /// <summary>What the session at a place is called, in whatever week; <see langword="null"/> where the place is in none.</summary>
    public static string? SessionAt(string path, ExercisePlan plan) => Parse(path) is ({ } w, { } s, _) ? NameOf(plan.Weeks[w].Sessions[s], s) : null;

    private static string? NameOf(string? id) => id is null ? null : ExerciseCatalog.Default.Find(id)?.Name ?? id;

    /// <summary>The first of several places, and how many there are.</summary>
    public static string Brief(string path, int count, ExercisePlan plan)
    {
        var first = LineOf(path, plan) is { } line ? string.Create(CultureInfo.InvariantCulture, $"line {line}") : SectionOf(path, plan);
        return count == 1 ? first : string.Create(CultureInfo.InvariantCulture, $"{first}, {count} places");
    }

    /// <summary>The same among other places, in fewer letters where the plan has lines.</summary>
    public static string InList(string path, int count, ExercisePlan plan) =>
        count > 1 && LineOf(path, plan) is { } line ? string.Create(CultureInfo.InvariantCulture, $"line {line} × {count}") : Brief(path, count, plan);

    public static int? LineOf(string path, ExercisePlan plan) => PrescriptionAt(path, plan)?.Source?.Line;

    /// <summary>The prescription at a place, or that a place is part of.</summary>
    public static ExercisePrescription? PrescriptionAt(string path, ExercisePlan plan)
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
        // Client and configuration have numbers in their paths too.
        if (!path.StartsWith('/')) return default;
        var parts = path.Split('/');
        return (At(2), At(4), At(6));
        int? At(int index) => parts.Length > index && int.TryParse(parts[index], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
