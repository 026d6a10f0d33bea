namespace BoneRules.Rules;

/// <summary>A plan, for a person.</summary>
public readonly ref struct PlanContext
{
    private readonly PreparedPlan _plan;

    internal PlanContext(PreparedPlan plan, Assessment person) => (_plan, Person) = (plan, person);

    /// <summary>The person.</summary>
    public Assessment Person { get; }

    /// <summary>The template that the plan follows, if it names one.</summary>
    public PlanTemplate? Template => _plan.Template;

    /// <summary>What the plan asks for daily, if anything.</summary>
    public PlanHabits? Habits => _plan.Habits;

    /// <summary>How many weeks the plan writes out, repeats not counted.</summary>
    public int WeekCount => _plan.Weeks.Length;

    /// <summary>How many sessions the plan writes out.</summary>
    public int SessionCount => _plan.Sessions.Length;

    /// <summary>How many prescriptions the plan writes out.</summary>
    public int PrescriptionCount => _plan.Prescriptions.Length;

    /// <summary>How many prescriptions say nothing of how much: neither repetitions nor time, distance, flights or impacts.</summary>
    public int PrescriptionsWithoutDose
    {
        get
        {
            var count = 0;
            foreach (ref readonly var session in _plan.Sessions) count += session.WithoutDose;
            return count;
        }
    }

    /// <summary>Whether a trainer or a health professional is there at every exercise.</summary>
    public bool IsSupervisedThroughout
    {
        get
        {
            for (var i = 0; i < _plan.Prescriptions.Length; i++)
                if (!Prescription(i).Supervised) return false;
            return _plan.Prescriptions.Length > 0;
        }
    }

    /// <summary>What the sessions have, together.</summary>
    public SessionTraits Traits
    {
        get
        {
            var traits = SessionTraits.None;
            foreach (ref readonly var session in _plan.Sessions) traits |= session.Traits;
            return traits;
        }
    }

    /// <summary>Whether any prescription is done in a vest.</summary>
    public bool HasVest => _plan.HasVest;

    /// <summary>Whether any exercise is not in the catalogue.</summary>
    public bool HasUncataloguedExercise => _plan.HasUncatalogued;

    /// <summary>Whether loads are given in percent of the one-repetition maximum.</summary>
    public bool HasPercentLoads => _plan.HasPercentLoads;

    /// <summary>Whether any prescription states repetitions left in reserve, on whichever scale.</summary>
    public bool HasRepetitionsInReserve => _plan.HasReserves;

    /// <summary>Whether any session is dated, as in a log.</summary>
    public bool HasDates => _plan.HasDates;

    /// <summary>Whether any session says something of symptoms.</summary>
    public bool HasSymptoms => _plan.HasSymptoms;

    /// <summary>Whether a load rises anywhere in the plan.</summary>
    public bool HasLoadSteps => _plan.Steps.Length > 0;

    /// <summary>A week, from 0.</summary>
    public WeekContext Week(int index) => new(_plan, index, Person);

    /// <summary>A session, from 0, in document order.</summary>
    public SessionContext Session(int index) => new(_plan, index, Person);

    /// <summary>The sessions of a week, as positions in document order.</summary>
    public (int First, int Count) SessionsOf(int week) => (_plan.Weeks[week].FirstSession, _plan.Weeks[week].SessionCount);

    /// <summary>A prescription, from 0, in document order.</summary>
    public PrescriptionContext Prescription(int index) => new(_plan, index, Person);

    /// <summary>How the name of a prescription's exercise was recognised.</summary>
    public ResolutionKind ResolutionOf(int prescription) => _plan.Prescriptions[prescription].Exercise.Kind;

    /// <summary>The first and last week of the plan that a prescription stands in, from 1.</summary>
    public (int First, int Last) WeeksOf(int prescription)
    {
        ref readonly var week = ref _plan.Weeks[_plan.Sessions[_plan.Prescriptions[prescription].Session].Week];
        return (week.FirstWeek, week.LastWeek);
    }
}
