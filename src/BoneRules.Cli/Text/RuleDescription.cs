using BoneRules.Rules;

namespace BoneRules.Cli.Text;

/// <summary>What a rule decides by, in lines.</summary>
internal static class RuleDescription
{
    private static readonly (string Name, BoneTier Tier, FallsLevel Falls)[] Columns =
    [
        ("B0", BoneTier.B0, FallsLevel.F0), ("B1", BoneTier.B1, FallsLevel.F0), ("B2", BoneTier.B2, FallsLevel.F0),
        ("B2High", BoneTier.B2High, FallsLevel.F0), ("B3", BoneTier.B3, FallsLevel.F0), ("F1", BoneTier.B0, FallsLevel.F1), ("F2", BoneTier.B0, FallsLevel.F2),
    ];

    public static IEnumerable<string> Of(Rule rule) => rule switch
    {
        Contraindication contraindication => contraindication.Cases.Select(static (severityCase, index) =>
            $"{severityCase.When ?? (index == 0 ? "always" : "otherwise")}: {Severities(severityCase.Severities)}"),
        ProgressionLimit limit => [Severities(limit.Severities)],
        SessionRequirement requirement => [Severities(requirement.Severities)],
        Requirement requirement => [Severities(requirement.Severities)],
        PlanRule plan => [Severities(plan.Severities)],
        Coverage coverage => coverage.Bands.Select(Band),
        DoseRule dose => dose.Rows.Select(Row),
        _ => [],
    };

    private static string Severities(SeverityTable table) =>
        string.Join(", ", Columns.Select(column => $"{column.Name} {Word(table.For(column.Tier, column.Falls))}"));

    private static string Word(Severity severity) => severity == Severity.None ? "allowed" : ContractName.Of(severity);

    private static string Band(CoverageBand band)
    {
        var range = (band.Min, band.Max) switch
        {
            ({ } min, { } max) => $"below {min} or above {max}",
            ({ } min, null) => $"below {min}",
            (null, { } max) => $"above {max}",
            _ => "any",
        };
        var weeks = band.AfterTrainingWeeks is { } after ? $", after {after} training weeks" : "";
        return FormattableString.Invariant($"{range}: {ContractName.Of(band.Severity)} ({band.Whom}{weeks})");
    }

    private static string Row(DoseRow row)
    {
        var what = new List<string>();
        if (row.Sets is { } sets) what.Add($"{sets} sets");
        if (row.Repetitions is { } repetitions) what.Add($"{repetitions} repetitions");
        if (row.Seconds is { } seconds) what.Add($"{seconds} seconds");
        var where = row.Template is { } template ? $", in template {template}" : "";
        var when = row.FirstTrainingWeeks is { } weeks ? $", first {weeks} training weeks" : "";
        return $"{row.Label}: {string.Join(", ", what)} ({row.Whom}{where}{when}; {row.Citation.Source})";
    }
}
