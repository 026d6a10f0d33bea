using BoneRules.Rules;
using static BoneRules.Testing.Tests.LegPressTempo;

namespace BoneRules.Testing.Tests;

public sealed class MendedPlanTests
{
    [Fact]
    public void A_mended_plan_that_the_rule_still_flags_does_not_help() =>
        Failures(Sound, Fast with { Fixed = Press(Tempo.Fast, 8) }, Slow, Unstated).Should().ContainSingle().Which
            .Should().StartWith("Fast, mended: it does not help; the rule still says error at " + Place);

    [Fact]
    public void A_mended_plan_that_the_rule_cannot_decide_does_not_help() =>
        Failures(Sound, Fast with { Fixed = Press(null, 8) }, Slow, Unstated)
            .Should().Equal($"Fast, mended: it does not help; the rule still says undecided without {Place}/tempo.");

    [Fact]
    public void A_mended_plan_that_another_rule_finds_as_grave_is_none() =>
        Failures(Sound, Fast with { Fixed = Of(new ExercisePrescription { Exercise = "sit-up", Sets = 2, Repetitions = 10 }) }, Slow, Unstated)
            .Should().Contain(failure => failure.StartsWith("Fast, mended: it adds BR1001: error at " + Place));

    [Fact]
    public void A_mended_plan_with_an_exercise_that_nobody_knows_is_none() =>
        Failures(Sound, Fast with { Fixed = Of(new ExercisePrescription { Name = "Zorb wiggle", Tempo = Tempo.Slow }) }, Slow, Unstated)
            .Should().Contain($"Fast, mended: it leaves BR1001 undecided without {Place}/exercise.");

    [Fact]
    public void A_mended_plan_may_add_what_is_less_grave() =>
        Failures(Sound, Fast with { Fixed = Press(Tempo.Slow, 20) }, Slow, Unstated).Should().BeEmpty();

    [Fact]
    public void What_was_there_before_is_not_added() =>
        Failures(Sound, Fast with { Plan = Both(Tempo.Fast), Fixed = Both(Tempo.Slow) }, Slow, Unstated).Should().BeEmpty();

    [Fact]
    public void A_case_without_a_finding_has_nothing_to_mend() =>
        Failures(Sound, Fast, Slow with { Fixed = Press(Tempo.Slow, 8) }, Unstated).Should().Equal("Slow, mended: there is nothing to mend: the case states no finding.");

    private static ExercisePlan Both(Tempo tempo) => new()
    {
        Weeks =
        [
            new PlanWeek
            {
                Sessions =
                [
                    new PlanSession
                    {
                        Prescriptions =
                        [
                            new ExercisePrescription { Exercise = "leg-press", Sets = 2, Repetitions = 10, Tempo = tempo },
                            new ExercisePrescription { Exercise = "sit-up", Sets = 2, Repetitions = 10 },
                        ],
                    },
                ],
            },
        ],
    };
}
