using System.Globalization;
using BoneRules.Generation;
using BoneRules.Rules;

namespace BoneRules.Progression;

/// <summary>Chooses the next step of an exercise: the first of these that holds, from the gravest on.</summary>
internal sealed class StepChooser(CompiledRules rules, BoundRules bound, PerformedLog log, PlanTemplate? template, DateOnly asOf)
{
    internal const int NeededSessions = 2;
    internal const int BreakDays = 28;
    internal const int MissedDays = 14;
    internal const double AfterBreakShare = 0.9;
    private static readonly ValueList<Citation> OnRising = [Cite.FourPillars("Progression", "G416", "G417"), Cite.FourPillars("Safety checklist", "G350", "G351")];
    private static readonly ValueList<Citation> OnSymptoms = [Cite.FourPillars("Template for clinicians", "G483", "G484", "G486", "G487")];
    private static readonly ValueList<Citation> OnStopping = [Cite.FourPillars("Read This First", "G355", "G356", "G357")];
    private static readonly ValueList<Citation> OnBreaks = [Cite.PatientAssociation("Long process; take it easy", "G151", "G160", "G164")];

    public ProgressionDecision Decide(string key, ExercisePrescription now)
    {
        var sessions = log.Of(key);
        var exercise = rules.Find(key)?.Exercise;
        var latest = sessions.Take(NeededSessions).ToList();
        ProgressionDecision To(NextStep step, string reason, ExercisePrescription? next, ValueList<Citation> citations) =>
            new() { Exercise = key, Step = step, Reason = reason, Now = now, Next = next, Evidence = latest.ToValueList(), Citations = citations };

        if (bound.Person.Gate.Lowest == Gate.Stop) return To(NextStep.Stop, $"Stop: {bound.Person.ReasonsFor(Gate.Stop, "stop")}. See a clinician first.", null, OnStopping);
        var symptoms = bound.Person.Client.Symptoms ?? [];
        if (symptoms.Contains(Symptom.FormBreakdown)) return To(NextStep.StepBack, "Form broke down: less, until it holds again.", Lighter(now, exercise, latest), OnSymptoms);
        if (symptoms.Contains(Symptom.ExcessiveSoreness)) return To(NextStep.Hold, "Excessive soreness: everything holds until it has settled.", now, OnSymptoms);
        if (bound.Person.Gate.IsAtLeast(Gate.ClearFirst).MayBeTrue) return To(NextStep.Hold, "Nothing rises before exercise is cleared and the facts about the person are known.", now, OnStopping);
        if (latest.Count == 0) return To(NextStep.Hold, "The log has no session with it.", now, OnRising);
        if (latest[0].Date is { } date)
        {
            var days = asOf.DayNumber - date.DayNumber;
            if (days > BreakDays) return To(NextStep.StepBack, $"{days} days without it: come back below the last load.", Lighter(now, exercise, latest), OnBreaks);
            if (days > MissedDays) return To(NextStep.Hold, $"Sessions were missed: {days} days without it.", now, OnBreaks);
        }
        if (latest.Count < NeededSessions) return To(NextStep.Hold, "One session is not enough to go by; two are.", now, OnRising);
        if (now.Repetitions is not { } range || latest.Exists(static session => session.Repetitions is null)) return To(NextStep.Hold, "Done for time: it holds, and the person may do more as it feels easy.", now, OnRising);
        if (latest.TrueForAll(session => session.Repetitions < range.Min || session.Comfortable == false))
            return To(NextStep.StepBack, "Twice below the range, or not comfortable.", Lighter(now, exercise, latest), OnRising);
        if (latest.Exists(static session => session.Comfortable is null)) return To(NextStep.Hold, "The log does not say whether it was comfortable, with good form and something left.", now, OnRising);
        if (latest.Exists(static session => session.Comfortable == false)) return To(NextStep.Hold, "Not comfortable in one of the last two sessions.", now, OnRising);
        return Rise(now, range, exercise, latest) is { } rise
            ? FaultOf(now, rise.Next, latest) is { } rule
                ? To(NextStep.Hold, $"Ready for more, but {rule.Title.ToLowerInvariant()} ({rule.Id}).", now, rule.Citations)
                : To(NextStep.Advance, rise.Reason, rise.Next, OnRising)
            : To(NextStep.Hold, $"Go on until {DoseTables.TopRepetitionsOf(exercise?.Id, template) + 1} comfortable repetitions in two sessions in a row.", now, OnRising);
    }

    /// <summary>Repetitions within the range; beyond it the smallest step of load, with the repetitions back at the bottom.</summary>
    private (ExercisePrescription Next, string Reason)? Rise(ExercisePrescription now, CountRange range, Exercise? exercise, List<PerformedSession> latest)
    {
        var fewest = latest.Min(static session => session.Repetitions!.Value);
        var top = DoseTables.TopRepetitionsOf(exercise?.Id, template);
        if (fewest > Math.Max(top, range.Top))
        {
            if (now.PercentOneRepetitionMaximum is { } percent)
                return (now with { PercentOneRepetitionMaximum = Math.Floor(percent * 1.05), Repetitions = range.Min }, "The range was exceeded in two sessions: about 5 % more, with the repetitions back at the bottom.");
            if (exercise is not null && latest[0].LoadKilograms is { } load and > 0)
            {
                var step = StepsUp.SmallestStepOf(bound.Person.Client, exercise);
                var next = Math.Round(Math.Floor((load / step) + 1 + 1e-9) * step, 3);
                return (now with { LoadKilograms = next, Repetitions = Math.Min(range.Min, latest.Min(static session => session.Repetitions!.Value) - 1) },
                    string.Create(CultureInfo.InvariantCulture, $"{fewest} repetitions or more in two sessions, above the range that ends at {top}: the smallest step of load, with the repetitions back at the bottom."));
            }
            return null;
        }
        if (fewest >= range.Top && range.Top < top)
            return (now with { Repetitions = new CountRange(range.Min == range.Top ? range.Top + 1 : range.Min, range.Top + 1) }, "All repetitions in two sessions, comfortably: one repetition more, the load stays.");
        return null;
    }

    private ExercisePrescription Lighter(ExercisePrescription now, Exercise? exercise, List<PerformedSession> latest)
    {
        if (now.PercentOneRepetitionMaximum is { } percent) return now with { PercentOneRepetitionMaximum = Math.Floor(percent * AfterBreakShare) };
        if (exercise is not null && (latest.Count > 0 ? latest[0].LoadKilograms : now.LoadKilograms) is { } load and > 0)
        {
            var step = StepsUp.SmallestStepOf(bound.Person.Client, exercise);
            return now with { LoadKilograms = Math.Round(Math.Max(step, Math.Floor(load * AfterBreakShare / step) * step), 3) };
        }
        if (now.Repetitions is { } range && range.Min > 1) return now with { Repetitions = new CountRange(Math.Max(1, range.Min - 2), Math.Max(1, range.Top - 2)) };
        return now.Sets is { Min: > 1 } sets ? now with { Sets = sets.Min - 1 } : now;
    }

    /// <summary>A rule that would warn of the step, in place or against what was performed.</summary>
    private RuleDescriptor? FaultOf(ExercisePrescription now, ExercisePrescription next, List<PerformedSession> latest)
    {
        var reference = now with { LoadKilograms = latest[0].LoadKilograms ?? now.LoadKilograms, Repetitions = latest[0].Repetitions };
        var plan = new ExercisePlan { Template = template, Weeks = [Week(reference), Week(next)] };
        var sink = new FindingSink();
        bound.JudgeWeekAndProgression(rules.Prepare(plan), 1, sink);
        foreach (ref readonly var item in sink.Items)
            if (item.Scope == Scope.Prescription && item.High >= Severity.Warning) return item.Rule.Descriptor;
        return null;
    }

    private static PlanWeek Week(ExercisePrescription prescription) => new() { Sessions = [new PlanSession { Prescriptions = [prescription] }] };
}
