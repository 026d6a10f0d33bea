using System.Text.RegularExpressions;
using BoneRules.Rules;

namespace BoneRules.Tests.Guidance;

/// <summary>Every conflict and every ambiguity of the guidance, held to its resolution, and the documents to these tests.</summary>
public sealed partial class ResolutionTests
{
    private static readonly (string Topic, IReadOnlyList<Resolution> Resolutions)[] Topics =
    [
        (nameof(ImpactResolutions), [.. ImpactResolutions.All]),
        (nameof(MovementResolutions), [.. MovementResolutions.All]),
        (nameof(DoseResolutions), [.. DoseResolutions.All]),
        (nameof(ProgressionResolutions), [.. ProgressionResolutions.All]),
        (nameof(WeekResolutions), [.. WeekResolutions.All]),
        (nameof(PersonResolutions), [.. PersonResolutions.All]),
    ];

    public static TheoryData<string, string> Resolutions()
    {
        var data = new TheoryData<string, string>();
        foreach (var (topic, resolutions) in Topics)
            foreach (var resolution in resolutions) data.Add(topic, resolution.ToString());
        return data;
    }

    public static TheoryData<string> Ids() => new(AllIds());

    private static IEnumerable<string> AllIds() =>
    [
        .. Enumerable.Range(1, 62).Select(number => $"C{number:00}"),
        .. Enumerable.Range(1, 32).Select(number => $"E-C{number}"),
        .. Enumerable.Range(1, 63).Select(number => $"A{number:00}"),
    ];

    [Theory]
    [MemberData(nameof(Resolutions))]
    public void It_is_resolved_as_written(string topic, string resolution) =>
        Topics.Single(group => group.Topic == topic).Resolutions.Single(candidate => candidate.ToString() == resolution).Verify();

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_row_names_the_rules_that_carry_it_and_the_file_that_proves_it(string id)
    {
        var proofs = Topics
            .SelectMany(group => group.Resolutions.Where(resolution => resolution.Ids.Split(' ').Contains(id)).Select(resolution => (group.Topic, resolution.Rules))).ToList();
        proofs.Should().NotBeEmpty();
        var row = Row(id);

        row.Rules.Should().Equal(proofs.Select(proof => proof.Rules).Where(rule => rule.Length > 0).Distinct().Order(StringComparer.Ordinal));
        row.Rules.Should().NotContain(rule => RuleSet.Recommended.Find(rule) == null);
        row.Proofs.Should().Equal(proofs.Select(proof => proof.Topic).Distinct().Order(StringComparer.Ordinal));
        row.Says.Should().OnlyContain(cell => cell.Length > 0);
    }

    [Fact]
    public void No_proof_names_a_conflict_that_there_is_not() =>
        Topics.SelectMany(group => group.Resolutions).SelectMany(resolution => resolution.Ids.Split(' ')).Should().BeSubsetOf(AllIds());

    private static (string[] Says, string[] Rules, string[] Proofs) Row(string id)
    {
        var document = File.ReadAllText(Path.Combine(Repository.Root, "docs/guidance", id[0] == 'A' ? "ambiguities.md" : "conflicts.md")).ReplaceLineEndings("\n");
        var lines = document.Split('\n').Where(line => line.StartsWith($"| {id} |", StringComparison.Ordinal)).ToList();
        lines.Should().ContainSingle(id);
        var cells = lines[0].Trim('|').Split('|', StringSplitOptions.TrimEntries);
        cells.Should().HaveCount(5, id);
        return (cells[1..3], [.. RuleId().Matches(cells[3]).Select(match => match.Groups[1].Value)], [.. Topic().Matches(cells[4]).Select(match => match.Groups[1].Value)]);
    }

    [GeneratedRegex(@"\[(BR[0-9]{4})\]")]
    private static partial Regex RuleId();

    [GeneratedRegex(@"\[([A-Za-z]+)\]")]
    private static partial Regex Topic();
}
