using BoneRules.Rules;
using BoneRules.Serialization;

namespace BoneRules;

/// <summary>Checks one week after the other of a plan that is being edited, for one person.</summary>
/// <remarks>
/// Made by <see cref="PlanValidator.WeekCheckerFor"/>. It remembers what the person is held to and, by the week objects of the last plan, their rows: an edit of a plan,
/// <c>plan with { Weeks = … }</c>, that shares the weeks it leaves alone has only the week that it changed to read again. What it reports is what
/// <see cref="PlanValidator.CheckWeek"/> reports. Not thread-safe: one for each editor.
/// </remarks>
public sealed class WeekChecker
{
    private readonly BoundRules _bound;
    private readonly WeekPreparation _preparation;
    private readonly ValueList<Suppression> _suppressions;

    internal WeekChecker(CompiledRules rules, BoundRules bound, ValueList<Suppression> suppressions) =>
        (_bound, _preparation, _suppressions) = (bound, new WeekPreparation(rules), suppressions);

    /// <summary>Checks one week of a plan, and the progression into the next four weeks: what an edit in that week can change.</summary>
    /// <remarks>
    /// Read are that week, the weeks into which its loads may rise, and the weeks before it as far back as these loads need for their references; of a plan in which every session has its
    /// date, all weeks. Nothing is judged of a week that was not read, and errors in its sessions are not looked for.
    /// </remarks>
    /// <param name="plan">The whole plan.</param>
    /// <param name="weekIndex">The week, from 0.</param>
    /// <returns>A report of that part; matters of the whole plan and of the person are not in it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such week.</exception>
    /// <exception cref="ArgumentException">The plan has no weeks or too many, or what is read of it is at fault; the message names the place.</exception>
    public ValidationReport Check(ExercisePlan plan, int weekIndex)
    {
        ArgumentNullException.ThrowIfNull(plan);
        PlanStructure.RequireWeeks(plan);
        ArgumentOutOfRangeException.ThrowIfNegative(weekIndex);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(weekIndex, plan.Weeks.Count);
        var prepared = _preparation.PrepareAround(plan, weekIndex);
        var sink = new FindingSink();
        _bound.JudgeWeekAndProgression(prepared, weekIndex, sink);
        return new ReportAssembly(prepared.Rules, _bound.Person, prepared, _suppressions).Assemble(sink, weekIndex);
    }
}
