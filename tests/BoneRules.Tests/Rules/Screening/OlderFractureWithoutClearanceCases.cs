using BoneRules.Rules;
using BoneRules.Testing;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Screening;

internal static class OlderFractureWithoutClearanceCases
{
    private const string Id = "BR7004";

    private static ClientProfile Broke(FractureSite site, PartialDate? on, FractureMechanism? mechanism = FractureMechanism.LowTrauma) =>
        People.Osteoporosis with { Clearances = [], Fractures = [new Fracture { Site = site, Mechanism = mechanism, OccurredOn = on, Healed = true }] };

    private static Question Judge(ClientProfile client) => Ask(Id, client, Of(Minutes("walking", 20)));

    [Cases]
    public static IEnumerable<RuledCase> An_older_wrist_fracture_without_clearance_is_a_warning_at_the_fracture() =>
        Ask(Id, Broke(FractureSite.Wrist, new PartialDate(2020)), Of(Minutes("walking", 20)))
            .Finds(new ExpectedFinding(Severity.Warning, "client:/fractures/0", [new(Quantity.Clearance, Level: "none")], new MeasureLimit(Level: "exercise")));

    [Cases]
    public static IEnumerable<RuledCase> Within_24_months_the_gate_asks() => Judge(Broke(FractureSite.Wrist, new PartialDate(2025, 1, 1))).Is(ExpectedJudgement.Clean);

    [Cases]
    public static IEnumerable<RuledCase> A_cause_that_is_not_known_counts_as_little_force() => Judge(Broke(FractureSite.Wrist, new PartialDate(2020), null)).Is(ExpectedJudgement.Warning);

    [Cases]
    public static IEnumerable<RuledCase> A_great_force_does_not_count() => Judge(Broke(FractureSite.Wrist, new PartialDate(2020), FractureMechanism.HighTrauma)).Is(ExpectedJudgement.Clean);

    [Cases]
    public static IEnumerable<RuledCase> A_clearance_that_came_before_says_nothing()
    {
        var client = Broke(FractureSite.Wrist, new PartialDate(2022, 5, 1));
        return
        [
            .. Judge(client with { Clearances = [new Clearance { Scope = ClearanceScope.Exercise, GrantedOn = new PartialDate(2021, 1, 1) }] }).Is(ExpectedJudgement.Warning),
            .. Judge(client with { Clearances = [new Clearance { Scope = ClearanceScope.Exercise, GrantedOn = new PartialDate(2023, 1, 1) }] }).Is(ExpectedJudgement.Clean),
        ];
    }

    [Cases]
    public static IEnumerable<RuledCase> Fractures_that_nobody_asked_for_are_another_rules_question() => Judge(People.Osteopenia with { Fractures = null, Clearances = [] }).Is(ExpectedJudgement.Clean);
}
