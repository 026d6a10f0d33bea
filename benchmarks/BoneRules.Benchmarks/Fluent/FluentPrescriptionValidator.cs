using BoneRules.Benchmarks.ByHand;
using FluentValidation;
using FluentValidation.Results;

namespace BoneRules.Benchmarks.Fluent;

/// <summary>The rules on a prescription.</summary>
internal sealed class FluentPrescriptionValidator : AbstractValidator<ExercisePrescription>
{
    private readonly PersonGrades _grades;
    private readonly Dictionary<string, KnownExercise> _exercises;

    public FluentPrescriptionValidator(PersonGrades grades, Dictionary<string, KnownExercise> exercises)
    {
        (_grades, _exercises) = (grades, exercises);
        Judge("BR1001", Movements.IsDeepBend, (_, _, _) => grades.BendOrTwist);
        Judge("BR1003", Movements.IsTwist, (p, e, _) => Contraindications.Twist(grades, e.Movement, IsLoadStated(p)));
        Judge("BR1004", Movements.IsUnloadedTwist, (p, e, _) => Contraindications.UnloadedTwist(grades, e.Movement, IsLoadStated(p), p.Tempo));
        Judge("BR1005", Movements.IsBallistic, (_, e, supervision) => Contraindications.BallisticLift(grades, e.Id, supervision));
        Judge("BR1007", Movements.IsSideBend, (p, e, _) => Contraindications.SideBend(grades, e.Movement, IsLoadStated(p)));
        Judge("BR1008", Movements.IsProneExtension, (_, _, supervision) => supervision == Supervision.HealthProfessional ? Grading.None : grades.ProneExtension);
        Judge("BR1010", static m => m.Family == ActivityFamily.GolfSwing, (p, e, _) => Contraindications.Golf(grades, e.Movement, IsLoadStated(p), p.Tempo));
        Judge("BR1013", static m => m.Family == ActivityFamily.KneesToChest, (_, _, _) => grades.KneesToChest);
        Judge("BR2001", static m => Movements.IsModerateImpact(m) && m.SingleLegHop != true,
            (_, _, _) => Grading.When(grades.HighImpactCleared, grades.ModerateImpactCleared, grades.ModerateImpact));
        Judge("BR2003", Movements.IsHighImpact, (_, _, supervision) => Contraindications.HighImpact(grades, supervision));
        Judge("BR2007", static m => Movements.IsModerateImpact(m) && m.SingleLegHop == true, (_, _, _) => Grading.When(grades.HighImpactCleared, grades.ModerateImpact, grades.Hop));
        Judge("BR2008", Movements.IsJogging, (_, _, _) => grades.Hop);
        Judge("BR2009", static m => m.Family == ActivityFamily.CourtSport, (_, _, _) => Grading.When(grades.HighImpactCleared, grades.CourtSportCleared, grades.CourtSport));
        Judge("BR3001", Movements.IsLift, HeavyLift);
        Judge("BR3002", Movements.IsFloorLift, (p, e, supervision) => IsExternal(p, e) ? Contraindications.FloorLift(grades, e.Id, supervision) : Grading.None);
        Judge("BR3004", static m => m.Family == ActivityFamily.GoodMorning, (_, _, _) => grades.GoodMorning);
        Judge("BR3008", Movements.IsOverheadLift, (p, e, _) => IsExternal(p, e) ? Contraindications.Overhead(grades, e.Movement, p.LoadKilograms) : Grading.None);
        Judge("BR4002", Movements.IsBalanceDrill, (p, _, _) => Contraindications.BalanceDrill(grades, p.Support));
        Judge("BR4004", Movements.IsSuddenTurn, (_, _, supervision) => Contraindications.SuddenTurn(grades, supervision));
        RuleFor(static p => p).Custom(JudgeDose);
        RuleFor(static p => p).Custom((p, context) =>
        {
            if (p.VestKilograms is { } vest ? vest > 0 : exercises[p.Exercise!].NeedsVest) FluentPlanValidator.Report(context, context.PropertyPath, "BR2016", grades.Vest);
        });
    }

    protected override bool PreValidate(ValidationContext<ExercisePrescription> context, ValidationResult result)
    {
        context.RootContextData[FluentPlanValidator.Forbidden] = false;
        return true;
    }

    private void Judge(string rule, Func<Movement, bool> isMeant, Func<ExercisePrescription, Exercise, Supervision, Grading> judge) =>
        RuleFor(static p => p).Custom((p, context) =>
        {
            var exercise = _exercises[p.Exercise!].Exercise;
            if (!isMeant(exercise.Movement)) return;
            var session = (PlanSession)context.RootContextData[FluentPlanValidator.Session];
            FluentPlanValidator.Report(context, context.PropertyPath, rule, judge(p, exercise, p.Supervision ?? session.Supervision ?? _grades.Supervision));
        });

    private void JudgeDose(ExercisePrescription p, ValidationContext<ExercisePrescription> context)
    {
        if ((bool)context.RootContextData[FluentPlanValidator.Forbidden] || p.Phase is not (null or SessionPhase.Main)) return;
        var template = ((ExercisePlan)context.RootContextData[FluentPlanValidator.Plan]).Template;
        var trainingWeeks = (int)context.RootContextData[FluentPlanValidator.TrainingWeeks];
        var severity = _exercises[p.Exercise!].JudgeDose(Loads.TotalSets(p.Sets, p.Rounds), p.Repetitions, p.DurationSeconds, p.Flights, template, trainingWeeks);
        FluentPlanValidator.Report(context, context.PropertyPath, "BR3005", Grading.Of(severity));
    }

    private Grading HeavyLift(ExercisePrescription p, Exercise exercise, Supervision supervision)
    {
        var percent = _grades.PercentOf(exercise.Id, p.PercentOneRepetitionMaximum, p.LoadKilograms);
        var hasOtherDose = p.DurationSeconds is not null || p.HoldSeconds is not null || p.DistanceMetres is not null || p.Flights is not null;
        var heavy = Loads.IsHeavy(percent, p.RepetitionMaximum, Loads.InReserve(p.Effort), p.Repetitions, hasOtherDose, IsExternal(p, exercise));
        return Contraindications.HeavyLift(_grades, heavy, supervision);
    }

    private static bool IsLoadStated(ExercisePrescription p) => Loads.IsStated(p.LoadKilograms, p.PercentOneRepetitionMaximum, p.RepetitionMaximum);

    private static bool IsExternal(ExercisePrescription p, Exercise exercise) =>
        Loads.IsExternal(p.LoadKilograms, p.PercentOneRepetitionMaximum, p.RepetitionMaximum, exercise.Movement.Resistance);
}
