using BoneRules.Rules;
using BoneRules.Testing;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Screening;

internal static class NotLowRiskBeforeClearanceCases
{
    private const string Id = "BR7002";

    private static ClientProfile Uncleared => People.VertebralFracture with { Clearances = [] };

    private static Question Judge(ExercisePrescription prescription) => Ask(Id, Uncleared, Of(prescription));

    [Cases]
    [For("walking", ExpectedJudgement.Clean)]
    [For("brisk-walking", ExpectedJudgement.Clean)]
    [For("bird-dog", ExpectedJudgement.Clean)]
    [For("wall-push-up", ExpectedJudgement.Clean)]
    [For("heel-raise", ExpectedJudgement.Clean)]
    [For("heel-drop", ExpectedJudgement.Error)]
    [For("box-jump", ExpectedJudgement.Error)]
    [For("cat-camel", ExpectedJudgement.Error)]
    [For("barbell-deadlift", ExpectedJudgement.Error)]
    [For("sit-up", ExpectedJudgement.Error)]
    [For("russian-twist", ExpectedJudgement.Error)]
    [For("kettlebell-snatch", ExpectedJudgement.Error)]
    [For("goblet-squat", ExpectedJudgement.Error)]
    [For("push-up", ExpectedJudgement.Error)]
    [For("leg-press", ExpectedJudgement.Error)]
    public static IEnumerable<RuledCase> Only_low_risk_movements_pass(string exercise, ExpectedJudgement expected) => Judge(Prescribe(exercise, 2, 8)).Is(expected);

    [Cases]
    [For("sit-to-stand", Support.Countertop, ExpectedJudgement.Clean)]
    [For("sit-to-stand", Support.None, ExpectedJudgement.Error)]
    [For("sit-to-stand", null, ExpectedJudgement.Undetermined)]
    [For("tandem-stance", Support.Chair, ExpectedJudgement.Clean)]
    [For("tandem-stance", Support.Wall, ExpectedJudgement.Clean)]
    [For("tandem-stance", Support.None, ExpectedJudgement.Error)]
    [For("tandem-stance", null, ExpectedJudgement.Undetermined)]
    [For("walking", Support.None, ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> A_reduced_base_and_sit_to_stand_want_a_hold(string exercise, Support? support, ExpectedJudgement expected) =>
        Judge(Prescribe(exercise, 2, 8) with { Support = support }).Is(expected);

    [Cases]
    [For(EffortScale.RepetitionsInReserve, 4.0, ExpectedJudgement.Clean)]
    [For(EffortScale.RepetitionsInReserve, 3.5, ExpectedJudgement.Error)]
    [For(EffortScale.Rpe10, 6.0, ExpectedJudgement.Clean)]
    [For(EffortScale.Rpe10, 7.0, ExpectedJudgement.Error)]
    [For(EffortScale.Borg6To20, 9.0, ExpectedJudgement.Undetermined)]
    public static IEnumerable<RuledCase> A_band_is_light_where_repetitions_stay_in_reserve(EffortScale scale, double value, ExpectedJudgement expected) =>
        Judge(Prescribe("band-curl", 2, 10) with { Effort = new Effort { Scale = scale, Value = value } }).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> What_is_not_stated_is_named() =>
    [
        .. Ask(Id, Uncleared, Of(Prescribe("band-curl", 2, 10))).WaitsFor(First + "/effort"),
        .. Ask(Id, Uncleared, Of(Prescribe("tandem-stance", 2))).WaitsFor(First + "/support"),
        .. Ask(Id, Uncleared, Of(new ExercisePrescription { Name = "Zorb wiggle" })).WaitsFor(First + "/exercise"),
    ];

    [Cases]
    public static IEnumerable<RuledCase> A_load_or_a_vest_makes_a_walk_more_than_low_risk() =>
    [
        .. Judge(Minutes("walking", 20) with { LoadKilograms = 2 }).Is(ExpectedJudgement.Error),
        .. Judge(Minutes("walking", 20) with { VestKilograms = 2 }).Is(ExpectedJudgement.Error),
    ];

    [Cases]
    [For("B0", ExpectedJudgement.Clean)]
    [For("B2", ExpectedJudgement.Clean)]
    [For("B2High", ExpectedJudgement.Clean)]
    [For("B3", ExpectedJudgement.Clean)]
    [For("unknown", ExpectedJudgement.Undetermined)]
    public static IEnumerable<RuledCase> With_the_gate_open_the_rules_of_the_tier_apply(string tier, ExpectedJudgement expected) =>
        Ask(Id, RuleCheck.Person(tier), Of(Prescribe("goblet-squat", 2, 10, 6))).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> An_open_gate_question_names_the_fact_and_lets_a_walk_pass()
    {
        var client = People.Osteoporosis with { Fractures = null };
        return
        [
            .. Ask(Id, client, Of(Prescribe("goblet-squat", 2, 10, 6))).WaitsFor("client:/fractures"),
            .. Ask(Id, client, Of(Minutes("walking", 20))).Is(ExpectedJudgement.Clean),
        ];
    }

    [Cases]
    public static IEnumerable<RuledCase> With_the_gate_at_stop_the_person_has_the_one_finding() =>
        Ask(Id, Uncleared with { Symptoms = [Symptom.ChestPain] }, Of(Prescribe("goblet-squat", 2, 10, 6))).Is(ExpectedJudgement.Clean);

    [Cases]
    public static IEnumerable<RuledCase> A_heart_condition_asks_a_healthy_person_as_well() =>
        Ask(Id, People.Healthy with { Conditions = [HealthCondition.HeartDisease] }, Of(Prescribe("goblet-squat", 2, 10, 6))).Is(ExpectedJudgement.Error);

    [Cases]
    public static IEnumerable<RuledCase> A_walk_without_them_is_low_risk() => Judge(Minutes("walking", 20)).Is(ExpectedJudgement.Clean);

    [Cases]
    [For(0, ExpectedJudgement.Clean)]
    [For(0.5, ExpectedJudgement.Error)]
    public static IEnumerable<RuledCase> Any_load_is_more_than_none(double kilograms, ExpectedJudgement expected) => Judge(Minutes("walking", 20) with { LoadKilograms = kilograms }).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> A_load_may_be_stated_as_a_share_of_the_maximum()
    {
        var stand = Prescribe("sit-to-stand", 2, 10) with { Support = Support.Countertop };
        return
        [
            .. Judge(stand with { PercentOneRepetitionMaximum = 30 }).Is(ExpectedJudgement.Error),
            .. Judge(stand with { RepetitionMaximum = 15 }).Is(ExpectedJudgement.Error),
        ];
    }

    [Cases]
    public static IEnumerable<RuledCase> What_is_measured_is_what_has_to_wait() =>
    [
        .. Judge(Prescribe("heel-drop", 2, 9)).Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.ImpactLevel, Level: "moderate")], new MeasureLimit(Level: "low"))),
        .. Judge(Prescribe("cat-camel", 2, 9)).Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.SpinalFlexion, Level: "mild")], new MeasureLimit(Level: "none"))),
        .. Judge(Prescribe("sit-to-stand", 2, 9) with { Support = Support.None })
            .Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.Support, Level: "none")], new MeasureLimit(Level: "hold"))),
        .. Judge(Prescribe("goblet-squat", 2, 9, 0) with { Support = Support.None })
            .Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.Support, Level: "none")], new MeasureLimit(Level: "hold"))),
        .. Judge(Prescribe("goblet-squat", 2, 9) with { Support = Support.None })
            .Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.Resistance, Level: "freeWeight")], new MeasureLimit(Level: "lightBand"))),
        .. Judge(Prescribe("goblet-squat", 2, 9, 4)).Finds(new ExpectedFinding(Severity.Error, First, [new(Quantity.LoadKilograms, 4)], new MeasureLimit(Max: 0))),
    ];

    [Cases]
    [For(0, ExpectedJudgement.Clean)]
    [For(1, ExpectedJudgement.Error)]
    public static IEnumerable<RuledCase> A_load_for_some_repetitions_is_a_load(int repetitionMaximum, ExpectedJudgement expected) =>
        Judge(Prescribe("sit-to-stand", 2, 10) with { Support = Support.Countertop, RepetitionMaximum = repetitionMaximum }).Is(expected);

    [Cases]
    public static IEnumerable<RuledCase> No_share_of_the_maximum_is_no_load() =>
        Judge(Prescribe("sit-to-stand", 2, 10) with { Support = Support.Countertop, PercentOneRepetitionMaximum = 0 }).Is(ExpectedJudgement.Clean);
}
