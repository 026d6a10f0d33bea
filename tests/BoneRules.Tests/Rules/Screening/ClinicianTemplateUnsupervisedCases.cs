using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Screening;

internal static class ClinicianTemplateUnsupervisedCases
{
    private const string Id = "BR7006";

    private static ExercisePlan Percent(double first, double second, PlanTemplate? template = null) => WeekByWeek(
        Prescribe("goblet-squat", 3, 10) with { PercentOneRepetitionMaximum = first },
        Prescribe("goblet-squat", 3, 10) with { PercentOneRepetitionMaximum = second }) with { Template = template };

    [Cases]
    [For(PlanTemplate.ClinicianProgressive, 45, 45, ExpectedJudgement.Error)]
    [For(null, 45, 47, ExpectedJudgement.Warning)]
    [For(null, 47, 45, ExpectedJudgement.Clean)]
    [For(null, 45, 45, ExpectedJudgement.Clean)]
    [For(PlanTemplate.Daily15, 45, 45, ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> Without_supervision(PlanTemplate? template, double first, double second, ExpectedJudgement expected) =>
        Ask(Id, People.Healthy, Percent(first, second, template)).Is(expected);

    [Cases]
    [For(Supervision.None, ExpectedJudgement.Error)]
    [For(Supervision.Trainer, ExpectedJudgement.Clean)]
    [For(Supervision.HealthProfessional, ExpectedJudgement.Clean)]
    public static IEnumerable<RuledCase> Anybody_qualified_will_do(Supervision supervision, ExpectedJudgement expected) =>
        Ask(Id, People.Osteoporosis with { Supervision = supervision }, Percent(45, 47, PlanTemplate.ClinicianProgressive)).Is(expected);
}
