using BoneRules.Rules;
using BoneRules.Testing;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Spine;

internal static class ProneSpinalExtensionCases
{
    private const string Rule = "BR1008";

    [Cases]
    [For("prone-back-extension")]
    [For("superman")]
    [For("roman-chair-back-extension")]
    public static IEnumerable<RuledCase> Face_down_it_is_an_error_after_a_vertebral_fracture(string exercise) => Row(Rule, Of(Prescribe(exercise, 2, 8)), "AAAAE/AA");

    [Cases]
    [For(Supervision.Trainer, "AAAAE/AA")]
    [For(Supervision.HealthProfessional, "AAAAA/AA")]
    public static IEnumerable<RuledCase> A_health_professional_makes_it_right_and_a_trainer_does_not(Supervision supervision, string row) =>
        Row(Rule, Of(Prescribe("prone-back-extension", 2, 8) with { Supervision = supervision }), row);

    [Cases]
    [For("supine-shoulder-press-down")]
    [For("wall-slide")]
    [For("bird-dog")]
    public static IEnumerable<RuledCase> Supported_extension_is_allowed(string exercise) => Row(Rule, Of(Prescribe(exercise, 2, 8)), "AAAAA/AA");

    [Cases]
    public static IEnumerable<RuledCase> Unknown_fractures_leave_it_undetermined() =>
        Ask(Rule, People.Osteoporosis with { Fractures = null }, Of(Prescribe("superman", 2, 8))).Is(ExpectedJudgement.Undetermined);
}

internal static class ExtensionWithoutConsultationCases
{
    private const string Rule = "BR1009";
    private static readonly ExercisePlan BirdDogs = WeekByWeek(Prescribe("bird-dog", 2, 8), Prescribe("bird-dog", 2, 8));

    [Cases]
    public static IEnumerable<RuledCase> Without_clearance_it_is_info_and_after_a_vertebral_fracture_a_warning() => Row(Rule, BirdDogs, "AIIIW/AA");

    [Cases]
    public static IEnumerable<RuledCase> With_clearance_it_is_nothing() => Row(Rule, BirdDogs, "AAAAA/AA", static person => person.ClearedFor(ClearanceScope.SpinalExtension));

    [Cases]
    public static IEnumerable<RuledCase> It_is_said_once_and_of_the_person() =>
        Ask(Rule, People.VertebralFracture with { AgeYears = 69 }, BirdDogs)
            .Finds(new ExpectedFinding(Severity.Warning, "client:/clearances", [new(Quantity.Clearance, Level: "none")], new MeasureLimit(Level: "spinalExtension")));

    [Cases]
    public static IEnumerable<RuledCase> A_plan_without_extension_needs_none() => Ask(Rule, People.VertebralFracture, Of(Minutes("walking", 20))).Is(ExpectedJudgement.Clean);

    [Cases]
    public static IEnumerable<RuledCase> Clearances_not_asked_for_leave_it_open_and_decide_nothing() =>
        Ask(Rule, People.VertebralFracture with { Clearances = null }, BirdDogs).Is(ExpectedJudgement.Clean);

    [Cases]
    public static IEnumerable<RuledCase> A_clearance_for_something_else_is_none() => Row(Rule, BirdDogs, "AIIIW/AA", static person => person.ClearedFor(ClearanceScope.HighImpact));
}
