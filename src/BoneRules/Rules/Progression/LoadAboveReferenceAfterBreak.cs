using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>More weight than ever after a break.</summary>
internal static class LoadAboveReferenceAfterBreak
{
    public static Rule Create() => new ProgressionLimit
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR5004",
            Title = "Higher load after a break",
            Category = RuleCategory.Progression,
            Message = "{exercise}: after more than four weeks without it the load is {measured} above the last one.",
            Advice = "Come back at or below the last working load and build up again.",
            IsSafetyRule = true,
            Citations = [Cite.PatientAssociation("Long process; Take it easy", "G151", "G160", "G164"), Cite.FourPillars("Safety Checklist", "G350"), Cite.DesignChoice("24")],
            DesignChoices = ["A break is more than 28 days; starting above the last working load is a warning, with osteoporosis an error."],
        },
        Severities = SeverityTable.Of("WWEEE/WW"),
        Judge = static (in StepContext step) => step.AfterBreak && !LoadSteps.RepetitionsRaised(step).IsTrue
            ? Judgement.Violation(Justification.OfNumber(Quantity.LoadChangePercent, (step.Load - step.ReferenceLoad) / step.ReferenceLoad * 100, max: 0))
            : Judgement.NotApplicable,
        Examples = static () =>
        [
            new("21 kg after five weeks without it, with osteoporosis", People.Osteoporosis, AfterWeeks(5, 20, 21), ExpectedJudgement.Error),
            new("21 kg after five weeks without it, a healthy person", People.Healthy, AfterWeeks(5, 20, 21), ExpectedJudgement.Warning),
            new("The last load after five weeks", People.Osteoporosis, AfterWeeks(5, 20, 20), ExpectedJudgement.Clean),
            new("21 kg after three weeks without it", People.Osteoporosis, AfterWeeks(3, 20, 21), ExpectedJudgement.Clean),
            new("Nothing known of the bones", People.Osteoporosis with { Diagnosis = null, BoneDensity = null, Fractures = null }, AfterWeeks(5, 20, 21), ExpectedJudgement.Undetermined),
        ],
    };

    private static ExercisePlan AfterWeeks(int weeks, double before, double after) => new()
    {
        Weeks =
        [
            new PlanWeek { Sessions = [Session(null, Prescribe("goblet-squat", 3, 10, before))] },
            new PlanWeek { Repeat = weeks, Sessions = [Session(null, Minutes("walking", 20))] },
            new PlanWeek { Sessions = [Session(null, Prescribe("goblet-squat", 3, 10, after))] },
        ],
    };
}
