using BoneRules.Rules;
using static BoneRules.Testing.Tests.LegPressTempo;

namespace BoneRules.Testing.Tests;

/// <summary>What the library proposes to mend a finding comes from the declaration, so a declaration that misleads it is told.</summary>
public sealed class ProposalTests
{
    private static readonly ExercisePlan Alone = Two(20) with { Weeks = [new PlanWeek { Sessions = [new PlanSession { Prescriptions = [LegPress(20)] }] }] };

    /// <summary>A rule that states a limit on the load, and yet has something against a second leg press, however light.</summary>
    private static PlanRule Misleading(Severity severity) => new()
    {
        Descriptor = Sound.Descriptor with { IsSafetyRule = false },
        Severities = SeverityTable.Everybody(severity),
        Inspect = static (in PlanContext plan, PlanInspector inspector) =>
        {
            if (plan.Prescription(0).LoadKilograms is { } load && (load > 10 || plan.PrescriptionCount > 1))
                inspector.Prescription(0, Judgement.Violation(Justification.OfNumber(Quantity.LoadKilograms, load, max: 10)));
        },
        Examples = () => [new("Heavy", Client, Alone, Enum.Parse<ExpectedJudgement>(severity.ToString())), new("Light", Client, LegPressTempo.Of(LegPress(8)), ExpectedJudgement.Clean)],
    };

    [Fact]
    public void A_proposal_that_does_not_help_is_told() =>
        Failures(Misleading(Severity.Warning), Case(Two(20)), Light)
            .Should().Contain(failure => failure.StartsWith("Heavy, mended by \"", StringComparison.Ordinal) && failure.Contains("it does not help; the rule still says warning"));

    [Fact]
    public void One_that_helps_is_not() => Failures(Misleading(Severity.Warning), Case(Alone), Light).Should().BeEmpty();

    private static RuleCase Light { get; } = new("Light", Client, LegPressTempo.Of(LegPress(9)));

    private static RuleCase Case(ExercisePlan plan) =>
        new("Heavy", Client, plan) { Findings = [new ExpectedFinding(Severity.Warning, Place, [new Measurement(Quantity.LoadKilograms, 20)], new MeasureLimit(Max: 10))] };

    private static ExercisePrescription LegPress(double kilograms) => new() { Exercise = "leg-press", Sets = 2, Repetitions = 10, LoadKilograms = kilograms };

    private static ExercisePlan Two(double kilograms) => new() { Weeks = [new PlanWeek { Sessions = [new PlanSession { Prescriptions = [LegPress(kilograms), LegPress(5)] }] }] };
}
