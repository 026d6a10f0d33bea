using System.Text.Json.Serialization;
using BoneRules.Serialization;

namespace BoneRules;

/// <summary>A week of a plan, or several identical weeks.</summary>
public sealed record PlanWeek
{
    /// <summary>The caller's own id, echoed in findings.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the week.</summary>
    public string? Name { get; init; }

    /// <summary>How many identical weeks this one stands for, 1 to 104; one where not stated.</summary>
    [JsonConverter(typeof(WholeNumberConverter<Limit.Repeat>))]
    public int? Repeat { get; init => field = Guard.Whole<Limit.Repeat>(value); }

    /// <summary>In logs, the Monday on which the week starts.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>The sessions of the week; at least one.</summary>
    public required ValueList<PlanSession> Sessions { get; init; }

    /// <summary>The caller's own data, kept and never read.</summary>
    public Extensions? Extensions { get; init; }
}
