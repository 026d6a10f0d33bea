using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Lifestyles;

public sealed class ProteinTooLowTests
{
    private const string Id = "BR8001";

    private static ClientProfile Eats(ClientProfile client, double? grams) => client with { BodyMassKilograms = 100, Nutrition = new NutritionIntake { ProteinGramsPerDay = grams } };

    private static ExpectedJudgement Judge(ClientProfile client) => RuleCheck.Judge(Id, client, Of(Minutes("walking", 20)));

    [Theory]
    [InlineData("B0", 83.0, ExpectedJudgement.Clean)]
    [InlineData("B0", 82.9, ExpectedJudgement.Info)]
    [InlineData("B2", 100.0, ExpectedJudgement.Clean)]
    [InlineData("B2", 99.9, ExpectedJudgement.Info)]
    [InlineData("B2", null, ExpectedJudgement.Clean)]
    public void Against_the_reference_for_body_mass(string tier, double? grams, ExpectedJudgement expected) => Judge(Eats(RuleCheck.Person(tier), grams)).Should().Be(expected);

    [Theory]
    [InlineData(64, ExpectedJudgement.Clean)]
    [InlineData(65, ExpectedJudgement.Info)]
    public void From_65_the_higher_reference_counts_for_men_as_well(int age, ExpectedJudgement expected) =>
        Judge(Eats(People.Healthy with { AgeYears = age, Sex = Sex.Male, MenopausalStatus = MenopausalStatus.NotApplicable, Diagnosis = BoneDiagnosis.None }, 90)).Should().Be(expected);

    [Fact]
    public void With_a_kidney_disease_or_an_unknown_mass_nothing_is_said()
    {
        Judge(Eats(People.Osteoporosis, 20) with { Conditions = [HealthCondition.KidneyDisease] }).Should().Be(ExpectedJudgement.Clean);
        Judge(Eats(People.Osteoporosis, 20) with { BodyMassKilograms = null }).Should().Be(ExpectedJudgement.Clean);
    }

    [Fact]
    public void What_the_plan_asks_for_is_compared_as_well() =>
        RuleCheck.Findings(Id, Eats(People.Osteoporosis, 120), Of(Minutes("walking", 20)) with { Habits = new PlanHabits { ProteinGramsPerDay = 60 } })
            .Should().ContainSingle().Which.Path.Should().BeEmpty();
}
