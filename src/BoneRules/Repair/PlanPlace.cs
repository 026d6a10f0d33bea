using System.Globalization;
using BoneRules.Rules;

namespace BoneRules;

/// <summary>A place in a plan by its positions; −1 stands for the whole that holds the part.</summary>
internal readonly record struct PlanPlace(int Week, int Session = -1, int Prescription = -1)
{
    /// <summary>The plan as a whole, and what concerns the person.</summary>
    public static PlanPlace Plan { get; } = new(-1);

    /// <summary>The place as a JSON Pointer.</summary>
    public string Path => this switch
    {
        { Week: < 0 } => "",
        { Session: < 0 } => string.Create(CultureInfo.InvariantCulture, $"/weeks/{Week}"),
        { Prescription: < 0 } => string.Create(CultureInfo.InvariantCulture, $"/weeks/{Week}/sessions/{Session}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"/weeks/{Week}/sessions/{Session}/prescriptions/{Prescription}"),
    };

    /// <summary>Whether this place is the other one or holds it.</summary>
    public bool Holds(PlanPlace other) =>
        Week < 0 || (Week == other.Week && (Session < 0 || (Session == other.Session && (Prescription < 0 || Prescription == other.Prescription))));

    /// <summary>Where a judgement stands.</summary>
    public static PlanPlace Of(PreparedPlan plan, in Judged item)
    {
        var session = item.Scope switch { Scope.Session => item.Index, Scope.Prescription => plan.Prescriptions[item.Index].Session, _ => -1 };
        if (session < 0) return item.Scope == Scope.Week ? new PlanPlace(item.Index) : Plan;
        ref readonly var row = ref plan.Sessions[session];
        return new PlanPlace(row.Week, session - plan.Weeks[row.Week].FirstSession, item.Scope == Scope.Session ? -1 : item.Index - row.FirstPrescription);
    }
}
