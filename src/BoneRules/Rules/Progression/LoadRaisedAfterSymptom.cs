using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A higher load in the week after excessive soreness or a breakdown of form.</summary>
internal static class LoadRaisedAfterSymptom
{
    public static Rule Create() => new ProgressionLimit
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR5006",
            Title = "Load raised after excessive soreness or loss of form",
            Category = RuleCategory.Progression,
            Message = "{exercise}: the load rises by {measured} although a session of this week or the one before noted excessive soreness or a breakdown of form.",
            Advice = "Hold the load or step back until a week passes without it.",
            IsSafetyRule = false,
            Citations = [Cite.FourPillars("Choose Your Mini-Program", "G483", "G484", "G486", "G487"), Cite.FourPillars("Safety Checklist", "G352"), Cite.DesignChoice("5")],
            DesignChoices = ["The load holds for the rest of the week and the week that follows."],
        },
        Severities = SeverityTable.Everybody(Severity.Warning),
        Judge = static (in StepContext step) => step.AfterHoldingSymptom
            ? Judgement.Violation(Justification.OfNumber(Quantity.LoadChangePercent, (step.Load - step.ReferenceLoad) / step.ReferenceLoad * 100, max: 0))
            : Judgement.NotApplicable,
        Examples = static () =>
        [
            new("More weight a week after excessive soreness", People.Osteoporosis, Log([Symptom.ExcessiveSoreness], 21), ExpectedJudgement.Warning),
            new("The same weight", People.Osteoporosis, Log([Symptom.ExcessiveSoreness], 20), ExpectedJudgement.Clean),
            new("No symptom", People.Osteoporosis, Log([], 21), ExpectedJudgement.Clean),
        ],
    };

    private static ExercisePlan Log(ValueList<Symptom> symptoms, double then) => new()
    {
        Kind = PlanKind.Performed,
        Weeks =
        [
            new PlanWeek { Sessions = [Session(null, Prescribe("goblet-squat", 3, 11, 20)) with { Symptoms = symptoms }] },
            new PlanWeek { Sessions = [Session(null, Prescribe("goblet-squat", 3, 8, then))] },
        ],
    };
}
