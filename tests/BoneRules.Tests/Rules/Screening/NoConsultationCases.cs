using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Screening;

internal static class NoConsultationCases
{
    private const string Id = "BR7008";

    private static Question Judge(ClientProfile client) => Ask(Id, client, Of(Minutes("walking", 20)));

    [Cases]
    public static IEnumerable<RuledCase> From_osteopenia_or_one_fall_a_word_from_a_clinician_is_asked_for() =>
    [
        .. Judge(People.Healthy).Is(ExpectedJudgement.Clean),
        .. Judge(People.Osteopenia).Is(ExpectedJudgement.Info),
        .. Judge(People.Healthy.AfterOneFall()).Is(ExpectedJudgement.Info),
        .. Judge(People.Osteoporosis with { Clearances = [] }).Is(ExpectedJudgement.Info),
    ];

    [Cases]
    public static IEnumerable<RuledCase> Any_clearance_for_exercise_and_a_health_professional_answer_it() =>
    [
        .. Judge(People.Osteopenia with { Clearances = [new Clearance { Scope = ClearanceScope.Exercise, GrantedOn = new PartialDate(2019) }] }).Is(ExpectedJudgement.Clean),
        .. Judge(People.Osteopenia with { Supervision = Supervision.HealthProfessional }).Is(ExpectedJudgement.Clean),
        .. Judge(People.Osteopenia with { Supervision = Supervision.Trainer }).Is(ExpectedJudgement.Info),
    ];

    [Cases]
    public static IEnumerable<RuledCase> Clearances_that_nobody_asked_for_are_not_missing() => Judge(People.Osteopenia with { Clearances = null }).Is(ExpectedJudgement.Clean);

    [Cases]
    public static IEnumerable<RuledCase> A_word_on_an_old_fracture_answers_it_too()
    {
        var fracture = new Fracture { Site = FractureSite.Ankle, Mechanism = FractureMechanism.HighTrauma, OccurredOn = new PartialDate(2015, 1, 1), Healed = true };
        return
        [
            .. Judge(People.Osteopenia with { Clearances = [], Fractures = [fracture] }).Is(ExpectedJudgement.Info),
            .. Judge(People.Osteopenia with { Clearances = [], Fractures = [fracture with { ClearedOn = new PartialDate(2016, 1, 1) }] }).Is(ExpectedJudgement.Clean),
            .. Judge(People.Osteopenia with { Clearances = [], Fractures = null }).Is(ExpectedJudgement.Info),
        ];
    }
}
