using BoneRules.Rules;

namespace BoneRules;

/// <summary>Mends what concerns a week: days too close together are moved apart, days too many left out, and what is too little is added.</summary>
/// <remarks>The measure of a rule is a function, so candidates are tried: whatever brings the rule to silence, and says nothing as grave elsewhere in the week, is a mend.</remarks>
internal sealed class WeekMends(PreparedPlan prepared, RepairTrials trials, NewPrescriptions prescriptions, int trainedBefore)
{
    private readonly WeekAdditions _additions = new(prepared, trials, prescriptions, trainedBefore);

    public IEnumerable<PlanFix> Of(Judged item)
    {
        var week = prepared.Source.Weeks[item.Index];
        var measured = item.Justification;
        if (measured.Quantity == Quantity.RestDays) return Moved(item, week);
        if (measured.Value > measured.Max) return LeftOut(item, week);
        return _additions.Of(item, week);
    }

    /// <summary>The first session whose move to another day settles it; one occurrence of a session of several days is taken out of it first.</summary>
    private IEnumerable<PlanFix> Moved(Judged item, PlanWeek week)
    {
        var before = Try(item, week);
        for (var s = 0; s < week.Sessions.Count; s++)
        {
            var days = week.Sessions[s].PlacedDays();
            foreach (var day in days)
            {
                for (var to = 0; to < SessionDays.InAWeek; to++)
                {
                    if (trials.IsSpent) return [];
                    if (days.Contains(to) || !Settles(item, before, SplitDays.Move(week, s, day, to))) continue;
                    return [new PlanFix
                    {
                        Applicability = FixApplicability.NeedsReview,
                        Title = $"Move {NameOf(week, s)} from {week.Sessions[s].NameOf(day)} to {week.Sessions[s].NameOf(to)}",
                        Edits = SplitDays.MoveEdits(new PlanPlace(item.Index, s), week.Sessions[s], day, to).ToValueList(),
                    }];
                }
            }
        }
        return [];
    }

    /// <summary>The last occurrence without which the week is in range.</summary>
    private IEnumerable<PlanFix> LeftOut(Judged item, PlanWeek week)
    {
        var before = Try(item, week);
        for (var s = week.Sessions.Count - 1; s >= 0; s--)
        {
            var days = week.Sessions[s].PlacedDays();
            for (var d = days.Count - 1; d >= 0; d--)
            {
                if (trials.IsSpent || (days.Count == 1 && week.Sessions.Count == 1)) return [];
                var fewer = days.Count == 1 ? week with { Sessions = week.Sessions.Without(s) } : week.With(s, week.Sessions[s].On(days.Without(d)));
                if (!Settles(item, before, fewer)) continue;
                return [new PlanFix
                {
                    Applicability = FixApplicability.NeedsReview,
                    Title = $"Leave out {NameOf(week, s)} on {week.Sessions[s].NameOf(days[d])}",
                    Edits = SplitDays.LeaveOutEdits(new PlanPlace(item.Index, s), week.Sessions[s], d).ToValueList(),
                }];
            }
        }
        return [];
    }

    private RepairTrials.Trial Try(Judged item, PlanWeek week) => trials.Week(week, prepared.Weeks[item.Index].FirstWeek);

    private bool Settles(Judged item, RepairTrials.Trial before, PlanWeek changed) => Try(item, changed) is var trial && trial.IsSettled(item.Rule) && trial.Excess(before, item.Told()) == 0;

    private static string NameOf(PlanWeek week, int session) => week.Sessions[session].Name ?? FormattableString.Invariant($"session {session + 1}");
}
