namespace BoneRules.Import.Text;

/// <summary>What a word means to the reader, whatever its language. Words that mean nothing to it are <see cref="None"/>.</summary>
internal enum Term
{
    None,
    /// <summary>A number as a word; the value is the number.</summary>
    NumberWord,
    /// <summary>"twice", "dreimal"; the value is the number.</summary>
    NumberOfTimes,
    Sets, Repetitions, Rounds, Flights,
    Second, Minute, Hour,
    Kilogram, Pound,
    Metre, Kilometre, Mile,
    /// <summary>"m": metres or minutes.</summary>
    MetreOrMinute,
    /// <summary>The sign of multiplication.</summary>
    Times,
    /// <summary>"times", "mal", "veces".</summary>
    TimesWord,
    Per, Each, Side, Of, To, And, Or, Then,
    /// <summary>"a": an article before "week", and "to" in Spanish.</summary>
    A,
    Week, WeekLetter, Day,
    /// <summary>A weekday; the value is its number, from Monday 0.</summary>
    Weekday,
    /// <summary>A weekday's abbreviation, which may be another word.</summary>
    WeekdayShort,
    /// <summary>A part of the day; the value is the enumeration's.</summary>
    PartOfDay,
    Daily, Weekly, Every,
    Rest, RestDay, Hold,
    /// <summary>"EMOM": every minute on the minute.</summary>
    EveryMinute,
    Rpe, Rir, Borg, Failure, Maximum, RepetitionMaximum, TrainingMaximum,
    /// <summary>A tempo; the value is the enumeration's.</summary>
    Tempo,
    TempoLabel,
    Vest, Bodyweight,
    LoadLabel, TimeLabel, FrequencyLabel, DistanceLabel, IntensityLabel, NotesLabel, ExerciseLabel, EquipmentLabel, MusclesLabel, PhaseLabel,
    Negation, Avoid,
    Progression, Condition,
    /// <summary>"ab", from a week on; also short for a muscle.</summary>
    From,
    /// <summary>"do", "perform": says nothing about the exercise.</summary>
    Verb,
    /// <summary>"for", "with": does not end a name.</summary>
    Preposition,
    Holding,
    /// <summary>Something to hold on to; the value is the enumeration's.</summary>
    SupportObject,
    SupportWord,
    HandsFree, At, Against, Filler,
    In, Reserve, Calm,
    /// <summary>A word that phases of a session are made of; the value is the enumeration's.</summary>
    Phase,
    Warm, Cool, Up, Down,
    Workout,
    /// <summary>A kind of training that stands before the name of an exercise ("Core: …").</summary>
    Category,
    About,
}
