using BoneRules.Rules;

namespace BoneRules.Generation;

/// <summary>Something that the rules want of each week.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Subject">What it counts.</param>
/// <param name="Days">On how many days at best; for sums, the amount in the week.</param>
/// <param name="MustDays">On how many days lest a warning follows.</param>
/// <param name="MostDays">On how many days at most.</param>
internal sealed record WeekGoal(Rule Rule, WeekSubject Subject, double Days, double MustDays, double? MostDays);

/// <summary>What the rules want of each week for a person, read from their declarations; a user's own rules included.</summary>
internal sealed class WeekGoals
{
    private readonly List<WeekGoal> _goals = [];

    public WeekGoals(CompiledRules rules, Assessment person)
    {
        foreach (var coverage in rules.Coverages)
            if (coverage.Counts is { } subject && subject.ForWhom(person).IsTrue) Add(coverage, subject, person);
        foreach (var rule in rules.Plans)
        {
            var severity = rule.Severities.For(person.BoneTier.Highest, person.FallsLevel.Highest);
            if (severity == Severity.None) continue;
            foreach (var subject in rule.Wants)
                if (subject.ForWhom(person).IsTrue) _goals.Add(new WeekGoal(rule, subject, 1, severity >= Severity.Warning ? 1 : 0, null));
        }
    }

    public WeekGoal? Of(SessionTraits traits) => Widest(goal => (goal.Subject.Traits & traits) != 0);

    public WeekGoal? Of(ExercisePillar pillar) => Widest(goal => goal.Subject.Pillar == pillar);

    public WeekGoal? DaysOf(SessionMeasure measure) => Widest(goal => goal.Subject.Measure == measure && goal.Subject.PerDay > 0);

    public WeekGoal? TotalOf(SessionMeasure measure) => Widest(goal => goal.Subject.Measure == measure && goal.Subject.PerDay == 0);

    /// <summary>The muscle groups wanted, each with its rule.</summary>
    public IEnumerable<WeekGoal> Muscles => _goals.Where(static goal => goal.Subject.Muscles != MuscleGroups.None);

    /// <summary>The rules that a slot serves.</summary>
    public ValueList<string> ServedBy(Exercise exercise, SlotRole role) =>
        _goals.Where(goal => Serves(goal.Subject, exercise, role)).Select(static goal => goal.Rule.Descriptor.Id).Distinct().ToValueList();

    private static bool Serves(WeekSubject subject, Exercise exercise, SlotRole role)
    {
        if (subject.Pillar is { } pillar) return exercise.Pillar == pillar;
        if (subject.Muscles != MuscleGroups.None) return (subject.Muscles & exercise.Muscles) != 0 && role is SlotRole.Strength or SlotRole.Extension;
        if (subject.Traits != SessionTraits.None) return (subject.Traits & TraitOf(role)) != 0;
        return subject.Measure switch
        {
            SessionMeasure.Impacts => role == SlotRole.Impact,
            SessionMeasure.BalanceMinutes => role == SlotRole.Balance,
            SessionMeasure.AerobicMinutes => role is SlotRole.WarmUp or SlotRole.Walk,
            SessionMeasure.LowImpactMinutes or SessionMeasure.WeightBearingMinutes => exercise.Movement is { Continuous: true, WeightBearing: true, Impact: ImpactLevel.Low },
            _ => false,
        };
    }

    private static SessionTraits TraitOf(SlotRole role) => role switch
    {
        SlotRole.Strength => SessionTraits.Resistance,
        SlotRole.Balance => SessionTraits.Balance,
        SlotRole.Extension => SessionTraits.SpinalExtension,
        _ => SessionTraits.None,
    };

    private void Add(Coverage coverage, WeekSubject subject, Assessment person)
    {
        double days = 0, must = 0;
        double? most = null;
        foreach (var band in coverage.Bands)
        {
            if (!band.ForWhom(person).MayBeTrue) continue;
            if (band.Min > days) days = band.Min.Value;
            if (band.Severity >= Severity.Warning && band.Min > must) must = band.Min.Value;
            if (band.Max is { } max && !(max >= most)) most = max;
        }
        _goals.Add(new WeekGoal(coverage, subject, days, must, most));
    }

    /// <summary>Where several rules count the same, the one that wants the most.</summary>
    private WeekGoal? Widest(Func<WeekGoal, bool> counts) => _goals.Where(counts).MaxBy(static goal => goal.Days);
}
