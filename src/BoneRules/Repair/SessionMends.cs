using BoneRules.Rules;

namespace BoneRules;

/// <summary>Adds what a session lacks: easy walking before it, after it, or both, whichever the rule asks for.</summary>
internal sealed class SessionMends(PreparedPlan prepared, RepairTrials trials)
{
    /// <summary>Five minutes, as the articles say.</summary>
    private const double Seconds = 300;
    private static readonly string[] Easy = ["walking", "marching-in-place"];

    public IEnumerable<PlanFix> Of(Judged item)
    {
        var place = PlanPlace.Of(prepared, item);
        var week = prepared.Source.Weeks[place.Week];
        var session = week.Sessions[place.Session];
        foreach (var id in Easy)
        {
            foreach (var (before, after) in (ReadOnlySpan<(bool, bool)>)[(true, false), (false, true), (true, true)])
            {
                if (trials.IsSpent) return [];
                var (edits, extended) = Extended(place, session, id, before, after);
                var trial = trials.Week(week with { Sessions = [extended] }, prepared.Weeks[place.Week].FirstWeek);
                if (trial.At(item.Rule, new PlanPlace(0, 0)) >= item.Told() || AddsHarm(trial, extended, before, after)) continue;
                var name = prepared.Rules.Catalog.Find(id)?.Name ?? id;
                return [new PlanFix { Applicability = FixApplicability.NeedsReview, Title = $"Add 5 min of {name.ToLowerInvariant()} {Words(before, after)}", Edits = edits.ToValueList() }];
            }
        }
        return [];
    }

    private static (List<PlanEdit> Edits, PlanSession Extended) Extended(PlanPlace place, PlanSession session, string id, bool before, bool after)
    {
        var walk = new ExercisePrescription { Exercise = id, DurationSeconds = Seconds };
        List<PlanEdit> edits = [Edits.TestOf(place, session)];
        var prescriptions = session.Prescriptions;
        if (before)
        {
            edits.Add(Edits.Add(place, 0, walk with { Phase = SessionPhase.WarmUp }));
            prescriptions = prescriptions.WithAdded(0, walk with { Phase = SessionPhase.WarmUp });
        }
        if (after)
        {
            edits.Add(Edits.Add(place, prescriptions.Count, walk with { Phase = SessionPhase.CoolDown }));
            prescriptions = prescriptions.WithAdded(prescriptions.Count, walk with { Phase = SessionPhase.CoolDown });
        }
        return (edits, session with { Prescriptions = prescriptions });
    }

    private static bool AddsHarm(RepairTrials.Trial trial, PlanSession extended, bool before, bool after) =>
        (before && trial.At(new PlanPlace(0, 0, 0)) > Severity.Info) || (after && trial.At(new PlanPlace(0, 0, extended.Prescriptions.Count - 1)) > Severity.Info);

    private static string Words(bool before, bool after) => (before, after) switch
    {
        (true, true) => "as warm-up and as cool-down",
        (true, false) => "as warm-up",
        _ => "as cool-down",
    };
}
