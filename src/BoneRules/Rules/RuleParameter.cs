namespace BoneRules.Rules;

/// <summary>A number of a rule that a configuration may set, because the sources leave room for it.</summary>
public sealed record RuleParameter
{
    private RuleParameter(string name, double standard, double min, double max, Func<Rule, double, Rule> apply) =>
        (Name, Default, Min, Max, Apply) = (name, standard, min, max, apply);

    /// <summary>The name, with its unit, such as <c>minutesPerWeek</c>.</summary>
    public string Name { get; }

    /// <summary>The number where no configuration says otherwise.</summary>
    public double Default { get; }

    /// <summary>The lowest number that the sources leave room for.</summary>
    public double Min { get; }

    /// <summary>The highest number that the sources leave room for.</summary>
    public double Max { get; }

    internal Func<Rule, double, Rule> Apply { get; }

    /// <summary>The least that is enough, in every band of a coverage that asks for <paramref name="standard"/>.</summary>
    /// <param name="name">The name, with its unit.</param>
    /// <param name="standard">The number as the rule has it.</param>
    /// <param name="min">The lowest number that may be set.</param>
    /// <param name="max">The highest number that may be set.</param>
    public static RuleParameter Least(string name, double standard, double min, double max) => new(name, standard, min, max, (rule, value) =>
        WithBands((Coverage)rule, band => band.Min == standard ? band with { Min = value } : band));

    /// <summary>The most that is not too much, in every band of a coverage that allows <paramref name="standard"/>.</summary>
    /// <param name="name">The name, with its unit.</param>
    /// <param name="standard">The number as the rule has it.</param>
    /// <param name="min">The lowest number that may be set.</param>
    /// <param name="max">The highest number that may be set.</param>
    public static RuleParameter Most(string name, double standard, double min, double max) => new(name, standard, min, max, (rule, value) =>
        WithBands((Coverage)rule, band => band.Max == standard ? band with { Max = value } : band));

    private static Coverage WithBands(Coverage rule, Func<CoverageBand, CoverageBand> change) => rule with { Bands = rule.Bands.Select(change).ToValueList() };
}
