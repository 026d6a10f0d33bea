using BoneRules.Benchmarks.ByHand;
using BoneRules.Rules;
using FluentValidation;
using FluentValidation.Results;

namespace BoneRules.Benchmarks.Fluent;

/// <summary>The 30 rules in FluentValidation, one validator for each level of a plan, made once for a person.</summary>
internal sealed class FluentPlanValidator : AbstractValidator<ExercisePlan>
{
    internal const string Plan = "plan", Session = "session", TrainingWeeks = "trainingWeeks", Forbidden = "forbidden";
    private readonly PersonGrades _grades;
    private readonly Dictionary<string, KnownExercise> _exercises;

    public FluentPlanValidator(PersonGrades grades)
    {
        _grades = grades;
        _exercises = KnownExercise.AllFor(grades.Person);
        RuleForEach(static plan => plan.Weeks).SetValidator(new FluentWeekValidator(grades, _exercises));
        RuleFor(static plan => plan).Custom(JudgeProgression);
        RuleFor(static plan => plan).Custom((plan, context) => JudgeExtension(plan, context));
    }

    /// <summary>Validates a plan; the failures carry rule, path, and how grave it is.</summary>
    public ValidationResult Check(ExercisePlan plan)
    {
        var context = new ValidationContext<ExercisePlan>(plan);
        context.RootContextData[Plan] = plan;
        context.RootContextData[TrainingWeeks] = _grades.TrainingWeeks;
        return Validate(context);
    }

    internal static void Report<T>(ValidationContext<T> context, string path, string rule, Grading grading)
    {
        if (grading.IsSilent) return;
        if (grading.Certain == Severity.Error) context.RootContextData[Forbidden] = true;
        context.AddFailure(new ValidationFailure(path, rule) { ErrorCode = rule, CustomState = grading });
    }

    /// <summary>A rule on one thing looks at no other week, so progression is one custom rule on the whole plan.</summary>
    private void JudgeProgression(ExercisePlan plan, ValidationContext<ExercisePlan> context)
    {
        var found = new List<Matter>();
        var paths = new List<string>();
        var progression = new LoadProgression(_grades, plan.Template);
        var firstWeek = 1;
        for (var w = 0; w < plan.Weeks.Count; w++)
        {
            var week = plan.Weeks[w];
            progression.BeginWeek(firstWeek, firstWeek + (week.Repeat ?? 1) - 1);
            firstWeek += week.Repeat ?? 1;
            for (var s = 0; s < week.Sessions.Count; s++)
            {
                progression.BeginSession(week.Sessions[s]);
                for (var p = 0; p < week.Sessions[s].Prescriptions.Count; p++)
                {
                    var prescription = week.Sessions[s].Prescriptions[p];
                    progression.Add(prescription, _exercises[prescription.Exercise!].Exercise, paths.Count);
                    paths.Add($"Weeks[{w}].Sessions[{s}].Prescriptions[{p}]");
                }
            }
            progression.EndWeek(found);
        }
        foreach (var matter in found) Report(context, paths[matter.Index], matter.Rule, new Grading(matter.Certain, matter.Possible));
    }

    private void JudgeExtension(ExercisePlan plan, ValidationContext<ExercisePlan> context)
    {
        var hasExtension = plan.Weeks.Any(week => week.Sessions.Any(session => session.Prescriptions.Any(
            prescription => _exercises[prescription.Exercise!].Exercise.Movement.SpinalExtension > SpinalExtension.None)));
        if (hasExtension) Report(context, "client", "BR1009", _grades.ExtensionAlone.If(!_grades.ExtensionCleared));
    }
}
