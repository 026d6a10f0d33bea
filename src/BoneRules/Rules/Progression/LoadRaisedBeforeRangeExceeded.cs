using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A higher load before the repetitions went beyond the range.</summary>
internal static class LoadRaisedBeforeRangeExceeded
{
    public static Rule Create() => new ProgressionLimit
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR5003",
            Title = "Load raised before the range was exceeded",
            Category = RuleCategory.Progression,
            Message = "{exercise}: the load rises after {measured}; go on to {limit} first.",
            Advice = "Raise the load once all repetitions of the range are done with good form and more are left.",
            IsSafetyRule = false,
            Citations = [Cite.FourPillars("Pillar 2", "G416", "G417"), Cite.Evidence(Sources.EvidenceRegister, "Progression models", Verification.SecondHand, "STR-14"), Cite.FrequencyGuide("Progressive Resistance Training Protocols", "G274"), Cite.DesignChoice("26")],
            DesignChoices = ["The range is the exercise's own in the tables, else 8 to 12; too early is a note on plans and a warning on logs."],
        },
        Severities = SeverityTable.Everybody(Severity.Warning),
        Judge = static (in StepContext step) =>
        {
            if (step.AfterBreak || step.Template == PlanTemplate.ClinicianProgressive || step.ReferenceRepetitions is not { } repetitions) return Judgement.NotApplicable;
            // Raised together with the repetitions it is an error of its own.
            if (LoadSteps.RepetitionsRaised(step).IsTrue) return Judgement.NotApplicable;
            var top = DoseTables.TopRepetitionsOf(step.Prescription.Exercise?.Id, step.Template);
            if (repetitions > top && !(step.IsPerformed && step.ReferenceComfortable == false)) return Judgement.Compliant;
            return Judgement.Violation(Justification.OfNumber(Quantity.Repetitions, repetitions, min: top + 1)).As(step.IsPerformed ? Severity.Warning : Severity.Info);
        },
        Examples = static () =>
        [
            new("A plan raises after 10 repetitions", People.Osteoporosis, WeekByWeek(Press(20, 10), Press(21, 8)), ExpectedJudgement.Info),
            new("A log raises after 12 repetitions", People.Osteoporosis, Log(Press(20, 12), Press(21, 8)), ExpectedJudgement.Warning),
            new("A log raises after 13 repetitions", People.Osteoporosis, Log(Press(20, 13), Press(21, 8)), ExpectedJudgement.Clean),
            new("A log raises after 13 uncomfortable repetitions", People.Osteoporosis, Log(Press(20, 13) with { Comfortable = false }, Press(21, 8)), ExpectedJudgement.Warning),
        ],
    };

    private static ExercisePlan Log(params ReadOnlySpan<ExercisePrescription> prescriptions) => WeekByWeek(prescriptions) with { Kind = PlanKind.Performed };

    private static ExercisePrescription Press(double kilograms, int repetitions) => Prescribe("leg-press", 3, repetitions, kilograms);
}
