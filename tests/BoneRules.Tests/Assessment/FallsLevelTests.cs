using BoneRules.Rules;

namespace BoneRules.Tests.Assessments;

/// <summary>The falls level, sign by sign: both sides of each limit, with the reason that is told.</summary>
public sealed class FallsLevelTests
{
    private static readonly ClientProfile Steady = People.Osteoporosis;

    private static void ShouldBe(ClientProfile client, FallsLevel level, params string[] reasons)
    {
        var assessment = Assessment.Assess(client);
        assessment.FallsLevel.Should().Be(new Possible<FallsLevel>(level));
        assessment.Reasons.Where(static reason => reason.Axis == AssessmentAxis.Falls).Select(static reason => reason.Code).Should().Equal(reasons);
    }

    [Fact]
    public void Falls_are_counted()
    {
        ShouldBe(Steady, FallsLevel.F0);
        ShouldBe(Steady with { FallsLast12Months = 1 }, FallsLevel.F1, "oneFall");
        ShouldBe(Steady with { FallsLast12Months = 2 }, FallsLevel.F2, "recurrentFalls");
        ShouldBe(Steady with { FallsLast12Months = 3 }, FallsLevel.F2, "recurrentFalls");
    }

    [Fact]
    public void An_injury_makes_a_fall_severe_unless_it_is_said_not_to()
    {
        ShouldBe(Steady with { FallsLast12Months = 1, InjuriousFall = false, SevereFall = true }, FallsLevel.F2, "severeFall", "oneFall");
        ShouldBe(Steady with { FallsLast12Months = 1, InjuriousFall = true }, FallsLevel.F2, "severeFall", "oneFall");
        ShouldBe(Steady with { FallsLast12Months = 1, InjuriousFall = true, SevereFall = false }, FallsLevel.F1, "oneFall");
        ShouldBe(Steady with { FallsLast12Months = 1, InjuriousFall = false, SevereFall = false }, FallsLevel.F1, "oneFall");
        ShouldBe(Steady with { FallsLast12Months = 1, InjuriousFall = null }, FallsLevel.F1, "oneFall");
        PathOf("severeFall", Steady with { SevereFall = true, InjuriousFall = true }).Should().Equal("client:/severeFall");
        PathOf("severeFall", Steady with { InjuriousFall = true }).Should().Equal("client:/injuriousFall");

        static IEnumerable<string> PathOf(string code, ClientProfile client) => Assessment.Assess(client).Reasons.Single(reason => reason.Code == code && reason.Axis == AssessmentAxis.Falls).Paths;
    }

    [Fact]
    public void The_frail_and_the_slow_are_F2()
    {
        ShouldBe(Steady with { Frail = true }, FallsLevel.F2, "frail");
        ShouldBe(Steady with { Frail = false }, FallsLevel.F0);
        ShouldBe(Steady with { ClinicalFrailtyScale = 4 }, FallsLevel.F0);
        ShouldBe(Steady with { ClinicalFrailtyScale = 5 }, FallsLevel.F2, "frailtyScale");
        ShouldBe(Steady with { GaitSpeedMetresPerSecond = 0.81 }, FallsLevel.F0);
        ShouldBe(Steady with { GaitSpeedMetresPerSecond = 0.8 }, FallsLevel.F2, "slowGait");
        ShouldBe(Steady with { ChairStandFiveSeconds = 15 }, FallsLevel.F0);
        ShouldBe(Steady with { ChairStandFiveSeconds = 15.1 }, FallsLevel.F2, "slowChairStand");
    }

    [Fact]
    public void The_unsteady_are_F1()
    {
        ShouldBe(Steady with { Balance = BalanceStatus.Unsteady }, FallsLevel.F1, "unsteady");
        ShouldBe(Steady with { FearOfFalling = true }, FallsLevel.F1, "fearOfFalling");
        ShouldBe(Steady with { FearOfFalling = false }, FallsLevel.F0);
        ShouldBe(Steady with { TandemStanceSeconds = 10 }, FallsLevel.F0);
        ShouldBe(Steady with { TandemStanceSeconds = 9.9 }, FallsLevel.F1, "shortTandemStance");
        ShouldBe(Steady with { WalkingAid = true }, FallsLevel.F1, "walkingAid");
        ShouldBe(Steady with { WalkingAid = false }, FallsLevel.F0);
    }

    [Fact]
    public void A_slow_timed_up_and_go_makes_F2_only_with_another_sign()
    {
        ShouldBe(Steady with { TimedUpAndGoSeconds = 15 }, FallsLevel.F0);
        ShouldBe(Steady with { TimedUpAndGoSeconds = 15.1 }, FallsLevel.F1, "slowTimedUpAndGo");
        ShouldBe(Steady with { TimedUpAndGoSeconds = 15.1, FearOfFalling = true }, FallsLevel.F2, "fearOfFalling", "slowTimedUpAndGo");
        ShouldBe(Steady with { TimedUpAndGoSeconds = 15, FearOfFalling = true }, FallsLevel.F1, "fearOfFalling");
        ShouldBe(Steady with { TimedUpAndGoSeconds = 15.1, Frail = true }, FallsLevel.F2, "frail", "slowTimedUpAndGo");
    }

    [Fact]
    public void A_milder_sign_takes_nothing_from_a_graver_one() =>
        ShouldBe(Steady with { Frail = true, WalkingAid = true, FearOfFalling = true }, FallsLevel.F2, "frail", "fearOfFalling", "walkingAid");

    [Fact]
    public void With_falls_unknown_a_balance_that_is_known_is_the_least() =>
        Assessment.Assess(Steady with { FallsLast12Months = null, Balance = BalanceStatus.Unsteady }).FallsLevel.Should().Be(new Possible<FallsLevel>(FallsLevel.F1, FallsLevel.F2));
}
