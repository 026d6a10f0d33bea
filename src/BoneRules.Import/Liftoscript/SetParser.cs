using System.Globalization;
using System.Text.RegularExpressions;
using BoneRules.Import.Csv;

namespace BoneRules.Import.Liftoscript;

/// <summary>Reads a section of sets: "3x8-12 60kg @8 90s, 1x5+", or what holds for all sets: "60kg", "@8 20s".</summary>
internal sealed partial class SetParser(ProgramLine line, MassUnit? defaultUnit)
{
    private const int MostSets = 100;

    [GeneratedRegex(@"^([0-9]{1,4})x([0-9]{1,4})(?:-([0-9]{1,4}))?(\+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sets { get; }

    [GeneratedRegex(@"^([0-9]{1,6}(?:\.[0-9]{1,4})?)(kg|lb|%)?(\+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Load { get; }

    [GeneratedRegex(@"^@([0-9]{1,2}(?:\.[0-9]{1,2})?)(\+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Exertion { get; }

    [GeneratedRegex(@"^(?:([0-9]{1,5})s(\+)?\|)?(?:([0-9]{1,5})s|(\?))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Timer { get; }

    [GeneratedRegex(@"\(([^()]*)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Label { get; }

    /// <summary>The sets between commas; a section that counts none holds for all sets.</summary>
    public List<SetSpec> Read(string section)
    {
        var specs = new List<SetSpec>();
        foreach (var part in section.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            specs.Add(ReadPart(part));
        if (specs.Sum(static spec => spec.Count ?? 0) <= MostSets) return specs;
        line.Problem($"more than {MostSets} sets");
        return [];
    }

    private SetSpec ReadPart(string part)
    {
        var spec = new SetSpec();
        var label = Label.Match(part);
        if (label.Success)
        {
            spec = spec with { Label = label.Groups[1].Value.Trim() is { Length: > 0 } words ? words : null };
            part = part.Remove(label.Index, label.Length);
        }
        foreach (var word in part.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (ReadWord(spec, word) is { } read) spec = read;
            else line.Problem($"not read: \"{(word.Length > 60 ? word[..60] : word)}\"");
        }
        return spec;
    }

    private SetSpec? ReadWord(SetSpec spec, string word)
    {
        if (Sets.Match(word) is { Success: true } sets) return Counted(spec, sets);
        if (Load.Match(word) is { Success: true } load) return Loaded(spec, load);
        if (Exertion.Match(word) is { Success: true } exertion)
            return Number(exertion.Groups[1]) is <= 10 and var value ? spec with { Effort = new Effort { Scale = EffortScale.Rpe10, Value = value } } : null;
        if (Timer.Match(word) is { Success: true } timer) return Timed(spec, timer);
        // It only asks for the weight, or goes on without a tap.
        return word is "?+" or "auto" ? spec : null;
    }

    private static SetSpec? Counted(SetSpec spec, Match match)
    {
        var (count, least) = (Number(match.Groups[1]), Number(match.Groups[2]));
        var most = match.Groups[3].Success ? Number(match.Groups[3]) : least;
        if (spec.Count is not null || count is < 1 or > 1000 || most > 1000 || most < least) return null;
        var open = match.Groups[4].Success;
        return spec with { Count = (int)count, Repetitions = new CountRange((int)least, open ? null : (int)most), ToFailure = open };
    }

    private SetSpec? Loaded(SetSpec spec, Match match)
    {
        var number = Number(match.Groups[1]);
        var unit = match.Groups[2].Value.ToLowerInvariant();
        if (spec.Kilograms is not null || spec.Percent is not null) return null;
        if (unit == "%") return number <= 150 ? spec with { Percent = number } : null;
        var mass = unit switch { "kg" => MassUnit.Kilograms, "lb" => MassUnit.Pounds, _ => defaultUnit };
        if (mass is null)
        {
            line.Problem("a load without a unit");
            return spec;
        }
        var kilograms = mass == MassUnit.Pounds ? number * Units.KilogramsOfPound : number;
        return kilograms <= 1000 ? spec with { Kilograms = kilograms, IsAssumed = unit.Length == 0 } : null;
    }

    private static SetSpec? Timed(SetSpec spec, Match match)
    {
        double? work = match.Groups[1].Success ? Number(match.Groups[1]) : null;
        double? rest = match.Groups[3].Success ? Number(match.Groups[3]) : null;
        if (work > 86_400 || rest > 86_400 || (work is null && rest is null)) return null;
        return spec with { Seconds = work ?? spec.Seconds, RestSeconds = rest ?? spec.RestSeconds, ToFailure = spec.ToFailure || match.Groups[2].Success };
    }

    private static double Number(Group group) => double.Parse(group.ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
