using BoneRules.Rules;

namespace BoneRules.Tests.Validation;

public sealed class SubstituteTests
{
    [Fact]
    public void Only_substitutes_that_are_fine_for_the_person_are_named()
    {
        ExerciseCatalog.Default.Find("mini-hop")!.Substitutes.Should().Contain("heel-drop");

        PlanValidator.Default.SubstitutesFor(People.VertebralFracture, "mini-hop").Should().Contain("heel-raise").And.NotContain("heel-drop");
        PlanValidator.Default.SubstitutesFor(People.Healthy, "mini-hop").Should().Contain("heel-drop");
    }

    [Fact]
    public void Under_a_stop_and_for_an_exercise_without_substitutes_none_is_named()
    {
        PlanValidator.Default.SubstitutesFor(People.Healthy, "walking").Should().BeEmpty();
        PlanValidator.Default.SubstitutesFor(People.Healthy, "no-such-exercise").Should().BeEmpty();
    }
}
