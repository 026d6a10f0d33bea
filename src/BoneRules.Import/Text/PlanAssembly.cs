namespace BoneRules.Import.Text;

/// <summary>Makes weeks of sessions: where the text tells weeks apart, one for each span over which nothing changes.</summary>
internal static class PlanAssembly
{
    public const int MostWeeks = 520;
    public const int MostPrescriptions = 100_000;
    private const int MostRepeats = 104;

    public static ImportException TooMany(int line) => new(line, $"the text holds more than {MostPrescriptions} prescriptions, which no plan may.");

    public static ExercisePlan Assemble(string? name, Outline outline, MassUnit? defaultUnit, LineReport report)
    {
        UnfoldDays(outline.Drafts);
        var made = new Dictionary<Entry, ExercisePrescription>();
        foreach (var entry in outline.Drafts.SelectMany(draft => draft.Entries)) made[entry] = Prescriptions.Make(entry, defaultUnit, report);
        var weeks = new List<PlanWeek>();
        var count = 0;
        foreach (var span in Spans(outline.Drafts))
        {
            var sessions = new List<PlanSession>();
            foreach (var draft in outline.Drafts)
            {
                var prescriptions = new List<ExercisePrescription>();
                foreach (var entry in draft.Entries)
                {
                    if (span is { } week && entry.Weeks?.Covers(week.First) == false) continue;
                    if (++count > MostPrescriptions) throw TooMany(entry.Line.Number);
                    prescriptions.Add(made[entry]);
                }
                if (prescriptions.Count > 0) sessions.Add(Session(draft, prescriptions));
            }
            if (sessions.Count > 0) Add(weeks, span, sessions, outline.WeekNodes);
        }
        return new ExercisePlan { Name = name, Kind = PlanKind.Prescribed, Weeks = [.. weeks] };
    }

    private static PlanSession Session(SessionDraft draft, List<ExercisePrescription> prescriptions) => new()
    {
        Name = draft.Name, Days = draft.Days, DayNumbers = draft.DayNumbers, TimesPerWeek = draft.TimesPerWeek, PartOfDay = draft.PartOfDay, Prescriptions = [.. prescriptions],
    };

    private static void Add(List<PlanWeek> weeks, WeekSpan? span, List<PlanSession> sessions, List<Node> nodes)
    {
        var name = nodes.Find(node => node.Weeks == span && node.HasEntries)?.Text;
        for (var left = span is { } s ? s.Last - s.First + 1 : 1; left > 0; left -= MostRepeats)
        {
            var repeat = Math.Min(left, MostRepeats);
            weeks.Add(new PlanWeek { Name = name, Repeat = repeat == 1 ? null : repeat, Sessions = [.. sessions] });
        }
    }

    /// <summary>The spans of weeks over which nothing changes; one without a number where the text names no weeks.</summary>
    private static List<WeekSpan?> Spans(List<SessionDraft> drafts)
    {
        var stated = drafts.SelectMany(draft => draft.Entries).Select(entry => entry.Weeks).OfType<WeekSpan>().Distinct().ToList();
        if (stated.Count == 0) return [null];
        var starts = stated.Select(span => span.First).Concat(stated.Select(span => span.Last + 1)).Distinct().Order().ToList();
        return [.. starts.Zip(starts.Skip(1), (first, next) => (WeekSpan?)new WeekSpan(first, next - 1))];
    }

    /// <summary>"Day 9" is the second day of the second week, where no week is named.</summary>
    private static void UnfoldDays(List<SessionDraft> drafts)
    {
        if (!drafts.Exists(draft => draft.DayNumbers?.Any(day => day > 7) == true)) return;
        var unfolded = new List<SessionDraft>();
        foreach (var draft in drafts)
        {
            if (draft.DayNumbers is null) unfolded.Add(draft);
            else
                foreach (var week in draft.DayNumbers.GroupBy(day => (day - 1) / 7)) unfolded.Add(InWeek(draft, week.Key + 1, [.. week.Select(day => ((day - 1) % 7) + 1)]));
        }
        drafts.Clear();
        drafts.AddRange(unfolded);
    }

    private static SessionDraft InWeek(SessionDraft draft, int week, ValueList<int> days)
    {
        var result = new SessionDraft { Name = draft.Name, PartOfDay = draft.PartOfDay, DayNumbers = days };
        foreach (var entry in draft.Entries)
            result.Entries.Add(new Entry
            {
                Item = entry.Item, Line = entry.Line, Phase = entry.Phase, Weeks = entry.Weeks ?? new WeekSpan(week, week), Equipment = entry.Equipment, Muscles = entry.Muscles,
            });
        return result;
    }
}
