using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Sets, repetitions or time outside every range that a source gives.</summary>
internal static class DoseOutsideRange
{
    public static Rule Create() => new DoseRule
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR3005",
            Title = "Dose outside the recommended range",
            Category = RuleCategory.Resistance,
            Message = "{exercise}: {measured} ({measured2}); recommended is {limit}.",
            Advice = "Choose sets and repetitions that lie inside one of the recommended ranges together.",
            IsSafetyRule = false,
            Citations = CitationsOf(DoseTables.All),
            DesignChoices =
            [
                "10 to 15 repetitions count from B2 on in the first 4 training weeks alone.",
                "Without osteoporosis or osteopenia 6 to 12 repetitions in up to 3 sets, or 5 sets when advanced, are in range.",
                "In the clinicians' template 8 to 15 repetitions in up to 3 sets are in range.",
                "Walking, balance and flexibility have no bound of their own beside the tables: their days and minutes are judged over the week.",
            ],
        },
        Rows = DoseTables.All,
        Examples = static () =>
        [
            new("Sit-to-stand by its table", People.Osteoporosis, Of(Prescribe("sit-to-stand", 3, new(8, 12))), ExpectedJudgement.Clean),
            new("20 repetitions", People.Osteoporosis, Of(Prescribe("sit-to-stand", 3, 20)), ExpectedJudgement.Warning),
            new("Two sets: inside the general range alone", People.Osteoporosis, Of(Prescribe("sit-to-stand", 2, 10)), ExpectedJudgement.Info),
            new("14 × 2 with osteopenia", People.Osteopenia, Of(Prescribe("leg-press", 2, 14)), ExpectedJudgement.Clean),
            new("14 × 3 lies inside no range jointly", People.Osteopenia, Of(Prescribe("leg-press", 3, 14)), ExpectedJudgement.Warning),
        ],
    };

    /// <summary>Each source once, with the statements of all its rows.</summary>
    private static ValueList<Citation> CitationsOf(ValueList<DoseRow> rows)
    {
        var citations = new List<Citation>();
        foreach (var row in rows)
        {
            var same = citations.FindIndex(cited => IsSamePlace(cited, row.Citation));
            if (same < 0) citations.Add(row.Citation);
            else citations[same] = citations[same] with { Statements = [.. citations[same].Statements.Union(row.Citation.Statements, StringComparer.Ordinal)] };
        }
        return [.. citations];
    }

    private static bool IsSamePlace(Citation left, Citation right) => left.Source == right.Source && left.Locator == right.Locator && left.Verification == right.Verification;
}
