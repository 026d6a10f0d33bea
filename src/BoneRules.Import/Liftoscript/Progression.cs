using System.Globalization;
using System.Text.RegularExpressions;
using BoneRules.Import.Csv;

namespace BoneRules.Import.Liftoscript;

/// <summary>The built-in ways to raise an exercise from session to session.</summary>
internal enum ProgressionKind { Linear, Double, Sum }

/// <summary>A progression as written: "lp(5lb)", "dp(5lb, 8, 12)", "sum(30, 5lb)".</summary>
internal sealed partial record Progression
{
    [GeneratedRegex(@"^(lp|dp|sum)\s*\(([^()]*)\)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Call { get; }

    [GeneratedRegex(@"^([0-9]{1,5}(?:\.[0-9]{1,4})?)(kg|lb)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Step { get; }

    public required ProgressionKind Kind { get; init; }

    /// <summary>As the program has it.</summary>
    public required string Text { get; init; }

    /// <summary>By how much the load rises, in kilograms.</summary>
    public required double Kilograms { get; init; }

    /// <summary>After how many successful sessions.</summary>
    public int Attempts { get; init; } = 1;

    /// <summary>How many of them were already done.</summary>
    public int Done { get; init; }

    /// <summary>The repetitions from which and to which they rise, or the sum that they must reach.</summary>
    public int Least { get; init; }
    public int Most { get; init; }

    /// <summary>Reads a progression; <see langword="null"/> where it is a script, rises by percent, or is not as documented.</summary>
    public static Progression? Read(string text)
    {
        if (Call.Match(text) is not { Success: true } call) return null;
        var arguments = call.Groups[2].Value.Split(',', StringSplitOptions.TrimEntries);
        return call.Groups[1].Value.ToLowerInvariant() switch
        {
            "lp" when Mass(arguments, 0) is { } step && Count(arguments, 1, 1) is > 0 and var attempts && Count(arguments, 2, 0) is >= 0 and var done && arguments.Length <= 6 =>
                new Progression { Kind = ProgressionKind.Linear, Text = text, Kilograms = step, Attempts = attempts, Done = done },
            "dp" when arguments.Length == 3 && Mass(arguments, 0) is { } step && Count(arguments, 1, -1) is > 0 and var least && Count(arguments, 2, -1) is var most && most >= least =>
                new Progression { Kind = ProgressionKind.Double, Text = text, Kilograms = step, Least = least, Most = most },
            "sum" when arguments.Length == 2 && Count(arguments, 0, -1) is >= 0 and var sum && Mass(arguments, 1) is { } step =>
                new Progression { Kind = ProgressionKind.Sum, Text = text, Kilograms = step, Least = sum },
            _ => null,
        };
    }

    private static double? Mass(string[] arguments, int at)
    {
        if (at >= arguments.Length || Step.Match(arguments[at]) is not { Success: true } step) return null;
        var number = double.Parse(step.Groups[1].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return step.Groups[2].Value.Equals("lb", StringComparison.OrdinalIgnoreCase) ? number * Units.KilogramsOfPound : number;
    }

    private static int Count(string[] arguments, int at, int absent) =>
        at >= arguments.Length ? absent : int.TryParse(arguments[at], NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= 1000 ? count : -1;
}
