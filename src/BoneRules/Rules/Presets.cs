namespace BoneRules.Rules;

/// <summary>The presets beside the recommended one: the same declarations with other data. Each of them has every safety rule.</summary>
internal static class Presets
{
    /// <summary>The five articles' own doses: no rule and no dose that rests on the evidence alone.</summary>
    public static RuleSet Articles { get; } = new("articles", RuleSet.CurrentVersion, [.. RuleCatalog.CreateAll().Where(IsOfTheArticles).Select(AsTheArticlesSay)]);

    /// <summary>Warnings raised: what the recommended rules tell as info is told as a warning.</summary>
    public static RuleSet Strict { get; } = new("strict", RuleSet.CurrentVersion, [.. RuleCatalog.CreateAll().Select(Raised)]);

    // What speaks of the input is no guidance, and screening is never left out.
    private static bool IsOfTheArticles(Rule rule) =>
        rule.Descriptor.IsSafetyRule || rule.Descriptor.Category is RuleCategory.Input or RuleCategory.Screening || rule.Descriptor.Citations.Any(IsAnArticle);

    private static Rule AsTheArticlesSay(Rule rule) => rule switch
    {
        Coverage coverage when Is(rule, "BR2002") => ImpactDose.CountingStairs(coverage),
        Coverage when Is(rule, "BR2004") => rule with { LeastSeverity = Severity.Warning },
        DoseRule dose => dose with { Rows = dose.Rows.Where(static row => IsAnArticle(row.Citation) || row.Template is not null || row.IsUnbounded).ToValueList() },
        _ => rule,
    };

    private static Rule Raised(Rule rule) => rule switch
    {
        // Ruling 12: for strong bones these are worth a word, and no more.
        Contraindication movement when Is(rule, "BR1001") || Is(rule, "BR1003") || Is(rule, "BR1004") => WithInfoForStrongBones(movement),
        { Descriptor.Category: RuleCategory.Nutrition or RuleCategory.Monitoring or RuleCategory.Recovery or RuleCategory.Input } => rule,
        _ => rule with { LeastSeverity = Severity.Warning },
    };

    private static Contraindication WithInfoForStrongBones(Contraindication rule) => rule with
    {
        Cases = rule.Cases
            .Select(static given => given.Severities.Equals(SeverityTable.Of("AWEEE/WE")) ? given with { Severities = SeverityTable.Of("IWEEE/WE") } : given).ToValueList(),
    };

    private static bool Is(Rule rule, string id) => rule.Descriptor.Id == id;

    private static bool IsAnArticle(Citation citation) => citation.Source is
        Sources.TrainerArticle or Sources.PatientAssociation or Sources.PhysiotherapyClinic or Sources.FrequencyGuide or Sources.FourPillars;
}
