using BoneRules.Rules;
using static BoneRules.Testing.Tests.LegPressTempo;

namespace BoneRules.Testing.Tests;

/// <summary>What the library proposes to mend a finding comes from the declaration, so a declaration that misleads it is told.</summary>
public sealed class ProposalTests
{
    private static readonly ExercisePlan Alone = Two(12) with { Weeks = [new PlanWeek { Sessions = [new PlanSession { Prescriptions = [LegPress(12)] }] }] };

    /// <summary>A rule that asks for fifteen repetitions, and yet has something against a second leg press, whatever its repetitions.</summary>
    private static PlanRule Misleading(Severity severity) => new()
    {
        Descriptor = Sound.Descriptor with { IsSafetyRule = false },
        Severities = SeverityTable.Everybody(severity),
        Inspect = static (in PlanContext plan, PlanInspector inspector) =>
        {
            if (plan.Prescription(0).Repetitions is { } repetitions && (repetitions.Top < 15 || plan.PrescriptionCount > 1))
                inspector.Prescription(0, Judgement.Violation(Justification.OfNumber(Quantity.Repetitions, repetitions.Top, min: 15)));
        },
        Examples = () => [new("Few", Client, Alone, Enum.Parse<ExpectedJudgement>(severity.ToString())), new("Enough", Client, LegPressTempo.Of(LegPress(16)), ExpectedJudgement.Clean)],
    };

    [Fact]
    public void A_proposal_that_does_not_help_is_told() =>
        Failures(Misleading(Severity.Warning), Case(Two(12)), Enough)
            .Should().Contain(failure => failure.StartsWith("Few, mended by \"", StringComparison.Ordinal) && failure.Contains("it does not help; the rule still says warning"));

    [Fact]
    public void One_that_helps_is_not() => Failures(Misleading(Severity.Warning), Case(Alone), Enough).Should().BeEmpty();

    private static RuleCase Enough { get; } = new("Enough", Client, LegPressTempo.Of(LegPress(15)));

    private static RuleCase Case(ExercisePlan plan) =>
        new("Few", Client, plan) { Findings = [new ExpectedFinding(Severity.Warning, Place, [new Measurement(Quantity.Repetitions, 12)], new MeasureLimit(Min: 15))] };

    private static ExercisePrescription LegPress(int repetitions) => new() { Exercise = "leg-press", Sets = 2, Repetitions = repetitions };

    private static ExercisePlan Two(int repetitions) => new() { Weeks = [new PlanWeek { Sessions = [new PlanSession { Prescriptions = [LegPress(repetitions), LegPress(16)] }] }] };
}
