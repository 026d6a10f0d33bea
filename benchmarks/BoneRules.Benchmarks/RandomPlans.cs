namespace BoneRules.Benchmarks;

/// <summary>Plans and people by chance from a fixed seed: the same ones on every machine.</summary>
internal sealed class RandomPlans(int seed)
{
    private static readonly string[] _names = ["A", "B", "Legs", ""];
    private readonly Random _random = new(seed);

    public ClientProfile Client()
    {
        var client = BenchmarkPlans.Client with
        {
            Diagnosis = Maybe(90, () => Any<BoneDiagnosis>()),
            BoneDensity = Chance(80) ? [new BoneDensityMeasurement { Site = BoneDensitySite.LumbarSpine, TScore = Math.Round(_random.NextDouble() * -4, 1) }] : null,
            Fractures = Chance(15) ? null : Chance(70) ? [] : [new Fracture { Site = Any<FractureSite>(), Mechanism = FractureMechanism.LowTrauma, OccurredOn = new PartialDate(2019, 5, 1), Healed = true }],
            FallsLast12Months = Maybe(90, () => Of(0, 0, 1, 3)),
            Balance = Maybe(90, () => Any<BalanceStatus>()),
            Clearances = Chance(15) ? null : [.. Enum.GetValues<ClearanceScope>().Where(_ => Chance(40)).Select(scope => new Clearance { Scope = scope, GrantedOn = Chance(90) ? new PartialDate(2026, 9, 1) : null })],
            Supervision = Maybe(60, () => Any<Supervision>()),
            TrainingWeeks = Maybe(80, () => Of(0, 2, 5, 8, 40)),
            TrainingExperience = Maybe(80, () => Any<TrainingExperience>()),
            CoachedMovements = Chance(50) ? [.. Enumerable.Range(0, 200).Select(_ => Exercise()).Distinct()] : null,
            OneRepetitionMaximumKilograms = Chance(30) ? [new NamedKilograms("goblet-squat", 30), new NamedKilograms("leg-press", 90)] : null,
            EquipmentIncrementsKilograms = Chance(30) ? [new NamedKilograms("dumbbell", 2), new NamedKilograms("barbell", 5)] : null,
        };
        return client;
    }

    public ExercisePlan Plan()
    {
        // Few exercises to a plan, so that loads come again and rise.
        var exercises = Enumerable.Range(0, 6).Select(_ => Exercise()).Append("goblet-squat").Append("leg-press").Append("stair-climbing").ToArray();
        return new ExercisePlan
        {
            Template = Chance(20) ? Any<PlanTemplate>() : null,
            Weeks = Many(1, 8, () => new PlanWeek { Repeat = Chance(15) ? _random.Next(1, 6) : null, Sessions = Many(1, 5, () => Session(exercises)) }),
        };
    }

    private PlanSession Session(string[] exercises)
    {
        var session = new PlanSession
        {
            Name = Chance(60) ? Of(_names) : null,
            Supervision = Chance(20) ? Any<Supervision>() : null,
            Prescriptions = Many(0, 7, () => Prescription(Of(exercises))),
        };
        return _random.Next(4) switch
        {
            0 => session with { Days = [.. Enum.GetValues<Weekday>().Where(_ => Chance(35)).DefaultIfEmpty(Weekday.Monday)] },
            1 => session with { DayNumbers = [.. Enumerable.Range(1, 7).Where(_ => Chance(35)).DefaultIfEmpty(4)] },
            2 => session with { TimesPerWeek = _random.Next(1, 8) },
            _ => session,
        };
    }

    private ExercisePrescription Prescription(string exercise) => new()
    {
        Exercise = exercise,
        Sets = Chance(80) ? Range(1, 6) : null,
        Rounds = Chance(10) ? _random.Next(1, 4) : null,
        Repetitions = Chance(70) ? Range(3, 60 / _random.Next(1, 5)) : null,
        DurationSeconds = Chance(25) ? Of(20, 30, 300, 600, 1800) : null,
        HoldSeconds = Chance(10) ? _random.Next(1, 60) : null,
        Flights = Chance(10) ? _random.Next(1, 6) : null,
        DistanceMetres = Chance(5) ? 400 : null,
        PerSide = Chance(20) ? Chance(70) : null,
        LoadKilograms = Chance(50) ? Of(0, 2, 4, 4.5, 5, 8, 10, 20, 20.5, 22, 23, 25, 30) : null,
        PercentOneRepetitionMaximum = Chance(15) ? Of(50, 55, 60, 70, 80, 81, 85) : null,
        RepetitionMaximum = Chance(10) ? _random.Next(4, 13) : null,
        VestKilograms = Chance(5) ? Of(0, 2, 5) : null,
        Effort = Chance(15) ? new Effort { Scale = Any<EffortScale>(), Value = _random.Next(6, 11) } : null,
        Impacts = Chance(5) ? _random.Next(10, 120) : null,
        Tempo = Chance(20) ? Any<Tempo>() : null,
        Support = Chance(40) ? Any<Support>() : null,
        Phase = Chance(25) ? Any<SessionPhase>() : null,
        Supervision = Chance(10) ? Any<Supervision>() : null,
    };

    private CountRange Range(int least, int most)
    {
        var min = _random.Next(least, most + 1);
        return _random.Next(5) switch { 0 => new CountRange(min, min + 2), 1 => new CountRange(min, null), _ => min };
    }

    private string Exercise() => ExerciseCatalog.Default.Exercises[_random.Next(ExerciseCatalog.Default.Exercises.Count)].Id;

    private ValueList<T> Many<T>(int least, int most, Func<T> make) => Enumerable.Range(0, _random.Next(least, most + 1)).Select(_ => make()).ToValueList();

    private bool Chance(int percent) => _random.Next(100) < percent;

    private T? Maybe<T>(int percent, Func<T> make) where T : struct => Chance(percent) ? make() : null;

    private T Of<T>(params T[] choices) => choices[_random.Next(choices.Length)];

    private T Any<T>() where T : struct, Enum => Of(Enum.GetValues<T>());
}
