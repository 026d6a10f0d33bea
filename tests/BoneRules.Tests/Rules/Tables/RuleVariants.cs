using System.Globalization;
using BoneRules.Rules;

namespace BoneRules.Tests.Rules;

/// <summary>A rule with one number or one severity of its declaration moved by a step: what a slip of the pen would make of it.</summary>
internal static class RuleVariants
{
    private const string Letters = "AIWE";

    public static IEnumerable<(string What, Rule Rule)> Of(Rule rule) => Parameters(rule).Concat(rule switch
    {
        Contraindication one => one.Cases.AsEnumerable().SelectMany((severityCase, i) => Tables(severityCase.Severities).Select(table =>
            ($"case {i + 1} as {table}", (Rule)(one with { Cases = At(one.Cases, i, severityCase with { Severities = table }) })))),
        ProgressionLimit one => Tables(one.Severities).Select(table => ($"{table}", (Rule)(one with { Severities = table }))),
        Requirement one => Tables(one.Severities).Select(table => ($"{table}", (Rule)(one with { Severities = table }))),
        SessionRequirement one => Tables(one.Severities).Select(table => ($"{table}", (Rule)(one with { Severities = table }))),
        PlanRule one => Tables(one.Severities).Select(table => ($"{table}", (Rule)(one with { Severities = table }))),
        Coverage one => one.Bands.AsEnumerable().SelectMany((band, i) => Bands(band).Select(changed =>
            ($"band {i + 1}, {changed.Whom}, {changed.AfterTrainingWeeks}, {changed.Min}–{changed.Max}, {changed.Severity}", (Rule)(one with { Bands = At(one.Bands, i, changed) })))),
        DoseRule one => one.Rows.AsEnumerable().SelectMany((row, i) => Rows(row).Select(changed =>
            ($"{row.Label} as {changed}", (Rule)(one with { Rows = At(one.Rows, i, changed) })))),
        _ => [],
    });

    private static IEnumerable<(string What, Rule Rule)> Parameters(Rule rule) =>
        from parameter in rule.Parameters.AsEnumerable()
        from value in Stepped(parameter.Default)
        where value >= parameter.Min && value <= parameter.Max
        select (string.Create(CultureInfo.InvariantCulture, $"{parameter.Name} {value}"), parameter.Apply(rule, value));

    /// <summary>A table with one letter a step graver or milder, where it still grows no milder towards a stricter tier.</summary>
    private static IEnumerable<SeverityTable> Tables(SeverityTable table)
    {
        var rows = Enumerable.Range(0, 3).Select(f => string.Concat(Enumerable.Range(0, 5).Select(b => Letters[(int)table.For((BoneTier)b, (FallsLevel)f)]))).ToArray();
        for (var f = 0; f < 3; f++)
            for (var b = 0; b < 5; b++)
                foreach (var step in (int[])[-1, 1])
                    if (Letters.IndexOf(rows[f][b]) + step is >= 0 and < 4 and var letter && Changed(rows, f, b, Letters[letter]) is { } changed) yield return changed;
    }

    private static SeverityTable? Changed(string[] rows, int f, int b, char letter)
    {
        string[] changed = [.. rows];
        changed[f] = rows[f][..b] + letter + rows[f][(b + 1)..];
        try
        {
            return SeverityTable.Of(changed[0], changed[1], changed[2]);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static IEnumerable<CoverageBand> Bands(CoverageBand band)
    {
        foreach (var min in Stepped(band.Min)) yield return band with { Min = min };
        foreach (var max in Stepped(band.Max)) yield return band with { Max = max };
        foreach (var weeks in Stepped(band.AfterTrainingWeeks)) yield return band with { AfterTrainingWeeks = (int)weeks };
        yield return band with { Severity = band.Severity == Severity.Info ? Severity.Warning : Severity.Info };
    }

    /// <summary>A row that holds one more; where it alone speaks of an exercise, also one that holds one fewer.</summary>
    private static IEnumerable<DoseRow> Rows(DoseRow row)
    {
        var narrower = row.IsOwn && row.Template is null;
        foreach (var sets in Ranges(row.Sets, narrower)) yield return row with { Sets = sets };
        foreach (var repetitions in Ranges(row.Repetitions, narrower)) yield return row with { Repetitions = repetitions };
        foreach (var flights in Ranges(row.Flights, narrower)) yield return row with { Flights = flights };
        if (row.Seconds is { Min: > 0 } seconds)
        {
            yield return row with { Seconds = new MeasureRange(seconds.Min - 1, seconds.Max) };
            yield return row with { Seconds = new MeasureRange(seconds.Min, seconds.Max + 1) };
        }
        foreach (var weeks in Stepped(row.FirstTrainingWeeks)) yield return row with { FirstTrainingWeeks = (int)weeks };
    }

    private static IEnumerable<CountRange> Ranges(CountRange? range, bool narrower)
    {
        if (range is not { } known) yield break;
        if (known.Min > 1) yield return new CountRange(known.Min - 1, known.Max);
        if (known.Max is { } max) yield return new CountRange(known.Min, max + 1);
        if (!narrower || known.Max == known.Min) yield break;
        yield return new CountRange(known.Min + 1, known.Max);
        if (known.Max is { } most) yield return new CountRange(known.Min, most - 1);
    }

    private static IEnumerable<double> Stepped(double? number) => number is { } known ? known >= 1 ? [known - 1, known + 1] : [known + 1] : [];

    private static ValueList<T> At<T>(ValueList<T> list, int index, T changed) => list.Select((item, i) => i == index ? changed : item).ToValueList();
}
