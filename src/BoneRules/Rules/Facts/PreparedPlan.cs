namespace BoneRules.Rules;

/// <summary>A plan laid out for judging, for any person: names resolved, numbers in rows, progression steps found.</summary>
/// <remarks>Made by <see cref="CompiledRules.Prepare"/>; immutable and thread-safe.</remarks>
public sealed class PreparedPlan
{
    internal PreparedPlan(
        CompiledRules rules, ExercisePlan source, WeekRow[] weeks, SessionRow[] sessions, RowList<PrescriptionRow> prescriptions, ProgressionStep[] steps)
    {
        (Rules, Source, Weeks, Sessions, Prescriptions, Steps) = (rules, source, weeks, sessions, prescriptions, steps);
        foreach (ref readonly var row in prescriptions.Slice(0, prescriptions.Length))
        {
            HasVest |= row.InVest;
            HasUncatalogued |= row.Exercise.Exercise is null;
            HasPercentLoads |= row.PercentOneRepetitionMaximum > 0;
        }
    }

    internal CompiledRules Rules { get; }
    internal ExercisePlan Source { get; }
    internal WeekRow[] Weeks { get; }
    internal SessionRow[] Sessions { get; }
    internal RowList<PrescriptionRow> Prescriptions { get; }
    internal ProgressionStep[] Steps { get; }
    internal bool HasVest { get; }
    internal bool HasUncatalogued { get; }
    internal bool HasPercentLoads { get; }
    internal PlanTemplate? Template => Source.Template;
    internal PlanHabits? Habits => Source.Habits;
    internal bool IsPerformed => Source.Kind == PlanKind.Performed;

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
