using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Less calcium than the reference for age, sex and region.</summary>
internal static class CalciumTooLow
{
    private const int AdultAge = 19;

    public static Rule Create() => new Requirement
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR8002",
            Title = "Less calcium than the reference",
            Category = RuleCategory.Nutrition,
            Message = "Calcium comes to {measured}; the reference is {limit}.",
            Advice = "Compare intake with the reference, food first, and talk it over with a clinician before taking anything.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.TrainerArticle("Vitamins and calcium", "G066", "G078", "G079"),
                Cite.PhysiotherapyClinic("Preventing Bone Loss", "G218"),
                Cite.TrainerArticle("Tips for enough protein", "G063"),
                Cite.PatientAssociation("Diagnosis of osteoporosis", "G126"),
                Cite.PatientAssociation("Diagnosis of osteopenia", "G134"),
                Cite.PhysiotherapyClinic("Preventing Bone Loss", "G224"),
                Cite.Evidence(Sources.EvidenceRegister, "Nutrition", Verification.SecondHand, "NUT-01", "NUT-08"),
                Cite.Evidence(Sources.Nogg2024, "Section 5", Verification.Seen, "NUT-02"),
                Cite.Evidence(Sources.EvidenceRegister, "Nutrition", Verification.Unverified, "NUT-03"),
                Cite.DesignChoice("Nutrition, monitoring"),
            ],
            DesignChoices =
            [
                "Where no region is stated, and for Canada and Australia, the values of the United States apply.",
                "Whose sex is not known or not specified is compared with the women's reference.",
                "950 mg of calcium a day in Europe, 1,000 mg for women from 50; the first value was not read at its source.",
            ],
        },
        Severities = SeverityTable.Everybody(Severity.Info),
        Judge = static (in PlanContext plan) =>
        {
            var client = plan.Person.Client;
            if (client is not { Nutrition.CalciumMilligramsPerDay: { } eaten, AgeYears: >= AdultAge and var age }) return Judgement.NotApplicable;
            // Who did not say is held to the women's reference, which is never the lower one.
            var least = Reference(client.Nutrition.Region, age, client.Sex != Sex.Male);
            return Judgement.ViolationIf(eaten < least, Justification.OfNumber(Quantity.MilligramsPerDay, eaten, min: least)).AtClient("client:/nutrition/calciumMilligramsPerDay");
        },
        Examples = static () =>
        [
            new("900 mg of a woman of 64", Eats(900, null), Of(Minutes("walking", 20)), ExpectedJudgement.Info),
            new("1,200 mg", Eats(1200, null), Of(Minutes("walking", 20)), ExpectedJudgement.Clean),
            new("900 mg in the United Kingdom", Eats(900, NutritionRegion.UK), Of(Minutes("walking", 20)), ExpectedJudgement.Clean),
            new("Nothing known of what is eaten", People.Osteoporosis, Of(Minutes("walking", 20)), ExpectedJudgement.Clean),
        ],
    };

    private static double Reference(NutritionRegion? region, int age, bool woman) => (region, woman, age) switch
    {
        (NutritionRegion.UK, _, _) => 700,
        (NutritionRegion.EU or NutritionRegion.NL, true, >= 50) => 1000,
        (NutritionRegion.EU or NutritionRegion.NL, _, _) => 950,
        (_, true, >= 50) => 1200,
        (_, false, >= 71) => 1200,
        _ => 1000,
    };

    private static ClientProfile Eats(double milligrams, NutritionRegion? region) =>
        People.Osteoporosis with { Nutrition = new NutritionIntake { CalciumMilligramsPerDay = milligrams, Region = region } };
}
