using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Impact;

public sealed class ImpactAboveLowTests
{
    private const string Rule = "BR2001";

    [Theory]
    [InlineData("heel-drop")]
    [InlineData("mini-hop")]
    [InlineData("foot-stamp")]
    [InlineData("two-footed-low-jump")]
    public void Moderate_impact_is_allowed_up_to_osteoporosis_without_falls(string exercise) => RulingTable.ShouldBe(Rule, Of(Prescribe(exercise, 2, 10)), "AAAEE", "WWEEE", "EEEEE");

    [Fact]
    public void Cleared_for_high_impact_and_on_two_feet_it_warns_at_higher_risk_and_stays_an_error_after_a_fracture() =>
        RulingTable.ShouldBe(Rule, Of(Prescribe("mini-hop", 2, 10)), "AAAWE", "WWEEE", "EEEEE", static person => person.ClearedFor(ClearanceScope.HighImpact));

    [Theory]
    [InlineData("walking")]
    [InlineData("brisk-walking")]
    [InlineData("marching-in-place")]
    [InlineData("stair-climbing")]
    [InlineData("step-up")]
    [InlineData("heel-raise")]
    [InlineData("easy-dance")]
    [InlineData("tai-chi")]
    public void One_foot_on_the_ground_is_low(string exercise) => RulingTable.ShouldBe(Rule, Of(Prescribe(exercise, 2, 10)), "AAAAA/AA");

    [Theory]
    [InlineData("box-jump")]
    [InlineData("single-leg-hop")]
    [InlineData("jogging")]
    [InlineData("tennis")]
    [InlineData("zumba")]
    [InlineData("rebounder-jumping")]
    public void What_has_a_rule_of_its_own_is_left_to_it(string exercise) => RulingTable.ShouldBe(Rule, Of(Prescribe(exercise, 2, 10)), "AAAAA/AA");

    [Fact]
    public void A_plank_with_a_jump_in_it_is_judged_for_the_jump() => RulingTable.ShouldBe(Rule, Of(Prescribe("plank-jack", 2, 10)), "AAAEE", "WWEEE", "EEEEE");

    [Fact]
    public void Clearances_not_asked_for_leave_higher_risk_undetermined() =>
        RuleCheck.Judge(Rule, People.SevereOsteoporosis with { Clearances = null }, Of(Prescribe("mini-hop", 2, 10))).Should().Be(ExpectedJudgement.Undetermined);

    [Fact]
    public void Falls_not_asked_for_leave_it_undetermined() =>
        RuleCheck.Judge(Rule, People.Osteoporosis with { FallsLast12Months = null }, Of(Prescribe("heel-drop", 2, 10))).Should().Be(ExpectedJudgement.Undetermined);
}

public sealed class HighImpactTests
{
    private const string Rule = "BR2003";
    private static readonly ExercisePlan BoxJumps = Of(Prescribe("box-jump", 3, 8));

    private static ClientProfile Cleared(ClientProfile person) => person.ClearedFor(ClearanceScope.HighImpact);

    [Theory]
    [InlineData("box-jump")]
    [InlineData("depth-jump")]
    [InlineData("star-jump")]
    [InlineData("tuck-jump")]
    [InlineData("jumping-rope")]
    [InlineData("fast-running")]
    [InlineData("sprint")]
    [InlineData("jump-squat")]
    public void High_impact_is_an_error_from_osteoporosis_and_with_high_falls_risk(string exercise) => RulingTable.ShouldBe(Rule, Of(Prescribe(exercise, 3, 8)), "AWEEE/WE");

    [Fact]
    public void Clearance_helps_with_osteopenia_alone() => RulingTable.ShouldBe(Rule, BoxJumps, "AAEEE", "WWEEE", "EEEEE", Cleared);

    [Fact]
    public void Clearance_and_a_health_professional_leave_a_warning_with_osteoporosis_and_nothing_helps_beyond() =>
        RulingTable.ShouldBe(Rule, BoxJumps, "AAWEE", "WWEEE", "EEEEE", static person => Cleared(person) with { Supervision = Supervision.HealthProfessional });

    [Fact]
    public void A_trainer_is_not_enough() =>
        RulingTable.ShouldBe(Rule, BoxJumps, "AAEEE", "WWEEE", "EEEEE", static person => Cleared(person) with { Supervision = Supervision.Trainer });

    [Theory]
    [InlineData("mini-hop")]
    [InlineData("tennis")]
    [InlineData("high-impact-aerobics")]
    public void Moderate_impact_and_families_are_left_to_their_own_rules(string exercise) => RulingTable.ShouldBe(Rule, Of(Prescribe(exercise, 3, 8)), "AAAAA/AA");

    [Fact]
    public void Clearances_not_asked_for_leave_osteoporosis_with_a_health_professional_undetermined() =>
        RuleCheck.Judge(Rule, People.Osteoporosis with { Clearances = null, Supervision = Supervision.HealthProfessional }, BoxJumps).Should().Be(ExpectedJudgement.Undetermined);
}

public sealed class SingleLegHopTests
{
    private const string Rule = "BR2007";
    private static readonly ExercisePlan Hops = Of(Prescribe("single-leg-hop", 2, 10) with { PerSide = true });

    [Fact]
    public void With_osteoporosis_a_hop_warns_without_clearance() => RulingTable.ShouldBe(Rule, Hops, "AAWEE", "WWEEE", "EEEEE");

    [Fact]
    public void Clearance_lifts_the_warning_and_no_error() =>
        RulingTable.ShouldBe(Rule, Hops, "AAAEE", "WWEEE", "EEEEE", static person => person.ClearedFor(ClearanceScope.HighImpact));

    [Theory]
    [InlineData("mini-hop")]
    [InlineData("bounding")]
    [InlineData("jogging")]
    public void Two_feet_high_impact_and_jogging_are_judged_elsewhere(string exercise) => RulingTable.ShouldBe(Rule, Of(Prescribe(exercise, 2, 10)), "AAAAA/AA");

    [Fact]
    public void Unknown_fractures_leave_it_undetermined() => RuleCheck.Judge(Rule, People.Osteoporosis with { Fractures = null }, Hops).Should().Be(ExpectedJudgement.Undetermined);
}
