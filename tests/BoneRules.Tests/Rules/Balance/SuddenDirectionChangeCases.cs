using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Balance;

internal static class SuddenDirectionChangeCases
{
    private const string Rule = "BR4004";
    private static readonly ExercisePlan ShuttleRun = Of(Minutes("shuttle-run", 2));

    [Cases]
    [For(Supervision.None, "AWEEE")]
    [For(Supervision.Trainer, "AWWEE")]
    [For(Supervision.HealthProfessional, "AWWWE")]
    public static IEnumerable<RuledCase> Supervision_makes_it_a_warning_before_a_vertebral_fracture_and_without_falls(Supervision supervision, string f0) =>
        Row(Rule, ShuttleRun, f0, "WWEEE", "EEEEE", person => person with { Supervision = supervision });

    [Cases]
    [For("tennis")]
    [For("easy-dance")]
    [For("grapevine-walk")]
    [For("walking")]
    public static IEnumerable<RuledCase> Planned_steps_and_families_with_their_own_rule_are_left_alone(string exercise) => Row(Rule, Of(Minutes(exercise, 10)), "AAAAA/AA");

    [Cases]
    public static IEnumerable<RuledCase> Nothing_known_of_the_bones_leaves_it_undetermined() => Ask(Rule, RuleCheck.Person("unknown"), ShuttleRun).Is(ExpectedJudgement.Undetermined);
}
