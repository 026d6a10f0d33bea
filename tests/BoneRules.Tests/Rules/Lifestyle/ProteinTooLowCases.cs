using BoneRules.Rules;
using BoneRules.Testing;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Lifestyles;

internal static class ProteinTooLowCases
{
    private const string Id = "BR8001";

    private static ClientProfile Eats(ClientProfile client, double? grams) => client with { BodyMassKilograms = 100, Nutrition = new NutritionIntake { ProteinGramsPerDay = grams } };

    private static Question Judge(ClientProfile client) => Ask(Id, client, Of(Minutes("walking", 20)));

    [Cases]
    [For("B0", 83.0, ExpectedJudgement.Clean)]
    [For("B0", 82.9, ExpectedJudgement.Info)]
    [For("B2", 100.0, ExpectedJudgement.Clean)]
    [For("B2", 99.9, ExpectedJudgement.Info)]
    [For("B2", null, ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> Against_the_reference_for_body_mass(string tier, double? grams, ExpectedJudgement expected) => Judge(Eats(RuleCheck.Person(tier), grams)).Is(expected);

    [Cases]
    [For(64, ExpectedJudgement.Clean)]
    [For(65, ExpectedJudgement.Info)]
    public static IEnumerable<RuledCase> From_65_the_higher_reference_counts_for_men_as_well(int age, ExpectedJudgement expected) =>
        Judge(Eats(People.Healthy with { AgeYears = age, Sex = Sex.Male, MenopausalStatus = MenopausalStatus.NotApplicable, Diagnosis = BoneDiagnosis.None }, 90)).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> With_a_kidney_disease_or_an_unknown_mass_nothing_is_said() =>
    [
        .. Judge(Eats(People.Osteoporosis, 20) with { Conditions = [HealthCondition.KidneyDisease] }).Is(ExpectedJudgement.Clean),
        .. Judge(Eats(People.Osteoporosis, 20) with { BodyMassKilograms = null }).Is(ExpectedJudgement.Clean),
    ];

    [Cases]
    public static IEnumerable<RuledCase> What_the_plan_asks_for_is_compared_as_well() =>
        Ask(Id, Eats(People.Osteoporosis, 120), Of(Minutes("walking", 20)) with { Habits = new PlanHabits { ProteinGramsPerDay = 60 } })
            .Finds(new ExpectedFinding(Severity.Info, "", [new(Quantity.GramsPerKilogram, 0.6)], new MeasureLimit(Min: 1)));

    [Cases]
    [For(17, ExpectedJudgement.Clean)]
    [For(18, ExpectedJudgement.Info)]
    public static IEnumerable<RuledCase> The_references_are_for_adults(int age, ExpectedJudgement expected) => Judge(Eats(People.Healthy with { AgeYears = age }, 40)).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> Conditions_that_nobody_asked_for_are_no_kidney_disease() => Judge(Eats(People.Osteoporosis, 20) with { Conditions = null }).Is(ExpectedJudgement.Info);
}
