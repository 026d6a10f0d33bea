using System.Globalization;
using BoneRules.Rules;

namespace BoneRules;

/// <summary>Something that belongs to a plan beside its sessions.</summary>
/// <param name="RuleId">The rule that speaks of it.</param>
/// <param name="AfterWeek">The week of the plan after which it is due; <see langword="null"/> for every day.</param>
/// <param name="Message">What to do, in plain words.</param>
public sealed record PlanReminder(string RuleId, int? AfterWeek, string Message)
{
    /// <summary>Eight weeks suit a look at strength; a scan so soon shows nothing.</summary>
    internal const int WeeksToReview = 8;

    /// <summary>What to remember with a plan: breaks, calm moments, and a review every eight weeks; a shorter plan has its review when it was gone through again.</summary>
    internal static ValueList<PlanReminder> For(ExercisePlan plan)
    {
        var weeks = plan.Weeks.Sum(static week => week.Repeat ?? 1);
        var reminders = new List<PlanReminder>
        {
            new("BR6009", null, Text($"Stand up for a moment after {SittingTooLong.MinutesOfSitting:0} minutes of sitting.")),
            new("BR8008", null, Text($"Take {FewCalmMoments.MomentsADay} calm moments a day: breathing exercises, mindfulness or meditation first.")),
        };
        for (var week = WeeksToReview; week == WeeksToReview || week <= weeks; week += WeeksToReview)
            reminders.Add(new("BR8009", week, Text($"Look back after {week} weeks: strength, balance and symptoms. No scan is due for that.")));
        return reminders.ToValueList();
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
