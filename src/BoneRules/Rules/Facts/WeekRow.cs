namespace BoneRules.Rules;

/// <summary>A week of the plan: it stands for <see cref="Repeat"/> weeks from <see cref="FirstWeek"/> on.</summary>
internal struct WeekRow
{
    public int FirstSession, SessionCount;

    /// <summary>The first week it stands for, from 1.</summary>
    public int FirstWeek;
    public int Repeat;

    /// <summary>In logs, the day on which it starts.</summary>
    public DateOnly? StartsOn;

    /// <summary>What its sessions have, together.</summary>
    public SessionTraits Traits;
    public Pillars Pillars;

    /// <summary>The progression steps of the week, as a range in the plan's list.</summary>
    public int FirstStep, StepCount;

    public readonly int LastWeek => FirstWeek + Repeat - 1;
}
