using System.Globalization;
using System.Text;

namespace BoneRules.Cli.Text;

/// <summary>How much of a list of names is recognised in which way, weighed by how often each stands in the files it comes from.</summary>
internal static class ResolutionShares
{
    public static string Of(IEnumerable<string> lines)
    {
        var weights = new Dictionary<ResolutionKind, long>();
        var names = new Dictionary<ResolutionKind, int>();
        foreach (var line in lines)
        {
            var kind = Classification.Of(line).Kind;
            weights[kind] = weights.GetValueOrDefault(kind) + WeightOf(line);
            names[kind] = names.GetValueOrDefault(kind) + 1;
        }
        var total = Math.Max(1, weights.Values.Sum());
        var text = new StringBuilder("resolution\tnames\tweight\tshare\n");
        foreach (var kind in (ReadOnlySpan<ResolutionKind>)[ResolutionKind.Exact, ResolutionKind.Alias, ResolutionKind.Inferred, ResolutionKind.Unknown])
            text.Append(CultureInfo.InvariantCulture, $"{ContractName.Of(kind)}\t{names.GetValueOrDefault(kind)}\t{weights.GetValueOrDefault(kind)}\t{100.0 * weights.GetValueOrDefault(kind) / total:0.0} %\n");
        return text.ToString();
    }

    private static long WeightOf(string line)
    {
        var last = line[(line.LastIndexOf('\t') + 1)..];
        return long.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var weight) ? weight : 1;
    }
}
