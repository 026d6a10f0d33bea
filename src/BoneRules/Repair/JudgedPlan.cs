using BoneRules.Rules;

namespace BoneRules;

/// <summary>A plan with what the rules said of it.</summary>
internal sealed class JudgedPlan
{
    private readonly ReportAssembly _assembly;
    private readonly FindingSink _sink = new();
    private ValidationReport? _report;

    public JudgedPlan(BoundRules bound, PreparedPlan prepared, ValueList<Suppression> suppressions)
    {
        (Bound, Prepared) = (bound, prepared);
        _assembly = new ReportAssembly(prepared.Rules, bound.Person, prepared, suppressions);
        bound.Judge(prepared, _sink);
        Items = _assembly.Sorted(_sink);
    }

    public BoundRules Bound { get; }
    public PreparedPlan Prepared { get; }
    public ExercisePlan Plan => Prepared.Source;

    /// <summary>What the rules said, in the order of a report.</summary>
    public Judged[] Items { get; }

    /// <summary>The report, made when it is first asked for.</summary>
    public ValidationReport Report => _report ??= _assembly.Assemble(_sink);

    /// <summary>The findings of the report, each with what the rule said. Faults of suppressions are not of the plan, and suppressed findings are let be.</summary>
    public List<(Judged Item, Finding Finding)> Findings()
    {
        var places = new PlanPlaces(Prepared);
        var found = new List<(Judged, Finding)>();
        var next = 0;
        foreach (var finding in Report.Findings)
        {
            for (var i = next; i < Items.Length; i++)
            {
                if (Items[i].Told() == Severity.None || Items[i].Rule.Descriptor.Id != finding.RuleId || places.PathOf(Items[i]) != finding.Path) continue;
                found.Add((Items[i], finding));
                next = i + 1;
                break;
            }
        }
        return found;
    }
}

/// <summary>How grave what a rule said is.</summary>
internal static class JudgedSeverity
{
    /// <summary>The severity at which it is told; none where it is only possible.</summary>
    public static Severity Told(this in Judged item) => item.Low == Severity.None ? Severity.None : item.Rule.ConfiguredSeverity ?? item.Low;

    /// <summary>Whether it leaves open whether something can harm the person.</summary>
    public static bool IsUndecided(this in Judged item) => item.High == Severity.Error && item.Low != Severity.Error && item.Rule.Descriptor.IsSafetyRule;
}
