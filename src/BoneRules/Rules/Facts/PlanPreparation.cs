namespace BoneRules.Rules;

/// <summary>Lays a plan out in rows.</summary>
internal sealed class PlanPreparation(CompiledRules rules)
{
    private readonly Dictionary<(string, string?, ExerciseHints?, bool), CompiledExercise> _named = [];

    public PreparedPlan Prepare(ExercisePlan plan)
    {
        var (sessionCount, prescriptionCount) = Count(plan);
        var weeks = new WeekRow[plan.Weeks.Count];
        var sessions = new SessionRow[sessionCount];
        var prescriptions = new RowList<PrescriptionRow>(prescriptionCount);
        var (session, prescription, firstWeek, symptomWeek) = (0, 0, 1, -1);
        for (var w = 0; w < weeks.Length; w++)
        {
            var source = plan.Weeks[w];
            weeks[w] = new WeekRow { FirstSession = session, SessionCount = source.Sessions.Count, FirstWeek = firstWeek, Repeat = source.Repeat ?? 1 };
            firstWeek += weeks[w].Repeat;
            foreach (var planned in source.Sessions)
            {
                var first = prescription;
                foreach (var item in planned.Prescriptions)
                    PrescriptionRows.Read(ref prescriptions[prescription++], item, planned, session, ExerciseOf(item));
                sessions[session] = SessionRows.Read(planned, w, first, prescriptions.Slice(first, planned.Prescriptions.Count));
                sessions[session].HoldingSymptomWeek = symptomWeek;
                if (sessions[session++].HasHoldingSymptom) symptomWeek = w;
            }
        }
        var steps = new ProgressionSteps(plan, weeks, sessions, prescriptions).Find();
        return new PreparedPlan(rules, plan, weeks, sessions, prescriptions, steps);
    }

    private CompiledExercise ExerciseOf(ExercisePrescription prescription)
    {
        if (prescription.Exercise is { } id && rules.Find(id) is { } known) return known;
        // An id that the catalogue does not know is a name like any other: the caller may use ids of another catalogue.
        var name = string.IsNullOrWhiteSpace(prescription.Exercise) ? prescription.Name ?? "" : prescription.Exercise;
        var loaded = StatesLoad(prescription);
        if (_named.TryGetValue((name, prescription.Name, prescription.Hints, loaded), out var resolved)) return resolved;
        resolved = rules.Resolve(name, prescription.Hints, loaded);
        if (resolved.Exercise is null && prescription.Name is { } other && other != name)
            resolved = rules.Resolve(other, prescription.Hints, loaded) is { Kind: not ResolutionKind.Unknown } better ? better : resolved;
        _named.Add((name, prescription.Name, prescription.Hints, loaded), resolved);
        return resolved;
    }

    private static bool StatesLoad(ExercisePrescription prescription)
    {
        if (prescription.LoadKilograms > 0 || prescription.PercentOneRepetitionMaximum > 0 || prescription.RepetitionMaximum > 0) return true;
        foreach (var set in prescription.SetDetails ?? [])
            if (set.LoadKilograms > 0 || set.PercentOneRepetitionMaximum > 0) return true;
        return false;
    }

    private static (int Sessions, int Prescriptions) Count(ExercisePlan plan)
    {
        var (sessions, prescriptions) = (0, 0);
        foreach (var week in plan.Weeks)
        {
            sessions += week.Sessions.Count;
            foreach (var session in week.Sessions) prescriptions += session.Prescriptions.Count;
        }
        return (sessions, prescriptions);
    }
}
