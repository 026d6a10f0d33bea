namespace BoneRules.Rules;

/// <summary>What a week is to have, as data: something that sessions have, or so much of a measure on a day.</summary>
/// <remarks>A rule measures by a predicate, which nobody can solve for. Where it also declares its subject, a week can be written that meets it.</remarks>
public sealed record WeekSubject
{
    private WeekSubject() { }

    /// <summary>For whom it is a goal at all; everybody where not stated.</summary>
    public Func<Assessment, Truth> ForWhom { get; init; } = static _ => Truth.True;

    /// <summary>Traits of a session, any of which counts.</summary>
    public SessionTraits Traits { get; private init; }

    /// <summary>The pillar.</summary>
    public ExercisePillar? Pillar { get; private init; }

    /// <summary>Muscle groups, any of which counts, trained by resistance or by spinal extension.</summary>
    public MuscleGroups Muscles { get; private init; }

    /// <summary>The measure.</summary>
    public SessionMeasure? Measure { get; private init; }

    /// <summary>How much of the measure makes a day count; 0 where the week is added up.</summary>
    public double PerDay { get; private init; }

    /// <summary>Where whoever begins starts, to be built up to <see cref="PerDay"/>; at once where not stated.</summary>
    public double? BuildUpFrom { get; init; }

    /// <summary>Days on which a session has one of these traits.</summary>
    public static WeekSubject Of(SessionTraits traits) => new() { Traits = traits };

    /// <summary>Days on which a session has a pillar.</summary>
    public static WeekSubject Of(ExercisePillar pillar) => new() { Pillar = pillar };

    /// <summary>Days on which one of these muscle groups is trained.</summary>
    public static WeekSubject Of(MuscleGroups muscles) => new() { Muscles = muscles };

    /// <summary>Days on which a measure comes to so much.</summary>
    public static WeekSubject DaysOf(SessionMeasure measure, double perDay) => new() { Measure = measure, PerDay = perDay };

    /// <summary>The sum of a measure over the week.</summary>
    public static WeekSubject TotalOf(SessionMeasure measure) => new() { Measure = measure };
}
