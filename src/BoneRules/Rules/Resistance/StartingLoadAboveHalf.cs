using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A first load above half of the maximum where the sources ask for a lighter start.</summary>
internal static class StartingLoadAboveHalf
{
    private const double MostPercent = 50;

    public static Rule Create() => new PlanRule
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR3016",
            Title = "Starting load above half of the maximum",
            Category = RuleCategory.Resistance,
            Message = "{exercise}: the start is {measured}; {limit} is where to begin.",
            Advice = "Start at 40 to 50 % of the one-repetition maximum and go up once the movement is sure.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.FourPillars("Safety Checklist; Choose Your Mini-Program", "G350", "G477", "G479"),
                Cite.PatientAssociation("Take it easy", "G160"),
                Cite.Evidence(Sources.TooFitToFracture, "2014, table 6; 2015, table 4", Verification.Seen, "STR-06"),
                Cite.DesignChoice("28"),
            ],
            DesignChoices = ["Outside the clinicians' template the start at 40 to 50 % is asked of beginners with osteoporosis, in the first week of the plan."],
        },
        Severities = SeverityTable.Everybody(Severity.Warning),
        Inspect = static (in PlanContext plan, PlanInspector inspector) =>
        {
            if (plan.Template != PlanTemplate.ClinicianProgressive && !(plan.Person.Client.IsBeginner() && plan.Person.BoneTier.IsAtLeast(BoneTier.B2).MayBeTrue)) return;
            for (var i = 0; i < plan.PrescriptionCount && plan.WeeksOf(i).First == 1; i++)
            {
                var prescription = plan.Prescription(i);
                if (prescription.Phase is (null or SessionPhase.Main) && prescription.PercentOneRepetitionMaximum is > MostPercent and var percent)
                    inspector.Prescription(i, Judgement.Violation(Justification.OfNumber(Quantity.PercentOneRepetitionMaximum, percent, max: MostPercent)));
            }
        },
        Examples = static () =>
        [
            new("A beginner with osteoporosis at 60 %", Beginner, Of(Squat(60)), ExpectedJudgement.Warning),
            new("A beginner with osteoporosis at 50 %", Beginner, Of(Squat(50)), ExpectedJudgement.Clean),
            new("60 % in the second week", Beginner, WeekByWeek(Squat(50), Squat(60)), ExpectedJudgement.Clean),
            new("A healthy person at 60 %", People.Healthy, Of(Squat(60)), ExpectedJudgement.Clean),
            new("The clinicians' template at 60 %", People.Osteopenia, Of(Squat(60)) with { Template = PlanTemplate.ClinicianProgressive }, ExpectedJudgement.Warning),
        ],
    };

    private static ClientProfile Beginner => People.Osteoporosis with { TrainingExperience = TrainingExperience.Beginner, TrainingWeeks = 0 };

    private static ExercisePrescription Squat(double percent) => Prescribe("goblet-squat", 2, 10) with { PercentOneRepetitionMaximum = percent };
}
