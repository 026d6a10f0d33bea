using BoneRules.Rules;

namespace BoneRules.Benchmarks.ByHand;

/// <summary>The 30 rules as someone would write them without an engine: a walk over the plan with an if for each rule.</summary>
/// <remarks>It leaves out what the compared plans don't have: logs with dates, sets one by one, names outside the catalogue.</remarks>
internal sealed class HandWrittenOnObjects(PersonGrades grades)
{
    private readonly Dictionary<string, KnownExercise> _exercises = KnownExercise.AllFor(grades.Person);
    private readonly WeekTotals _totals = new();

    public void Check(ExercisePlan plan, List<Matter> found)
    {
        int firstWeek = 1, sessionIndex = 0, prescriptionIndex = 0;
        var hasExtension = false;
        var progression = new LoadProgression(grades, plan.Template);
        for (var w = 0; w < plan.Weeks.Count; w++)
        {
            var week = plan.Weeks[w];
            var lastWeek = firstWeek + (week.Repeat ?? 1) - 1;
            var trainingWeeks = grades.TrainingWeeks + lastWeek;
            _totals.Clear();
            progression.BeginWeek(firstWeek, lastWeek);
            foreach (var session in week.Sessions)
            {
                var reading = new SessionReading();
                progression.BeginSession(session);
                foreach (var prescription in session.Prescriptions)
                {
                    var known = _exercises[prescription.Exercise!];
                    var sets = Loads.TotalSets(prescription.Sets, prescription.Rounds);
                    Judge(prescription, session, known, sets, plan.Template, trainingWeeks, prescriptionIndex, found);
                    reading.Add(prescription, known.Exercise, sets);
                    progression.Add(prescription, known.Exercise, prescriptionIndex++);
                }
                hasExtension |= reading.HasExtension;
                if (reading.LacksWarmUpOrCoolDown) found.Add(new Matter("BR6002", Scope.Session, sessionIndex, Severity.Warning, Severity.Warning));
                sessionIndex++;
                var (days, times) = SessionReading.DaysOf(session);
                _totals.Add(days, times, reading.Impacts, reading.ImpactMinutes, reading.HasResistance, reading.IsDemanding, reading.HasBalance);
            }
            progression.EndWeek(found);
            _totals.Judge(grades, trainingWeeks, w, found);
            firstWeek = lastWeek + 1;
        }
        var alone = hasExtension ? grades.ExtensionAlone.If(!grades.ExtensionCleared) : Grading.None;
        if (!alone.IsSilent) found.Add(new Matter("BR1009", Scope.Client, 0, alone.Certain, alone.Possible));
    }

    private void Judge(
        ExercisePrescription p, PlanSession session, KnownExercise known, CountRange sets, PlanTemplate? template, int trainingWeeks, int index, List<Matter> found)
    {
        var exercise = known.Exercise;
        var movement = exercise.Movement;
        var supervision = p.Supervision ?? session.Supervision ?? grades.Supervision;
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
        if (p.VestKilograms is { } vest ? vest > 0 : known.NeedsVest) reporter.Add("BR2016", grades.Vest);
        if (isForbidden || p.Phase is not (null or SessionPhase.Main)) return;
        reporter.Add("BR3005", Grading.Of(known.JudgeDose(sets, p.Repetitions, p.DurationSeconds, p.Flights, template, trainingWeeks)));
    }

    private Grading HeavyLift(ExercisePrescription p, Exercise exercise, Supervision supervision)
    {
        var percent = grades.PercentOf(exercise.Id, p.PercentOneRepetitionMaximum, p.LoadKilograms);
        var hasOtherDose = p.DurationSeconds is not null || p.HoldSeconds is not null || p.DistanceMetres is not null || p.Flights is not null;
        var heavy = Loads.IsHeavy(percent, p.RepetitionMaximum, Loads.InReserve(p.Effort), p.Repetitions, hasOtherDose, IsExternal(p, exercise.Movement));
        return Contraindications.HeavyLift(grades, heavy, supervision);
    }

    private static bool IsLoadStated(ExercisePrescription p) => Loads.IsStated(p.LoadKilograms, p.PercentOneRepetitionMaximum, p.RepetitionMaximum);

    private static bool IsExternal(ExercisePrescription p, Movement movement) =>
        Loads.IsExternal(p.LoadKilograms, p.PercentOneRepetitionMaximum, p.RepetitionMaximum, movement.Resistance);
}
