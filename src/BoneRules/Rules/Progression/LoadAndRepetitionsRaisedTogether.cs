using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>More weight and more repetitions in one step.</summary>
internal static class LoadAndRepetitionsRaisedTogether
{
    public static Rule Create() => new ProgressionLimit
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR5001",
            Title = "Weight and repetitions raised together",
            Category = RuleCategory.Progression,
            Message = "{exercise}: load rises by {measured} and repetitions by {measured2} in one step.",
            Advice = "Raise one of the two: repetitions until the range is exceeded, then the load, with the repetitions back at the bottom of the range.",
            IsSafetyRule = true,
            Citations = [Cite.FourPillars("Safety Checklist", "G350", "G351"), Cite.PatientAssociation("Take it easy", "G161", "G163"), Cite.DesignChoice("24")],
            DesignChoices = ["The reference is the heaviest working load of the previous 28 days with the most repetitions at it, after a longer break the last working load."],
        },
        Severities = SeverityTable.Everybody(Severity.Error),
        Judge = static (in StepContext step) => Judgement.ViolationIf(LoadSteps.RepetitionsRaised(step), Measure(step), missing: "repetitions"),
        Examples = static () =>
        [
            new("20 kg × 8, then 22 kg × 10", People.Healthy, WeekByWeek(Squat(20, 8), Squat(22, 10)), ExpectedJudgement.Error),
            new("Load alone", People.Healthy, WeekByWeek(Squat(20, 10), Squat(21, 10)), ExpectedJudgement.Clean),
            new("Repetitions alone", People.Healthy, WeekByWeek(Squat(20, 8), Squat(20, 10)), ExpectedJudgement.Clean),
            new("Load up, repetitions down", People.Healthy, WeekByWeek(Squat(20, 12), Squat(22, 8)), ExpectedJudgement.Clean),
            new("Load up, and the plan no longer says how often", People.Healthy, WeekByWeek(Squat(20, 8), Squat(22, null)), ExpectedJudgement.Undetermined),
            new("The old load again after a lighter week", People.Healthy, WeekByWeek(Squat(20, 10), Squat(16, 8), Squat(20, 10)), ExpectedJudgement.Clean),
        ],
    };

    private static Justification Measure(in StepContext step)
    {
        var load = Justification.OfNumber(Quantity.LoadChangePercent, (step.Load - step.ReferenceLoad) / step.ReferenceLoad * 100);
        return step.RepetitionsChange is { } change ? load.And(Quantity.RepetitionsChange, change) : load;
    }

    private static ExercisePrescription Squat(double kilograms, int? repetitions) => Prescribe("goblet-squat", 3, repetitions, kilograms);
}
