using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A step of load that the clinicians' template does not allow.</summary>
internal static class ClinicianTemplateStep
{
    private const double MostPercent = 10;
    private const double AboutFivePercent = 6;

    public static Rule Create() => new ProgressionLimit
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR5005",
            Title = "Load step outside the clinicians' template",
            Category = RuleCategory.Progression,
            Message = "{exercise}: {measured} does not fit the template, which asks for {limit}.",
            Advice = "Wait for 13 clean repetitions, add about 5 %, and stay within 10 % in a week.",
            IsSafetyRule = true,
            Citations = [Cite.FourPillars("Choose Your Mini-Program", "G480", "G481", "G487"), Cite.DesignChoice("26")],
            DesignChoices = ["About 5 % is up to 6 %; between 6 and 10 % is a note, and raising after 12 repetitions or fewer is a note on plans and a warning on logs."],
        },
        Severities = SeverityTable.Everybody(Severity.Error),
        Judge = static (in StepContext step) =>
        {
            if (step.Template != PlanTemplate.ClinicianProgressive || step.AfterBreak) return Judgement.NotApplicable;
            var change = step.LoadChangePercent;
            if (LoadSteps.Exceeds(change, MostPercent)) return Judgement.Violation(Justification.OfNumber(Quantity.LoadChangePercent, change, max: MostPercent));
            var top = DoseTables.TopRepetitionsOf(null, step.Template);
            if (step.ReferenceRepetitions is { } repetitions && (repetitions <= top || step.ReferenceComfortable == false))
                return Judgement.Violation(Justification.OfNumber(Quantity.Repetitions, repetitions, min: top + 1)).As(step.IsPerformed ? Severity.Warning : Severity.Info);
            return LoadSteps.Exceeds(change, AboutFivePercent)
                ? Judgement.Violation(Justification.OfNumber(Quantity.LoadChangePercent, change, max: AboutFivePercent)).As(Severity.Info)
                : Judgement.Compliant;
        },
        Examples = static () =>
        [
            new("20 kg × 13, then 21 kg × 8", People.Osteopenia, Template(Press(20, 13), Press(21, 8)), ExpectedJudgement.Clean),
            new("20 kg × 13, then 22.5 kg × 8", People.Osteopenia, Template(Press(20, 13), Press(22.5, 8)), ExpectedJudgement.Error),
            new("20 kg × 12, then 21 kg × 8", People.Osteopenia, Template(Press(20, 12), Press(21, 8)), ExpectedJudgement.Info),
            new("Outside the template", People.Osteopenia, WeekByWeek(Press(20, 13), Press(22.5, 8)), ExpectedJudgement.Clean),
        ],
    };

    private static ExercisePlan Template(params ReadOnlySpan<ExercisePrescription> prescriptions) =>
        WeekByWeek(prescriptions) with { Template = PlanTemplate.ClinicianProgressive };

    private static ExercisePrescription Press(double kilograms, int repetitions) => Prescribe("leg-press", 3, repetitions, kilograms);
}
