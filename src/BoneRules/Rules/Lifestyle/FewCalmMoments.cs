using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Few moments of calm in the day.</summary>
internal static class FewCalmMoments
{
    internal const int MomentsADay = 3;

    public static Rule Create() => new PlanRule
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR8008",
            Title = "Few calm moments",
            Category = RuleCategory.Recovery,
            Message = "Calm moments come {measured}; the advice is {limit}.",
            Advice = "Breathe, walk, stretch or meditate for a moment, several times a day.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.TrainerArticle("Calm mindset", "G092", "G095", "G096", "G097", "G098", "G099", "G100", "G101", "G102", "G103", "G104", "G105", "G106", "G108"),
            ],
            DesignChoices = ["Several calm moments a day are at least three."],
        },
        Severities = SeverityTable.Everybody(Severity.Info),
        Inspect = static (in PlanContext plan, PlanInspector inspector) =>
        {
            // What the plan asks for is meant to change what the person does.
            if (plan.Habits?.RelaxationMomentsPerDay is { } planned) inspector.Plan(Below(planned));
            else if (plan.Person.Client.Lifestyle?.RelaxationMomentsPerDay is { } moments)
                inspector.Plan(Below(moments).AtClient("client:/lifestyle/relaxationMomentsPerDay"));
        },
        Examples = static () =>
        [
            new("Two moments", Rests(2), Of(Minutes("walking", 20)), ExpectedJudgement.Info),
            new("Three moments", Rests(3), Of(Minutes("walking", 20)), ExpectedJudgement.Clean),
            new("One, and a plan that asks for three", Rests(1), Of(Minutes("walking", 20)) with { Habits = new PlanHabits { RelaxationMomentsPerDay = 3 } }, ExpectedJudgement.Clean),
        ],
    };

    private static Judgement Below(int moments) =>
        Judgement.ViolationIf(moments < MomentsADay, Justification.OfNumber(Quantity.TimesPerDay, moments, min: MomentsADay));

    private static ClientProfile Rests(int moments) => People.Osteoporosis with { Lifestyle = new Lifestyle { RelaxationMomentsPerDay = moments } };
}
