namespace BoneRules.Rules;

/// <summary>Rows of a week; positions count from its own first session and prescription.</summary>
internal sealed record WeekPart(SessionRow[] Sessions, RowList<PrescriptionRow> Prescriptions)
{
    /// <summary>A plan of which these weeks are laid out, by their positions, and the others are left empty.</summary>
    public static PreparedPlan Join(CompiledRules rules, ExercisePlan plan, WeekPart?[] parts, Range whole, bool isDated)
    {
        var weeks = new WeekRow[parts.Length];
        var (session, prescription, firstWeek) = (0, 0, 1);
        for (var w = 0; w < weeks.Length; w++)
        {
            var source = plan.Weeks[w];
            weeks[w] = new WeekRow { FirstSession = session, SessionCount = parts[w]?.Sessions.Length ?? 0, FirstWeek = firstWeek, Repeat = source.Repeat ?? 1, StartsOn = source.StartsOn };
            firstWeek += weeks[w].Repeat;
            session += weeks[w].SessionCount;
            prescription += parts[w]?.Prescriptions.Length ?? 0;
        }
        var sessions = new SessionRow[session];
        var prescriptions = new RowList<PrescriptionRow>(prescription);
        var (next, symptomWeek) = (0, -1);
        for (var w = 0; w < weeks.Length; w++)
        {
            parts[w]?.CopyTo(sessions.AsSpan(weeks[w].FirstSession, weeks[w].SessionCount), w, ref symptomWeek, next);
            next = parts[w]?.CopyTo(prescriptions, next, weeks[w].FirstSession) ?? next;
        }
        return new PreparedPlan(rules, new PlanHeader(plan.Kind, plan.Template, plan.Habits), new LabelsOfObjects(plan), weeks, sessions, prescriptions, isDated) { LaidOut = whole };
    }

    private void CopyTo(Span<SessionRow> sessions, int week, ref int symptomWeek, int firstPrescription)
    {
        Sessions.CopyTo(sessions);
        foreach (ref var session in sessions)
        {
            session.Week = week;
            session.FirstPrescription += firstPrescription;
            session.HoldingSymptomWeek = symptomWeek;
            if (session.HasHoldingSymptom) symptomWeek = week;
        }
    }

    private int CopyTo(RowList<PrescriptionRow> prescriptions, int first, int firstSession)
    {
        foreach (ref readonly var row in Prescriptions.Slice(0, Prescriptions.Length))
        {
            prescriptions[first] = row;
            prescriptions[first++].Session += firstSession;
        }
        return first;
    }
}
