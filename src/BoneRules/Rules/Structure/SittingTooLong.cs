using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Sitting for more than an hour at a stretch.</summary>
internal static class SittingTooLong
{
    internal const double MinutesOfSitting = 60;

    public static Rule Create() => new PlanRule
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR6009",
            Title = "Sitting for too long",
            Category = RuleCategory.Structure,
            Message = "{measured} of sitting at a stretch; the goal is {limit}.",
            Advice = "Stand up for a moment every hour.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.FrequencyGuide("Exercise Frequency and Duration Guidelines", "G306", "G307"),
                Cite.PatientAssociation("Active sitting", "G179"),
                Cite.Evidence(Sources.EvidenceRegister, "Aerobic", Verification.SecondHand, "AER-08"),
            ],
        },
        Severities = SeverityTable.Everybody(Severity.Info),
        Inspect = static (in PlanContext plan, PlanInspector inspector) =>
        {
            // What the plan asks for is meant to change what the person does.
            if (plan.Habits?.StandBreakEveryMinutes is { } planned)
                inspector.Plan(Judgement.ViolationIf(planned > MinutesOfSitting, Sitting(planned)));
            else if (plan.Person.Client.Lifestyle?.LongestSittingMinutes is { } sitting)
                inspector.Plan(Judgement.ViolationIf(sitting > MinutesOfSitting, Sitting(sitting)).AtClient("client:/lifestyle/longestSittingMinutes"));
        },
        Examples = static () =>
        [
            new("90 minutes at a stretch", Sits(90), Of(Minutes("walking", 20)), ExpectedJudgement.Info),
            new("60 minutes at a stretch", Sits(60), Of(Minutes("walking", 20)), ExpectedJudgement.Clean),
            new("90 minutes, and a plan that asks to stand up every hour", Sits(90),
                Of(Minutes("walking", 20)) with { Habits = new PlanHabits { StandBreakEveryMinutes = 60 } }, ExpectedJudgement.Clean),
        ],
    };

    private static Justification Sitting(double minutes) => Justification.OfNumber(Quantity.Minutes, minutes, max: MinutesOfSitting);

    private static ClientProfile Sits(double minutes) => People.Osteoporosis with { Lifestyle = new Lifestyle { LongestSittingMinutes = minutes } };
}
