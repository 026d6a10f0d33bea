using BoneRules.Rules;

namespace BoneRules;

/// <summary>What the weeks of a plan add up to.</summary>
internal static class Summaries
{
    public static ValueList<WeekSummary> Of(PreparedPlan plan, Assessment person, int? onlyWeek)
    {
        var list = new List<WeekSummary>();
        for (var w = 0; w < plan.Weeks.Length; w++)
            if (onlyWeek is null || onlyWeek == w) list.Add(Of(new WeekContext(plan, w, person), w, plan.Weeks[w]));
        return list.ToValueList();
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
            ModerateImpactsPerDay = impacts.ToValueList(),
            ResistanceDays = (int)week.DaysWith(SessionTraits.Resistance).Highest,
            BalanceDays = (int)week.DaysWith(SessionTraits.Balance).Highest,
            BalanceMinutes = Math.Round(week.Total(SessionMeasure.BalanceMinutes), 2),
            WeightBearingMinutes = Math.Round(week.Total(SessionMeasure.WeightBearingMinutes), 2),
        };
    }
}
