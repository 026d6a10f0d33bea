using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A log with more than two weeks between two sessions: what counts most is to keep going.</summary>
internal static class LongPauseInLog
{
    private const int MostDays = 14;

    public static Rule Create() => new PlanRule
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR6013",
            Title = "Long pause in the log",
            Category = RuleCategory.Structure,
            Message = "This session comes {measured} after the one before it; {limit} keep the effect.",
            Advice = "Prefer short sessions that happen to long ones that don't, and start again gently.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.TrainerArticle("Pro activity mindset", "G085", "G086"),
                Cite.FrequencyGuide("Bone-Building Exercise Mechanisms", "G247"),
                Cite.FrequencyGuide("Weight-Bearing Impact Activities", "G262"),
                Cite.FrequencyGuide("Exercise Frequency and Duration Guidelines", "G305"),
                Cite.Evidence(Sources.EvidenceRegister, "Aerobic, sitting, session structure", Verification.SecondHand, "AER-05"),
            ],
            DesignChoices = ["A pause is long from the fifteenth day on."],
        },
        Severities = SeverityTable.Everybody(Severity.Info),
        Inspect = static (in PlanContext plan, PlanInspector inspector) =>
        {
            if (!plan.HasDates) return;
            // Logs are usually in the order of time, but need not be.
            var sessions = new List<(DateOnly Date, int Index)>();
            for (var i = 0; i < plan.SessionCount; i++)
                if (plan.Session(i) is { Date: { } date, PrescriptionCount: > 0 }) sessions.Add((date, i));
            sessions.Sort();
            for (var i = 1; i < sessions.Count; i++)
            {
                var days = sessions[i].Date.DayNumber - sessions[i - 1].Date.DayNumber;
                if (days > MostDays) inspector.Session(sessions[i].Index, Judgement.Violation(Justification.OfNumber(Quantity.Days, days, max: MostDays)));
            }
        },
        Examples = static () =>
        [
            new("Fifteen days without a session", People.Osteoporosis, Log(new(2026, 10, 5), new(2026, 10, 20)), ExpectedJudgement.Info),
            new("Fourteen days", People.Osteoporosis, Log(new(2026, 10, 5), new(2026, 10, 19)), ExpectedJudgement.Clean),
            new("A plan without dates", People.Osteoporosis, Of(Minutes("walking", 20)), ExpectedJudgement.Clean),
        ],
    };

    private static ExercisePlan Log(DateOnly first, DateOnly second) => Week(Walk(first), Walk(second)) with { Kind = PlanKind.Performed };

    private static PlanSession Walk(DateOnly on) => new() { Date = on, Prescriptions = [Minutes("walking", 20)] };
}
