using BoneRules.Rules;
using BoneRules.Serialization;

namespace BoneRules.Testing;

/// <summary>What a rule is asked: a case, an example, or the mended plan of a case.</summary>
internal sealed record Situation(string Title, ClientProfile Client, ExercisePlan Plan, CheckConfiguration? Configuration)
{
    public static Situation Of(RuleCase ruleCase) => new(ruleCase.Title, ruleCase.Client, ruleCase.Plan, ruleCase.Configuration);

    public static Situation Of(RuleExample example) => new("Example " + example.Title, example.Client, example.Plan, example.Configuration);

    /// <summary>A deep copy through contract JSON, with that JSON: immutable records can only be held against a copy that shares no list with them.</summary>
    public Snapshot Copy()
    {
        var (client, plan) = (BoneRulesJson.WriteClient(Client), BoneRulesJson.WritePlan(Plan));
        return new Snapshot(this with { Client = BoneRulesJson.ReadClient(client), Plan = BoneRulesJson.ReadPlan(plan) }, client, plan);
    }
}

/// <summary>How a situation was at a moment.</summary>
internal sealed record Snapshot(Situation Situation, string Client, string Plan);
