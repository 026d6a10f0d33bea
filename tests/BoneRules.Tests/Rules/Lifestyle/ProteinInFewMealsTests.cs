using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Lifestyles;

public sealed class ProteinInFewMealsTests
{
    private const string Id = "BR8007";

    [Theory]
    [InlineData(3, ExpectedJudgement.Clean)]
    [InlineData(2, ExpectedJudgement.Info)]
    [InlineData(null, ExpectedJudgement.Clean)]
    public void Three_meals_should_carry_protein(int? meals, ExpectedJudgement expected) =>
        RuleCheck.Judge(Id, People.Healthy with { Nutrition = new NutritionIntake { ProteinMeals = meals } }, Of(Minutes("walking", 20))).Should().Be(expected);
}
