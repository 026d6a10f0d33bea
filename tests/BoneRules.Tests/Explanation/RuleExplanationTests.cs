using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Explanation;

public sealed class RuleExplanationTests
{
    private const string First = "/weeks/0/sessions/0/prescriptions/0";

    private static RuleExplanation Explain(ClientProfile client, ExercisePlan plan, string rule, string? path = null) => PlanValidator.Default.Explain(client, plan, rule, path);

    [Fact]
    public void A_contraindication_that_finds_something_says_which_conditions_held()
    {
        var place = Explain(People.Osteoporosis, Of(Prescribe("sit-up", 3, 15)), "BR1001").Places.Should().ContainSingle().Subject;

        place.Path.Should().Be(First);
        place.Verdict.Should().Be(ExplainedVerdict.Finding);
        place.Conditions[0].Should().Be(new ExplainedCondition("the movement is of this kind", Truth.True, "deep"));
        place.Conditions[1].Answer.Should().Be(Truth.True);
        place.Conditions[1].Value.Should().Be("error");
    }

    [Fact]
    public void A_contraindication_that_says_nothing_of_a_place_says_which_condition_was_false()
    {
        var explanation = Explain(People.Osteoporosis, Of(Prescribe("goblet-squat", 3, 10, 8)), "BR1001", First);

        explanation.PlacesLookedAt.Should().Be(1);
        var place = explanation.Places.Should().ContainSingle().Subject;
        place.Verdict.Should().Be(ExplainedVerdict.NotApplicable);
        place.Conditions[0].Answer.Should().Be(Truth.False);
    }

    [Fact]
    public void A_rule_that_does_not_speak_to_the_person_says_so()
    {
        var explanation = Explain(People.Healthy, Of(Prescribe("sit-up", 3, 15)), "BR1001");

        explanation.ForWhom.Answer.Should().Be(Truth.False);
        explanation.ForWhom.Value.Should().Contain("B0").And.Contain("allowed");
        explanation.Places.Should().BeEmpty();
    }

    [Fact]
    public void A_missing_fact_makes_the_answer_unknown()
    {
        var client = People.Osteoporosis with { Diagnosis = null, BoneDensity = null, Fractures = null };
        var explanation = Explain(client, Of(Prescribe("sit-up", 3, 15)), "BR1001");

        explanation.ForWhom.Answer.Should().Be(Truth.Unknown);
        explanation.Places.Should().ContainSingle().Which.Verdict.Should().Be(ExplainedVerdict.Undetermined);
    }

    [Fact]
    public void A_dose_says_inside_which_ranges_it_lies()
    {
        var place = Explain(People.Osteoporosis, Of(Prescribe("sit-to-stand", 3, 30)), "BR3005").Places.Should().ContainSingle().Subject;

        place.Verdict.Should().Be(ExplainedVerdict.Finding);
        place.Conditions.Should().NotBeEmpty().And.OnlyContain(condition => !condition.Answer.IsTrue);
    }

    [Fact]
    public void A_week_says_what_was_measured_and_which_range_it_missed()
    {
        var place = Explain(People.Osteoporosis, Of(Minutes("walking", 20)), "BR2002").Places.Should().ContainSingle().Subject;

        place.Path.Should().Be("/weeks/0");
        place.Conditions[0].Should().Be(new ExplainedCondition("measured", Truth.True, "0 days a week"));
        place.Conditions.Should().Contain(condition => condition.Answer.IsTrue && condition.Condition.StartsWith("outside"));
    }

    [Fact]
    public void A_week_to_which_the_question_does_not_arise_says_so() =>
        Explain(People.VertebralFracture, Of(Minutes("walking", 20)), "BR2002", "/weeks/0").Places.Should().ContainSingle().Which.Verdict.Should().Be(ExplainedVerdict.NotApplicable);

    [Fact]
    public void A_step_a_session_and_a_person_are_explained_too()
    {
        Explain(People.Healthy, WeekByWeek(Prescribe("goblet-squat", 3, 8, 20), Prescribe("goblet-squat", 3, 10, 22)), "BR5001").Places.Should().ContainSingle().Which.Verdict.Should().Be(ExplainedVerdict.Finding);
        Explain(People.Healthy, Of(Prescribe("goblet-squat", 3, 8, 20)), "BR6002").Places.Should().ContainSingle().Which.Path.Should().Be("/weeks/0/sessions/0");
        Explain(People.Healthy with { Symptoms = null }, Of(Minutes("walking", 20)), "BR7001").Places.Should().ContainSingle().Which.Verdict.Should().Be(ExplainedVerdict.Undetermined);
    }

    [Fact]
    public void Every_rule_explains_its_own_examples_as_it_judges_them()
    {
        foreach (var rule in RuleSet.Recommended.Rules.Where(rule => rule is not SuppressionRule))
            foreach (var example in rule.Examples().Where(example => example.Expected is ExpectedJudgement.Error or ExpectedJudgement.Warning or ExpectedJudgement.Info))
                Explain(example.Client, example.Plan, rule.Descriptor.Id).Places.Should().Contain(place => place.Verdict == ExplainedVerdict.Finding, $"{rule.Descriptor.Id}: {example.Title}");
    }

    [Fact]
    public void A_rule_that_there_is_not_is_an_error() =>
        FluentActions.Invoking(() => Explain(People.Healthy, Of(Minutes("walking", 20)), "BR1999")).Should().Throw<ArgumentException>().WithMessage("*BR1999*");

    [Fact]
    public void Severities_are_those_of_the_preset()
    {
        var plan = Of(Minutes("walking", 20));
        var strict = new PlanValidator(new CheckConfiguration { Preset = RulePreset.Strict });

        Answer(PlanValidator.Default).Should().EndWith(": info");
        Answer(strict).Should().EndWith(": warning");

        string Answer(PlanValidator validator) =>
            validator.Explain(People.Osteoporosis, plan, "BR6005").Places.Single().Conditions.Single(static condition => condition.Answer.IsTrue && condition.Condition.StartsWith("outside", StringComparison.Ordinal)).Condition;
    }
}
