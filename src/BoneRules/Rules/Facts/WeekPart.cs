namespace BoneRules.Rules;

/// <summary>Rows of a week; positions count from its own first session and prescription.</summary>
internal sealed record WeekPart(SessionRow[] Sessions, RowList<PrescriptionRow> Prescriptions)
{
    /// <summary>A plan of which these weeks are laid out, by their positions, and the others are left empty.</summary>
    public static PreparedPlan Join(CompiledRules rules, ExercisePlan plan, WeekPart?[] parts, Range whole, bool isDated)
    {
        var (session, prescription) = (0, 0);
        foreach (var part in parts) (session, prescription) = (session + (part?.Sessions.Length ?? 0), prescription + (part?.Prescriptions.Length ?? 0));
        var rows = new PlanRows(new RowList<PrescriptionRow>(prescription), parts.Length, session);
        var (nextPrescription, firstWeek, symptomWeek) = (0, 1, -1);
        for (var w = 0; w < parts.Length; w++)
        {
            var source = plan.Weeks[w];
            var week = new WeekRow { FirstSession = rows.Sessions.Length, SessionCount = parts[w]?.Sessions.Length ?? 0, FirstWeek = firstWeek, Repeat = source.Repeat ?? 1, StartsOn = source.StartsOn };
            firstWeek += week.Repeat;
            rows.Add(week);
            parts[w]?.AddSessions(rows, w, ref symptomWeek, nextPrescription);
            nextPrescription = parts[w]?.CopyTo(rows.Prescriptions, nextPrescription, week.FirstSession) ?? nextPrescription;
        }
        return new PreparedPlan(rules, new PlanHeader(plan.Kind, plan.Template, plan.Habits), new LabelsOfObjects(plan), rows, new ProgressionSteps(rows).Find(isDated)) { LaidOut = whole };
    }

    private void AddSessions(PlanRows rows, int week, ref int symptomWeek, int firstPrescription)
    {
        foreach (var session in Sessions)
        {
            rows.Add(session with { Week = week, FirstPrescription = session.FirstPrescription + firstPrescription, HoldingSymptomWeek = symptomWeek });
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
