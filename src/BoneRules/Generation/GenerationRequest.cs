using BoneRules.Rules;

namespace BoneRules;

/// <summary>What a plan is asked for. What the person may do is no part of it: that the rules decide.</summary>
/// <remarks>Immutable. A number outside its range is refused when it is set; names of exercises and equipment when a plan is generated.</remarks>
public sealed record GenerationRequest
{
    internal const int FewestMinutes = 5;
    internal const int MostMinutes = 240;
    internal const int MostSessionsADay = 2;
    internal const int MostWeeks = 26;

    /// <summary>On how many days a week, 1 to 7; the generator chooses which, unless <see cref="Days"/> names them.</summary>
    public int DaysPerWeek { get; init => field = Require(value, 1, 7, nameof(DaysPerWeek), "days"); } = 3;

    /// <summary>The weekdays; they win over <see cref="DaysPerWeek"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is empty.</exception>
    public ValueList<Weekday>? Days
    {
        get;
        init => field = value is { Count: 0 } ? throw new ArgumentOutOfRangeException(nameof(Days), 0, "Days must name 1 to 7 weekdays.") : value;
    }

    /// <summary>Minutes for a session, 5 to 240, reckoned by <see cref="TimeModel"/>; no session of the plan is longer.</summary>
    public int MinutesPerSession { get; init => field = Require(value, FewestMinutes, MostMinutes, nameof(MinutesPerSession), "minutes"); } = 30;

    /// <summary>Sessions a day, 1 or 2; the second is one of easy movement, at the other end of the day. Templates have their own.</summary>
    public int SessionsPerDay { get; init => field = Require(value, 1, MostSessionsADay, nameof(SessionsPerDay), "sessions"); } = 1;

    /// <summary>Weeks, 1 to 26.</summary>
    public int Weeks { get; init => field = Require(value, 1, MostWeeks, nameof(Weeks), "weeks"); } = 4;

    /// <summary>What there is to train with, as the catalogue names it ("chair", "band", "dumbbell"); empty for nothing. Where not stated, what a home has: a chair, a wall, a mat.</summary>
    public ValueList<string>? Equipment { get; init; }

    /// <summary>Where to start; as the profile says where not stated. A beginner gets rest days in the first four weeks and builds impacts up from ten.</summary>
    public TrainingExperience? StartLevel { get; init; }

    /// <summary>Catalogue ids never to use.</summary>
    public ValueList<string> Exclude { get; init; } = [];

    /// <summary>Catalogue ids to use where the rules allow and they fit.</summary>
    public ValueList<string> Prefer { get; init; } = [];

    /// <summary>A published template to follow, adapted to the person; none for a plan made from the rules.</summary>
    public PlanTemplate? Template { get; init; }

    /// <summary>Chooses among what is equally good: the same seed gives the same plan.</summary>
    public ulong Seed { get; init; }

    private static int Require(int value, int least, int most, string name, string unit) => value >= least && value <= most
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"{name} must be {new Bounds(least, most, unit)}.");
}
