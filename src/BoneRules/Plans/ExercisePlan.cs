using System.Text.Json.Serialization;
using BoneRules.Serialization;

namespace BoneRules;

/// <summary>An exercise plan: what is prescribed for the coming weeks, or a log of what was performed.</summary>
/// <remarks>Immutable; compares by content. Properties that are <see langword="null"/> are not known, never "no".</remarks>
public sealed record ExercisePlan
{
    /// <summary>The version of the wire contract; 1 where stated.</summary>
    [JsonConverter(typeof(WholeNumberConverter<Limit.SchemaVersion>))]
    public int? SchemaVersion { get; init => field = Guard.Whole<Limit.SchemaVersion>(value); }

    /// <summary>The caller's own id, echoed in findings.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the plan.</summary>
    public string? Name { get; init; }

    /// <summary>Whether this is a plan or a log; a plan where not stated.</summary>
    public PlanKind? Kind { get; init; }

    /// <summary>The published template that the plan says it follows; inside it, the template's own doses are in range.</summary>
    public PlanTemplate? Template { get; init; }

    /// <summary>The weeks, in order; at least one, at most 520 once repeats are counted.</summary>
    public required ValueList<PlanWeek> Weeks { get; init; }

    /// <summary>What the plan asks for every day beside the sessions.</summary>
    public PlanHabits? Habits { get; init; }

    /// <summary>The caller's own data, kept and never read.</summary>
    public Extensions? Extensions { get; init; }
}

/// <summary>Whether a plan says what to do or what was done.</summary>
[JsonConverter(typeof(ContractNameConverter<PlanKind>))]
public enum PlanKind
{
    /// <summary>A plan: what to do.</summary>
    Prescribed,
    /// <summary>A log: what was done.</summary>
    Performed,
}

/// <summary>The published templates that a plan can say it follows.</summary>
[JsonConverter(typeof(ContractNameConverter<PlanTemplate>))]
public enum PlanTemplate
{
    /// <summary>The 15-minute daily routine (<c>daily-15</c>).</summary>
    Daily15,
    /// <summary>The 20-minute lunch-break circuit (<c>circuit-20</c>).</summary>
    Circuit20,
    /// <summary>The clinicians' progressive template (<c>clinician-progressive</c>), for professional use only.</summary>
    ClinicianProgressive,
    /// <summary>A week with all four pillars (<c>four-pillar-week</c>).</summary>
    FourPillarWeek,
}

/// <summary>What a plan asks for every day beside its sessions.</summary>
public sealed record PlanHabits
{
    /// <summary>Protein, in grams a day.</summary>
    [JsonConverter(typeof(NumberConverter<Limit.NutrientPerDay>))]
    public double? ProteinGramsPerDay { get; init => field = Guard.Number<Limit.NutrientPerDay>(value); }

    /// <summary>Minutes of sitting after which to stand up, 0 to 1,440.</summary>
    [JsonConverter(typeof(NumberConverter<Limit.Minutes>))]
    public double? StandBreakEveryMinutes { get; init => field = Guard.Number<Limit.Minutes>(value); }

    /// <summary>Moments of relaxation a day, 0 to 1,000.</summary>
    [JsonConverter(typeof(WholeNumberConverter<Limit.Count>))]
    public int? RelaxationMomentsPerDay { get; init => field = Guard.Whole<Limit.Count>(value); }

    /// <summary>Whether the plan asks to keep a telephone within reach while exercising.</summary>
    public bool? PhoneWithinReach { get; init; }

    /// <summary>The caller's own data, kept and never read.</summary>
    public Extensions? Extensions { get; init; }
}
