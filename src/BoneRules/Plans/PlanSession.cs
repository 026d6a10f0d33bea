using System.Text.Json.Serialization;
using BoneRules.Serialization;

namespace BoneRules;

/// <summary>A session of a week. It occurs on each of its days; at most one of <see cref="Days"/>, <see cref="DayNumbers"/>,
/// <see cref="TimesPerWeek"/> and <see cref="Date"/> says when, and with none of them it occurs once.</summary>
public sealed record PlanSession
{
    /// <summary>The caller's own id, echoed in findings.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the session.</summary>
    public string? Name { get; init; }

    /// <summary>The weekdays on which it occurs.</summary>
    public ValueList<Weekday>? Days { get; init; }

    /// <summary>The days of the week by number, 1 to 7, where neighbours are known but weekdays are not.</summary>
    public ValueList<int>? DayNumbers { get; init; }

    /// <summary>On how many distinct days it occurs, 1 to 7, where the source names no days.</summary>
    [JsonConverter(typeof(WholeNumberConverter<Limit.TimesPerWeek>))]
    public int? TimesPerWeek { get; init => field = Guard.Whole<Limit.TimesPerWeek>(value); }

    /// <summary>In logs, the day on which it was performed.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The part of the day.</summary>
    public PartOfDay? PartOfDay { get; init; }

    /// <summary>Who supervises this session; wins over the client's own.</summary>
    public Supervision? Supervision { get; init; }

    /// <summary>In logs, the symptoms that were noted; an empty list means "asked, and none".</summary>
    public ValueList<Symptom>? Symptoms { get; init; }

    /// <summary>Free text; no rule reads it.</summary>
    public string? Notes { get; init; }

    /// <summary>The exercises with their doses, in order; may be empty.</summary>
    public required ValueList<ExercisePrescription> Prescriptions { get; init; }

    /// <summary>The caller's own data, kept and never read.</summary>
    public Extensions? Extensions { get; init; }
}

/// <summary>A day of the week, Monday first.</summary>
[JsonConverter(typeof(ContractNameConverter<Weekday>))]
public enum Weekday
{
    /// <summary>Monday.</summary>
    Monday,
    /// <summary>Tuesday.</summary>
    Tuesday,
    /// <summary>Wednesday.</summary>
    Wednesday,
    /// <summary>Thursday.</summary>
    Thursday,
    /// <summary>Friday.</summary>
    Friday,
    /// <summary>Saturday.</summary>
    Saturday,
    /// <summary>Sunday; next to the Monday of the week that follows.</summary>
    Sunday,
}

/// <summary>A part of the day.</summary>
[JsonConverter(typeof(ContractNameConverter<PartOfDay>))]
public enum PartOfDay
{
    /// <summary>Before noon.</summary>
    Morning,
    /// <summary>Around noon.</summary>
    Midday,
    /// <summary>After work or later.</summary>
    Evening,
}

/// <summary>Who is present while the person exercises.</summary>
[JsonConverter(typeof(ContractNameConverter<Supervision>))]
public enum Supervision
{
    /// <summary>Nobody.</summary>
    None,
    /// <summary>A qualified trainer.</summary>
    Trainer,
    /// <summary>A health professional, such as a physiotherapist or clinical exercise physiologist.</summary>
    HealthProfessional,
}
