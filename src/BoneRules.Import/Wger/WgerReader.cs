using System.Globalization;
using BoneRules.Import.Json;
using BoneRules.Import.Text;

namespace BoneRules.Import.Wger;

/// <summary>Reads a date sequence: each entry a day, each slot one exercise or a superset.</summary>
internal sealed class WgerReader(ImportOptions options)
{
    private const string Expected = "a wger date sequence: a list of objects with \"date\", \"day\" and \"slots\"";
    private const string Format = "yyyy-MM-dd";

    private readonly WeekLayout _layout = new();
    private readonly List<(DateOnly Date, SourceValue Entry, PlanSession Session)> _days = [];

    public ImportedPlan Read(string text)
    {
        var root = SourceDocument.Read(text, Expected);
        if (root.Kind != ValueKind.List || root.Items.Count == 0 || !root.Items.Any(static item => item["date"] is not null || item["slots"] is not null)) throw KnownDocuments.Unexpected(root, Expected);
        foreach (var entry in root.Items)
            if (entry.IsObject()) ReadDay(entry);
        if (_days.TrueForAll(static day => day.Session.Prescriptions.Count == 0)) throw new ImportException(root.Line, "no day of the sequence holds an exercise; expected are \"slots\" with \"sets\".");
        LayOut();
        return new ImportedPlan { Plan = _layout.Plan(null), Lines = ValueAccount.Of(root) };
    }

    private void ReadDay(SourceValue entry)
    {
        entry.Filed("id", "iteration", "label");
        var day = entry.Object("day");
        day?.Filed("id", "routine", "order", "type", "need_logs_to_advance", "last_date", "config");
        var isRest = day?.Truth("is_rest") == true;
        var prescriptions = new List<ExercisePrescription>();
        foreach (var slot in entry.Objects("slots")) prescriptions.AddRange(new WgerSlot(slot, options).Read());
        if (isRest && prescriptions.Count > 0) day!["is_rest"]!.Problem("a day of rest that has exercises; they are in the plan");
        var session = new PlanSession
        {
            Name = day?.Words("name", ImportedLineKind.Structure) ?? entry.Words("label", ImportedLineKind.Structure),
            Notes = day?.Note("description"),
            Prescriptions = [.. prescriptions],
        };
        if (Date(entry) is { } date) _days.Add((date, entry, session));
        else if (prescriptions.Count > 0) entry.NotUnderstood("exercises without a date; they are not in the plan");
    }

    private static DateOnly? Date(SourceValue entry)
    {
        if (entry.Words("date", ImportedLineKind.Structure) is not { } text)
        {
            if (entry["date"] is not { Reason: not null }) entry.Problem("a day without a date");
            return null;
        }
        if (DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        entry["date"]!.NotUnderstood("a date such as 2026-01-31 was expected");
        return null;
    }

    /// <summary>Calendar weeks from the first date on; a week in which all days are of rest keeps its place by one of them.</summary>
    private void LayOut()
    {
        var first = _days.Where(static day => day.Session.Prescriptions.Count > 0).Min(static day => day.Date.DayNumber);
        var monday = first - (first % 7);
        foreach (var week in _days.GroupBy(day => (day.Date.DayNumber - monday) / 7).Where(static week => week.Key >= 0).OrderBy(static week => week.Key))
        {
            var days = week.Where(static day => day.Session.Prescriptions.Count > 0).OrderBy(static day => day.Date).ToList();
            if (days.Count == 0) days.Add(week.OrderBy(static day => day.Date).First());
            foreach (var (date, entry, session) in days)
                _layout.Add(session with { Days = [(Weekday)(date.DayNumber % 7)] }, new WeekSpan(week.Key + 1, week.Key + 1), entry.Line);
        }
        foreach (var (earlier, later) in Gaps()) later.Problem($"the week before it is not in the file: the plan goes on as if it followed {earlier.ToString(Format, CultureInfo.InvariantCulture)}");
    }

    private IEnumerable<(DateOnly Earlier, SourceValue Later)> Gaps()
    {
        var ordered = _days.OrderBy(static day => day.Date).ToList();
        for (var i = 1; i < ordered.Count; i++)
            if (Week(ordered[i].Date) - Week(ordered[i - 1].Date) > 1) yield return (ordered[i - 1].Date, ordered[i].Entry);

        static int Week(DateOnly date) => date.DayNumber / 7;
    }
}
