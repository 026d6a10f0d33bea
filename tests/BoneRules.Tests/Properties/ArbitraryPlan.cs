using FsCheck;

namespace BoneRules.Tests.Properties;

/// <summary>Plausible plans and logs: known ids, names as sources write them, and names that nobody knows.</summary>
public static class ArbitraryPlan
{
    /// <summary>Exercises from harmless to forbidden, by the ids that the catalogue gives them.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        "brisk-walking", "march-in-place", "stair-climbing", "heel-drop", "mini-hop", "jogging", "box-jump", "sit-to-stand", "goblet-squat",
        "resistance-band-row", "overhead-press", "bridge", "deadlift", "leg-press", "kettlebell-snatch", "tandem-stance",
        "single-leg-stand-with-reach", "tai-chi", "chest-opener", "hip-flexor-stretch", "cat-camel", "bird-dog", "sit-up", "russian-twist", "toe-touch",
    ];

    /// <summary>The whole catalogue, so that no exercise stays undrawn.</summary>
    private static readonly string[] _everyId = [.. Ids, .. ExerciseCatalog.Default.Exercises.Select(exercise => exercise.Id)];

    private static readonly string[] _names =
    [
        "Goblet Squat", "DB Row", "Crunches", "Russian Twist (Weighted)", "Zorb wiggle", "Kniebeuge mit Kurzhantel", "💪 Beinpresse", "تمرين القرفصاء", "Leg Press (Machine)",
    ];

    /// <summary>Plans and logs of one to six weeks, shrinking towards one prescription.</summary>
    public static Arbitrary<ExercisePlan> Any { get; } = Dice.Arbitrary(Build, Shrink);

    /// <summary>One plan from dice: in two of five cases a small one, whose outcome hangs on the person alone.</summary>
    public static ExercisePlan Build(Dice dice)
    {
        if (dice.Chance(40)) return Small(dice);
        var isLog = dice.Chance(15);
        return new ExercisePlan
        {
            SchemaVersion = dice.Maybe(30, () => 1),
            Id = dice.MaybeOf(30, () => "plan-" + dice.Whole(1, 99)),
            Name = dice.MaybeOf(80, () => dice.Of("Stark im Herbst", "Plan B", "早操", "a \"quoted\" \\ name\n")),
            Kind = isLog ? PlanKind.Performed : dice.Maybe<PlanKind>(60, () => PlanKind.Prescribed),
            Template = dice.Maybe(10, dice.Any<PlanTemplate>),
            Weeks = dice.List(1, 6, () => Week(dice, isLog)),
            Habits = dice.MaybeOf(20, () => new PlanHabits
            {
                ProteinGramsPerDay = dice.Maybe(50, () => dice.Number(40, 130, 5)),
                StandBreakEveryMinutes = dice.Maybe(50, () => dice.Number(15, 120, 15)),
                RelaxationMomentsPerDay = dice.Maybe(50, () => dice.Whole(0, 4)),
                PhoneWithinReach = dice.Maybe(50, () => dice.Chance(50)),
            }),
            Extensions = dice.MaybeOf(10, () => new Extensions("""{"a":{"b":[1,"ü",2.0e3]}}""")),
        };
    }

    /// <summary>One plan from dice whose weeks say most of what the week before said, and of the rest a little else.</summary>
    public static ExercisePlan Repeating(Dice dice)
    {
        var weeks = new List<PlanWeek> { Week(dice) };
        for (var more = dice.Whole(1, 6); more > 0; more--)
            weeks.Add(new PlanWeek { Sessions = weeks[^1].Sessions.Where(_ => dice.Chance(95)).DefaultIfEmpty(weeks[^1].Sessions[0]).Select(session => NextWeek(dice, session)).ToValueList() });
        return new ExercisePlan { Template = dice.Maybe(20, dice.Any<PlanTemplate>), Weeks = weeks.ToValueList() };
    }

    private static PlanSession NextWeek(Dice dice, PlanSession session) => session with
    {
        Supervision = dice.Chance(90) ? session.Supervision : dice.Maybe(50, dice.Any<Supervision>),
        Prescriptions = session.Prescriptions.Select(prescription => dice.Chance(75) ? prescription with { } : Changed(dice, prescription)).ToValueList(),
    };

    /// <summary>The same prescription but for one thing.</summary>
    private static ExercisePrescription Changed(Dice dice, ExercisePrescription prescription) => dice.Whole(1, 10) switch
    {
        1 => Prescription(dice),
        2 => prescription with { Repetitions = Count(dice, 1, 25), SetDetails = null },
        3 => prescription with { LoadKilograms = dice.Maybe(80, () => dice.Number(0, 60)) },
        4 => prescription with { Support = dice.Maybe(80, dice.Any<Support>) },
        5 => prescription with { Tempo = dice.Maybe(80, dice.Any<Tempo>) },
        6 => prescription with { Phase = dice.Maybe(80, dice.Any<SessionPhase>) },
        7 => prescription with { Supervision = dice.Maybe(80, dice.Any<Supervision>) },
        8 => prescription with { Sets = Count(dice, 1, 5), SetDetails = null },
        9 => prescription with { Effort = dice.MaybeOf(80, () => Felt(dice)) },
        _ => prescription with { PercentOneRepetitionMaximum = dice.Maybe(80, () => dice.Number(30, 105, 5)) },
    };

    private static ExercisePlan Small(Dice dice) => new()
    {
        Weeks = [new PlanWeek { Sessions = [new PlanSession { TimesPerWeek = dice.Of(1, 2, 7), Prescriptions = dice.List(1, 2, () => Sensible(dice)) }] }],
    };

    /// <summary>An exercise of the catalogue with a dose as guidance gives it.</summary>
    private static ExercisePrescription Sensible(Dice dice)
    {
        var exercise = ExerciseCatalog.Default.Find(dice.Of<string>(_everyId)) ?? ExerciseCatalog.Default.Find("walking")!;
        var timed = exercise.Movement.Continuous == true;
        return new ExercisePrescription
        {
            Exercise = exercise.Id,
            Sets = timed ? null : dice.Whole(1, 3),
            Repetitions = timed ? null : new CountRange(8, 12),
            DurationSeconds = timed ? 60 * dice.Whole(5, 30) : null,
            LoadKilograms = exercise.Movement.Resistance >= Resistance.Band ? dice.Maybe(80, () => dice.Number(1, 8)) : null,
            Support = dice.Maybe(60, () => dice.Of(Support.None, Support.Countertop, Support.Wall)),
            Tempo = dice.Maybe(50, () => Tempo.Controlled),
        };
    }

    /// <summary>One week from dice.</summary>
    public static PlanWeek Week(Dice dice, bool isLog = false) => new()
    {
        Id = dice.MaybeOf(20, () => "w" + dice.Whole(1, 9)),
        Name = dice.MaybeOf(20, () => "Deload"),
        Repeat = isLog ? null : dice.Maybe(40, () => dice.Of(1, 2, 4, 12)),
        StartsOn = isLog ? new DateOnly(2026, 10, 5).AddDays(7 * dice.Whole(0, 5)) : null,
        Sessions = dice.List(1, 4, () => Session(dice, isLog)),
    };

    /// <summary>One session from dice; days, day numbers, times a week, a date, or nothing say when.</summary>
    public static PlanSession Session(Dice dice, bool isLog = false)
    {
        var session = new PlanSession
        {
            Id = dice.MaybeOf(20, () => "s" + dice.Whole(1, 9)),
            Name = dice.MaybeOf(60, () => dice.Of("Ganzkörper", "Push", "Balance")),
            PartOfDay = dice.Maybe(20, dice.Any<PartOfDay>),
            Supervision = dice.Maybe(15, dice.Any<Supervision>),
            Symptoms = isLog ? dice.MaybeOf(50, () => dice.Some<Symptom>(0, 1, Enum.GetValues<Symptom>())) : null,
            Notes = dice.MaybeOf(10, () => "Easy does it."),
            Prescriptions = dice.List(dice.Chance(3) ? 0 : 1, 6, () => Prescription(dice)),
        };
        if (isLog) return session with { Date = new DateOnly(2026, 10, 5).AddDays(dice.Whole(0, 41)) };
        return dice.Whole(1, 10) switch
        {
            <= 5 => session with { Days = dice.Some<Weekday>(1, 4, Enum.GetValues<Weekday>()) },
            6 => session with { Days = Enum.GetValues<Weekday>().ToValueList() },
            7 => session with { DayNumbers = dice.Some(1, 3, 1, 2, 3, 4, 5, 6, 7) },
            8 or 9 => session with { TimesPerWeek = dice.Whole(1, 7) },
            _ => session,
        };
    }

    /// <summary>One prescription from dice: in four of five cases a known exercise.</summary>
    public static ExercisePrescription Prescription(Dice dice)
    {
        var known = dice.Chance(80);
        var timed = dice.Chance(35);
        var detailed = dice.Chance(8);
        return new ExercisePrescription
        {
            Id = dice.MaybeOf(15, () => "p" + dice.Whole(1, 99)),
            Exercise = known ? dice.Of<string>(dice.Chance(50) ? [.. Ids] : _everyId) : null,
            Name = known ? dice.MaybeOf(15, () => "as written") : dice.Of<string>(_names),
            Hints = dice.MaybeOf(10, () => new ExerciseHints { Category = dice.MaybeOf(80, () => "plyometrics"), Equipment = "barbell", Muscles = dice.MaybeOf(50, () => dice.Some(0, 2, "quads", "lats")) }),
            Sets = detailed ? null : dice.Maybe(75, () => Count(dice, 1, 5)),
            Repetitions = detailed || timed ? null : dice.Maybe(95, () => Count(dice, 1, 25)),
            DurationSeconds = timed ? Measure(dice, 10, 1800) : null,
            HoldSeconds = dice.Maybe(5, () => Measure(dice, 1, 30)),
            RestSeconds = dice.Maybe(30, () => Measure(dice, 15, 180)),
            Rounds = dice.Maybe(8, () => Count(dice, 1, 3)),
            Flights = dice.Maybe(4, () => Count(dice, 1, 6)),
            DistanceMetres = dice.Maybe(4, () => Measure(dice, 100, 5000)),
            SetDetails = detailed ? dice.List(0, 4, () => Detail(dice)) : null,
            PerSide = dice.Maybe(25, () => dice.Chance(70)),
            LoadKilograms = dice.Maybe(30, () => dice.Number(0, 60)),
            Implements = dice.Maybe(10, () => dice.Whole(1, 2)),
            PercentOneRepetitionMaximum = dice.Maybe(10, () => dice.Number(30, 105, 5)),
            RepetitionMaximum = dice.Maybe(4, () => dice.Whole(1, 20)),
            VestKilograms = dice.Maybe(4, () => dice.Number(1, 10)),
            Effort = dice.MaybeOf(20, () => Felt(dice)),
            Impacts = dice.Maybe(5, () => dice.Whole(0, 120)),
            Tempo = dice.Maybe(20, dice.Any<Tempo>),
            Support = dice.Maybe(25, dice.Any<Support>),
            Phase = dice.Maybe(30, dice.Any<SessionPhase>),
            Supervision = dice.Maybe(5, dice.Any<Supervision>),
            Comfortable = dice.Maybe(10, () => dice.Chance(80)),
            Notes = dice.MaybeOf(8, () => "Schön langsam & <ruhig>"),
            Source = dice.MaybeOf(5, () => new PrescriptionSource { Line = dice.Whole(1, 900), Column = dice.Maybe(50, () => dice.Whole(1, 80)), Text = "3x10 @ 20", Unit = dice.Maybe(50, dice.Any<UnitBasis>) }),
            Extensions = dice.MaybeOf(4, () => new Extensions("{}")),
        };
    }

    private static CountRange Count(Dice dice, int min, int max)
    {
        var low = dice.Whole(min, max);
        return dice.Whole(1, 10) switch
        {
            <= 6 => low,
            7 => new CountRange(low, null),
            _ => new CountRange(low, low + dice.Whole(1, 4)),
        };
    }

    private static MeasureRange Measure(Dice dice, int min, int max)
    {
        var low = dice.Number(min, max, 2.5);
        return dice.Whole(1, 10) switch
        {
            <= 7 => low,
            8 => new MeasureRange(low, null),
            _ => new MeasureRange(low, low + dice.Whole(1, 60)),
        };
    }

    private static SetDetail Detail(Dice dice) => new()
    {
        Type = dice.Maybe(60, dice.Any<SetType>),
        Repetitions = dice.Maybe(85, () => Count(dice, 1, 20)),
        LoadKilograms = dice.Maybe(60, () => dice.Number(0, 60)),
        PercentOneRepetitionMaximum = dice.Maybe(10, () => dice.Number(30, 100, 5)),
        DurationSeconds = dice.Maybe(10, () => Measure(dice, 10, 120)),
        Effort = dice.MaybeOf(30, () => Felt(dice)),
    };

    private static Effort Felt(Dice dice) => dice.Any<EffortScale>() switch
    {
        EffortScale.Borg6To20 => new Effort { Scale = EffortScale.Borg6To20, Value = dice.Whole(6, 20) },
        var scale => new Effort { Scale = scale, Value = dice.Number(0, 10) },
    };

    private static IEnumerable<ExercisePlan> Shrink(ExercisePlan plan)
    {
        foreach (var weeks in Fewer(plan.Weeks)) yield return plan with { Weeks = weeks };
        for (var i = 0; i < plan.Weeks.Count; i++)
        {
            var week = plan.Weeks[i];
            foreach (var sessions in Fewer(week.Sessions)) yield return With(plan, i, week with { Sessions = sessions });
            for (var j = 0; j < week.Sessions.Count; j++)
                foreach (var prescriptions in Fewer(week.Sessions[j].Prescriptions))
                    yield return With(plan, i, week with { Sessions = Replace(week.Sessions, j, week.Sessions[j] with { Prescriptions = prescriptions }) });
            if (week.Repeat > 1) yield return With(plan, i, week with { Repeat = 1 });
        }
    }

    private static ExercisePlan With(ExercisePlan plan, int index, PlanWeek week) => plan with { Weeks = Replace(plan.Weeks, index, week) };

    private static ValueList<T> Replace<T>(ValueList<T> list, int index, T item) =>
        list.Select((old, i) => i == index ? item : old).ToValueList();

    private static IEnumerable<ValueList<T>> Fewer<T>(ValueList<T> list) =>
        list.Count < 2 ? [] : Enumerable.Range(0, list.Count).Select(gone => list.Where((_, i) => i != gone).ToValueList());
}
