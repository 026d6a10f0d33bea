using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Screening;

public sealed class ClinicianTemplateUnsupervisedTests
{
    private const string Id = "BR7006";

    private static ExercisePlan Percent(double first, double second, PlanTemplate? template = null) => WeekByWeek(
        Prescribe("goblet-squat", 3, 10) with { PercentOneRepetitionMaximum = first },
        Prescribe("goblet-squat", 3, 10) with { PercentOneRepetitionMaximum = second }) with { Template = template };

    [Theory]
    [InlineData(PlanTemplate.ClinicianProgressive, 45, 45, ExpectedJudgement.Error)]
    [InlineData(null, 45, 47, ExpectedJudgement.Warning)]
    [InlineData(null, 47, 45, ExpectedJudgement.Clean)]
    [InlineData(null, 45, 45, ExpectedJudgement.Clean)]
    [InlineData(PlanTemplate.Daily15, 45, 45, ExpectedJudgement.Clean)]
    public void Without_supervision(PlanTemplate? template, double first, double second, ExpectedJudgement expected) =>
        RuleCheck.Judge(Id, People.Healthy, Percent(first, second, template)).Should().Be(expected);

    [Theory]
    [InlineData(Supervision.None, ExpectedJudgement.Error)]
    [InlineData(Supervision.Trainer, ExpectedJudgement.Clean)]
    [InlineData(Supervision.HealthProfessional, ExpectedJudgement.Clean)]
    public void Anybody_qualified_will_do(Supervision supervision, ExpectedJudgement expected) =>
        RuleCheck.Judge(Id, People.Osteoporosis with { Supervision = supervision }, Percent(45, 47, PlanTemplate.ClinicianProgressive)).Should().Be(expected);
}
