namespace BoneRules;

/// <summary>Yes, no, or not known. Operators follow Kleene: what is unknown stays unknown unless the rest decides.</summary>
/// <remarks><see langword="default"/> is <see cref="Unknown"/>: nothing that was left out can read as "no".</remarks>
public readonly record struct Truth
{
    private readonly sbyte _value;

    private Truth(sbyte value) => _value = value;

    /// <summary>Not known.</summary>
    public static Truth Unknown => default;

    /// <summary>Yes.</summary>
    public static Truth True => new(1);

    /// <summary>No.</summary>
    public static Truth False => new(-1);

    /// <summary>Whether it is certainly so.</summary>
    public bool IsTrue => _value > 0;

    /// <summary>Whether it is certainly not so.</summary>
    public bool IsFalse => _value < 0;

    /// <summary>Whether it is not known.</summary>
    public bool IsUnknown => _value == 0;

    /// <summary>Whether it may be so: yes or not known.</summary>
    public bool MayBeTrue => _value >= 0;

    /// <summary>A known answer.</summary>
    public static implicit operator Truth(bool value) => value ? True : False;

    /// <summary>An answer where <see langword="null"/> is not known.</summary>
    public static implicit operator Truth(bool? value) => value is { } known ? known : Unknown;

    /// <summary>Both; certainly no where one is no.</summary>
    public static Truth operator &(Truth left, Truth right) => new(Math.Min(left._value, right._value));

    /// <summary>Either; certainly yes where one is yes.</summary>
    public static Truth operator |(Truth left, Truth right) => new(Math.Max(left._value, right._value));

    /// <summary>The opposite; unknown stays unknown.</summary>
    public static Truth operator !(Truth value) => new((sbyte)-value._value);

    /// <summary>"yes", "no" or "unknown".</summary>
    public override string ToString() => _value switch { > 0 => "yes", < 0 => "no", _ => "unknown" };
}

/// <summary>Questions to attributes that may not be known.</summary>
public static class TruthExtensions
{
    /// <summary>Whether the attribute is this value; unknown where it is not known.</summary>
    public static Truth Is<T>(this T? attribute, T value) where T : struct, Enum =>
        attribute is { } known ? EqualityComparer<T>.Default.Equals(known, value) : Truth.Unknown;

    /// <summary>Whether the attribute is this value or a higher one; unknown where it is not known.</summary>
    public static Truth IsAtLeast<T>(this T? attribute, T value) where T : struct, Enum =>
        attribute is { } known ? Comparer<T>.Default.Compare(known, value) >= 0 : Truth.Unknown;

    /// <summary>Whether the attribute holds; unknown where it is not known.</summary>
    public static Truth Holds(this bool? attribute) => attribute;
}
