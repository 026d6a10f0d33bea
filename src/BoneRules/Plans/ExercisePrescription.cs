using System.Text.Json.Serialization;
using BoneRules.Serialization;

namespace BoneRules;

/// <summary>One exercise with its dose. At least one of <see cref="Exercise"/> and <see cref="Name"/> is set.</summary>
/// <remarks>Immutable; compares by content. What the plan does not state is <see langword="null"/> and stays unknown.</remarks>
public sealed record ExercisePrescription
{
    /// <summary>The caller's own id, echoed in findings.</summary>
    public string? Id { get; init; }

    /// <summary>The catalogue id of the exercise, such as <c>goblet-squat</c>.</summary>
    public string? Exercise { get; init; }

    /// <summary>The exercise as the source wrote it.</summary>
    public string? Name { get; init; }

    /// <summary>What else the source says about the exercise.</summary>
    public ExerciseHints? Hints { get; init; }

    /// <summary>Sets; one where not stated.</summary>
    public CountRange? Sets { get; init; }

    /// <summary>Repetitions a set.</summary>
    public CountRange? Repetitions { get; init; }

    /// <summary>How long a set lasts, in seconds, 0 to 86,400.</summary>
    [JsonConverter(typeof(MeasureRangeConverter<Limit.Seconds>))]
    public MeasureRange? DurationSeconds { get; init; }

    /// <summary>How long each repetition is held, in seconds, 0 to 86,400.</summary>
    [JsonConverter(typeof(MeasureRangeConverter<Limit.Seconds>))]
    public MeasureRange? HoldSeconds { get; init; }

    /// <summary>Rest between sets, in seconds, 0 to 86,400.</summary>
    [JsonConverter(typeof(MeasureRangeConverter<Limit.Seconds>))]
    public MeasureRange? RestSeconds { get; init; }

    /// <summary>Rounds of a circuit; multiplies the sets.</summary>
    public CountRange? Rounds { get; init; }

    /// <summary>Flights of stairs.</summary>
    public CountRange? Flights { get; init; }

    /// <summary>Distance, in metres.</summary>
    [JsonConverter(typeof(MeasureRangeConverter<Limit.Metres>))]
    public MeasureRange? DistanceMetres { get; init; }

    /// <summary>The sets one by one, where they differ.</summary>
    public ValueList<SetDetail>? SetDetails { get; init; }

    /// <summary>Whether repetitions, seconds and impacts are each side's.</summary>
    public bool? PerSide { get; init; }

    /// <summary>External load of one implement, in kilograms, 0 to 1,000.</summary>
    [JsonConverter(typeof(NumberConverter<Limit.LoadKilograms>))]
    public double? LoadKilograms { get; init => field = Guard.Number<Limit.LoadKilograms>(value); }

    /// <summary>How many implements of <see cref="LoadKilograms"/> are used, 1 or 2.</summary>
    [JsonConverter(typeof(WholeNumberConverter<Limit.Implements>))]
    public int? Implements { get; init => field = Guard.Whole<Limit.Implements>(value); }

    /// <summary>Load as a percentage of the one-repetition maximum, 0 to 150.</summary>
    [JsonConverter(typeof(NumberConverter<Limit.PercentOfOneRepetitionMaximum>))]
    public double? PercentOneRepetitionMaximum { get; init => field = Guard.Number<Limit.PercentOfOneRepetitionMaximum>(value); }

    /// <summary>Load as a repetition maximum: the most repetitions that it allows (10 for "10 RM").</summary>
    [JsonConverter(typeof(WholeNumberConverter<Limit.Count>))]
    public int? RepetitionMaximum { get; init => field = Guard.Whole<Limit.Count>(value); }

    /// <summary>Mass of a weighted vest, in kilograms, 0 to 1,000.</summary>
    [JsonConverter(typeof(NumberConverter<Limit.LoadKilograms>))]
    public double? VestKilograms { get; init => field = Guard.Number<Limit.LoadKilograms>(value); }

    /// <summary>How hard it should feel.</summary>
    public Effort? Effort { get; init; }

    /// <summary>Impact contacts of the whole prescription, where the source counts them, 0 to 1,000.</summary>
    [JsonConverter(typeof(WholeNumberConverter<Limit.Count>))]
    public int? Impacts { get; init => field = Guard.Whole<Limit.Count>(value); }

    /// <summary>How fast it is done.</summary>
    public Tempo? Tempo { get; init; }

    /// <summary>What is there to hold on to; <see cref="Support.None"/> states that there is nothing.</summary>
    public Support? Support { get; init; }

    /// <summary>The part of the session.</summary>
    public SessionPhase? Phase { get; init; }

    /// <summary>Who supervises this exercise; wins over the session's and the client's own.</summary>
    public Supervision? Supervision { get; init; }

    /// <summary>In logs: done with good form and something left.</summary>
    public bool? Comfortable { get; init; }

    /// <summary>Free text; no rule reads it.</summary>
    public string? Notes { get; init; }

    /// <summary>Where an importer found it.</summary>
    public PrescriptionSource? Source { get; init; }

    /// <summary>The caller's own data, kept and never read.</summary>
    public Extensions? Extensions { get; init; }
}

/// <summary>What a source says about an exercise beside its name, in its own words.</summary>
public sealed record ExerciseHints
{
    /// <summary>The category, such as "plyometrics".</summary>
    public string? Category { get; init; }

    /// <summary>The equipment, such as "barbell".</summary>
    public string? Equipment { get; init; }

    /// <summary>The muscles.</summary>
    public ValueList<string>? Muscles { get; init; }

    /// <summary>The caller's own data, kept and never read.</summary>
    public Extensions? Extensions { get; init; }
}

/// <summary>One set of a prescription or log.</summary>
public sealed record SetDetail
{
    /// <summary>The kind of set; a working set where not stated.</summary>
    public SetType? Type { get; init; }

    /// <summary>Repetitions.</summary>
    public CountRange? Repetitions { get; init; }

    /// <summary>External load of one implement, in kilograms, 0 to 1,000.</summary>
    [JsonConverter(typeof(NumberConverter<Limit.LoadKilograms>))]
    public double? LoadKilograms { get; init => field = Guard.Number<Limit.LoadKilograms>(value); }

    /// <summary>Load as a percentage of the one-repetition maximum, 0 to 150.</summary>
    [JsonConverter(typeof(NumberConverter<Limit.PercentOfOneRepetitionMaximum>))]
    public double? PercentOneRepetitionMaximum { get; init => field = Guard.Number<Limit.PercentOfOneRepetitionMaximum>(value); }

    /// <summary>Duration, in seconds, 0 to 86,400.</summary>
    [JsonConverter(typeof(MeasureRangeConverter<Limit.Seconds>))]
    public MeasureRange? DurationSeconds { get; init; }

    /// <summary>How hard it felt.</summary>
    public Effort? Effort { get; init; }

    /// <summary>The caller's own data, kept and never read.</summary>
    public Extensions? Extensions { get; init; }
}

/// <summary>The kind of a set. Only working sets are references for progression.</summary>
[JsonConverter(typeof(ContractNameConverter<SetType>))]
public enum SetType
{
    /// <summary>A set of the exercise proper.</summary>
    Working,
    /// <summary>A lighter set before it.</summary>
    WarmUp,
    /// <summary>A set with reduced load right after another.</summary>
    Drop,
    /// <summary>A set to muscular failure.</summary>
    Failure,
}

/// <summary>How hard an exercise feels, always with its scale.</summary>
public sealed record Effort
{
    /// <summary>The scale that <see cref="Value"/> is on.</summary>
    public required EffortScale Scale { get; init; }

    /// <summary>The value on that scale: 0–10 for RPE, repetitions left, or 6–20 for Borg.</summary>
    [JsonConverter(typeof(RequiredNumberConverter<Limit.Effort>))]
    public required double Value { get; init => field = Guard.Required<Limit.Effort>(value); }

    /// <summary>The caller's own data, kept and never read.</summary>
    public Extensions? Extensions { get; init; }
}

/// <summary>Scales of perceived effort; they run in different directions.</summary>
[JsonConverter(typeof(ContractNameConverter<EffortScale>))]
public enum EffortScale
{
    /// <summary>Rating of perceived exertion, 0 (rest) to 10 (maximal).</summary>
    Rpe10,
    /// <summary>Repetitions left before failure: 0 is maximal.</summary>
    RepetitionsInReserve,
    /// <summary>Borg's scale, 6 (rest) to 20 (maximal).</summary>
    Borg6To20,
}

/// <summary>How fast an exercise is done.</summary>
[JsonConverter(typeof(ContractNameConverter<Tempo>))]
public enum Tempo
{
    /// <summary>Slowly.</summary>
    Slow,
    /// <summary>Controlled all the way.</summary>
    Controlled,
    /// <summary>Fast.</summary>
    Fast,
}

/// <summary>What there is to hold on to.</summary>
[JsonConverter(typeof(ContractNameConverter<Support>))]
public enum Support
{
    /// <summary>Nothing: the plan says so.</summary>
    None,
    /// <summary>A chair.</summary>
    Chair,
    /// <summary>A countertop.</summary>
    Countertop,
    /// <summary>A wall.</summary>
    Wall,
    /// <summary>A person who stands by.</summary>
    Spotter,
}

/// <summary>The part of a session.</summary>
[JsonConverter(typeof(ContractNameConverter<SessionPhase>))]
public enum SessionPhase
{
    /// <summary>Before the main part.</summary>
    WarmUp,
    /// <summary>The main part.</summary>
    Main,
    /// <summary>After the main part.</summary>
    CoolDown,
}

/// <summary>Where an importer found a prescription.</summary>
public sealed record PrescriptionSource
{
    /// <summary>The line in the source, from 1.</summary>
    [JsonConverter(typeof(WholeNumberConverter<Limit.TextPosition>))]
    public int? Line { get; init => field = Guard.Whole<Limit.TextPosition>(value); }

    /// <summary>The column in that line, from 1.</summary>
    [JsonConverter(typeof(WholeNumberConverter<Limit.TextPosition>))]
    public int? Column { get; init => field = Guard.Whole<Limit.TextPosition>(value); }

    /// <summary>The text as it stands there.</summary>
    public string? Text { get; init; }

    /// <summary>Whether the unit of the load stood in the source.</summary>
    public UnitBasis? Unit { get; init; }

    /// <summary>The caller's own data, kept and never read.</summary>
    public Extensions? Extensions { get; init; }
}

/// <summary>On what basis a load has its unit.</summary>
[JsonConverter(typeof(ContractNameConverter<UnitBasis>))]
public enum UnitBasis
{
    /// <summary>The source states it.</summary>
    Stated,
    /// <summary>The caller stated it for the whole file.</summary>
    Assumed,
}
