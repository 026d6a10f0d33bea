using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Balance work alone, after a fall, in a plan that does not ask for a telephone within reach.</summary>
internal static class PhoneOutOfReach
{
    public static Rule Create() => new Requirement
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR7009",
            Title = "No telephone within reach",
            Category = RuleCategory.Screening,
            Message = "The plan has balance work alone and does not ask for a telephone within reach.",
            Advice = "Keep a telephone within reach, and agree with somebody who would come.",
            IsSafetyRule = false,
            Citations = [Cite.FourPillars("Safety Checklist", "G359", "G360")],
            DesignChoices = ["The telephone is asked for where falls are likely and nobody is there."],
        },
        Severities = SeverityTable.Of("AAAAA/II"),
        Judge = static (in PlanContext plan) => !plan.Traits.Has(SessionTraits.Balance) || plan.IsSupervisedThroughout
            ? Judgement.NotApplicable
            : Judgement.ViolationIf(plan.Habits?.PhoneWithinReach != true, Justification.OfLevel(Quantity.Support, "noPhone", "phoneWithinReach")),
        Examples = static () =>
        [
            new("Tandem stance alone after a fall", People.Osteoporosis.AfterOneFall(), Tandem, ExpectedJudgement.Info),
            new("With a telephone within reach", People.Osteoporosis.AfterOneFall(), Tandem with { Habits = new PlanHabits { PhoneWithinReach = true } }, ExpectedJudgement.Clean),
            new("Without falls", People.Osteoporosis, Tandem, ExpectedJudgement.Clean),
        ],
    };

    private static ExercisePlan Tandem => Of(Prescribe("tandem-stance", 2) with { DurationSeconds = 30, Support = Support.Countertop });
}
