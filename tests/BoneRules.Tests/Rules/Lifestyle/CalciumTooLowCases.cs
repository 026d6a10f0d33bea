using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Lifestyles;

internal static class CalciumTooLowCases
{
    private const string Id = "BR8002";

    private static Question Judge(Sex? sex, int? age, NutritionRegion? region, double? milligrams) => Ask(
        Id, People.Osteopenia with { Sex = sex, AgeYears = age, Nutrition = new NutritionIntake { CalciumMilligramsPerDay = milligrams, Region = region } }, Of(Minutes("walking", 20)));

    [Cases]
    [For(Sex.Female, 49, null, 1000)]
    [For(Sex.Female, 50, null, 1200)]
    [For(Sex.Female, 75, NutritionRegion.US, 1200)]
    [For(Sex.Male, 70, null, 1000)]
    [For(Sex.Male, 71, null, 1200)]
    [For(Sex.Unspecified, 50, null, 1200)]
    [For(null, 60, null, 1200)]
    [For(null, 49, null, 1000)]
    [For(Sex.Female, 60, NutritionRegion.UK, 700)]
    [For(Sex.Female, 60, NutritionRegion.EU, 1000)]
    [For(Sex.Male, 60, NutritionRegion.NL, 950)]
    [For(Sex.Female, 60, NutritionRegion.CA, 1200)]
    public static IEnumerable<RuledCase> The_reference_goes_by_sex_age_and_region(Sex? sex, int age, NutritionRegion? region, double reference) =>
    [
        .. Judge(sex, age, region, reference).Is(ExpectedJudgement.Clean),
        .. Judge(sex, age, region, reference - 1).Is(ExpectedJudgement.Info),
    ];

    [Cases]
    [For(60, null)]
    [For(null, 100.0)]
    [For(18, 100.0)]
    public static IEnumerable<RuledCase> What_is_not_known_gives_nothing(int? age, double? milligrams) => Judge(Sex.Female, age, null, milligrams).Is(ExpectedJudgement.Clean);

    [Cases]
    [For(Sex.Female, 50, NutritionRegion.EU, 999.0, ExpectedJudgement.Info)]
    [For(Sex.Female, 50, NutritionRegion.EU, 1000.0, ExpectedJudgement.Clean)]
    [For(Sex.Female, 49, NutritionRegion.EU, 950.0, ExpectedJudgement.Clean)]
    [For(Sex.Female, 50, NutritionRegion.NL, 999.0, ExpectedJudgement.Info)]
    [For(Sex.Male, 50, NutritionRegion.EU, 950.0, ExpectedJudgement.Clean)]
    [For(Sex.Male, 50, NutritionRegion.EU, 949.0, ExpectedJudgement.Info)]
    public static IEnumerable<RuledCase> In_Europe_women_have_more_from_50(Sex sex, int age, NutritionRegion region, double milligrams, ExpectedJudgement expected) =>
        Judge(sex, age, region, milligrams).Is(expected);
}
