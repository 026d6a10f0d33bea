using BoneRules.Rules;

namespace BoneRules;

/// <summary>What the weeks of a plan add up to.</summary>
internal static class Summaries
{
    public static ValueList<WeekSummary> Of(PreparedPlan plan, Assessment person, int? onlyWeek)
    {
        var first = onlyWeek ?? 0;
        var summaries = new WeekSummary[onlyWeek is null ? plan.Weeks.Length : 1];
        for (var i = 0; i < summaries.Length; i++) summaries[i] = Of(new WeekContext(plan, first + i, person), first + i, plan.Weeks[first + i]);
        return new ValueList<WeekSummary>(summaries);
    }

    private static WeekSummary Of(in WeekContext week, int index, in WeekRow row)
    {
        var impacts = new double[7];
        for (var day = 0; day < 7; day++) impacts[day] = week.OnDay(day, SessionMeasure.Impacts);
        return new WeekSummary
        {
            Index = index,
            FirstWeek = row.FirstWeek,
            Repeat = row.Repeat,
            ModerateImpactsPerDay = new ValueList<double>(impacts),
            ResistanceDays = (int)week.DaysWith(SessionTraits.Resistance).Highest,
            BalanceDays = (int)week.DaysWith(SessionTraits.Balance).Highest,
            BalanceMinutes = Math.Round(week.Total(SessionMeasure.BalanceMinutes), 2),
            WeightBearingMinutes = Math.Round(week.Total(SessionMeasure.WeightBearingMinutes), 2),
        };
    }
}
