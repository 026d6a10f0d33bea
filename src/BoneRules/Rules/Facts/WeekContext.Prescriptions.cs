using System.Runtime.CompilerServices;

namespace BoneRules.Rules;

public readonly ref partial struct WeekContext
{
    /// <summary>The most exercises that <see cref="DistinctExercises"/> tells apart.</summary>
    private const int MostDistinct = 16;

    /// <summary>On how many days the week has something; an exercise that is not recognised may be it too.</summary>
    public Amount DaysThatMayHave(SessionTraits traits) => new(DaysWith(traits).Lowest, DaysWith(traits | SessionTraits.Unknown).Highest);

    /// <summary>Minutes of a pillar in the week; <see langword="null"/> where a prescription of the pillar, or one that is not recognised, states no time.</summary>
    public double? TimedMinutes(ExercisePillar pillar)
    {
        var total = 0.0;
        foreach (ref readonly var session in _sessions)
            if ((session.UntimedPillars & SessionRow.BitOf(pillar)) != 0 || (session.ExercisePillars & SessionRow.BitOf(null)) != 0) return null;
        foreach (ref readonly var session in _sessions)
        {
            if ((session.ExercisePillars & SessionRow.BitOf(pillar)) == 0) continue;
            foreach (ref readonly var prescription in PrescriptionsOf(session))
                if (prescription.Exercise.Pillar == pillar) total += prescription.Minutes * session.Times;
        }
        return total;
    }

    /// <summary>How many different exercises of a pillar the week has, counted up to 16.</summary>
    public int DistinctExercises(ExercisePillar pillar)
    {
        var seen = new SeenExercises();
        var count = 0;
        foreach (ref readonly var session in _sessions)
        {
            if ((session.ExercisePillars & SessionRow.BitOf(pillar)) == 0) continue;
            foreach (ref readonly var prescription in PrescriptionsOf(session))
            {
                if (prescription.Exercise.Pillar != pillar || Holds(((ReadOnlySpan<CompiledExercise?>)seen)[..count], prescription.Exercise)) continue;
                if (count == MostDistinct) return count;
                seen[count++] = prescription.Exercise;
            }
        }
        return count;
    }

    private static bool Holds(ReadOnlySpan<CompiledExercise?> exercises, CompiledExercise exercise)
    {
        foreach (var one in exercises)
            if (ReferenceEquals(one, exercise)) return true;
        return false;
    }

    /// <summary>The muscle groups that the week trains by resistance or by spinal extension.</summary>
    public MuscleGroups TrainedMuscles
    {
        get
        {
            var muscles = MuscleGroups.None;
            foreach (ref readonly var session in _sessions) muscles |= session.TrainedMuscles;
            return muscles;
        }
    }

    /// <summary>How many demanding sessions of the week lack these pillars.</summary>
    public int DemandingSessionsWithout(Pillars pillars)
    {
        var count = 0;
        foreach (ref readonly var session in _sessions)
            if (session.Traits.Has(SessionTraits.Demanding) && (session.Pillars & pillars) != pillars) count += session.Times;
        return count;
    }

    /// <summary>On how many days the week is sure to have flexibility or posture work.</summary>
    public int DaysWithFlexibility
    {
        get
        {
            var days = new DayCount();
            foreach (ref readonly var session in _sessions)
                if (session.Pillars.Has(Pillars.FlexibilityAndPosture)) days.Add(session);
            return (int)days.Total.Lowest;
        }
    }

    private RowList<PrescriptionRow>.Range PrescriptionsOf(in SessionRow session) =>
        _plan.Prescriptions.Slice(session.FirstPrescription, session.PrescriptionCount);

    [InlineArray(MostDistinct)]
    private struct SeenExercises
    {
        private CompiledExercise? _first;
    }
}
