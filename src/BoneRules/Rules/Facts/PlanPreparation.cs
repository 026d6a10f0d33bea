namespace BoneRules.Rules;

/// <summary>Lays a plan of objects out in rows.</summary>
internal sealed class PlanPreparation(CompiledRules rules)
{
    private readonly ExerciseLookup _exercises = new(rules);

    public PreparedPlan Prepare(ExercisePlan plan) => Prepare(plan, 0, plan.Weeks.Count - 1, plan.Weeks.Count - 1, Count(plan));

    /// <summary>Lays out what an edit in one week can change: that week and its neighbour; of the others the loads, of which any may be a reference, and those of the next weeks may rise.</summary>
    public PreparedPlan PrepareAround(ExercisePlan plan, int week)
    {
        var next = Math.Min(week + 1, plan.Weeks.Count - 1);
        var last = week;
        for (var weeks = 0; weeks < BoundRules.ProgressionWindowWeeks && last + 1 < plan.Weeks.Count; weeks += plan.Weeks[last].Repeat ?? 1) last++;
        // The weeks of a log need not stand in the order of time; those of a plan do.
        return Prepare(plan, week, next, IsDated(plan, last) ? plan.Weeks.Count - 1 : last, prescriptionCount: null);
    }

    private PreparedPlan Prepare(ExercisePlan plan, int first, int last, int lastWithLoads, int? prescriptionCount)
    {
        var weeks = new WeekRow[plan.Weeks.Count];
        var sessionCount = 0;
        for (var w = 0; w <= lastWithLoads; w++) sessionCount += plan.Weeks[w].Sessions.Count;
        var sessions = new SessionRow[sessionCount];
        var prescriptions = prescriptionCount is { } known ? new RowList<PrescriptionRow>(known) : new RowList<PrescriptionRow>();
        var (session, prescription, firstWeek, symptomWeek) = (0, 0, 1, -1);
        for (var w = 0; w < weeks.Length; w++)
        {
            var source = plan.Weeks[w];
            weeks[w] = new WeekRow { FirstSession = session, FirstWeek = firstWeek, Repeat = source.Repeat ?? 1, StartsOn = source.StartsOn };
            firstWeek += weeks[w].Repeat;
            if (w > lastWithLoads) continue;
            weeks[w].SessionCount = source.Sessions.Count;
            foreach (var planned in source.Sessions)
            {
                var from = prescription;
                for (var i = 0; i < planned.Prescriptions.Count; i++)
                {
                    var item = planned.Prescriptions[i];
                    if ((w < first || w > last) && !StatesLoad(item)) continue;
                    ref var row = ref prescriptionCount is null ? ref prescriptions.Add() : ref prescriptions[prescription];
                    prescription++;
                    row.Position = i;
                    PrescriptionRows.Read(ref row, item, planned, session, ExerciseOf(item));
                }
                sessions[session] = SessionRows.Read(planned, w, from, prescriptions.Slice(from, prescription - from));
                sessions[session].HoldingSymptomWeek = symptomWeek;
                if (sessions[session++].HasHoldingSymptom) symptomWeek = w;
            }
        }
        return new PreparedPlan(rules, new PlanHeader(plan.Kind, plan.Template, plan.Habits), new LabelsOfObjects(plan), weeks, sessions, prescriptions)
        {
            LaidOut = first..(last + 1),
        };
    }

    private static bool IsDated(ExercisePlan plan, int last)
    {
        for (var w = 0; w <= last; w++)
            foreach (var session in plan.Weeks[w].Sessions)
                if (session.Date is null && (plan.Weeks[w].StartsOn is null || plan.Weeks[w].Repeat > 1)) return false;
        return true;
    }

    private CompiledExercise ExerciseOf(ExercisePrescription prescription) => prescription.Exercise is { } id && _exercises.Known(id) is { } known
        ? known
        : _exercises.Named(prescription.Exercise, prescription.Name, prescription.Hints, StatesLoad(prescription));

    private static bool StatesLoad(ExercisePrescription prescription) =>
        prescription.LoadKilograms > 0 || prescription.PercentOneRepetitionMaximum > 0 || prescription.RepetitionMaximum > 0
        || (prescription.SetDetails is { } details && ExerciseLookup.StateLoad(details));

    private static int Count(ExercisePlan plan)
    {
        var prescriptions = 0;
        foreach (var week in plan.Weeks)
            foreach (var session in week.Sessions) prescriptions += session.Prescriptions.Count;
        return prescriptions;
    }
}
