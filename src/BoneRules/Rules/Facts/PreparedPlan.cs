using BoneRules.Serialization;

namespace BoneRules.Rules;

/// <summary>A plan laid out for judging, for any person: names resolved, numbers in rows, progression steps found.</summary>
/// <remarks>Made by <see cref="CompiledRules.Prepare"/>; immutable and thread-safe.</remarks>
public sealed class PreparedPlan
{
    internal PreparedPlan(
        CompiledRules rules, in PlanHeader header, PlanLabels labels, WeekRow[] weeks, SessionRow[] sessions, RowList<PrescriptionRow> prescriptions, bool isDated)
    {
        (Rules, Header, Labels, Weeks, Sessions, Prescriptions) = (rules, header, labels, weeks, sessions, prescriptions);
        Steps = new ProgressionSteps(weeks, sessions, prescriptions, isDated).Find();
        foreach (ref readonly var session in sessions.AsSpan())
        {
            HasVest |= session.HasVest;
            HasUncatalogued |= session.HasUncatalogued;
            HasPercentLoads |= session.HasPercentLoad;
            HasReserves |= session.HasReserve;
        }
    }

    internal CompiledRules Rules { get; }
    internal PlanHeader Header { get; }
    internal PlanLabels Labels { get; }

    /// <summary>The weeks whose prescriptions are all laid out; of the others only what is loaded is.</summary>
    internal Range LaidOut { get; init; } = Range.All;

    /// <summary>The plan that was laid out. One that was read into rows has none; whoever asks for objects made it from objects.</summary>
    internal ExercisePlan Source => ((LabelsOfObjects)Labels).Plan;
    internal WeekRow[] Weeks { get; }
    internal SessionRow[] Sessions { get; }
    internal RowList<PrescriptionRow> Prescriptions { get; }
    internal ProgressionStep[] Steps { get; }
    internal bool HasVest { get; }
    internal bool HasUncatalogued { get; }
    internal bool HasPercentLoads { get; }
    internal bool HasReserves { get; }
    internal PlanTemplate? Template => Header.Template;
    internal PlanHabits? Habits => Header.Habits;
    internal bool IsPerformed => Header.Kind == PlanKind.Performed;

    /// <summary>The sum over a week. A week that is not laid out is laid out for the question.</summary>
    internal double TotalOf(int week, SessionMeasure measure)
    {
        if (week < LaidOut.Start.GetOffset(Weeks.Length)) return PreparedAlone(week).TotalOf(0, measure);
        var total = 0.0;
        foreach (ref readonly var session in Sessions.AsSpan(Weeks[week].FirstSession, Weeks[week].SessionCount))
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
