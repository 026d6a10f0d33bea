using System.Globalization;
using BoneRules.Rules;

namespace BoneRules.NRules;

/// <summary>A place that rules look at, with everything joined that a condition may ask: the person, the plan, what contains it.</summary>
/// <remarks>Facts are told apart by reference: two prescriptions that read the same are two facts. <see cref="BoneRulesSession"/> makes and changes them.</remarks>
public abstract class PlaceFact
{
    private protected PlaceFact(PlanFacts facts, int index) => (Facts, Index) = (facts, index);

    /// <summary>The facts that were made together, of one plan for one person.</summary>
    public PlanFacts Facts { get; }

    /// <summary>The position in document order, from 0.</summary>
    public int Index { get; }

    /// <summary>The place as a report names it: a JSON Pointer into the plan, "" for the whole plan, <c>client:</c> for the person.</summary>
    public abstract string Path { get; }

    /// <summary>The place, for logs.</summary>
    public override string ToString() => $"{GetType().Name} {Path}";

    private protected PreparedPlan Prepared => Facts.Prepared;
}

/// <summary>The person.</summary>
public sealed class ClientFact : PlaceFact
{
    internal ClientFact(PlanFacts facts) : base(facts, 0) { }

    /// <inheritdoc/>
    public override string Path => "client:";

    /// <summary>The facts that are known of the person.</summary>
    public ClientProfile Source => Assessment.Client;

    /// <summary>What they mean for exercise: gate, bone tier and falls level.</summary>
    public Assessment Assessment => Facts.Bound.Person;
}

/// <summary>The plan.</summary>
public sealed class PlanFact : PlaceFact
{
    internal PlanFact(PlanFacts facts) : base(facts, 0) { }

    /// <inheritdoc/>
    public override string Path => "";

    /// <summary>The person.</summary>
    public ClientFact Client => Facts.Client;

    /// <summary>The plan as it stands now.</summary>
    public ExercisePlan Source => Prepared.Source;
}

/// <summary>A week of the plan, which may stand for several.</summary>
public sealed class WeekFact : PlaceFact
{
    internal WeekFact(PlanFacts facts, int index) : base(facts, index) { }

    /// <inheritdoc/>
    public override string Path => string.Create(CultureInfo.InvariantCulture, $"/weeks/{Index}");

    /// <summary>The person.</summary>
    public ClientFact Client => Facts.Client;

    /// <summary>The plan.</summary>
    public PlanFact Plan => Facts.Plan;

    /// <summary>The week as it stands now.</summary>
    public PlanWeek Source => Prepared.Source.Weeks[Index];

    /// <summary>The first week of the plan that it stands for, from 1.</summary>
    public int FirstWeek => Prepared.Weeks[Index].FirstWeek;

    /// <summary>The last week of the plan that it stands for.</summary>
    public int LastWeek => Prepared.Weeks[Index].LastWeek;
}

/// <summary>A session of the plan.</summary>
public sealed class SessionFact : PlaceFact
{
    internal SessionFact(PlanFacts facts, int index) : base(facts, index) { }

    /// <inheritdoc/>
    public override string Path => new PlanPlaces(Prepared).SessionPath(Index);

    /// <summary>The person.</summary>
    public ClientFact Client => Facts.Client;

    /// <summary>The week.</summary>
    public WeekFact Week => Facts.Weeks[Prepared.Sessions[Index].Week];

    /// <summary>The session as it stands now.</summary>
    public PlanSession Source => Week.Source.Sessions[InWeek];

    /// <summary>The position in its week, from 0.</summary>
    internal int InWeek => Index - Prepared.Weeks[Week.Index].FirstSession;
}

/// <summary>A prescription of the plan.</summary>
public sealed class PrescriptionFact : PlaceFact
{
    private bool? _isForbidden;

    internal PrescriptionFact(PlanFacts facts, int index) : base(facts, index) { }

    /// <inheritdoc/>
    public override string Path => new PlanPlaces(Prepared).PrescriptionPath(Index);

    /// <summary>The person.</summary>
    public ClientFact Client => Facts.Client;

    /// <summary>The session.</summary>
    public SessionFact Session => Facts.Sessions[Prepared.Prescriptions[Index].Session];

    /// <summary>The prescription as it stands now; <see cref="BoneRulesSession.Change(global::NRules.ISession, PrescriptionFact, ExercisePrescription)"/> changes it.</summary>
    public ExercisePrescription Source => Session.Source.Prescriptions[InSession];

    /// <summary>The exercise, or <see langword="null"/> where it is not in the catalogue.</summary>
    public Exercise? Exercise => Prepared.Prescriptions[Index].Exercise.Exercise;

    /// <summary>How the exercise loads the spine and the skeleton; what is not known of it is <see langword="null"/>.</summary>
    public Movement Movement => Prepared.Prescriptions[Index].Exercise.Movement;

    /// <summary>Whether the movement is certainly forbidden to the person: what must not be done has no right dose.</summary>
    public bool IsForbidden => _isForbidden ??= Facts.Bound.JudgeMovement(new PrescriptionContext(Prepared, Index, Facts.Bound.Person), Index, new FindingSink());

    /// <summary>The position in its session, from 0.</summary>
    internal int InSession => Index - Prepared.Sessions[Session.Index].FirstPrescription;

    internal void Forget() => _isForbidden = null;
}

/// <summary>A working load above its reference: a step of progression.</summary>
public sealed class ProgressionFact : PlaceFact
{
    private ProgressionStep _step;

    internal ProgressionFact(PlanFacts facts, int index) : base(facts, index) => Read(index);

    /// <inheritdoc/>
    public override string Path => Prescription.Path;

    /// <summary>The person.</summary>
    public ClientFact Client => Facts.Client;

    /// <summary>The prescription that rose.</summary>
    public PrescriptionFact Prescription => Facts.Prescriptions[_step.Prescription];

    /// <summary>The prescription that it is held against.</summary>
    public PrescriptionFact Reference => Facts.Prescriptions[_step.Reference];

    /// <summary>How the loads are stated.</summary>
    public LoadBasis Basis => _step.Basis;

    /// <summary>The load, in the basis.</summary>
    public double Load => _step.Load;

    /// <summary>The reference load, in the basis.</summary>
    public double ReferenceLoad => _step.ReferenceLoad;

    /// <summary>Its position among the steps of the plan as it stands now.</summary>
    internal int Step { get; private set; }

    internal void Read(int step) => (Step, _step) = (step, Prepared.Steps[step]);
}

/// <summary>A suppression of the configuration, for the plan.</summary>
public sealed class SuppressionFact : PlaceFact
{
    internal SuppressionFact(PlanFacts facts, int index) : base(facts, index) { }

    /// <inheritdoc/>
    public override string Path => string.Create(CultureInfo.InvariantCulture, $"config:/suppressions/{Index}");

    /// <summary>The suppression.</summary>
    public Suppression Source => Facts.Rules.Validator.Suppressions[Index];

    /// <summary>Whether its last day is over, or no reference date tells whether it is.</summary>
    public bool IsOver => SuppressionLedger.IsOver(Source, Facts.Bound.Person.AsOf);

    /// <summary>Whether it is in force and about the finding.</summary>
    public bool Covers(FindingFact finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return ReferenceEquals(finding.Facts, Facts) && !IsOver && finding.IsAbout(Source);
    }
}
