namespace BoneRules.Rules;

/// <summary>Lays a plan of objects out in rows.</summary>
internal sealed class PlanPreparation(CompiledRules rules)
{
    private readonly ExerciseLookup _exercises = new(rules);

    public PreparedPlan Prepare(ExercisePlan plan) => Prepare(plan, 0, plan.Weeks.Count - 1);

    /// <summary>Lays out what an edit in one week can change: that week, those whose progression it may be the reference of, and the loads before it.</summary>
    public PreparedPlan PrepareAround(ExercisePlan plan, int week)
    {
        var last = week;
        for (var weeks = 0; weeks < BoundRules.ProgressionWindowWeeks && last + 1 < plan.Weeks.Count; weeks += plan.Weeks[last].Repeat ?? 1) last++;
        return Prepare(plan, week, last);
    }

    private PreparedPlan Prepare(ExercisePlan plan, int first, int last)
    {
        var (sessionCount, prescriptionCount) = Count(plan, first, last);
        var weeks = new WeekRow[plan.Weeks.Count];
        var sessions = new SessionRow[sessionCount];
        var prescriptions = new RowList<PrescriptionRow>(prescriptionCount);
        var (session, prescription, firstWeek, symptomWeek) = (0, 0, 1, -1);
        for (var w = 0; w < weeks.Length; w++)
        {
            var source = plan.Weeks[w];
            weeks[w] = new WeekRow
            {
                FirstSession = session, SessionCount = source.Sessions.Count, FirstWeek = firstWeek, Repeat = source.Repeat ?? 1, StartsOn = source.StartsOn,
            };
            firstWeek += weeks[w].Repeat;
            foreach (var planned in source.Sessions)
            {
                var from = prescription;
                if (w <= last)
                    foreach (var item in planned.Prescriptions)
                        if (w >= first || StatesLoad(item)) PrescriptionRows.Read(ref prescriptions[prescription++], item, planned, session, ExerciseOf(item));
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

    private CompiledExercise ExerciseOf(ExercisePrescription prescription) => prescription.Exercise is { } id && rules.Find(id) is { } known
        ? known
        : _exercises.Named(prescription.Exercise, prescription.Name, prescription.Hints, StatesLoad(prescription));

    private static bool StatesLoad(ExercisePrescription prescription) =>
        prescription.LoadKilograms > 0 || prescription.PercentOneRepetitionMaximum > 0 || prescription.RepetitionMaximum > 0
        || (prescription.SetDetails is { } details && ExerciseLookup.StateLoad(details));

    private static (int Sessions, int Prescriptions) Count(ExercisePlan plan, int first, int last)
    {
        var (sessions, prescriptions) = (0, 0);
        for (var w = 0; w < plan.Weeks.Count; w++)
        {
            sessions += plan.Weeks[w].Sessions.Count;
            if (w > last) continue;
            foreach (var session in plan.Weeks[w].Sessions)
            {
                if (w >= first) prescriptions += session.Prescriptions.Count;
                else
                    foreach (var prescription in session.Prescriptions)
                        if (StatesLoad(prescription)) prescriptions++;
            }
        }
        return (sessions, prescriptions);
    }
}
