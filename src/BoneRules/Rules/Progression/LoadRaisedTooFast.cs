using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>More than a tenth added to a load within a week.</summary>
internal static class LoadRaisedTooFast
{
    private const double MostPercent = 10;

    public static Rule Create() => new ProgressionLimit
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR5002",
            Title = "Load raised too fast",
            Category = RuleCategory.Progression,
            Message = "{exercise}: the load rises by {measured} within a week; {limit} is the limit.",
            Advice = "Raise by the smallest step there is, with the repetitions back at the bottom of the range.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.FourPillars("Safety Checklist; Pillar 2; Choose Your Mini-Program", "G350", "G417", "G487"),
                Cite.PatientAssociation("Take it easy", "G161", "G164"),
                Cite.FrequencyGuide("Progressive Resistance Training Protocols", "G264"),
                Cite.Evidence(Sources.EvidenceRegister, "Progression models", Verification.SecondHand, "STR-14"),
                Cite.DesignChoice("25"),
            ],
            DesignChoices =
            [
                "More than 10 % in a week is a warning, with osteoporosis an error.",
                "One smallest step is allowed when fewer repetitions go with it; where the equipment's step is not known it is 2.5 kg for bars and 1 kg for anything else.",
                "Repetitions have returned when the lowest is no higher than before and the highest is lower.",
            ],
        },
        Severities = SeverityTable.Of("WWEEE/WW"),
        Judge = static (in StepContext step) =>
        {
            if (step.AfterBreak || step.Template == PlanTemplate.ClinicianProgressive) return Judgement.NotApplicable;
            if (!LoadSteps.Exceeds(step.LoadChangePercent, MostPercent)) return Judgement.Compliant;
            var tooFast = Judgement.Violation(Justification.OfNumber(Quantity.LoadChangePercent, step.LoadChangePercent, max: MostPercent));
            return LoadSteps.IsSmallest(step) && LoadSteps.RepetitionsReturned(step) ? tooFast.As(Severity.Info) : tooFast;
        },
        Examples = static () =>
        [
            new("20 kg, then 22.5 kg, with osteoporosis", People.Osteoporosis, WeekByWeek(Squat(20, 10), Squat(22.5, 10)), ExpectedJudgement.Error),
            new("20 kg, then 22.5 kg, a healthy person", People.Healthy, WeekByWeek(Squat(20, 10), Squat(22.5, 10)), ExpectedJudgement.Warning),
            new("Exactly 10 %", People.Osteoporosis, WeekByWeek(Squat(20, 10), Squat(22, 10)), ExpectedJudgement.Clean),
            new("4 kg × 10, then 5 kg × 8: the next dumbbell", People.Osteoporosis, WeekByWeek(Squat(4, 10), Squat(5, 8)), ExpectedJudgement.Info),
            new("4 kg × 10, then 5 kg × 10", People.Osteoporosis, WeekByWeek(Squat(4, 10), Squat(5, 10)), ExpectedJudgement.Error),
            new("20 kg, then 25 kg, and nothing known of the bones", People.Osteoporosis with { Diagnosis = null, BoneDensity = null, Fractures = null },
                WeekByWeek(Squat(20, 10), Squat(25, 10)), ExpectedJudgement.Undetermined),
        ],
    };

    private static ExercisePrescription Squat(double kilograms, int repetitions) => Prescribe("goblet-squat", 3, repetitions, kilograms);
}
