using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>The clinicians' template, or its way of loading, without a professional.</summary>
internal static class ClinicianTemplateUnsupervised
{
    public static Rule Create() => new Requirement
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR7006",
            Title = "Professional loading without a professional",
            Category = RuleCategory.Screening,
            Message = "Loads in percent of a maximum that are stepped up are meant for use under supervision; here there is {measured}.",
            Advice = "Train this way with a trainer or a health professional, or choose loads by repetitions.",
            IsSafetyRule = true,
            Citations = [Cite.FourPillars("Choose Your Mini-Program", "G471", "G472", "G474", "G475", "G476", "G479"), Cite.DesignChoice("29")],
            DesignChoices = ["Stepped loads in percent of the one-repetition maximum outside the template are a warning without supervision."],
        },
        Severities = SeverityTable.Everybody(Severity.Error),
        Judge = static (in PlanContext plan) =>
        {
            var template = plan.Template == PlanTemplate.ClinicianProgressive;
            if (!template && !(plan.HasPercentLoads && plan.HasLoadSteps)) return Judgement.NotApplicable;
            return Judgement
                .ViolationIf(!plan.IsSupervisedThroughout, Justification.OfLevel(Quantity.Supervision, "none", "trainer"))
                .As(template ? Severity.Error : Severity.Warning);
        },
        Examples = static () =>
        [
            new("The template alone", People.Osteopenia, Steps(45, 47) with { Template = PlanTemplate.ClinicianProgressive }, ExpectedJudgement.Error),
            new("The template with a trainer", People.Osteopenia with { Supervision = Supervision.Trainer },
                Steps(45, 47) with { Template = PlanTemplate.ClinicianProgressive }, ExpectedJudgement.Clean),
            new("Stepped percentages without the template", People.Osteopenia, Steps(45, 47), ExpectedJudgement.Warning),
            new("Percentages that stay", People.Osteopenia, Steps(45, 45), ExpectedJudgement.Clean),
        ],
    };

    private static ExercisePlan Steps(double first, double second) => WeekByWeek(Squat(first), Squat(second));

    private static ExercisePrescription Squat(double percent) => Prescribe("goblet-squat", 3, 10) with { PercentOneRepetitionMaximum = percent };
}
