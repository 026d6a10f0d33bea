using BoneRules.Rules;
using BoneRules.Tests.Rules;

namespace BoneRules.Tests.Guidance;

/// <summary>One proof that a conflict or an ambiguity of the guidance is resolved as the documents say.</summary>
/// <param name="Ids">The conflicts and ambiguities that it proves, as the documents number them.</param>
/// <param name="Says">What is proved.</param>
/// <param name="Rules">The rules that carry it.</param>
/// <param name="Verify">Fails where it does not hold.</param>
internal sealed record Resolution(string Ids, string Says, string Rules, Action Verify)
{
    /// <summary>A row of the rulings, in their letters: <c>AWEEE/WE</c>, or one row for each of F0, F1 and F2.</summary>
    public static Resolution Row(string ids, string says, string rule, ExercisePlan plan, string row, Func<ClientProfile, ClientProfile>? but = null) =>
        new(ids, says, rule, () =>
        {
            if (row.Split(' ') is [var f0, var f1, var f2]) RulingTable.ShouldBe(rule, plan, f0, f1, f2, but);
            else RulingTable.ShouldBe(rule, plan, row, but);
        });

    /// <summary>What one rule says of one plan for one person.</summary>
    public static Resolution Judged(string ids, string says, string rule, ClientProfile person, ExercisePlan plan, ExpectedJudgement expected) =>
        new(ids, says, rule, () => RuleCheck.Judge(rule, person, plan).Should().Be(expected, says));

    /// <summary>A person's tier, level or gate, which rules read.</summary>
    public static Resolution Assessed(string ids, string says, string rules, ClientProfile person, Action<Assessment> expected) =>
        new(ids, says, rules, () => expected(Assessment.Assess(person)));

    /// <summary>Statements on which sources differ and on which no rule rests.</summary>
    public static Resolution Unencoded(string ids, string says, params string[] statements) => new(ids, says, "", () =>
        RuleSet.Recommended.Rules.SelectMany(rule => rule.Descriptor.Citations).SelectMany(citation => citation.Statements).Should().NotContain(statements.AsEnumerable(), says));

    public override string ToString() => $"{Ids}: {Says}";
}
