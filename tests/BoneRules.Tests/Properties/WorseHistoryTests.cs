using BoneRules.Rules;
using BoneRules.Serialization;

namespace BoneRules.Tests.Properties;

/// <summary>
/// A worse history never betters the verdict, and never removes a finding. Word for word the second can't hold: of a graver person less is asked, and
/// what becomes forbidden has no right dose. What holds for each finding of the milder history, in the report on the graver one, is one of these:
/// the same rule speaks of the same place at least as gravely, or, where it was no error, can't be decided there;
/// an error of another rule stands at that place;
/// a rule of <see cref="_spokenForBy"/> speaks of the same matter elsewhere, at least as gravely;
/// it is a goal of <see cref="_notAskedOf"/>, and not asked of that person. Errors and safety rules are never among these.
/// </summary>
public sealed class WorseHistoryTests
{
    /// <summary>Rules that give way to one that says as much or more.</summary>
    private static readonly Dictionary<string, string[]> _spokenForBy = new()
    {
        // Ruling 19: a clearance helps with a vest, but after a vertebral fracture or falls none does.
        ["BR2019"] = ["BR2016"],
        // Rulings 4 and 5: where everything stops one error says so, and names the first of its reasons.
        ["BR7001"] = ["BR7001"],
        ["BR7002"] = ["BR7001"],
        ["BR7003"] = ["BR7001"],
        // Ruling 4: who has to be cleared first is not asked for a clearance a second time.
        ["BR7004"] = ["BR7001", "BR7003"],
        ["BR7008"] = ["BR7001", "BR7003", "BR7004"],
        // Rulings 6 and 7: before clearance there is nothing to supervise; from B3 on everybody is supervised, not beginners alone.
        ["BR7005"] = ["BR7001", "BR7003"],
        ["BR7010"] = ["BR7001", "BR7003", "BR7005"],
    };

    /// <summary>Goals, and of whom they are not asked.</summary>
    private static readonly Dictionary<string, Func<ValidationReport, Finding, bool>> _notAskedOf = new()
    {
        // Rulings 9 and 10: impacts are no goal with a spinal fracture, a fall, or from B2High.
        ["BR2002"] = static (report, _) => !report.Assessment.MayAimAtImpacts(),
        ["BR2006"] = static (report, _) => !report.Assessment.MayAimAtImpacts(),
        // Ruling 6: before clearance only low-risk movements go on, and nothing is too little.
        ["BR6001"] = static (report, _) => report.Assessment.IsHeldBack,
        ["BR6008"] = static (report, _) => report.Assessment.IsHeldBack,
        // Ruling 22: after a spinal fracture 20 minutes a day do instead of 150; the matrix has F2 walk as able.
        ["BR6005"] = static (report, _) => report.Assessment is { IsHeldBack: true } or { FallsLevel.Highest: FallsLevel.F2 } or { SpinalFracture.IsTrue: true },
        // Ruling 11: after a spinal fracture 20 minutes every day are the goal instead, for which tai chi counts as well.
        ["BR6006"] = static (report, _) => report.Assessment is { IsHeldBack: true } or { SpinalFracture.IsTrue: true },
        ["BR6007"] = static (report, _) => report.Assessment is { IsHeldBack: true } or { SpinalFracture.IsTrue: true },
        // Ruling on monitoring: what osteopenia makes of the fracture is no question once it is osteoporosis.
        ["BR7007"] = static (report, _) => report.Assessment.Client.Diagnosis == BoneDiagnosis.Osteoporosis || report.Assessment.Client.BoneDensity!.Any(static scan => scan.TScore <= -2.5),
        // Ruling on monitoring: never for B2High and B3.
        ["BR8009"] = static (report, _) => report.Assessment.BoneTier.Highest >= BoneTier.B2High,
        // Ruling 3: a fact is asked for while it may decide something.
        ["BR9002"] = static (report, finding) => !report.Assessment.Missing.Any(fact => fact.Path == finding.Path && fact.Axes != AssessmentAxis.None),
    };

    [Theory]
    [MemberData(nameof(WorseHistories.Names), MemberType = typeof(WorseHistories))]
    public void A_worse_history_never_betters_the_verdict(string what) => Law.Holds(ArbitraryClient.Any, ArbitraryPlan.Any, (client, plan) =>
    {
        var (before, after) = Reports(what, client, plan);
        Rank(after.Outcome).Should().BeGreaterThanOrEqualTo(Rank(before.Outcome), "{0} makes nothing safe: {1} and {2}", what, BoneRulesJson.WriteClient(client), BoneRulesJson.WritePlan(plan));
    });

    [Theory]
    [MemberData(nameof(WorseHistories.Names), MemberType = typeof(WorseHistories))]
    public void A_worse_history_never_removes_a_finding(string what) => Law.Holds(ArbitraryClient.Any, ArbitraryPlan.Any, (client, plan) =>
    {
        var (before, after) = Reports(what, client, plan);
        before.Findings.Where(finding => !IsToldAgain(finding, after) && !IsSpokenFor(finding, after) && !IsNotAsked(finding, after))
            .Select(static finding => $"{finding.RuleId} {finding.Severity} {finding.Path}").Should().BeEmpty("{0} makes nothing safe: {1} and {2}", what, BoneRulesJson.WriteClient(client), BoneRulesJson.WritePlan(plan));
    });

    [Theory]
    [MemberData(nameof(WorseHistories.Names), MemberType = typeof(WorseHistories))]
    public void A_worse_history_never_lowers_gate_tier_or_falls_level(string what) => Law.Holds(ArbitraryClient.Any, undated =>
    {
        var client = undated with { AsOf = ArbitraryClient.AsOf };
        var (before, after) = (Assessment.Assess(client), Assessment.Assess(WorseHistories.Worsen(what, client)));
        after.Gate.Highest.Should().BeOneOf(Enum.GetValues<Gate>().Where(gate => gate >= before.Gate.Highest));
        after.BoneTier.Highest.Should().BeOneOf(Enum.GetValues<BoneTier>().Where(tier => tier >= before.BoneTier.Highest));
        after.Gate.Lowest.Should().BeOneOf(Enum.GetValues<Gate>().Where(gate => gate >= before.Gate.Lowest));
        after.BoneTier.Lowest.Should().BeOneOf(Enum.GetValues<BoneTier>().Where(tier => tier >= before.BoneTier.Lowest));
        after.FallsLevel.Lowest.Should().BeOneOf(Enum.GetValues<FallsLevel>().Where(level => level >= before.FallsLevel.Lowest));
    }, tests: 1000);

    [Fact]
    public void What_is_not_asked_of_a_graver_person_is_no_matter_of_safety() =>
        _notAskedOf.Keys.Select(static id => RuleSet.Recommended.Find(id)!).Should().OnlyContain(static rule => !rule.Descriptor.IsSafetyRule && rule.GravestSeverity <= Severity.Warning);

    [Fact]
    public void Every_exemption_is_needed()
    {
        var (idle, notNeeded) = (_spokenForBy.Keys.ToHashSet(), _notAskedOf.Keys.ToHashSet());
        for (var seed = 0; seed < 1000 && idle.Count + notNeeded.Count > 0; seed++)
            foreach (var what in WorseHistories.All)
            {
                var (before, after) = Reports(what, ArbitraryClient.Build(new Dice(seed)), ArbitraryPlan.Build(new Dice(seed + 100_000)));
                foreach (var finding in before.Findings.Where(finding => !IsToldAgain(finding, after)))
                    if (IsSpokenFor(finding, after)) idle.Remove(finding.RuleId);
                    else notNeeded.Remove(finding.RuleId);
            }
        idle.Concat(notNeeded).Should().BeEmpty();
    }

    private static (ValidationReport Before, ValidationReport After) Reports(string what, ClientProfile undated, ExercisePlan plan)
    {
        // Without a reference date a later fracture moves the days that it may be, and makes an earlier one older.
        var client = undated with { AsOf = ArbitraryClient.AsOf };
        return (PlanValidator.Default.Check(client, plan), PlanValidator.Default.Check(WorseHistories.Worsen(what, client), plan));
    }

    private static int Rank(Outcome outcome) => outcome switch { Outcome.Compliant => 0, Outcome.Undetermined => 1, _ => 2 };

    private static bool IsToldAgain(Finding finding, ValidationReport after) =>
        after.Findings.Any(now => now.Path == finding.Path && (now.Severity == Severity.Error || (now.RuleId == finding.RuleId && now.Severity >= finding.Severity)))
        || (finding.Severity < Severity.Error && after.Undetermined.Any(open => open.RuleIds.Contains(finding.RuleId) && open.Paths.Contains(finding.Path)));

    private static bool IsSpokenFor(Finding finding, ValidationReport after) =>
        _spokenForBy.TryGetValue(finding.RuleId, out var others) && after.Findings.Any(now => now.Severity >= finding.Severity && others.Contains(now.RuleId));

    private static bool IsNotAsked(Finding finding, ValidationReport after) => _notAskedOf.TryGetValue(finding.RuleId, out var excused) && excused(after, finding);
}
