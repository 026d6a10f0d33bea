using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Lifestyles;

internal static class VitaminDTooLowCases
{
    private const string Id = "BR8003";

    private static Question Judge(string tier, Sex? sex, int age, NutritionRegion? region, double? micrograms) => Ask(
        Id, RuleCheck.Person(tier) with { Sex = sex, AgeYears = age, Nutrition = new NutritionIntake { VitaminDMicrogramsPerDay = micrograms, Region = region } }, Of(Minutes("walking", 20)));

    [Cases]
    [For("B1", Sex.Female, 49, null, 15)]
    [For("B1", Sex.Female, 70, null, 15)]
    [For("B1", Sex.Female, 71, null, 20)]
    [For("B1", Sex.Female, 50, NutritionRegion.NL, 10)]
    [For("B1", Sex.Unspecified, 50, NutritionRegion.NL, 10)]
    [For("B1", null, 50, NutritionRegion.NL, 10)]
    [For("B1", Sex.Male, 70, NutritionRegion.NL, 20)]
    [For("B1", Sex.Female, 60, NutritionRegion.EU, 15)]
    [For("B2", Sex.Female, 60, NutritionRegion.UK, 20)]
    public static IEnumerable<RuledCase> The_reference_goes_by_sex_age_and_region(string tier, Sex? sex, int age, NutritionRegion? region, double reference) =>
    [
        .. Judge(tier, sex, age, region, reference).Is(ExpectedJudgement.Clean),
        .. Judge(tier, sex, age, region, reference - 0.5).Is(ExpectedJudgement.Info),
    ];

    [Cases]
    [For("B1", Sex.Female, 60, NutritionRegion.UK, 1.0)]
    [For("B1", Sex.Male, 60, NutritionRegion.NL, 1.0)]
    [For("B1", Sex.Female, 49, NutritionRegion.NL, 1.0)]
    [For("B2", Sex.Female, 60, null, null)]
    public static IEnumerable<RuledCase> Without_a_reference_or_an_intake_nothing_is_said(string tier, Sex sex, int age, NutritionRegion? region, double? micrograms) =>
        Judge(tier, sex, age, region, micrograms).Is(ExpectedJudgement.Clean);
}
