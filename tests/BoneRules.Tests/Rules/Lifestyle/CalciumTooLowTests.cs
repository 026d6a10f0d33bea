using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Lifestyles;

public sealed class CalciumTooLowTests
{
    private const string Id = "BR8002";

    private static ExpectedJudgement Judge(Sex? sex, int? age, NutritionRegion? region, double? milligrams) => RuleCheck.Judge(
        Id, People.Osteopenia with { Sex = sex, AgeYears = age, Nutrition = new NutritionIntake { CalciumMilligramsPerDay = milligrams, Region = region } }, Of(Minutes("walking", 20)));

    [Theory]
    [InlineData(Sex.Female, 49, null, 1000)]
    [InlineData(Sex.Female, 50, null, 1200)]
    [InlineData(Sex.Female, 75, NutritionRegion.US, 1200)]
    [InlineData(Sex.Male, 70, null, 1000)]
    [InlineData(Sex.Male, 71, null, 1200)]
    [InlineData(Sex.Unspecified, 50, null, 1200)]
    [InlineData(null, 60, null, 1200)]
    [InlineData(null, 49, null, 1000)]
    [InlineData(Sex.Female, 60, NutritionRegion.UK, 700)]
    [InlineData(Sex.Female, 60, NutritionRegion.EU, 1000)]
    [InlineData(Sex.Male, 60, NutritionRegion.NL, 950)]
    [InlineData(Sex.Female, 60, NutritionRegion.CA, 1200)]
    public void The_reference_goes_by_sex_age_and_region(Sex? sex, int age, NutritionRegion? region, double reference)
    {
        Judge(sex, age, region, reference).Should().Be(ExpectedJudgement.Clean);
        Judge(sex, age, region, reference - 1).Should().Be(ExpectedJudgement.Info);
    }

    [Theory]
    [InlineData(60, null)]
    [InlineData(null, 100.0)]
    [InlineData(18, 100.0)]
    public void What_is_not_known_gives_nothing(int? age, double? milligrams) => Judge(Sex.Female, age, null, milligrams).Should().Be(ExpectedJudgement.Clean);
}
