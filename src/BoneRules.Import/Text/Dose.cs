namespace BoneRules.Import.Text;

/// <summary>A load as written: a number, and its unit where one stands there.</summary>
internal readonly record struct WrittenLoad(double Number, MassUnit? Unit);

/// <summary>What a piece of text says about a dose. What it does not say is <see langword="null"/>.</summary>
internal sealed record Dose
{
    public CountRange? Sets { get; init; }
    public CountRange? Repetitions { get; init; }
    public MeasureRange? DurationSeconds { get; init; }
    public MeasureRange? HoldSeconds { get; init; }
    public MeasureRange? RestSeconds { get; init; }
    public CountRange? Rounds { get; init; }
    public CountRange? Flights { get; init; }
    public MeasureRange? DistanceMetres { get; init; }
    public WrittenLoad? Load { get; init; }
    public WrittenLoad? Vest { get; init; }
    public int? Implements { get; init; }
    public double? Percent { get; init; }
    public int? RepetitionMaximum { get; init; }
    public Effort? Effort { get; init; }
    public Tempo? Tempo { get; init; }
    public Support? Support { get; init; }
    public bool? PerSide { get; init; }
    public int? TimesPerWeek { get; init; }

    /// <summary>The last set goes on for as long as it can.</summary>
    public bool? ToFailure { get; init; }

    /// <summary>Repetitions of each set, where they differ.</summary>
    public ValueList<int>? RepetitionsOfSets { get; init; }

    /// <summary>Whether it says how much is done; rest, load and the like say how.</summary>
    public bool IsAmount => Sets is not null || Repetitions is not null || DurationSeconds is not null || Rounds is not null || Flights is not null
        || DistanceMetres is not null || ToFailure is not null || RepetitionsOfSets is not null;

    /// <summary>Whether sets or repetitions stand there, which nobody writes by chance; "45 minutes" may be any talk.</summary>
    public bool IsCertain => Sets is not null || Repetitions is not null || RepetitionsOfSets is not null;

    /// <summary>Whether "AMRAP" or "failure" is the only amount; people also talk about these.</summary>
    public bool IsOnlyFailure => ToFailure is not null && this with { ToFailure = null } is { IsAmount: false };

    /// <summary>Whether it says how heavy: in a list of exercises that makes a prescription too.</summary>
    public bool IsLoad => Load is not null || Percent is not null || RepetitionMaximum is not null || Effort is not null;

    /// <summary>Both together, or <see langword="null"/> where they contradict each other.</summary>
    public Dose? With(Dose other)
    {
        var agree = Agree(Sets, other.Sets) && Agree(Repetitions, other.Repetitions) && Agree(DurationSeconds, other.DurationSeconds)
            && Agree(HoldSeconds, other.HoldSeconds) && Agree(RestSeconds, other.RestSeconds) && Agree(Rounds, other.Rounds) && Agree(Flights, other.Flights)
            && Agree(DistanceMetres, other.DistanceMetres) && Agree(Load, other.Load) && Agree(Vest, other.Vest) && Agree(Implements, other.Implements)
            && Agree(Percent, other.Percent) && Agree(RepetitionMaximum, other.RepetitionMaximum) && Agree(Tempo, other.Tempo)
            && Agree(Support, other.Support) && Agree(PerSide, other.PerSide) && Agree(TimesPerWeek, other.TimesPerWeek) && Agree(ToFailure, other.ToFailure)
            && (Effort is null || other.Effort is null || Effort == other.Effort)
            && (RepetitionsOfSets is null || other.RepetitionsOfSets is null || RepetitionsOfSets.Equals(other.RepetitionsOfSets));
        return !agree ? null : this with
        {
            Sets = Sets ?? other.Sets,
            Repetitions = Repetitions ?? other.Repetitions,
            DurationSeconds = DurationSeconds ?? other.DurationSeconds,
            HoldSeconds = HoldSeconds ?? other.HoldSeconds,
            RestSeconds = RestSeconds ?? other.RestSeconds,
            Rounds = Rounds ?? other.Rounds,
            Flights = Flights ?? other.Flights,
            DistanceMetres = DistanceMetres ?? other.DistanceMetres,
            Load = Load ?? other.Load,
            Vest = Vest ?? other.Vest,
            Implements = Implements ?? other.Implements,
            Percent = Percent ?? other.Percent,
            RepetitionMaximum = RepetitionMaximum ?? other.RepetitionMaximum,
            Effort = Effort ?? other.Effort,
            Tempo = Tempo ?? other.Tempo,
            Support = Support ?? other.Support,
            PerSide = PerSide ?? other.PerSide,
            TimesPerWeek = TimesPerWeek ?? other.TimesPerWeek,
            ToFailure = ToFailure ?? other.ToFailure,
            RepetitionsOfSets = RepetitionsOfSets ?? other.RepetitionsOfSets,
        };
    }

    private static bool Agree<T>(T? one, T? other) where T : struct =>
        one is null || other is null || EqualityComparer<T>.Default.Equals(one.Value, other.Value);
}

/// <summary>A part of a line that says something about a dose.</summary>
/// <param name="From">The first token.</param>
/// <param name="To">The token after the last one.</param>
/// <param name="Dose">What it says.</param>
/// <param name="Problem">What of it could not be read, or was decided.</param>
/// <param name="IsMute">It says nothing that a prescription can hold; only its problem counts.</param>
/// <param name="IsAttempt">It is mute, but meant an amount: the exercise is prescribed, its dose is not known.</param>
internal readonly record struct DoseElement(int From, int To, Dose Dose, string? Problem = null, bool IsMute = false, bool IsAttempt = false);
