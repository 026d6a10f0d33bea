using BoneRules.Rules;
using BoneRules.Testing;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Screening;

public sealed class ClearanceMissingTests
{
    private const string Id = "BR7003";

    private static readonly ExercisePlan Walk = Of(Minutes("walking", 20));

    [Cases]
    public static IEnumerable<RuledCase> One_warning_says_what_the_clearance_is_for() =>
        Ask(Id, People.VertebralFracture with { Clearances = [], Conditions = [HealthCondition.Pregnancy] }, Of(Minutes("walking", 20), Minutes("walking", 10)))
            .Finds(new ExpectedFinding(Severity.Warning, "client:/clearances", [new(Quantity.Clearance, Level: "condition, vertebralOrSeveralFractures")], new MeasureLimit(Level: "exercise")));

    [Cases]
    public static IEnumerable<RuledCase> Recurrent_falls_want_one() =>
        Ask(Id, People.Osteopenia with { FallsLast12Months = 2 }, Walk).Is(ExpectedJudgement.Warning);

    [Cases]
    public static IEnumerable<RuledCase> One_fall_does_not() => Ask(Id, People.Osteopenia.AfterOneFall(), Walk).Is(ExpectedJudgement.Clean);

    [Cases]
    [For(22, ExpectedJudgement.Clean)]
    [For(21, ExpectedJudgement.Warning)]
    public static IEnumerable<RuledCase> For_anything_but_a_dated_fracture_a_clearance_holds_for_twelve_months(int dayOfLastNovember, ExpectedJudgement expected) =>
        Ask(Id, People.Osteopenia with { FallsLast12Months = 2, Clearances = [new Clearance { Scope = ClearanceScope.Exercise, GrantedOn = new PartialDate(2025, 11, dayOfLastNovember) }] }, Walk)
            .Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> Another_scope_lifts_nothing() =>
        Ask(Id, People.VertebralFracture with { Clearances = [People.Cleared(ClearanceScope.HighImpact)] }, Walk).Is(ExpectedJudgement.Warning);

    [Fact]
    public void A_fracture_that_is_cleared_but_not_healed_still_holds_the_person_back()
    {
        var wrist = new Fracture { Site = FractureSite.Wrist, Mechanism = FractureMechanism.LowTrauma, OccurredOn = People.AsOf.AddMonths(-3), Healed = false, ClearedOn = People.AsOf.AddDays(-7) };
        var finding = RuleCheck.Findings(Id, People.Osteopenia with { Fractures = [wrist], Clearances = [People.Cleared(ClearanceScope.Exercise)] }, Walk).Should().ContainSingle().Subject;

        finding.Measured[0].Level.Should().Be("unhealedFracture");
        finding.Message.Should().Contain("low-risk").And.NotContain("clearance");
    }

    [Cases]
    public static IEnumerable<RuledCase> At_stop_the_symptom_comes_first() =>
        Ask(Id, People.VertebralFracture with { Clearances = [], Symptoms = [Symptom.Dizziness] }, Walk).Is(ExpectedJudgement.Clean);

    [Fact]
    public void A_walk_before_clearance_is_compliant() =>
        PlanValidator.Default.Check(People.VertebralFracture with { Clearances = [] }, Walk).Outcome.Should().Be(Outcome.Compliant);
}
