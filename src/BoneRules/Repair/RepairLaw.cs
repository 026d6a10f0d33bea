using BoneRules.Rules;

namespace BoneRules;

/// <summary>The law of mending: no new finding as grave as those that are mended, and nothing undecided that was decided.</summary>
internal static class RepairLaw
{
    /// <summary>What an edited plan has that the law forbids, in the order of a report.</summary>
    /// <param name="before">The plan as it was.</param>
    /// <param name="after">The edited plan.</param>
    /// <param name="origins">Which place was which.</param>
    /// <param name="mended">The severity of what is mended.</param>
    public static List<Judged> Broken(JudgedPlan before, JudgedPlan after, PlanOrigins origins, Severity mended)
    {
        var known = new Dictionary<(string, PlanPlace, string?), (Severity Told, bool Undecided)>();
        foreach (var item in before.Items)
        {
            var key = (item.Rule.Descriptor.Id, PlanPlace.Of(before.Prepared, item), item.ClientPath);
            var (told, undecided) = known.GetValueOrDefault(key);
            known[key] = (item.Told() > told ? item.Told() : told, undecided || item.IsUndecided());
        }
        var broken = new List<Judged>();
        foreach (var item in after.Items)
        {
            var (told, undecided) = origins.Of(PlanPlace.Of(after.Prepared, item)) is { } origin
                ? known.GetValueOrDefault((item.Rule.Descriptor.Id, origin, item.ClientPath))
                : default;
            var graver = item.Told() >= mended && item.Told() > told;
            var opened = item.IsUndecided() && !undecided && told != Severity.Error;
            if (graver || opened) broken.Add(item);
        }
        return broken;
    }
}
