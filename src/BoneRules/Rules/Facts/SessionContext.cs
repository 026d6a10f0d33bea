namespace BoneRules.Rules;

/// <summary>A session of a plan, for a person.</summary>
public readonly ref struct SessionContext
{
    private readonly ref readonly SessionRow _row;
    private readonly PreparedPlan _plan;

    internal SessionContext(PreparedPlan plan, int index, Assessment person)
    {
        _row = ref plan.Sessions[index];
        (_plan, Person) = (plan, person);
    }

    /// <summary>The person.</summary>
    public Assessment Person { get; }

    /// <summary>The name of the session, if it has one.</summary>
    public string? Name => _row.Name;

    /// <summary>What the session has.</summary>
    public SessionTraits Traits => _row.Traits;

    /// <summary>How many prescriptions the session has.</summary>
    public int PrescriptionCount => _row.PrescriptionCount;

    /// <summary>Who is there: by the session, else the client; nobody where neither says.</summary>
    public Supervision Supervision => _row.Supervision ?? Person.Client.Supervision ?? BoneRules.Supervision.None;

    /// <summary>In logs, the day on which it was performed.</summary>
    public DateOnly? Date => _row.Date;

    /// <summary>In logs, the symptoms that were noted; <see langword="null"/> where nobody asked.</summary>
    public ValueList<Symptom>? Symptoms => _row.Symptoms;

    /// <summary>A prescription of the session, from 0.</summary>
    public PrescriptionContext Prescription(int index) => new(_plan, _row.FirstPrescription + index, Person);
}
