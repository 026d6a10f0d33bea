using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Screening;

public sealed class ClearanceMissingTests
{
    private const string Id = "BR7003";

    private static readonly ExercisePlan Walk = Of(Minutes("walking", 20));

    [Fact]
    public void One_warning_says_what_the_clearance_is_for()
    {
        var client = People.VertebralFracture with { Clearances = [], Conditions = [HealthCondition.Pregnancy] };
        var finding = RuleCheck.Findings(Id, client, Of(Minutes("walking", 20), Minutes("walking", 10))).Should().ContainSingle().Subject;
        finding.Severity.Should().Be(Severity.Warning);
        finding.Path.Should().Be("client:/clearances");
        finding.Measured[0].Level.Should().Be("condition, vertebralOrSeveralFractures");
    }

    [Fact]
    public void Recurrent_falls_want_one() =>
        RuleCheck.Judge(Id, People.Osteopenia with { FallsLast12Months = 2 }, Walk).Should().Be(ExpectedJudgement.Warning);

    [Fact]
    public void One_fall_does_not() => RuleCheck.Judge(Id, People.Osteopenia.AfterOneFall(), Walk).Should().Be(ExpectedJudgement.Clean);

    [Theory]
    [InlineData("2025-11-22", ExpectedJudgement.Clean)]
    [InlineData("2025-11-21", ExpectedJudgement.Warning)]
    public void For_anything_but_a_dated_fracture_a_clearance_holds_for_twelve_months(string grantedOn, ExpectedJudgement expected)
    {
        PartialDate.TryParse(grantedOn, out var on).Should().BeTrue();
        RuleCheck.Judge(Id, People.Osteopenia with { FallsLast12Months = 2, Clearances = [new Clearance { Scope = ClearanceScope.Exercise, GrantedOn = on }] }, Walk).Should().Be(expected);
    }

    [Fact]
    public void Another_scope_lifts_nothing() =>
        RuleCheck.Judge(Id, People.VertebralFracture with { Clearances = [People.Cleared(ClearanceScope.HighImpact)] }, Walk).Should().Be(ExpectedJudgement.Warning);

    [Fact]
    public void A_fracture_that_is_cleared_but_not_healed_still_holds_the_person_back()
    {
        var wrist = new Fracture { Site = FractureSite.Wrist, Mechanism = FractureMechanism.LowTrauma, OccurredOn = People.AsOf.AddMonths(-3), Healed = false, ClearedOn = People.AsOf.AddDays(-7) };
        var finding = RuleCheck.Findings(Id, People.Osteopenia with { Fractures = [wrist], Clearances = [People.Cleared(ClearanceScope.Exercise)] }, Walk).Should().ContainSingle().Subject;

        finding.Measured[0].Level.Should().Be("unhealedFracture");
        finding.Message.Should().Contain("low-risk").And.NotContain("clearance");
    }

    [Fact]
    public void At_stop_the_symptom_comes_first() =>
        RuleCheck.Judge(Id, People.VertebralFracture with { Clearances = [], Symptoms = [Symptom.Dizziness] }, Walk).Should().Be(ExpectedJudgement.Clean);

    [Fact]
    public void A_walk_before_clearance_is_compliant() =>
        PlanValidator.Default.Check(People.VertebralFracture with { Clearances = [] }, Walk).Outcome.Should().Be(Outcome.Compliant);
}
