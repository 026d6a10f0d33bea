using BoneRules.Cli.Text;

namespace BoneRules.Cli.Checking;

/// <summary>A place, or several, of which the same is not known, so that each can be marked where it stands.</summary>
/// <param name="Paths">The places as the report names them; the first is marked.</param>
/// <param name="Missing">The facts as the report names them.</param>
/// <param name="RuleIds">The rules that wait.</param>
internal sealed record OpenPlace(IReadOnlyList<string> Paths, IReadOnlyList<string> Missing, IReadOnlyList<string> RuleIds)
{
    public string Message => $"Can't be judged without {string.Join(", ", Missing.Select(OpenMatter.Fact).Distinct(StringComparer.Ordinal))}. It keeps {OpenMatter.Brief(RuleIds)} from deciding.";

    /// <summary>The open questions of a report; what concerns the same places is one.</summary>
    public static IEnumerable<OpenPlace> Of(ValueList<UndeterminedMatter> matters) => matters.GroupBy(static matter => string.Join('\n', matter.Paths)).Select(static same => new OpenPlace(
        same.First().Paths,
        [.. same.SelectMany(static matter => matter.Missing).Distinct(StringComparer.Ordinal)],
        [.. same.SelectMany(static matter => matter.RuleIds).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]));
}
