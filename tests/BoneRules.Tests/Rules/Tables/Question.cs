using BoneRules.Rules;
using BoneRules.Testing;

namespace BoneRules.Tests.Rules;

/// <summary>A case in the table of a rule.</summary>
public sealed record RuledCase(string Rule, RuleCase Case);

/// <summary>What a rule is asked, for the answer to be stated.</summary>
public sealed record Question(string Rule, ClientProfile Client, ExercisePlan Plan, CheckConfiguration? Configuration)
{
    /// <summary>The gravest thing that the rule says: a finding's severity, else undetermined, else clean.</summary>
    public IEnumerable<RuledCase> Is(ExpectedJudgement gravest) => [Of(Case with { Gravest = gravest })];

    /// <summary>The findings, each whole.</summary>
    public IEnumerable<RuledCase> Finds(params ReadOnlySpan<ExpectedFinding> findings) => Says(ValueList.Create(findings), []);

    /// <summary>All facts that it waits for.</summary>
    public IEnumerable<RuledCase> WaitsFor(params ReadOnlySpan<string> missing) => Says([], ValueList.Create(missing));

    /// <summary>Findings, and facts that may make it worse.</summary>
    public IEnumerable<RuledCase> Says(ValueList<ExpectedFinding> findings, ValueList<string> missing) => [Of(Case with { Findings = findings, Missing = missing })];

    private RuleCase Case => new("", Client, Plan) { Configuration = Configuration };

    private RuledCase Of(RuleCase ruleCase) => new(Rule, ruleCase);
}
