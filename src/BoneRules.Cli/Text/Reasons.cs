namespace BoneRules.Cli.Text;

/// <summary>Why a report says what it says, for one validator and person.</summary>
internal sealed class Reasons(PlanValidator validator, ClientProfile client)
{
    private const int MostSubstitutes = 3;

    /// <summary>The conditions that decided at a place, in lines.</summary>
    public IEnumerable<string> Of(Finding finding, ExercisePlan plan)
    {
        var explanation = validator.Explain(client, plan, finding.RuleId, finding.Path);
        return [Line(explanation.ForWhom), .. explanation.Places.SelectMany(static place => place.Conditions).Select(Line)];
    }

    /// <summary>What each answer to each missing fact would change, in lines.</summary>
    public IEnumerable<string> Answers(ExercisePlan plan) => validator.ConsiderAnswers(client, plan).Select(static answer =>
    {
        var errors = answer.AddedErrors.Count == 0 ? "" : $", with errors of {string.Join(", ", answer.AddedErrors)}";
        return $"{answer.Fact}: {answer.Answer} → {ContractName.Of(answer.Outcome)}{errors}";
    });

    /// <summary>Safer exercises with the same intent that are fine for this person, where something is forbidden.</summary>
    public string? Substitutes(FindingGroup matter)
    {
        if (matter.First.Severity != Severity.Error) return null;
        var ids = matter.Findings.Select(static finding => finding.Exercise).OfType<string>().Distinct(StringComparer.Ordinal).SelectMany(id => validator.SubstitutesFor(client, id));
        var names = ids.Select(substitute => validator.Rules.Catalog.Find(substitute)?.Name ?? substitute).Distinct(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? null : string.Join(", ", names.Take(MostSubstitutes));
    }

    public static string Line(ExplainedCondition condition) => $"{condition.Condition}: {condition.Answer}{(condition.Value is { Length: > 0 } value ? $" ({Plain.Of(value)})" : "")}";
}
