namespace BoneRules.Rules;

/// <summary>The rules with the severities that they have for all people of the same standing; binding to one of them is quick.</summary>
internal sealed class GradedRules
{
    private readonly Lazy<BoundContraindication[]> _mayConcern;

    public GradedRules(CompiledRules rules, in Tiers tiers)
    {
        var standing = tiers;
        Concerning = Array.ConvertAll(rules.Contraindications, rule => new BoundContraindication(rule, standing, mayNotConcern: false));
        _mayConcern = new Lazy<BoundContraindication[]>(() => Array.ConvertAll(rules.Contraindications, rule => new BoundContraindication(rule, standing, mayNotConcern: true)));
        Progressions = Speaking(rules.Progressions, rule => new BoundRule(rule, rule.Severities, AssessmentAxis.None, standing));
        Sessions = Speaking(rules.Sessions, rule => new BoundRule(rule, rule.Severities, AssessmentAxis.None, standing));
        Requirements = Speaking(rules.Requirements, rule => new BoundRule(rule, rule.Severities, rule.WaitsFor, standing));
        Plans = Speaking(rules.Plans, rule => new BoundRule(rule, rule.Severities, AssessmentAxis.None, standing));
    }

    /// <summary>The contraindications for people whom they concern.</summary>
    public BoundContraindication[] Concerning { get; }

    /// <summary>The same for people of whom it is not known whether they concern them: few, so these are made when the first of them comes.</summary>
    public BoundContraindication[] MayConcern => _mayConcern.Value;

    public Graded<ProgressionLimit>[] Progressions { get; }
    public Graded<SessionRequirement>[] Sessions { get; }
    public Graded<Requirement>[] Requirements { get; }
    public Graded<PlanRule>[] Plans { get; }

    /// <summary>The rules that have anything to say.</summary>
    private static Graded<T>[] Speaking<T>(T[] rules, Converter<T, BoundRule> bind) =>
        Array.FindAll(Array.ConvertAll(rules, rule => new Graded<T>(rule, bind(rule))), static graded => !graded.Severities.IsSilent);
}

/// <summary>A rule with its severities.</summary>
internal readonly record struct Graded<T>(T Rule, BoundRule Severities);
