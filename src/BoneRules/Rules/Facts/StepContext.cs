namespace BoneRules.Rules;

/// <summary>A working load above its reference, for a person.</summary>
public readonly ref struct StepContext
{
    private readonly ref readonly ProgressionStep _step;
    private readonly PreparedPlan _plan;

    internal StepContext(PreparedPlan plan, int index, Assessment person)
    {
        _step = ref plan.Steps[index];
        (_plan, Person) = (plan, person);
    }

    /// <summary>The person.</summary>
    public Assessment Person { get; }

    /// <summary>The prescription that rose.</summary>
    public PrescriptionContext Prescription => new(_plan, _step.Prescription, Person);

    /// <summary>The prescription that it is held against.</summary>
    public PrescriptionContext Reference => new(_plan, _step.Reference, Person);

    /// <summary>How the loads are stated.</summary>
    public LoadBasis Basis => _step.Basis;

    /// <summary>The load, in the basis.</summary>
    public double Load => _step.Load;

    /// <summary>The reference load, in the basis.</summary>
    public double ReferenceLoad => _step.ReferenceLoad;

    /// <summary>Load above the reference.</summary>
    public bool LoadRaised => _step.Load > _step.ReferenceLoad;

    /// <summary>Change of load against the weeks before, in percent; infinite from nothing.</summary>
    public double LoadChangePercent => (_step.Load - _step.WeekReferenceLoad) / _step.WeekReferenceLoad * 100;

    /// <summary>Change of load against the weeks before, in the basis.</summary>
    public double LoadChange => _step.Load - _step.WeekReferenceLoad;

    /// <summary>Change of the most repetitions against those at the reference load; <see langword="null"/> where either states none.</summary>
    public int? RepetitionsChange => _step.Repetitions - _step.ReferenceRepetitions;

    /// <summary>The most repetitions at the reference load.</summary>
    public int? ReferenceRepetitions => _step.ReferenceRepetitions;

    /// <summary>Whether more than 28 days lie between.</summary>
    public bool AfterBreak => _step.AfterBreak;

    /// <summary>Whether it is a log of what was done.</summary>
    public bool IsPerformed => _plan.IsPerformed;

    /// <summary>Whether the reference was done with good form and something left; <see langword="null"/> where the log does not say.</summary>
    public bool? ReferenceComfortable => _plan.Prescriptions[_step.Reference].Comfortable;

    /// <summary>Whether an earlier session of this week or of the week before noted a symptom that holds loads where they are.</summary>
    public bool AfterHoldingSymptom
    {
        get
        {
            ref readonly var session = ref _plan.Sessions[_plan.Prescriptions[_step.Prescription].Session];
            return session.HoldingSymptomWeek >= 0 && session.HoldingSymptomWeek >= session.Week - 1;
        }
    }

    /// <summary>The template that the plan follows, if it names one.</summary>
    public PlanTemplate? Template => _plan.Template;
}
