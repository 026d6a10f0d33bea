using System.Globalization;
using BoneRules.Rules;

namespace BoneRules.Generation;

internal sealed partial class WeekFiller
{
    /// <summary>Says what is missing where fewer days have something than a warning wants.</summary>
    private void NoteDays(WeekGoal? goal, SlotRole role, int days, string what)
    {
        if (goal is null || days >= goal.MustDays) return;
        var missing = goal.MustDays - days;
        Note(goal, role, MuscleGroups.None, $"{Count(missing, "more day")} {what}", missing);
    }

    /// <summary>What would help: more minutes, more days, equipment, or what a rule waits for.</summary>
    private void Note(WeekGoal goal, SlotRole role, MuscleGroups muscles, string what, double missing)
    {
        bool Trains(Candidate candidate) => candidate.Role == role && (muscles == MuscleGroups.None || (candidate.Exercise.Muscles & muscles) != 0);
        var remedies = new List<string>();
        if (_candidates.Of(role).Where(Trains).MinBy(static candidate => Slot.SecondsOf(candidate, candidate.Start)) is { } shortest)
        {
            if (MinutesLacking(goal, shortest) is > 0 and var minutes) remedies.Add($"sessions that are {Count(minutes, "minute")} longer");
            if (_days.Length < 7 && muscles == MuscleGroups.None) remedies.Add($"{Count(missing, "more day")} a week");
        }
        else
        {
            remedies.AddRange(_candidates.Lacking.Where(item => Trains(item.Candidate)).Select(static item => $"with a {string.Join(" and a ", item.Equipment)}").Distinct().Take(3));
            if (remedies.Count == 0 && _candidates.Excluded.FirstOrDefault(item => Trains(item.Candidate)) is { Rule: { } rule })
                remedies.Add($"{rule.Descriptor.Id} keeps it from this person: {rule.Descriptor.Advice}");
        }
        _shortfalls.Add(new Shortfall(goal.Rule, $"{what}: {(remedies.Count == 0 ? "nothing that the request leaves to choose from does it" : string.Join(", or ", remedies))}"));
    }

    /// <summary>By how many minutes the roomiest session that lacks it would have to be longer.</summary>
    private double MinutesLacking(WeekGoal goal, Candidate shortest)
    {
        var lacking = double.PositiveInfinity;
        foreach (var day in _days)
        {
            var daily = goal.Subject.Measure == SessionMeasure.LowImpactMinutes;
            if (daily ? LowImpactNeed(day) == 0 : day.Has(shortest.Role)) continue;
            lacking = Math.Min(lacking, day.Cost(daily ? LowImpactNeed(day) : Slot.SecondsOf(shortest, shortest.Start)) - day.Left);
        }
        return double.IsPositiveInfinity(lacking) ? 0 : Math.Ceiling(lacking / 60);
    }

    private static string Count(double number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number:0} {what}{(number == 1 ? "" : "s")}");
}
