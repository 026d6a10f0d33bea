using BoneRules.Benchmarks.ByHand;
using FluentValidation;
using FluentValidation.Results;

namespace BoneRules.Benchmarks.Fluent;

/// <summary>The rules on a week.</summary>
internal sealed class FluentWeekValidator : AbstractValidator<PlanWeek>
{
    private readonly Dictionary<string, KnownExercise> _exercises;

    public FluentWeekValidator(PersonGrades grades, Dictionary<string, KnownExercise> exercises)
    {
        _exercises = exercises;
        RuleForEach(static week => week.Sessions).SetValidator(new FluentSessionValidator(grades, exercises));
        Judge("BR2002", (totals, trainingWeeks) => totals.ImpactDays(grades, trainingWeeks));
        Judge("BR2005", (totals, _) => totals.TooManyImpacts(grades));
        Judge("BR3012", (totals, _) => totals.ResistanceDays(grades));
        Judge("BR4001", static (totals, _) => totals.BalanceDays());
    }

    protected override bool PreValidate(ValidationContext<PlanWeek> context, ValidationResult result)
    {
        context.RootContextData[FluentPlanValidator.TrainingWeeks] = (int)context.RootContextData[FluentPlanValidator.TrainingWeeks] + (context.InstanceToValidate.Repeat ?? 1);
        return true;
    }

    private void Judge(string rule, Func<WeekTotals, int, Severity> judge) => RuleFor(static week => week).Custom((week, context) =>
        FluentPlanValidator.Report(
            context, context.PropertyPath, rule, Grading.Of(judge(TotalsOf(week), (int)context.RootContextData[FluentPlanValidator.TrainingWeeks]))));

    private WeekTotals TotalsOf(PlanWeek week)
    {
        var totals = new WeekTotals();
        foreach (var session in week.Sessions)
        {
            var reading = FluentSessionValidator.Read(session, _exercises);
            var (days, times) = SessionReading.DaysOf(session);
            totals.Add(days, times, reading.Impacts, reading.ImpactMinutes, reading.HasResistance, reading.IsDemanding, reading.HasBalance);
        }
        return totals;
    }
}

/// <summary>The rules on a session.</summary>
internal sealed class FluentSessionValidator : AbstractValidator<PlanSession>
{
    public FluentSessionValidator(PersonGrades grades, Dictionary<string, KnownExercise> exercises)
    {
        RuleForEach(static session => session.Prescriptions).SetValidator(new FluentPrescriptionValidator(grades, exercises));
        RuleFor(static session => session).Custom((session, context) =>
        {
            if (Read(session, exercises).LacksWarmUpOrCoolDown) FluentPlanValidator.Report(context, context.PropertyPath, "BR6002", Grading.Of(Severity.Warning));
        });
    }

    protected override bool PreValidate(ValidationContext<PlanSession> context, ValidationResult result)
    {
        context.RootContextData[FluentPlanValidator.Session] = context.InstanceToValidate;
        return true;
    }

    public static SessionReading Read(PlanSession session, Dictionary<string, KnownExercise> exercises)
    {
        var reading = new SessionReading();
        foreach (var prescription in session.Prescriptions)
            reading.Add(prescription, exercises[prescription.Exercise!].Exercise, Loads.TotalSets(prescription.Sets, prescription.Rounds));
        return reading;
    }
}
