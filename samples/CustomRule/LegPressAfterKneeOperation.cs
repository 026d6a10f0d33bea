using BoneRules;
using BoneRules.Rules;

namespace CustomRule;

/// <summary>The clinic's dose guideline: how the leg press is dosed after a knee operation.</summary>
internal static class LegPressAfterKneeOperation
{
    private static readonly Citation Protocol = new("acme-knee-protocol", ["4.1"], "Strength, first six months", Verification.Seen);

    public static Rule Create() => new DoseRule
    {
        Descriptor = new RuleDescriptor
        {
            Id = "ACME2",
            Title = "Leg press outside the clinic's range after a knee operation",
            Category = RuleCategory.Resistance,
            Message = "{exercise}: {measured} ({measured2}); after a knee operation the clinic prescribes {limit}.",
            Advice = "Prescribe two sets of 10 to 12 repetitions.",
            IsSafetyRule = false,
            Citations = [Protocol],
        },
        Rows =
        [
            new DoseRow
            {
                Label = "Leg press after a knee operation",
                Exercises = ["leg-press"],
                ForWhom = KneeOperation.IsRecent,
                Whom = "people with a knee operation in the last six months",
                Sets = 2,
                Repetitions = new(10, 12),
                Citation = Protocol,
            },
        ],
        Examples = static () =>
        [
            new("Fifteen repetitions", Clients.OperatedOn(2026, 9, 13), Plans.Of("leg-press", 2, 15), ExpectedJudgement.Warning),
            new("Ten to twelve repetitions", Clients.OperatedOn(2026, 9, 13), Plans.Of("leg-press", 2, new(10, 12)), ExpectedJudgement.Clean),
        ],
    };
}
