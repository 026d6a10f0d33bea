using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Less protein than the reference for body mass.</summary>
internal static class ProteinTooLow
{
    private const double GramsForAdults = 0.83;
    private const double GramsForOlder = 1.0;
    private const int OlderAge = 65;
    private const int AdultAge = 18;

    public static Rule Create() => new PlanRule
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR8001",
            Title = "Less protein than the reference",
            Category = RuleCategory.Nutrition,
            Message = "Protein comes to {measured}; the reference is {limit}.",
            Advice = "Compare intake with the reference, and talk it over with a clinician or dietitian; vegetarians, vegans and athletes need somewhat more.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.TrainerArticle("Muscle and protein; How much do we need?", "G042", "G043", "G044", "G045", "G046"),
                Cite.TrainerArticle("Muscle and protein", "G041"),
                Cite.TrainerArticle("Calm mindset", "G108"),
                Cite.PatientAssociation("Diagnosis of osteoporosis", "G126"),
                Cite.PatientAssociation("Diagnosis of osteopenia", "G134"),
                Cite.PhysiotherapyClinic("Bone Health", "G186"),
                Cite.Evidence(Sources.EvidenceRegister, "Nutrition", Verification.SecondHand, "NUT-08"),
                Cite.Evidence(Sources.EvidenceRegister, "Nutrition", Verification.Seen, "NUT-09"),
                Cite.Evidence(Sources.EvidenceRegister, "Nutrition", Verification.Unverified, "NUT-10"),
            ],
            DesignChoices = ["1.0 g of protein a kilogram, the reference after the menopause, counts for everybody from 65; with a kidney disease nothing is said of protein."],
        },
        Severities = SeverityTable.Everybody(Severity.Info),
        Inspect = static (in PlanContext plan, PlanInspector inspector) =>
        {
            var client = plan.Person.Client;
            if (client.BodyMassKilograms is not { } mass || client.AgeYears < AdultAge || (client.Conditions ?? []).Contains(HealthCondition.KidneyDisease)) return;
            var least = client.MenopausalStatus == MenopausalStatus.Postmenopausal || client.AgeYears >= OlderAge ? GramsForOlder : GramsForAdults;
            if (client.Nutrition?.ProteinGramsPerDay is { } eaten)
                inspector.Plan(Below(eaten / mass, least).AtClient("client:/nutrition/proteinGramsPerDay"));
            if (plan.Habits?.ProteinGramsPerDay is { } planned)
                inspector.Plan(Below(planned / mass, least));
        },
        Examples = static () =>
        [
            new("55 g at 66 kg after the menopause", Eats(66, 55), Of(Minutes("walking", 20)), ExpectedJudgement.Info),
            new("66 g at 66 kg", Eats(66, 66), Of(Minutes("walking", 20)), ExpectedJudgement.Clean),
            new("55 g with a kidney disease", Eats(66, 55) with { Conditions = [HealthCondition.KidneyDisease] }, Of(Minutes("walking", 20)), ExpectedJudgement.Clean),
            new("A plan that asks for 50 g", Eats(66, 70), Of(Minutes("walking", 20)) with { Habits = new PlanHabits { ProteinGramsPerDay = 50 } }, ExpectedJudgement.Info),
        ],
    };

    private static Judgement Below(double gramsPerKilogram, double least) =>
        Judgement.ViolationIf(gramsPerKilogram < least, Justification.OfNumber(Quantity.GramsPerKilogram, gramsPerKilogram, min: least));

    private static ClientProfile Eats(double mass, double grams) =>
        People.Osteoporosis with { BodyMassKilograms = mass, Nutrition = new NutritionIntake { ProteinGramsPerDay = grams } };
}
