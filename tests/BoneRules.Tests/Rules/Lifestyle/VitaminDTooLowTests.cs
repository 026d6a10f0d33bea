using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Lifestyles;

public sealed class VitaminDTooLowTests
{
    private const string Id = "BR8003";

    private static ExpectedJudgement Judge(string tier, Sex? sex, int age, NutritionRegion? region, double? micrograms) => RuleCheck.Judge(
        Id, RuleCheck.Person(tier) with { Sex = sex, AgeYears = age, Nutrition = new NutritionIntake { VitaminDMicrogramsPerDay = micrograms, Region = region } }, Of(Minutes("walking", 20)));

    [Theory]
    [InlineData("B1", Sex.Female, 49, null, 15)]
    [InlineData("B1", Sex.Female, 70, null, 15)]
    [InlineData("B1", Sex.Female, 71, null, 20)]
    [InlineData("B1", Sex.Female, 50, NutritionRegion.NL, 10)]
    [InlineData("B1", Sex.Unspecified, 50, NutritionRegion.NL, 10)]
    [InlineData("B1", null, 50, NutritionRegion.NL, 10)]
    [InlineData("B1", Sex.Male, 70, NutritionRegion.NL, 20)]
    [InlineData("B1", Sex.Female, 60, NutritionRegion.EU, 15)]
    [InlineData("B2", Sex.Female, 60, NutritionRegion.UK, 20)]
    public void The_reference_goes_by_sex_age_and_region(string tier, Sex? sex, int age, NutritionRegion? region, double reference)
    {
        Judge(tier, sex, age, region, reference).Should().Be(ExpectedJudgement.Clean);
        Judge(tier, sex, age, region, reference - 0.5).Should().Be(ExpectedJudgement.Info);
    }

    [Theory]
    [InlineData("B1", Sex.Female, 60, NutritionRegion.UK, 1.0)]
    [InlineData("B1", Sex.Male, 60, NutritionRegion.NL, 1.0)]
    [InlineData("B1", Sex.Female, 49, NutritionRegion.NL, 1.0)]
    [InlineData("B2", Sex.Female, 60, null, null)]
    public void Without_a_reference_or_an_intake_nothing_is_said(string tier, Sex sex, int age, NutritionRegion? region, double? micrograms) =>
        Judge(tier, sex, age, region, micrograms).Should().Be(ExpectedJudgement.Clean);
}
