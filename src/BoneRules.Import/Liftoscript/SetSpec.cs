namespace BoneRules.Import.Liftoscript;

/// <summary>Sets that are alike, as a program writes them; what it leaves open is <see langword="null"/>.</summary>
internal sealed record SetSpec
{
    public int? Count { get; init; }
    public CountRange? Repetitions { get; init; }

    /// <summary>As many repetitions, or as long, as possible.</summary>
    public bool ToFailure { get; init; }
    public double? Kilograms { get; init; }

    /// <summary>The unit of the load was the caller's.</summary>
    public bool IsAssumed { get; init; }
    public double? Percent { get; init; }
    public Effort? Effort { get; init; }
    public double? Seconds { get; init; }
    public double? RestSeconds { get; init; }
    public string? Label { get; init; }

    /// <summary>What holds for all sets of the exercise fills what the set leaves open; where both speak of the load, the set's own word holds.</summary>
    public SetSpec Or(SetSpec all)
    {
        var hasLoad = Kilograms is not null || Percent is not null;
        return this with
        {
            Kilograms = hasLoad ? Kilograms : all.Kilograms,
            IsAssumed = hasLoad ? IsAssumed : all.IsAssumed,
            Percent = hasLoad ? Percent : all.Percent,
            Effort = Effort ?? all.Effort,
            Seconds = Seconds ?? all.Seconds,
            RestSeconds = RestSeconds ?? all.RestSeconds,
        };
    }

    public SetDetail Detail(SetType? type) => new()
    {
        Type = ToFailure ? SetType.Failure : type,
        Repetitions = Repetitions,
        LoadKilograms = Kilograms,
        PercentOneRepetitionMaximum = Percent,
        DurationSeconds = Seconds is { } seconds ? new MeasureRange(seconds, ToFailure && Repetitions is { Min: 1, Max: 1 } ? null : seconds) : null,
        Effort = Effort,
    };
}
