using System.Text.Json.Serialization;
using BoneRules.Serialization;

namespace BoneRules;

/// <summary>A whole number, or a range of them, as a plan prescribes it: "10", "8–12" or "5 or more".</summary>
/// <remarks><see langword="default"/> is exactly 0. Equality is by value.</remarks>
[JsonConverter(typeof(CountRangeConverter))]
public readonly record struct CountRange
{
    private const int NoMaximum = -1;
    private readonly int _max;

    /// <summary>Exactly <paramref name="exactly"/>.</summary>
    /// <param name="exactly">0 to 1,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0 to 1,000.</exception>
    public CountRange(int exactly) : this(exactly, exactly) { }

    /// <summary>From <paramref name="min"/> to <paramref name="max"/>, both included.</summary>
    /// <param name="min">0 to 1,000.</param>
    /// <param name="max"><paramref name="min"/> to 1,000, or <see langword="null"/> for "or more".</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is outside 0 to 1,000, or the maximum is below the minimum.</exception>
    public CountRange(int min, int? max)
    {
        Min = (int)Guard.Required<Limit.Count>(min, nameof(min));
        if (max is { } upper)
        {
            Guard.Required<Limit.Count>(upper, nameof(max));
            ArgumentOutOfRangeException.ThrowIfLessThan(upper, min, nameof(max));
        }
        _max = max ?? NoMaximum;
    }

    /// <summary>The lowest prescribed number, 0 to 1,000.</summary>
    public int Min { get; }

    /// <summary>The highest prescribed number, or <see langword="null"/> where the plan sets none ("5 or more").</summary>
    public int? Max => _max == NoMaximum ? null : _max;

    /// <summary>The highest number where one is set, else the lowest: what the plan is sure to ask for.</summary>
    public int Top => _max == NoMaximum ? Min : _max;

    /// <summary>Exactly this number.</summary>
    public static implicit operator CountRange(int exactly) => new(exactly);

    /// <summary>The range as people write it: "10", "8–12", "5+".</summary>
    public override string ToString() => Max switch
    {
        null => Invariant.Text(Min) + "+",
        { } max when max == Min => Invariant.Text(Min),
        { } max => Invariant.Text(Min) + "–" + Invariant.Text(max),
    };
}

/// <summary>A measured number, or a range of them: seconds or metres, as the property that holds it says.</summary>
/// <remarks><see langword="default"/> is exactly 0. Equality is by value.</remarks>
public readonly record struct MeasureRange
{
    // Not a number where there is no maximum; such values are equal to one another.
    private readonly double _max;

    /// <summary>Exactly <paramref name="exactly"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not finite.</exception>
    public MeasureRange(double exactly) : this(exactly, exactly) { }

    /// <summary>From <paramref name="min"/> to <paramref name="max"/>, both included.</summary>
    /// <param name="min">0 or more; the property that holds the range sets the upper bound.</param>
    /// <param name="max"><paramref name="min"/> or more, or <see langword="null"/> for "or more".</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative or not finite, or the maximum is below the minimum.</exception>
    public MeasureRange(double min, double? max)
    {
        Min = Guard.Required<Limit.Metres>(min, nameof(min));
        if (max is { } upper)
        {
            Guard.Required<Limit.Metres>(upper, nameof(max));
            ArgumentOutOfRangeException.ThrowIfLessThan(upper, min, nameof(max));
        }
        _max = max ?? double.NaN;
    }

    /// <summary>The lowest prescribed value, 0 or more.</summary>
    public double Min { get; }

    /// <summary>The highest prescribed value, or <see langword="null"/> where the plan sets none.</summary>
    public double? Max => double.IsNaN(_max) ? null : _max;

    /// <summary>The highest value where one is set, else the lowest: what the plan is sure to ask for.</summary>
    public double Top => double.IsNaN(_max) ? Min : _max;

    /// <summary>Exactly this value.</summary>
    public static implicit operator MeasureRange(double exactly) => new(exactly);

    /// <summary>The range as people write it: "30", "20–30", "30+".</summary>
    public override string ToString() => Max switch
    {
        null => Invariant.Text(Min) + "+",
        { } max when max == Min => Invariant.Text(Min),
        { } max => Invariant.Text(Min) + "–" + Invariant.Text(max),
    };
}
