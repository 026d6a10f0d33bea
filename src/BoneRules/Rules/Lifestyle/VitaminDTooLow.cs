using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Less vitamin D than the reference for age, sex and region.</summary>
internal static class VitaminDTooLow
{
    private const int AdultAge = 19;

    public static Rule Create() => new Requirement
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR8003",
            Title = "Less vitamin D than the reference",
            Category = RuleCategory.Nutrition,
            Message = "Vitamin D comes to {measured}; the reference is {limit}.",
            Advice = "Compare intake with the reference, and talk it over with a clinician before taking anything.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.TrainerArticle("Vitamins and calcium", "G067", "G068", "G078", "G080"),
                Cite.PhysiotherapyClinic("Preventing Bone Loss", "G218"),
                Cite.PatientAssociation("Diagnosis of osteoporosis", "G126"),
                Cite.PatientAssociation("Diagnosis of osteopenia", "G134"),
                Cite.Evidence(Sources.EvidenceRegister, "Nutrition", Verification.SecondHand, "NUT-04", "NUT-06"),
                Cite.Evidence(Sources.Nogg2024, "Section 5", Verification.Seen, "NUT-05"),
                Cite.Evidence(Sources.EvidenceRegister, "Nutrition", Verification.Unverified, "NUT-07"),
            ],
            DesignChoices =
            [
                "Where no region is stated, and for Canada and Australia, the values of the United States apply.",
                "Whose sex is not known or not specified is compared with the women's reference.",
                "15 µg of vitamin D a day in Europe; the value was not read at its source.",
                "In the United Kingdom 20 µg of vitamin D a day are compared from osteoporosis on; the guideline names people at risk.",
            ],
        },
        Severities = SeverityTable.Everybody(Severity.Info),
        Judge = static (in PlanContext plan) =>
        {
            var client = plan.Person.Client;
            if (client is not { Nutrition.VitaminDMicrogramsPerDay: { } eaten, AgeYears: >= AdultAge and var age }) return Judgement.NotApplicable;
            var least = Reference(client.Nutrition.Region, age, client.Sex != Sex.Male, plan.Person.BoneTier.IsAtLeast(BoneTier.B2).IsTrue);
            return least is { } reference && eaten < reference
                ? Judgement.Violation(Justification.OfNumber(Quantity.MicrogramsPerDay, eaten, min: reference)).AtClient("client:/nutrition/vitaminDMicrogramsPerDay")
                : Judgement.Compliant;
        },
        Examples = static () =>
        [
            new("10 µg of a woman of 64", Eats(10, null), Of(Minutes("walking", 20)), ExpectedJudgement.Info),
            new("15 µg", Eats(15, null), Of(Minutes("walking", 20)), ExpectedJudgement.Clean),
            new("10 µg in the Netherlands", Eats(10, NutritionRegion.NL), Of(Minutes("walking", 20)), ExpectedJudgement.Clean),
        ],
    };

    private static double? Reference(NutritionRegion? region, int age, bool woman, bool osteoporosis) => (region, age) switch
    {
        (NutritionRegion.UK, _) => osteoporosis ? 20 : null,
        (NutritionRegion.NL, >= 70) => 20,
        (NutritionRegion.NL, >= 50) => woman ? 10 : null,
        (NutritionRegion.NL, _) => null,
        (NutritionRegion.EU, _) => 15,
        (_, > 70) => 20,
        _ => 15,
    };

    private static ClientProfile Eats(double micrograms, NutritionRegion? region) =>
        People.Osteoporosis with { Nutrition = new NutritionIntake { VitaminDMicrogramsPerDay = micrograms, Region = region } };
}
