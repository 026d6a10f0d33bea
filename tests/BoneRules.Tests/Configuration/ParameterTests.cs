using BoneRules.Rules;
using BoneRules.Tests.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Configuration;

/// <summary>The numbers that a configuration may set, each tried from outside.</summary>
public sealed class ParameterTests
{
    private static CheckConfiguration With(string rule, string name, double value) => new() { Parameters = [new RuleParameterValue(rule, name, value)] };

    public static TheoryData<string, string> All()
    {
        var all = new TheoryData<string, string>();
        foreach (var rule in RuleSet.Recommended.Rules)
            foreach (var parameter in rule.Parameters) all.Add(rule.Descriptor.Id, parameter.Name);
        return all;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_parameter_changes_what_its_rule_decides_by_and_only_within_its_bounds(string rule, string name)
    {
        var parameter = RuleSet.Recommended.Find(rule)!.Parameters.Single(parameter => parameter.Name == name);
        var other = parameter.Default == parameter.Max ? parameter.Min : parameter.Max;

        parameter.Default.Should().BeInRange(parameter.Min, parameter.Max);
        RuleSet.Of(With(rule, name, other)).Identity.Hash.Should().NotBe(RuleSet.Recommended.Identity.Hash);
        RuleSet.Of(With(rule, name, parameter.Default)).Identity.Hash.Should().Be(RuleSet.Recommended.Identity.Hash);
        foreach (var outside in (double[])[parameter.Min - 1, parameter.Max + 1])
            FluentActions.Invoking(() => RuleSet.Of(With(rule, name, outside))).Should().Throw<ArgumentException>().WithMessage($"*/parameters/{rule}/{name}*out of bounds*");
    }

    [Theory]
    [InlineData("BR4001", "daysPerWeek", 2, "tandem-stance", 2)]
    [InlineData("BR6006", "daysPerWeek", 4, "walking", 4)]
    [InlineData("BR2002", "daysPerWeek", 6, "jogging", 6)]
    [InlineData("BR6007", "daysPerWeek", 5, "walking", 5)]
    public void Days_that_a_configuration_asks_for_are_enough_and_one_fewer_is_not(string rule, string name, double value, string exercise, int days)
    {
        RuleCheck.Judge(rule, People.Osteoporosis, OnDays(exercise, days), With(rule, name, value)).Should().Be(ExpectedJudgement.Clean);
        RuleCheck.Judge(rule, People.Osteoporosis, OnDays(exercise, days - 1), With(rule, name, value)).Should().NotBe(ExpectedJudgement.Clean);
    }

    [Theory]
    [InlineData(200, 50, 4, ExpectedJudgement.Clean)]
    [InlineData(201, 50, 4, ExpectedJudgement.Info)]
    public void Aerobic_minutes_may_be_set(double asked, double minutes, int days, ExpectedJudgement expected) =>
        RuleCheck.Judge("BR6005", People.Osteoporosis, Week(new PlanSession { TimesPerWeek = days, Prescriptions = [Minutes("walking", minutes)] }), With("BR6005", "minutesPerWeek", asked))
            .Should().Be(expected);

    [Theory]
    [InlineData("minutesPerWeek", 45, 15, "B0", ExpectedJudgement.Clean)]
    [InlineData("minutesPerWeek", 45, 14, "B0", ExpectedJudgement.Info)]
    [InlineData("minutesPerWeekWithOsteoporosis", 105, 35, "B2", ExpectedJudgement.Clean)]
    [InlineData("minutesPerWeekWithOsteoporosis", 105, 34, "B2", ExpectedJudgement.Info)]
    public void Balance_minutes_may_be_set(string name, double asked, double minutes, string tier, ExpectedJudgement expected) =>
        RuleCheck.Judge("BR4006", RuleCheck.Person(tier), Week(new PlanSession { TimesPerWeek = 3, Prescriptions = [Minutes("tai-chi", minutes)] }), With("BR4006", name, asked))
            .Should().Be(expected);

    [Theory]
    [InlineData("mostDaysPerWeek", 4, 4, ExpectedJudgement.Clean)]
    [InlineData("mostDaysPerWeek", 4, 5, ExpectedJudgement.Warning)]
    [InlineData("fewestDaysPerWeek", 3, 3, ExpectedJudgement.Clean)]
    [InlineData("fewestDaysPerWeek", 3, 2, ExpectedJudgement.Warning)]
    public void Days_of_strength_work_may_be_set_at_both_ends(string name, double asked, int days, ExpectedJudgement expected) =>
        RuleCheck.Judge("BR3012", People.Osteoporosis, OnDays("leg-press", days), With("BR3012", name, asked)).Should().Be(expected);

    /// <summary>An hour, or three sets of ten, on so many days.</summary>
    private static ExercisePlan OnDays(string exercise, int days) =>
        Week(new PlanSession { TimesPerWeek = days, Prescriptions = [exercise == "leg-press" ? Prescribe(exercise, 3, 10, 20) : Minutes(exercise, 60)] });
}
