namespace BoneRules.Rules;

/// <summary>A prescription as flat numbers: all that a rule may read of it.</summary>
/// <remarks>Small, because a plan of a year has thousands: numbers that the plan does not state are kept as NaN, choices as −1.</remarks>
internal struct PrescriptionRow
{
    private double _loadKilograms, _percent, _vestKilograms, _inReserve;
    private sbyte _tempo, _support, _phase, _supervision, _comfortable;

    /// <summary>A number that a row shares only with rows that say the same, whatever their place; 0 where nobody looked.</summary>
    public long Likeness;
    public CompiledExercise Exercise;
    public int Session;

    /// <summary>Its place among the prescriptions of its session.</summary>
    public int Position;

    /// <summary>Working sets, rounds included.</summary>
    public CountRange Sets;

    /// <summary>Repetitions of a working set.</summary>
    public CountRange? Repetitions;

    /// <summary>Seconds of a working set.</summary>
    public MeasureRange? Seconds;

    /// <summary>Seconds that each repetition is held.</summary>
    public MeasureRange? HoldSeconds;

    /// <summary>Flights of stairs of a working set.</summary>
    public CountRange? Flights;

    /// <summary>How the dose is stated, and its least and most: what dose tables look at.</summary>
    public DoseMeasure DoseMeasure;
    public double DoseLow, DoseHigh;

    public int? RepetitionMaximum;

    /// <summary>Whether it is done in a vest: by its kilograms or, where the plan states none, by what the exercise needs.</summary>
    public bool InVest;

    /// <summary>The most repetitions at the heaviest load.</summary>
    public int? TopRepetitions;

    /// <summary>Impact contacts on each day it is done, the fewest and the most the plan allows.</summary>
    public double FewestContacts, MostContacts;

    /// <summary>Minutes on each day it is done that the plan is sure to ask for.</summary>
    public double Minutes;

    /// <summary>Whether the plan states no time although it is done for time: a distance, or nothing.</summary>
    public bool MinutesOpen;

    /// <summary>Whether it is done for time, distance or flights, so that no repetitions are to be expected.</summary>
    public bool WithoutRepetitions;

    /// <summary>Whether the plan says how much: repetitions, time, distance, flights or impacts.</summary>
    public bool StatesDose;

    /// <summary>Whether any working set goes to failure or tests a maximum.</summary>
    public bool ToFailure;

    /// <summary>The heaviest working load of one implement, in kilograms.</summary>
    public double? LoadKilograms
    {
        readonly get => Stated(_loadKilograms);
        set => _loadKilograms = value ?? double.NaN;
    }

    /// <summary>The heaviest working load, in percent of the one-repetition maximum.</summary>
    public double? PercentOneRepetitionMaximum
    {
        readonly get => Stated(_percent);
        set => _percent = value ?? double.NaN;
    }

    public double? VestKilograms
    {
        readonly get => Stated(_vestKilograms);
        set => _vestKilograms = value ?? double.NaN;
    }

    /// <summary>The fewest repetitions left in reserve of any working set, from whichever scale the plan uses.</summary>
    public double? RepetitionsInReserve
    {
        readonly get => Stated(_inReserve);
        set => _inReserve = value ?? double.NaN;
    }

    public Tempo? Tempo
    {
        readonly get => _tempo < 0 ? null : (Tempo)_tempo;
        set => _tempo = value is { } tempo ? (sbyte)tempo : (sbyte)-1;
    }

    public Support? Support
    {
        readonly get => _support < 0 ? null : (Support)_support;
        set => _support = value is { } support ? (sbyte)support : (sbyte)-1;
    }

    public SessionPhase? Phase
    {
        readonly get => _phase < 0 ? null : (SessionPhase)_phase;
        set => _phase = value is { } phase ? (sbyte)phase : (sbyte)-1;
    }

    /// <summary>Whether it is in the main part of its session, of which dose tables speak; so is what names no part.</summary>
    public readonly bool IsMain => _phase is < 0 or (sbyte)SessionPhase.Main;

    public Supervision? Supervision
    {
        readonly get => _supervision < 0 ? null : (Supervision)_supervision;
        set => _supervision = value is { } supervision ? (sbyte)supervision : (sbyte)-1;
    }

    public bool? Comfortable
    {
        readonly get => _comfortable < 0 ? null : _comfortable != 0;
        set => _comfortable = value switch { null => -1, true => 1, false => 0 };
    }

    /// <summary>Whether a load outside the body is stated, in whatever unit.</summary>
    public readonly bool StatesLoad => _loadKilograms > 0 || _percent > 0 || RepetitionMaximum > 0;

    /// <summary>The load that may rise: above zero, and not of a warm-up.</summary>
    public readonly WorkingLoad? WorkingLoad
    {
        get
        {
            if (_phase == (sbyte)SessionPhase.WarmUp) return null;
            if (!double.IsNaN(_loadKilograms)) return _loadKilograms > 0 ? new WorkingLoad(LoadBasis.Kilograms, _loadKilograms) : null;
            return _percent > 0 ? new WorkingLoad(LoadBasis.PercentOneRepetitionMaximum, _percent) : null;
        }
    }

    /// <summary>Whether another row differs in nothing but its place, so that whatever a rule may read of the one it reads of the other.</summary>
    public readonly bool SaysTheSame(in PrescriptionRow other) =>
        ReferenceEquals(Exercise, other.Exercise)
        && Sets == other.Sets && Repetitions == other.Repetitions && Seconds == other.Seconds && HoldSeconds == other.HoldSeconds && Flights == other.Flights
        && _loadKilograms.Equals(other._loadKilograms) && _percent.Equals(other._percent) && _vestKilograms.Equals(other._vestKilograms) && _inReserve.Equals(other._inReserve)
        && (_tempo, _support, _phase, _supervision, _comfortable) == (other._tempo, other._support, other._phase, other._supervision, other._comfortable)
        && (DoseMeasure, DoseLow, DoseHigh) == (other.DoseMeasure, other.DoseLow, other.DoseHigh)
        && (RepetitionMaximum, TopRepetitions, InVest) == (other.RepetitionMaximum, other.TopRepetitions, other.InVest)
        && (FewestContacts, MostContacts, Minutes, MinutesOpen) == (other.FewestContacts, other.MostContacts, other.Minutes, other.MinutesOpen)
        && (WithoutRepetitions, StatesDose, ToFailure) == (other.WithoutRepetitions, other.StatesDose, other.ToFailure);

    private static double? Stated(double number) => double.IsNaN(number) ? null : number;
}

/// <summary>A load, and how it is stated.</summary>
internal readonly record struct WorkingLoad(LoadBasis Basis, double Amount);

/// <summary>What a dose is stated in: the first of these that the plan gives.</summary>
internal enum DoseMeasure : byte
{
    None,
    Repetitions,
    Seconds,
    Flights,
}
