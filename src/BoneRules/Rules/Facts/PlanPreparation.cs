namespace BoneRules.Rules;

/// <summary>Lays a plan of objects out in rows.</summary>
internal sealed class PlanPreparation(CompiledRules rules)
{
    private readonly ExerciseLookup _exercises = new(rules);

    public PreparedPlan Prepare(ExercisePlan plan)
    {
        var (sessionCount, prescriptionCount) = Count(plan);
        var rows = new PlanRows(new RowList<PrescriptionRow>(prescriptionCount), plan.Weeks.Count, sessionCount);
        var prescriptions = rows.Prescriptions;
        var likenesses = new Likenesses(prescriptions);
        var (prescription, firstWeek, symptomWeek) = (0, 1, -1);
        for (var w = 0; w < plan.Weeks.Count; w++)
        {
            var source = plan.Weeks[w];
            var week = new WeekRow { FirstSession = rows.Sessions.Length, SessionCount = source.Sessions.Count, FirstWeek = firstWeek, Repeat = source.Repeat ?? 1, StartsOn = source.StartsOn };
            firstWeek += week.Repeat;
            rows.Add(week);
            foreach (var planned in source.Sessions)
            {
                var from = prescription;
                for (var i = 0; i < planned.Prescriptions.Count; i++) Read(ref prescriptions[prescription++], planned, i, rows.Sessions.Length);
                likenesses.Number(from, prescription, WeekEarlier(rows, w));
                ref var session = ref rows.AddSession();
                SessionRows.Read(ref session, planned, w, from, prescriptions.Slice(from, prescription - from));
                session.HoldingSymptomWeek = symptomWeek;
                if (session.HasHoldingSymptom) symptomWeek = w;
            }
        }
        var header = new PlanHeader(plan.Kind, plan.Template, plan.Habits);
        return new PreparedPlan(rules, header, new LabelsOfObjects(plan), rows, new ProgressionSteps(rows).Find());
    }

    /// <summary>The prescriptions of the session a week earlier at the place of the one that comes next; none where that week had fewer.</summary>
    private static (int First, int End) WeekEarlier(PlanRows rows, int week)
    {
        if (week == 0) return default;
        var place = rows.Sessions.Length - rows.Weeks[week].FirstSession;
        var before = rows.SessionsOf(rows.Weeks[week - 1]);
        return place < before.Length ? (before[place].FirstPrescription, before[place].FirstPrescription + before[place].PrescriptionCount) : default;
    }

    /// <summary>Lays one week out by itself.</summary>
    /// <param name="week">The week.</param>
    /// <param name="onlyLoads">Leaves out what states no load.</param>
    public WeekPart Lay(PlanWeek week, bool onlyLoads)
    {
        var sessions = new SessionRow[week.Sessions.Count];
        var prescriptions = new RowList<PrescriptionRow>(Count(week, onlyLoads));
        var prescription = 0;
        for (var s = 0; s < sessions.Length; s++)
        {
            var from = prescription;
            var planned = week.Sessions[s];
            for (var i = 0; i < planned.Prescriptions.Count; i++)
                if (!onlyLoads || StatesLoad(planned.Prescriptions[i])) Read(ref prescriptions[prescription++], planned, i, s);
            SessionRows.Read(ref sessions[s], planned, 0, from, prescriptions.Slice(from, prescription - from));
        }
        return new WeekPart(sessions, prescriptions);
    }

    private void Read(ref PrescriptionRow row, PlanSession planned, int position, int session)
    {
        row.Position = position;
        PrescriptionRows.Read(ref row, planned.Prescriptions[position], planned, session, ExerciseOf(planned.Prescriptions[position]));
    }

    private CompiledExercise ExerciseOf(ExercisePrescription prescription) => prescription.Exercise is { } id && _exercises.Known(id) is { } known
        ? known
        : _exercises.Named(prescription.Exercise, prescription.Name, prescription.Hints, StatesLoad(prescription));

    private static bool StatesLoad(ExercisePrescription prescription) =>
        prescription.LoadKilograms > 0 || prescription.PercentOneRepetitionMaximum > 0 || prescription.RepetitionMaximum > 0
        || (prescription.SetDetails is { } details && ExerciseLookup.StateLoad(details));

    private static int Count(PlanWeek week, bool onlyLoads)
    {
        var prescriptions = 0;
        foreach (var session in week.Sessions)
        {
            if (!onlyLoads) prescriptions += session.Prescriptions.Count;
            else
                foreach (var prescription in session.Prescriptions)
                    if (StatesLoad(prescription)) prescriptions++;
        }
        return prescriptions;
    }

    private static (int Sessions, int Prescriptions) Count(ExercisePlan plan)
    {
        var (sessions, prescriptions) = (0, 0);
        foreach (var week in plan.Weeks) (sessions, prescriptions) = (sessions + week.Sessions.Count, prescriptions + Count(week, onlyLoads: false));
        return (sessions, prescriptions);
    }
}
