using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Strength work that stops long before fatigue.</summary>
internal static class EffortTooLow
{
    private const double MostInReserve = 5;

    public static Rule Create() => new PlanRule
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR3018",
            Title = "Effort too low to strengthen",
            Category = RuleCategory.Resistance,
            Message = "{exercise}: {measured} stay in reserve; a set that strengthens ends closer to fatigue, with {limit} left.",
            Advice = "Raise the repetitions or the load until the last good repetitions take effort; stop when form gives way.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.TrainerArticle("Muscle training; Exercise tips", "G014", "G032"),
                Cite.FrequencyGuide("Introduction; Progressive Resistance Training Protocols", "G238", "G265"),
                Cite.FourPillars("FAQs", "G519"),
                Cite.Evidence(Sources.TooFitToFracture, "2014, table 6", Verification.Seen, "STR-03"),
            ],
            DesignChoices = ["More than 5 repetitions in reserve are far from fatigue; said from the fifth training week on, of loads alone, and never where no effort is stated."],
        },
        Severities = SeverityTable.Everybody(Severity.Info),
        Inspect = static (in PlanContext plan, PlanInspector inspector) =>
        {
            if (!plan.HasRepetitionsInReserve) return;
            var trained = plan.Person.Client.TrainingWeeks ?? 0;
            for (var i = 0; i < plan.PrescriptionCount; i++)
            {
                var prescription = plan.Prescription(i);
                if (prescription.RepetitionsInReserve is not (> MostInReserve and var reserve) || prescription.Phase is not (null or SessionPhase.Main)) continue;
                if (prescription.ExternallyLoaded.IsTrue && prescription.Exercise?.Pillar == ExercisePillar.Resistance
                    && trained + plan.WeeksOf(i).Last > Beginners.FirstTrainingWeeks)
                    inspector.Prescription(i, Judgement.Violation(Justification.OfNumber(Quantity.Repetitions, reserve, max: MostInReserve)));
            }
        },
        Examples = static () =>
        [
            new("Six in reserve", People.Osteoporosis, Of(Squat(6)), ExpectedJudgement.Info),
            new("Five in reserve", People.Osteoporosis, Of(Squat(5)), ExpectedJudgement.Clean),
            new("Six in reserve in the first weeks", People.Osteoporosis with { TrainingWeeks = 0 }, Of(Squat(6)), ExpectedJudgement.Clean),
        ],
    };

    private static ExercisePrescription Squat(double reserve) =>
        Prescribe("goblet-squat", 3, 10, 8) with { Effort = new Effort { Scale = EffortScale.RepetitionsInReserve, Value = reserve } };
}
