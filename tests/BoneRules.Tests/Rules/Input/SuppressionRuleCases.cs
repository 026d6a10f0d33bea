using BoneRules.Rules;
using BoneRules.Testing;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Input;

/// <summary>A suppression that covers nothing, and one whose time is over, are told.</summary>
internal static class SuppressionRuleCases
{
    private static readonly ExercisePlan SitUps = Of(Prescribe("sit-up", 2, 10));

    private static Question Asked(string rule, ExercisePlan plan, DateOnly? expiresOn, ClientProfile? client = null) => Ask(rule, client ?? People.Osteoporosis, plan, new CheckConfiguration
    {
        Suppressions = [new Suppression { Rule = "BR1001", Exercise = "sit-up", Reason = "Discussed", Author = "A. Author", ExpiresOn = expiresOn }],
    });

    [Cases]
    public static IEnumerable<RuledCase> A_suppression_of_a_finding_that_is_there_is_used() => Asked("BR9004", SitUps, null).Is(ExpectedJudgement.Clean);

    [Cases]
    public static IEnumerable<RuledCase> A_suppression_of_a_finding_that_is_not_there_is_told() =>
    [
        .. Asked("BR9004", Of(Minutes("walking", 20)), null).Finds(new ExpectedFinding(Severity.Warning, "config:/suppressions/0", [])),
        .. Asked("BR9004", SitUps, null, People.Healthy).Is(ExpectedJudgement.Warning),
        .. Asked("BR9004", Of(Prescribe("sit-to-stand", 2, 10)), null).Is(ExpectedJudgement.Warning),
    ];

    [Cases]
    [For(-1, ExpectedJudgement.Warning)]
    [For(0, ExpectedJudgement.Clean)]
    [For(1, ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> A_suppression_holds_on_its_last_day(int daysFromNow, ExpectedJudgement expected) => Asked("BR9005", SitUps, People.AsOf.AddDays(daysFromNow)).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> Without_an_end_it_never_expires() => Asked("BR9005", SitUps, null).Is(ExpectedJudgement.Clean);
}
