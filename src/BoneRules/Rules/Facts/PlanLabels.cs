namespace BoneRules.Rules;

/// <summary>What a plan calls its parts. No rule reads it; a report names places by it.</summary>
internal abstract class PlanLabels
{
    public abstract string? PlanId { get; }

    public abstract string? WeekId(int week);

    public abstract SessionLabel Session(PreparedPlan plan, int index);

    public abstract PrescriptionLabel Prescription(PreparedPlan plan, int index);
}

/// <summary>What a plan calls a session.</summary>
internal readonly record struct SessionLabel(string? Id, string? Name);

/// <summary>What a plan calls a prescription, and its exercise.</summary>
internal readonly record struct PrescriptionLabel(string? Id, string? Exercise, string? Name);

/// <summary>The labels of a plan of objects: they stay where they are until one is asked for.</summary>
internal sealed class LabelsOfObjects(ExercisePlan plan) : PlanLabels
{
    public ExercisePlan Plan => plan;

    public override string? PlanId => plan.Id;

    public override string? WeekId(int week) => plan.Weeks[week].Id;

    public override SessionLabel Session(PreparedPlan plan, int index) => SourceOf(plan, index) is var session ? new(session.Id, session.Name) : default;

    public override PrescriptionLabel Prescription(PreparedPlan plan, int index)
    {
        var session = plan.Prescriptions[index].Session;
        var source = SourceOf(plan, session).Prescriptions[plan.Prescriptions[index].Position];
        return new PrescriptionLabel(source.Id, source.Exercise, source.Name);
    }

    private PlanSession SourceOf(PreparedPlan rows, int session)
    {
        var week = rows.Sessions[session].Week;
        return plan.Weeks[week].Sessions[session - rows.Weeks[week].FirstSession];
    }
}

/// <summary>The labels of a plan that was read into rows, beside the rows.</summary>
internal sealed class LabelsOfRows : PlanLabels
{
    public string? Id { get; set; }

    public List<string?> Weeks { get; } = [];

    public List<SessionLabel> Sessions { get; } = [];

    public RowList<PrescriptionLabel> Prescriptions { get; } = new();

    public override string? PlanId => Id;

    public override string? WeekId(int week) => Weeks[week];

    public override SessionLabel Session(PreparedPlan plan, int index) => Sessions[index];

    public override PrescriptionLabel Prescription(PreparedPlan plan, int index) => Prescriptions[index];

    public void Clear()
    {
        Id = null;
        Weeks.Clear();
        Sessions.Clear();
        Prescriptions.Clear();
    }
}
