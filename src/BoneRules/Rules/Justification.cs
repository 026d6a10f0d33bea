namespace BoneRules.Rules;

/// <summary>What a rule measured, and against which limit. Holds no severity and no text, so that two reports can be compared.</summary>
public readonly record struct Justification
{
    /// <summary>What was measured.</summary>
    public Quantity Quantity { get; private init; }

    /// <summary>The number that was measured, or <see langword="null"/> where it is a level.</summary>
    public double? Value { get; private init; }

    /// <summary>The level that was measured, or <see langword="null"/> where it is a number.</summary>
    public string? Level { get; private init; }

    /// <summary>A second quantity, where a judgement rests on two, such as load and repetitions.</summary>
    public Quantity? SecondQuantity { get; private init; }

    /// <summary>The second number.</summary>
    public double? SecondValue { get; private init; }

    /// <summary>The lowest allowed number.</summary>
    public double? Min { get; private init; }

    /// <summary>The highest allowed number.</summary>
    public double? Max { get; private init; }

    /// <summary>Whether the bounds themselves are not allowed.</summary>
    public bool Exclusive { get; private init; }

    /// <summary>The highest allowed level.</summary>
    public string? LevelLimit { get; private init; }

    /// <summary>A level against the highest allowed one.</summary>
    public static Justification OfLevel(Quantity quantity, string level, string? limit = null) =>
        new() { Quantity = quantity, Level = level, LevelLimit = limit };

    /// <summary>A number against a range.</summary>
    public static Justification OfNumber(Quantity quantity, double value, double? min = null, double? max = null, bool exclusive = false) =>
        new() { Quantity = quantity, Value = value, Min = min, Max = max, Exclusive = exclusive };

    /// <summary>The same, with a second quantity beside the first.</summary>
    public Justification And(Quantity quantity, double value) => this with { SecondQuantity = quantity, SecondValue = value };
}
