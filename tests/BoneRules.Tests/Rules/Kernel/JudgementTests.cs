using BoneRules.Rules;

namespace BoneRules.Tests.Rules.Kernel;

public sealed class JudgementTests
{
    private static readonly Justification Measured = Justification.OfNumber(Quantity.Minutes, 40, min: 120);

    [Fact]
    public void What_says_nothing_is_undetermined()
    {
        (default(Judgement).IsUndetermined, default(Judgement).IsViolation).Should().Be((true, false));
        default(Judgement).Should().Be(Judgement.Undetermined());
    }

    [Fact]
    public void A_condition_that_holds_is_a_violation_and_needs_no_fact()
    {
        var judgement = Judgement.ViolationIf(Truth.True, Measured, "client:/balance");

        (judgement.IsViolation, judgement.IsUndetermined, judgement.Missing, judgement.Justification).Should().Be((true, false, null, Measured));
        judgement.Should().Be(Judgement.Violation(Measured));
    }

    [Fact]
    public void A_condition_that_is_not_known_is_undetermined_and_says_what_would_settle_it()
    {
        var judgement = Judgement.ViolationIf(Truth.Unknown, Measured, "client:/balance");

        (judgement.IsViolation, judgement.IsUndetermined, judgement.Missing, judgement.Justification).Should().Be((false, true, "client:/balance", Measured));
    }

    [Fact]
    public void A_condition_that_does_not_hold_is_compliant() => Judgement.ViolationIf(Truth.False, Measured, "client:/balance").Should().Be(Judgement.Compliant);

    [Fact]
    public void Where_it_points_and_how_grave_it_is_go_with_what_was_measured()
    {
        var judgement = Judgement.Violation(Measured).AtClient("client:/symptoms").As(Severity.Info);

        (judgement.IsViolation, judgement.ClientPath, judgement.Severity, judgement.Justification).Should().Be((true, "client:/symptoms", Severity.Info, Measured));
        Judgement.Undetermined().AtClient("client:/symptoms").Should().NotBe(Judgement.Undetermined());
    }

    [Fact]
    public void What_is_met_or_does_not_apply_points_nowhere()
    {
        Judgement.Compliant.AtClient("client:/symptoms").As(Severity.Error).Should().Be(Judgement.Compliant);
        Judgement.NotApplicable.AtClient("client:/symptoms").As(Severity.Error).Should().Be(Judgement.NotApplicable);
        Judgement.NotApplicable.Should().NotBe(Judgement.Compliant);
    }
}
