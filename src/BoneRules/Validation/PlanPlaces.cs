using System.Globalization;
using BoneRules.Rules;

namespace BoneRules;

/// <summary>Names the places of a prepared plan: pointers, and the caller's own names.</summary>
internal readonly struct PlanPlaces(PreparedPlan plan)
{
    public string PathOf(in Judged judged) => judged.Scope switch
    {
        Scope.Client => judged.ClientPath ?? "client:",
        Scope.Week => WeekPath(judged.Index),
        Scope.Session => SessionPath(judged.Index),
        Scope.Prescription => PrescriptionPath(judged.Index),
        _ => "",
    };

    /// <summary>Where a judgement stands in the document: week, session and prescription, a whole before its parts.</summary>
    public (int Week, int Session, int Prescription) PositionOf(in Judged judged) => judged.Scope switch
    {
        Scope.Client => (-2, -1, -1),
        Scope.Plan => (-1, -1, -1),
        Scope.Week => (judged.Index, -1, -1),
        Scope.Session => (plan.Sessions[judged.Index].Week, judged.Index, -1),
        _ => (plan.Sessions[plan.Prescriptions[judged.Index].Session].Week, plan.Prescriptions[judged.Index].Session, judged.Index),
    };

    public string PrescriptionPath(int index)
    {
        var session = plan.Prescriptions[index].Session;
        return string.Create(CultureInfo.InvariantCulture, $"{SessionPath(session)}/prescriptions/{plan.Prescriptions[index].Position}");
    }

    /// <summary>What the plan calls the exercise, or the catalogue where the plan gives an id alone.</summary>
    public string NameAt(int index)
    {
        var label = plan.Labels.Prescription(plan, index);
        return label.Name ?? plan.Prescriptions[index].Exercise.Exercise?.Name ?? label.Exercise ?? "";
    }

    public string? IdOf(in Judged judged) => judged.Scope switch
    {
        Scope.Plan => plan.Labels.PlanId,
        Scope.Week => plan.Labels.WeekId(judged.Index),
        Scope.Session => plan.Labels.Session(plan, judged.Index).Id,
        Scope.Prescription => plan.Labels.Prescription(plan, judged.Index).Id,
        _ => null,
    };

    public string? SessionNameOf(in Judged judged)
    {
        var session = judged.Scope switch
        {
            Scope.Session => judged.Index,
            Scope.Prescription => plan.Prescriptions[judged.Index].Session,
            _ => -1,
        };
        if (session < 0) return null;
        var label = plan.Labels.Session(plan, session);
        return label.Id ?? label.Name;
    }

    private static string WeekPath(int index) => string.Create(CultureInfo.InvariantCulture, $"/weeks/{index}");

    public string SessionPath(int index)
    {
        var week = plan.Sessions[index].Week;
        return string.Create(CultureInfo.InvariantCulture, $"/weeks/{week}/sessions/{index - plan.Weeks[week].FirstSession}");
    }
}
