using System.Runtime.InteropServices;
using BoneRules.Serialization;

namespace BoneRules.Rules;

/// <summary>A plan laid out for judging, for any person: names resolved, numbers in rows, progression steps found.</summary>
/// <remarks>Made by <see cref="CompiledRules.Prepare"/>; immutable and thread-safe.</remarks>
public sealed class PreparedPlan
{
    private readonly PlanRows _rows;
    private readonly List<ProgressionStep> _steps;

    /// <summary>Takes the rows, and adds up over their sessions what is asked of weeks and of the plan.</summary>
    internal PreparedPlan(CompiledRules rules, in PlanHeader header, PlanLabels labels, PlanRows rows, List<ProgressionStep> steps)
    {
        (Rules, Header, Labels, _rows, _steps, Prescriptions) = (rules, header, labels, rows, steps, rows.Prescriptions);
        foreach (ref readonly var session in Sessions)
        {
            HasVest |= session.HasVest;
            HasUncatalogued |= session.HasUncatalogued;
            HasPercentLoads |= session.HasPercentLoad;
            HasReserves |= session.HasReserve;
            HasDates |= session.Date is not null;
            HasSymptoms |= session.Symptoms is not null;
            ref var week = ref rows.Weeks[session.Week];
            (week.Traits, week.Pillars) = (week.Traits | session.Traits, week.Pillars | session.Pillars);
        }
    }

    internal CompiledRules Rules { get; }
    internal PlanHeader Header { get; }
    internal PlanLabels Labels { get; }

    /// <summary>The weeks whose prescriptions are all laid out; of the others only what is loaded is.</summary>
    internal Range LaidOut { get; init; } = Range.All;

    /// <summary>The plan that was laid out. One that was read into rows has none; whoever asks for objects made it from objects.</summary>
    internal ExercisePlan Source => ((LabelsOfObjects)Labels).Plan;
    internal ReadOnlySpan<WeekRow> Weeks => _rows.Weeks;
    internal ReadOnlySpan<SessionRow> Sessions => _rows.Sessions;
    internal RowList<PrescriptionRow> Prescriptions { get; }
    internal ReadOnlySpan<ProgressionStep> Steps => CollectionsMarshal.AsSpan(_steps);
    internal bool HasVest { get; }
    internal bool HasUncatalogued { get; }
    internal bool HasPercentLoads { get; }
    internal bool HasReserves { get; }
    internal bool HasDates { get; }
    internal bool HasSymptoms { get; }
    internal PlanTemplate? Template => Header.Template;
    internal PlanHabits? Habits => Header.Habits;
    internal bool IsPerformed => Header.Kind == PlanKind.Performed;

    internal ReadOnlySpan<SessionRow> SessionsOf(in WeekRow week) => _rows.SessionsOf(week);

    /// <summary>The sum over a week. A week that is not laid out is laid out for the question.</summary>
    internal double TotalOf(int week, SessionMeasure measure)
    {
        if (week < LaidOut.Start.GetOffset(Weeks.Length)) return PreparedAlone(week).TotalOf(0, measure);
        var total = 0.0;
        foreach (ref readonly var session in SessionsOf(Weeks[week]))
            total += MeasureOf(session, measure) * session.Times;
        return total;
    }

    private PreparedPlan PreparedAlone(int week)
    {
        PlanStructure.RequireSessions(Source, week);
        return Rules.Prepare(Source with { Weeks = [Source.Weeks[week]] });
    }

    internal static double MeasureOf(in SessionRow session, SessionMeasure measure) => measure switch
    {
        SessionMeasure.Impacts => session.FewestImpacts,
        SessionMeasure.ImpactMinutes => session.ImpactMinutes,
        SessionMeasure.ImpactsAndSteps => session.FewestImpacts + session.FewestSteps,
        SessionMeasure.ImpactAndStairMinutes => session.ImpactMinutes + session.StepMinutes,
        SessionMeasure.LowImpactMinutes => session.LowImpactMinutes,
        SessionMeasure.WeightBearingMinutes => session.WeightBearingMinutes,
        SessionMeasure.AerobicMinutes => session.AerobicMinutes,
        _ => session.BalanceMinutes,
    };
}

/// <summary>What a plan says of itself that rules read.</summary>
internal readonly record struct PlanHeader(PlanKind? Kind, PlanTemplate? Template, PlanHabits? Habits);
