using BoneRules.Rules;

namespace BoneRules.Serialization;

/// <summary>The rows of a plan while it is read; used again for the next one.</summary>
internal sealed class RowsInMaking
{
    public PlanRows Plan { get; } = new(new RowList<PrescriptionRow>());
    public RowList<PrescriptionRow> Prescriptions => Plan.Prescriptions;
    public LabelsOfRows Labels { get; } = new();

    /// <summary>The last week in which a session noted a symptom that holds loads; −1 for none.</summary>
    private int _symptomWeek = -1;

    public void Clear()
    {
        Plan.Clear();
        Labels.Clear();
        _symptomWeek = -1;
    }

    /// <summary>Adds a session whose prescriptions are there from a place on, and tells it where it stands.</summary>
    public void Add(SessionRow session, in SessionLabel label, int firstPrescription)
    {
        if (Prescriptions.Length > PlanStructure.MostPrescriptions) throw Irregular.Exception();
        (session.Week, session.FirstPrescription, session.HoldingSymptomWeek) = (Plan.Weeks.Length, firstPrescription, _symptomWeek);
        for (var p = firstPrescription; p < Prescriptions.Length; p++) Prescriptions[p].Session = Plan.Sessions.Length;
        if (session.HasHoldingSymptom) _symptomWeek = session.Week;
        Plan.Add(session);
        Labels.Sessions.Add(label);
    }
}
