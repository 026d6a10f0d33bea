using System.Text.Json.Serialization;
using BoneRules.Serialization;

namespace BoneRules;

/// <summary>What can be measured. The names are stable; units stand in them.</summary>
[JsonConverter(typeof(ContractNameConverter<Quantity>))]
public enum Quantity
{
    /// <summary>Bending of the spine (level).</summary>
    SpinalFlexion,
    /// <summary>Rotation of the trunk (level).</summary>
    TrunkRotation,
    /// <summary>Rotation to the end of the range (level).</summary>
    EndRangeRotation,
    /// <summary>Bending to the side (level).</summary>
    LateralFlexion,
    /// <summary>Extension of the spine (level).</summary>
    SpinalExtension,
    /// <summary>Impact (level).</summary>
    ImpactLevel,
    /// <summary>Thrown, jerked or swung load (level).</summary>
    Ballistic,
    /// <summary>Sudden change of direction (level).</summary>
    DirectionChange,
    /// <summary>A family of activities (level).</summary>
    Activity,
    /// <summary>From where a load is lifted (level).</summary>
    LiftOrigin,
    /// <summary>Load overhead (level).</summary>
    OverheadLoad,
    /// <summary>Demand on balance (level).</summary>
    BalanceDemand,
    /// <summary>Tempo (level).</summary>
    Tempo,
    /// <summary>Impact contacts a day.</summary>
    Impacts,
    /// <summary>Repetitions a set.</summary>
    Repetitions,
    /// <summary>Flights of stairs.</summary>
    Flights,
    /// <summary>Sets.</summary>
    Sets,
    /// <summary>Load of one implement, in kilograms.</summary>
    LoadKilograms,
    /// <summary>Load, in percent of the one-repetition maximum.</summary>
    PercentOneRepetitionMaximum,
    /// <summary>Load as a repetition maximum.</summary>
    RepetitionMaximum,
    /// <summary>Change of load against the reference, in percent.</summary>
    LoadChangePercent,
    /// <summary>Change of repetitions against the reference.</summary>
    RepetitionsChange,
    /// <summary>Change of a week's volume, in percent.</summary>
    VolumeChangePercent,
    /// <summary>Sessions a week.</summary>
    SessionsPerWeek,
    /// <summary>Days a week.</summary>
    DaysPerWeek,
    /// <summary>Times a day.</summary>
    TimesPerDay,
    /// <summary>Times a week.</summary>
    TimesPerWeek,
    /// <summary>Minutes a day.</summary>
    MinutesPerDay,
    /// <summary>Minutes at a stretch.</summary>
    Minutes,
    /// <summary>Minutes a week.</summary>
    MinutesPerWeek,
    /// <summary>Weeks.</summary>
    Weeks,
    /// <summary>Days.</summary>
    Days,
    /// <summary>Exercises.</summary>
    Exercises,
    /// <summary>Muscle groups (level).</summary>
    MuscleGroups,
    /// <summary>Pillars (level names the missing ones).</summary>
    Pillars,
    /// <summary>Vest, in percent of body mass.</summary>
    VestPercentBodyMass,
    /// <summary>Vest, in kilograms.</summary>
    VestKilograms,
    /// <summary>Rest days between.</summary>
    RestDays,
    /// <summary>Clearance (level).</summary>
    Clearance,
    /// <summary>The kind of resistance (level).</summary>
    Resistance,
    /// <summary>Position of the body (level).</summary>
    Position,
    /// <summary>Supervision (level).</summary>
    Supervision,
    /// <summary>Symptom (level).</summary>
    Symptom,
    /// <summary>Support (level).</summary>
    Support,
    /// <summary>Phase of the session (level).</summary>
    SessionPhase,
    /// <summary>Seconds.</summary>
    Seconds,
    /// <summary>Grams per kilogram of body mass a day.</summary>
    GramsPerKilogram,
    /// <summary>Milligrams a day.</summary>
    MilligramsPerDay,
    /// <summary>Micrograms a day.</summary>
    MicrogramsPerDay,
    /// <summary>Months.</summary>
    Months,
}
