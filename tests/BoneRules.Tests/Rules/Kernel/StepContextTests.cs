using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Kernel;

public sealed class StepContextTests
{
    private static readonly CompiledRules Rules = new RuleSet("test", "1", []).Compile(SmallWorld.Catalog);
    private static readonly Assessment Person = Assessment.Assess(People.Osteopenia);

    private static ExercisePrescription Squat(double kilograms, CountRange? repetitions = null) => Prescribe("squat", 3, repetitions, kilograms);

    private static PreparedPlan Prepare(params ReadOnlySpan<PlanSession> weeks)
    {
        var each = new List<PlanWeek>();
        foreach (var session in weeks) each.Add(new PlanWeek { Sessions = [session] });
        return Rules.Prepare(new ExercisePlan { Weeks = each.ToValueList(), Template = PlanTemplate.Daily15 });
    }

    [Fact]
    public void A_step_tells_how_much_was_added_to_the_weeks_before()
    {
        var plan = Rules.Prepare(new ExercisePlan { Weeks = [new PlanWeek { Sessions = [Session(null, Squat(20, new(6, 8)))] }, new PlanWeek { Sessions = [Session(null, Squat(22, 9)), Session(null, Squat(25, 10))] }] });
        var step = new StepContext(plan, 1, Person);

        (step.Load, step.ReferenceLoad, step.LoadRaised, step.LoadChange, step.LoadChangePercent).Should().Be((25, 22, true, 5, 25));
        (step.ReferenceRepetitions, step.RepetitionsChange, step.Basis, step.AfterBreak, step.IsPerformed).Should().Be((9, 1, LoadBasis.Kilograms, false, false));
        (step.Prescription.LoadKilograms, step.Reference.LoadKilograms).Should().Be((25, 22));
        new StepContext(plan, 0, Person).RepetitionsChange.Should().Be(1, "a range is raised when its top is");
    }

    [Fact]
    public void Repetitions_that_are_not_stated_have_not_changed_as_far_as_is_known()
    {
        new StepContext(Prepare(Session(null, Squat(20)), Session(null, Squat(21, 8))), 0, Person).RepetitionsChange.Should().BeNull();
        new StepContext(Prepare(Session(null, Squat(20, 8)), Session(null, Squat(21))), 0, Person).RepetitionsChange.Should().BeNull();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [InlineData(null)]
    public void A_log_may_say_whether_the_reference_was_comfortable(bool? comfortable)
    {
        var plan = Rules.Prepare(WeekByWeek(Squat(20, 8) with { Comfortable = comfortable }, Squat(21, 8) with { Comfortable = !comfortable }) with { Kind = PlanKind.Performed });

        new StepContext(plan, 0, Person).ReferenceComfortable.Should().Be(comfortable);
        new StepContext(plan, 0, Person).IsPerformed.Should().BeTrue();
    }

    [Theory]
    [InlineData(Symptom.ExcessiveSoreness, true)]
    [InlineData(Symptom.FormBreakdown, true)]
    [InlineData(Symptom.Dizziness, false)]
    public void A_symptom_of_the_week_before_holds_loads(Symptom symptom, bool holds)
    {
        var plan = Prepare(Session(null, Squat(20, 8)) with { Symptoms = [symptom] }, Session(null, Squat(21, 8)));

        new StepContext(plan, 0, Person).AfterHoldingSymptom.Should().Be(holds);
        new StepContext(plan, 0, Person).Template.Should().Be(PlanTemplate.Daily15);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void Neither_one_of_two_weeks_before_does_nor_one_of_the_session_itself(int week, bool holds)
    {
        PlanSession At(int at, double kilograms) => Session(null, Squat(kilograms, 8)) with { Symptoms = at == week ? [Symptom.ExcessiveSoreness] : null };

        new StepContext(Prepare(At(0, 20), At(1, 20), At(2, 21)), 0, Person).AfterHoldingSymptom.Should().Be(holds);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void One_of_an_earlier_session_of_the_same_week_does(bool earlier)
    {
        var (sore, plain) = (Session(null, Prescribe("press")) with { Symptoms = [Symptom.Dizziness, Symptom.ExcessiveSoreness] }, Session(null, Squat(21, 8)));
        var plan = Rules.Prepare(new ExercisePlan { Weeks = [new PlanWeek { Sessions = [Session(null, Squat(20, 8))] }, new PlanWeek { Sessions = earlier ? [sore, plain] : [plain, sore] }] });

        new StepContext(plan, 0, Person).AfterHoldingSymptom.Should().Be(earlier);
    }
}
