using BoneRules.Rules;
using BoneRules.Testing;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Screening;

public sealed class StopSymptomTests
{
    private const string Id = "BR7001";

    private static readonly ExercisePlan Walk = Of(Minutes("walking", 20));

    private static ClientProfile WithFracture(FractureSite site, int daysAgo, bool? healed = null) => People.Osteopenia with
    {
        Fractures = [new Fracture { Site = site, Mechanism = FractureMechanism.LowTrauma, OccurredOn = People.AsOf.AddDays(-daysAgo), Healed = healed }],
    };

    [Cases]
    [For(Symptom.SharpBackPain, "sharpBackPain")]
    [For(Symptom.RadiatingNerveSymptoms, "radiatingNerveSymptoms")]
    [For(Symptom.Dizziness, "dizziness")]
    [For(Symptom.ChestPain, "chestPain")]
    [For(Symptom.NewKyphosis, "newKyphosis")]
    public static IEnumerable<RuledCase> A_stop_symptom_is_one_error_for_the_person_that_names_it(Symptom symptom, string level) =>
        Ask(Id, People.Healthy with { Symptoms = [symptom] }, Of(Minutes("walking", 20), Prescribe("goblet-squat", 3, 10, 8)))
            .Finds(new ExpectedFinding(Severity.Error, "client:/symptoms/0", [new(Quantity.Symptom, Level: level)]));

    [Fact]
    public void At_a_stop_nothing_else_is_an_error() =>
        PlanValidator.Default.Check(People.VertebralFracture with { Symptoms = [Symptom.Dizziness] }, Of(Minutes("walking", 20), Prescribe("goblet-squat", 3, 10, 8)))
            .Findings.Where(static finding => finding.Severity == Severity.Error).Select(static finding => finding.RuleId).Should().Equal(Id);

    [Cases]
    [For(Symptom.ExcessiveSoreness)]
    [For(Symptom.FormBreakdown)]
    public static IEnumerable<RuledCase> Soreness_and_form_are_matters_of_progression(Symptom symptom) =>
        Ask(Id, People.Osteoporosis with { Symptoms = [symptom] }, Walk).Is(ExpectedJudgement.Clean);

    [Cases]
    [For(84, ExpectedJudgement.Error)]
    [For(85, ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> A_vertebral_fracture_within_84_days_stops_without_a_clearance(int daysAgo, ExpectedJudgement expected) =>
        Ask(Id, WithFracture(FractureSite.Vertebra, daysAgo), Walk).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> An_unhealed_fracture_stops_and_the_finding_points_at_it() =>
        Ask(Id, WithFracture(FractureSite.Wrist, 200, healed: false) with { Symptoms = null }, Walk)
            .Finds(new ExpectedFinding(Severity.Error, "client:/fractures/0", [new(Quantity.Symptom, Level: "unhealedFracture")]));

    [Cases]
    public static IEnumerable<RuledCase> Symptoms_that_nobody_asked_for_leave_it_open_and_are_named() =>
        Ask(Id, People.Healthy with { Symptoms = null }, Walk).WaitsFor("client:/symptoms");
}
