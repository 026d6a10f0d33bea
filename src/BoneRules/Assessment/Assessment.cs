using System.Text.Json.Serialization;
using BoneRules.Serialization;

namespace BoneRules;

/// <summary>What a client profile means for exercise: gate, bone tier and falls level, each from the lowest to the highest
/// that the known facts allow, with reasons and the facts that would settle it.</summary>
/// <remarks>Computed by <see cref="Assess(ClientProfile)"/>; a pure function of the profile.</remarks>
[JsonConverter(typeof(AssessmentConverter))]
public sealed partial record Assessment
{
    /// <summary>Whether exercise may begin.</summary>
    public required Possible<Gate> Gate { get; init; }

    /// <summary>How fragile the bones are.</summary>
    public required Possible<BoneTier> BoneTier { get; init; }

    /// <summary>How likely a fall is.</summary>
    public required Possible<FallsLevel> FallsLevel { get; init; }

    /// <summary>The tier as it is named to people: the highest possible, or <see cref="BoneTier.BU"/> where it is unknown for want of data.</summary>
    public required BoneTier ReportedBoneTier { get; init; }

    /// <summary>The reference date, if the profile states one.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Why, in the order gate, bone, falls.</summary>
    public required ValueList<AssessmentReason> Reasons { get; init; }

    /// <summary>The facts that are not known: deciding ones first, then those that could only tighten.</summary>
    public required ValueList<MissingFact> Missing { get; init; }

    /// <summary>The paths of the missing facts that leave an axis undecided.</summary>
    public IEnumerable<string> MissingFor(AssessmentAxis axis) =>
        Missing.Where(fact => fact.Axes.HasFlag(axis)).Select(static fact => fact.Path);
}

/// <summary>A value of which only the lowest and the highest possibility may be known.</summary>
/// <typeparam name="T">An enumeration whose order runs from harmless to strict.</typeparam>
/// <param name="Lowest">The lowest that the known facts allow.</param>
/// <param name="Highest">The highest that the known facts allow.</param>
public readonly record struct Possible<T>(T Lowest, T Highest) where T : struct, Enum
{
    /// <summary>A value that is known.</summary>
    public Possible(T known) : this(known, known) { }

    /// <summary>Whether the value is known.</summary>
    public bool IsKnown => EqualityComparer<T>.Default.Equals(Lowest, Highest);

    /// <summary>Whether it is this value or a higher one.</summary>
    public Truth IsAtLeast(T value)
    {
        var comparer = Comparer<T>.Default;
        if (comparer.Compare(Lowest, value) >= 0) return true;
        return comparer.Compare(Highest, value) >= 0 ? Truth.Unknown : Truth.False;
    }

    /// <summary>The value, or "lowest…highest".</summary>
    public override string ToString() => IsKnown ? Lowest.ToString() : $"{Lowest}…{Highest}";
}

/// <summary>Whether exercise may begin.</summary>
[JsonConverter(typeof(ContractNameConverter<Gate>))]
public enum Gate
{
    /// <summary>The rules of the tier apply.</summary>
    Open,
    /// <summary>Only low-risk components until a clinician clears the person.</summary>
    ClearFirst,
    /// <summary>No exercise until a clinician has looked.</summary>
    Stop,
}

/// <summary>How fragile the bones are, from harmless to acute.</summary>
/// <remarks>The order is the strictness. <see cref="BU"/> is a name for people; rules see the tiers that it may be.</remarks>
[JsonConverter(typeof(ContractNameConverter<BoneTier>))]
public enum BoneTier
{
    /// <summary>No osteoporosis and no fragility fracture.</summary>
    B0,
    /// <summary>Osteopenia without fragility fracture.</summary>
    B1,
    /// <summary>Osteoporosis without vertebral fracture.</summary>
    B2,
    /// <summary>Osteoporosis at higher risk: T ≤ −3.0, a hip fracture, or a fracture in the last 24 months.</summary>
    B2High,
    /// <summary>A vertebral fracture, or several low-trauma fractures.</summary>
    B3,
    /// <summary>A vertebral fracture within 84 days.</summary>
    B4,
    /// <summary>Not known for want of data. Only <see cref="Assessment.ReportedBoneTier"/> takes this value.</summary>
    BU,
}

/// <summary>How likely a fall is.</summary>
[JsonConverter(typeof(ContractNameConverter<FallsLevel>))]
public enum FallsLevel
{
    /// <summary>No fall in twelve months, steady.</summary>
    F0,
    /// <summary>One fall that was not severe, unsteady, or afraid of falling.</summary>
    F1,
    /// <summary>Several falls, a severe one, frail, or slow.</summary>
    F2,
}

/// <summary>The axes of an assessment.</summary>
[Flags]
public enum AssessmentAxis
{
    /// <summary>None: the fact could only tighten if it were known.</summary>
    None = 0,
    /// <summary>The gate.</summary>
    Gate = 1,
    /// <summary>The bone tier.</summary>
    Bone = 2,
    /// <summary>The falls level.</summary>
    Falls = 4,
}

/// <summary>A fact that is not known.</summary>
/// <param name="Path">Its path in the client profile, such as <c>client:/fractures</c>.</param>
/// <param name="Axes">The axes that it leaves undecided; <see cref="AssessmentAxis.None"/> where it could only tighten.</param>
public sealed record MissingFact(string Path, AssessmentAxis Axes);

/// <summary>Why an assessment is what it is.</summary>
/// <param name="Code">A stable code, such as <c>vertebralFracture</c>.</param>
/// <param name="Message">The reason in plain words.</param>
/// <param name="Paths">The facts it rests on, as paths in the client profile.</param>
/// <param name="Axis">The axis it speaks of.</param>
public sealed record AssessmentReason(string Code, string Message, ValueList<string> Paths, [property: JsonIgnore] AssessmentAxis Axis)
{
    /// <summary>The gate it calls for, where it speaks of the gate.</summary>
    [JsonIgnore]
    public Gate? Gate { get; init; }
}
