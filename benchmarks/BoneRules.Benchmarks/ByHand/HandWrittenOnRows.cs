using BoneRules.Rules;

namespace BoneRules.Benchmarks.ByHand;

/// <summary>The same 30 rules by hand over the rows that the engine judges too: names resolved, sessions added up, load steps found.</summary>
internal sealed class HandWrittenOnRows(PersonGrades grades, PreparedPlan plan)
{
    private readonly KnownExercise[] _exercises = KnownOf(grades, plan);
    private readonly WeekTotals _totals = new();

    public void Check(List<Matter> found)
    {
        var hasExtension = false;
        for (var w = 0; w < plan.Weeks.Length; w++)
        {
            ref readonly var week = ref plan.Weeks[w];
            var trainingWeeks = grades.TrainingWeeks + week.LastWeek;
            _totals.Clear();
            for (var s = week.FirstSession; s < week.FirstSession + week.SessionCount; s++)
            {
                ref readonly var session = ref plan.Sessions[s];
                for (var p = session.FirstPrescription; p < session.FirstPrescription + session.PrescriptionCount; p++) Judge(plan.Prescriptions[p], p, trainingWeeks, found);
                hasExtension |= (session.Traits & SessionTraits.SpinalExtension) != 0;
                if ((session.Traits & (SessionTraits.ExternalLoad | SessionTraits.WarmUp | SessionTraits.CoolDown)) is var phases
                    && (phases & SessionTraits.ExternalLoad) != 0 && phases != (SessionTraits.ExternalLoad | SessionTraits.WarmUp | SessionTraits.CoolDown))
                    found.Add(new Matter("BR6002", Scope.Session, s, Severity.Warning, Severity.Warning));
                _totals.Add(
                    session.Days, session.Times, session.FewestImpacts, session.ImpactMinutes,
                    (session.Traits & SessionTraits.Resistance) != 0, (session.Traits & SessionTraits.DemandingResistance) != 0, (session.Traits & SessionTraits.Balance) != 0);
            }
            _totals.Judge(grades, trainingWeeks, w, found);
        }
        foreach (ref readonly var step in plan.Steps) Judge(step, found);
        var alone = hasExtension ? grades.ExtensionAlone.If(!grades.ExtensionCleared) : Grading.None;
        if (!alone.IsSilent) found.Add(new Matter("BR1009", Scope.Client, 0, alone.Certain, alone.Possible));
    }

    private void Judge(in PrescriptionRow p, int index, int trainingWeeks, List<Matter> found)
    {
        var known = _exercises[index];
        var exercise = known.Exercise;
        var movement = exercise.Movement;
        var supervision = p.Supervision ?? grades.Supervision;
        var reporter = new Reporter(found, index);
        if (Movements.IsDeepBend(movement)) reporter.Add("BR1001", grades.BendOrTwist);
        if (Movements.IsTwist(movement)) reporter.Add("BR1003", Contraindications.Twist(grades, movement, IsLoadStated(p)));
        if (Movements.IsUnloadedTwist(movement)) reporter.Add("BR1004", Contraindications.UnloadedTwist(grades, movement, IsLoadStated(p), p.Tempo));
        if (Movements.IsBallistic(movement)) reporter.Add("BR1005", Contraindications.BallisticLift(grades, exercise.Id, supervision));
        if (Movements.IsSideBend(movement)) reporter.Add("BR1007", Contraindications.SideBend(grades, movement, IsLoadStated(p)));
        if (Movements.IsProneExtension(movement) && supervision != Supervision.HealthProfessional) reporter.Add("BR1008", grades.ProneExtension);
        if (movement.Family == ActivityFamily.GolfSwing) reporter.Add("BR1010", Contraindications.Golf(grades, movement, IsLoadStated(p), p.Tempo));
        if (movement.Family == ActivityFamily.KneesToChest) reporter.Add("BR1013", grades.KneesToChest);
        if (Movements.IsModerateImpact(movement)) reporter.AddImpact(grades, movement);
        if (Movements.IsHighImpact(movement)) reporter.Add("BR2003", Contraindications.HighImpact(grades, supervision));
        if (Movements.IsJogging(movement)) reporter.Add("BR2008", grades.Hop);
        if (movement.Family == ActivityFamily.CourtSport) reporter.Add("BR2009", Grading.When(grades.HighImpactCleared, grades.CourtSportCleared, grades.CourtSport));
        if (Movements.IsLift(movement)) reporter.Add("BR3001", HeavyLift(p, exercise, supervision));
        if (Movements.IsFloorLift(movement) && IsExternal(p, movement)) reporter.Add("BR3002", Contraindications.FloorLift(grades, exercise.Id, supervision));
        if (movement.Family == ActivityFamily.GoodMorning) reporter.Add("BR3004", grades.GoodMorning);
        if (Movements.IsOverheadLift(movement) && IsExternal(p, movement)) reporter.Add("BR3008", Contraindications.Overhead(grades, movement, p.LoadKilograms));
        if (Movements.IsBalanceDrill(movement)) reporter.Add("BR4002", Contraindications.BalanceDrill(grades, p.Support));
        if (Movements.IsSuddenTurn(movement)) reporter.Add("BR4004", Contraindications.SuddenTurn(grades, supervision));
        var isForbidden = reporter.IsForbidden;
        if (p.InVest) reporter.Add("BR2016", grades.Vest);
        if (isForbidden || p.Phase is not (null or SessionPhase.Main)) return;
        reporter.Add("BR3005", Grading.Of(known.JudgeDose(p.Sets, p.Repetitions, p.Seconds, p.Flights, plan.Template, trainingWeeks)));
    }

    private void Judge(in ProgressionStep step, List<Matter> found)
    {
        ref readonly var now = ref plan.Prescriptions[step.Prescription];
        ref readonly var before = ref plan.Prescriptions[step.Reference];
        var change = step.Repetitions - step.ReferenceRepetitions;
        var raised = Steps.RepetitionsRaised(change, now.WithoutRepetitions || before.WithoutRepetitions);
        Steps.Add(found, "BR5001", step.Prescription, Steps.Together(raised));
        Steps.Add(found, "BR5002", step.Prescription, Steps.TooFast(
            grades, plan.Template, now.Exercise.Exercise, step.Basis == LoadBasis.Kilograms, step.Load, step.WeekReferenceLoad, step.AfterBreak,
            change < 0 && now.Repetitions?.Min <= before.Repetitions?.Min));
        Steps.Add(found, "BR5004", step.Prescription, Steps.AfterBreak(grades, step.AfterBreak, raised));
    }

    private Grading HeavyLift(in PrescriptionRow p, Exercise exercise, Supervision supervision)
    {
        var percent = grades.PercentOf(exercise.Id, p.PercentOneRepetitionMaximum, p.LoadKilograms);
        var heavy = Loads.IsHeavy(percent, p.RepetitionMaximum, p.RepetitionsInReserve, p.Repetitions, p.WithoutRepetitions, IsExternal(p, exercise.Movement));
        return Contraindications.HeavyLift(grades, heavy, supervision);
    }

    private static bool IsLoadStated(in PrescriptionRow p) => Loads.IsStated(p.LoadKilograms, p.PercentOneRepetitionMaximum, p.RepetitionMaximum);

    private static bool IsExternal(in PrescriptionRow p, Movement movement) =>
        Loads.IsExternal(p.LoadKilograms, p.PercentOneRepetitionMaximum, p.RepetitionMaximum, movement.Resistance);

    private static KnownExercise[] KnownOf(PersonGrades grades, PreparedPlan plan)
    {
        var all = KnownExercise.AllFor(grades.Person);
        var known = new KnownExercise[plan.Prescriptions.Length];
        for (var i = 0; i < known.Length; i++) known[i] = all[plan.Prescriptions[i].Exercise.Id!];
        return known;
    }
}
