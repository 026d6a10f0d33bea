using BoneRules;
using BoneRules.Testing;

namespace CustomRule;

/// <summary>The tables that say what the clinic's rules do. In a test project each of these is a test.</summary>
internal static class RuleTables
{
    private const string OnlyPlace = "/weeks/0/sessions/0/prescriptions/0";

    private static readonly ClientProfile Operated = Clients.OperatedOn(2026, 9, 13);

    private static readonly ExpectedFinding Floor = new(Severity.Error, OnlyPlace, [new(Quantity.Activity, Level: "gettingDownToTheFloor")]);

    public static void Verify()
    {
        new RuleVerifier(FloorAfterKneeOperation.Create()).Verify(
        [
            new("Bird dog ten weeks after", Operated, Plans.Of("bird-dog", 2, 10)) { Findings = [Floor], Fixed = Plans.Of("wall-slide", 2, 10) },
            new("Bird dog a day less than six months after", Clients.OperatedOn(2026, 5, 23), Plans.Of("bird-dog", 2, 10)) { Findings = [Floor] },
            new("Bird dog six months after", Clients.OperatedOn(2026, 5, 22), Plans.Of("bird-dog", 2, 10)),
            new("Bird dog, never operated on", Clients.NeverOperated, Plans.Of("bird-dog", 2, 10)),
            new("Bird dog, and nobody asked about knees", Clients.NotAsked, Plans.Of("bird-dog", 2, 10)) { Missing = KneeOperation.Facts },
            new("On a chair, and nobody asked about knees", Clients.NotAsked, Plans.Of("seated-band-row", 2, 10)),
        ]);

        new RuleVerifier(LegPressAfterKneeOperation.Create()).Verify(
        [
            new("Nine repetitions", Operated, Plans.Of("leg-press", 2, 9)) { Findings = [Repetitions(9)], Fixed = Plans.Of("leg-press", 2, 10) },
            new("Ten repetitions", Operated, Plans.Of("leg-press", 2, 10)),
            new("Twelve repetitions", Operated, Plans.Of("leg-press", 2, 12)),
            new("Thirteen repetitions", Operated, Plans.Of("leg-press", 2, 13)) { Findings = [Repetitions(13)] },
            new("Thirteen repetitions, never operated on", Clients.NeverOperated, Plans.Of("leg-press", 2, 13)),
            new("Thirteen repetitions, and nobody asked about knees", Clients.NotAsked, Plans.Of("leg-press", 2, 13)) { Findings = [Repetitions(13)] },
        ]);
    }

    private static ExpectedFinding Repetitions(int count) =>
        new(Severity.Warning, OnlyPlace, [new(Quantity.Repetitions, count), new(Quantity.Sets, 2)], new MeasureLimit(10, 12));
}
