namespace BoneRules.Rules;

/// <summary>A prescription of a plan, for a person: what the conditions of rules may ask.</summary>
public readonly ref struct PrescriptionContext
{
    private readonly ref readonly PrescriptionRow _row;

    internal PrescriptionContext(PreparedPlan plan, int index, Assessment person) : this(plan.Prescriptions[index], person) { }

    internal PrescriptionContext(in PrescriptionRow row, Assessment person)
    {
        _row = ref row;
        Person = person;
    }

    internal CompiledExercise Compiled => _row.Exercise;

    internal ref readonly PrescriptionRow Row => ref _row;

    /// <summary>The person.</summary>
    public Assessment Person { get; }

    /// <summary>How the exercise loads the spine and the skeleton.</summary>
    public Movement Movement => _row.Exercise.Movement;

    /// <summary>The exercise, or <see langword="null"/> where it is not in the catalogue.</summary>
    public Exercise? Exercise => _row.Exercise.Exercise;

    /// <summary>Working sets, rounds included.</summary>
    public CountRange Sets => _row.Sets;

    /// <summary>Repetitions a set.</summary>
    public CountRange? Repetitions => _row.Repetitions;

    /// <summary>Seconds a set.</summary>
    public MeasureRange? Seconds => _row.Seconds;

    /// <summary>Seconds that each repetition is held.</summary>
    public MeasureRange? HoldSeconds => _row.HoldSeconds;

    /// <summary>Flights of stairs a set.</summary>
    public CountRange? Flights => _row.Flights;

    /// <summary>Minutes on a day that the plan is sure to ask for; 0 where it states no time.</summary>
    public double Minutes => _row.Minutes;

    /// <summary>The heaviest working load of one implement, in kilograms.</summary>
    public double? LoadKilograms => _row.LoadKilograms;

    /// <summary>The load as a repetition maximum.</summary>
    public int? RepetitionMaximum => _row.RepetitionMaximum;

    /// <summary>The vest, in kilograms.</summary>
    public double? VestKilograms => _row.VestKilograms;

    /// <summary>Whether it is done in a weighted vest: by its kilograms or, where the plan states none, because the exercise, or the name of one that the catalogue does not know, is one with a vest.</summary>
    public bool InVest => _row.InVest;

    /// <summary>Repetitions left in reserve.</summary>
    public double? RepetitionsInReserve => _row.RepetitionsInReserve;

    /// <summary>Whether a working set goes to failure.</summary>
    public bool ToFailure => _row.ToFailure;

    /// <summary>Whether it is done for time, distance or flights, so that no repetitions are to be expected.</summary>
    public bool WithoutRepetitions => _row.WithoutRepetitions;

    /// <summary>Whether the plan says how much: repetitions, time, distance, flights or impacts.</summary>
    public bool StatesDose => _row.StatesDose;

    /// <summary>How the name of the exercise was recognised.</summary>
    public ResolutionKind Resolution => _row.Exercise.Kind;

    /// <summary>Tempo.</summary>
    public Tempo? Tempo => _row.Tempo;

    /// <summary>What the person holds on to.</summary>
    public Support? Support => _row.Support;

    /// <summary>Phase of the session.</summary>
    public SessionPhase? Phase => _row.Phase;

    /// <summary>The most impact contacts on a day.</summary>
    public double MostContacts => _row.MostContacts;

    /// <summary>The load in percent of the one-repetition maximum: as stated, or from the load and the person's known maximum.</summary>
    public double? PercentOneRepetitionMaximum
    {
        get
        {
            if (_row.PercentOneRepetitionMaximum is { } stated) return stated;
            if (_row.LoadKilograms is not { } load || _row.Exercise.Id is not { } id) return null;
            foreach (var known in (Person.Client.OneRepetitionMaximumKilograms ?? []).AsSpan())
                if (known.Kilograms > 0 && known.Name == id) return load / known.Kilograms * 100;
            return null;
        }
    }

    /// <summary>Who is there: by the prescription, else the session, else the client; nobody where none says.</summary>
    public Supervision Supervision => _row.Supervision ?? Person.Client.Supervision ?? BoneRules.Supervision.None;

    /// <summary>Whether a trainer or a health professional is there.</summary>
    public bool Supervised => Supervision >= BoneRules.Supervision.Trainer;

    /// <summary>Whether a health professional is there.</summary>
    public bool WithHealthProfessional => Supervision == BoneRules.Supervision.HealthProfessional;

    /// <summary>Whether the person was coached in this movement.</summary>
    public bool Coached
    {
        get
        {
            foreach (var id in (Person.Client.CoachedMovements ?? []).AsSpan())
                if (id == _row.Exercise.Id) return true;
            return false;
        }
    }

    /// <summary>Whether a load outside the body is moved; unknown where neither the plan nor the exercise tells.</summary>
    public Truth ExternallyLoaded
    {
        get
        {
            if (_row.LoadKilograms is { } load) return load > 0;
            if (_row.PercentOneRepetitionMaximum > 0 || _row.RepetitionMaximum > 0) return true;
            return Movement.Resistance is { } kind ? kind >= Resistance.Band : Truth.Unknown;
        }
    }

    /// <summary>Whether the plan states a load outside the body, in whatever unit; what it leaves out is not stated.</summary>
    public bool StatesLoad => _row.StatesLoad;

    /// <summary>Whether the plan asks for a fast tempo. A tempo that it leaves out is not fast: slow and controlled is how these movements are taught.</summary>
    public bool AtFastTempo => _row.Tempo == BoneRules.Tempo.Fast;

    /// <summary>Whether a load is above a limit in kilograms an implement; unknown where the plan states none.</summary>
    public Truth LoadAbove(double kilograms) => _row.LoadKilograms is { } load ? load > kilograms : Truth.Unknown;

    /// <summary>Whether the load is above a limit in percent of the one-repetition maximum; unknown where it can't be told.</summary>
    public Truth PercentAbove(double percent) => PercentOneRepetitionMaximum is { } value ? value > percent : Truth.Unknown;

    /// <summary>Whether the person holds a clearance of this scope.</summary>
    public Truth Cleared(ClearanceScope scope) => Person.HasClearance(scope);
}
