using System.Globalization;
using System.Text.Json;

namespace BoneRules.Serialization;

/// <summary>Where in a text the places of a report stand, for editors and annotations. Plans carry no positions of contract JSON: the text is read a second time.</summary>
public static class PlanPositions
{
    /// <summary>Where the values stand that JSON Pointers name: of a plan, a client or a configuration as contract JSON.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <param name="pointers">The pointers, such as the paths of findings.</param>
    /// <returns>The part of the text for each pointer; of the nearest value around it where the document does not have it, such as a fact that is missing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pointers"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The document is not JSON.</exception>
    public static IReadOnlyDictionary<string, TextRegion> InJson(ReadOnlySpan<byte> utf8, IEnumerable<string> pointers)
    {
        ArgumentNullException.ThrowIfNull(pointers);
        return JsonRegions.Find(utf8, pointers);
    }

    /// <summary>Where a place of an imported plan stood in its source.</summary>
    /// <param name="plan">The plan as the importer made it.</param>
    /// <param name="path">A JSON Pointer into it, such as the path of a finding.</param>
    /// <returns>The position of the prescription; of the first around it that has one where it has none, and for a session, a week or the plan; <see langword="null"/> where
    /// no prescription has one, or the path leads elsewhere.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static TextPosition? InSource(ExercisePlan plan, string path)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(path);
        if (path.Length > 0 && path[0] != '/') return null;
        var segments = path.Split('/');
        var week = plan.Weeks.ElementAtOrDefault(IndexAt(2));
        var session = week?.Sessions.ElementAtOrDefault(IndexAt(4));
        var own = session?.Prescriptions.ElementAtOrDefault(IndexAt(6));
        var around = (own is null ? [] : (ExercisePrescription[])[own]).Concat(session?.Prescriptions ?? []).Concat(PrescriptionsOf(week?.Sessions ?? []))
            .Concat(plan.Weeks.SelectMany(static week => PrescriptionsOf(week.Sessions)));
        return around.Select(PositionOf).FirstOrDefault(static position => position is not null);
        int IndexAt(int place) => segments.Length > place && int.TryParse(segments[place], NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : -1;
    }

    private static IEnumerable<ExercisePrescription> PrescriptionsOf(ValueList<PlanSession> sessions) => sessions.SelectMany(static session => session.Prescriptions);

    private static TextPosition? PositionOf(ExercisePrescription prescription) =>
        prescription.Source is { Line: { } line } source ? new TextPosition(line, source.Column ?? 1) : null;
}
