using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Screening;

public sealed class OlderFractureWithoutClearanceTests
{
    private const string Id = "BR7004";

    private static ClientProfile Broke(FractureSite site, PartialDate? on, FractureMechanism? mechanism = FractureMechanism.LowTrauma) =>
        People.Osteoporosis with { Clearances = [], Fractures = [new Fracture { Site = site, Mechanism = mechanism, OccurredOn = on, Healed = true }] };

    private static ExpectedJudgement Judge(ClientProfile client) => RuleCheck.Judge(Id, client, Of(Minutes("walking", 20)));

    [Fact]
    public void An_older_wrist_fracture_without_clearance_is_a_warning_at_the_fracture()
    {
        var finding = RuleCheck.Findings(Id, Broke(FractureSite.Wrist, new PartialDate(2020)), Of(Minutes("walking", 20))).Should().ContainSingle().Subject;
        finding.Severity.Should().Be(Severity.Warning);
        finding.Path.Should().Be("client:/fractures/0");
    }

    [Fact]
    public void Within_24_months_the_gate_asks() => Judge(Broke(FractureSite.Wrist, new PartialDate(2025, 1, 1))).Should().Be(ExpectedJudgement.Clean);

    [Fact]
    public void A_cause_that_is_not_known_counts_as_little_force() => Judge(Broke(FractureSite.Wrist, new PartialDate(2020), null)).Should().Be(ExpectedJudgement.Warning);

    [Fact]
    public void A_great_force_does_not_count() => Judge(Broke(FractureSite.Wrist, new PartialDate(2020), FractureMechanism.HighTrauma)).Should().Be(ExpectedJudgement.Clean);

    [Fact]
    public void A_clearance_that_came_before_says_nothing()
    {
        var client = Broke(FractureSite.Wrist, new PartialDate(2022, 5, 1));
        Judge(client with { Clearances = [new Clearance { Scope = ClearanceScope.Exercise, GrantedOn = new PartialDate(2021, 1, 1) }] }).Should().Be(ExpectedJudgement.Warning);
        Judge(client with { Clearances = [new Clearance { Scope = ClearanceScope.Exercise, GrantedOn = new PartialDate(2023, 1, 1) }] }).Should().Be(ExpectedJudgement.Clean);
    }
}
