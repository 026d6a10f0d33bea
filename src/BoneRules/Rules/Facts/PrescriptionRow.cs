namespace BoneRules.Rules;

/// <summary>A prescription as flat numbers: all that a rule may read of it.</summary>
internal struct PrescriptionRow
{
    public CompiledExercise Exercise;
    public int Session;

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

    /// <summary>The heaviest working load of one implement, in kilograms.</summary>
    public double? LoadKilograms;

    /// <summary>The heaviest working load, in percent of the one-repetition maximum.</summary>
    public double? PercentOneRepetitionMaximum;
    public int? RepetitionMaximum;
    public double? VestKilograms;

    /// <summary>The fewest repetitions left in reserve of any working set, from whichever scale the plan uses.</summary>
    public double? RepetitionsInReserve;

    /// <summary>The most repetitions at the heaviest load.</summary>
    public int? TopRepetitions;
    public int? StatedImpacts;
    public Tempo? Tempo;
    public Support? Support;
    public SessionPhase? Phase;
    public Supervision? Supervision;
    public bool? Comfortable;

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
}
