using BoneRules.Rules;

namespace BoneRules.Tests.Progression;

public sealed class PlanProgressorTests
{
    private static readonly ClientProfile Client = People.Osteoporosis with { EquipmentIncrementsKilograms = [new NamedKilograms("machine", 1)] };
    private static readonly DateOnly Later = People.AsOf.AddDays(-2);
    private static readonly DateOnly Earlier = People.AsOf.AddDays(-5);

    [Fact]
    public void Beyond_the_range_in_two_comfortable_sessions_the_load_rises_by_the_smallest_step_and_repetitions_return()
    {
        var decision = Decide(Press(20, new(8, 12)), Done(13, true), Done(13, true));

        decision.Step.Should().Be(NextStep.Advance);
        decision.Next!.LoadKilograms.Should().Be(21);
        decision.Next.Repetitions.Should().Be(new CountRange(8));
        decision.Evidence.Should().HaveCount(2);
        decision.Citations.Should().NotBeEmpty();
    }

    [Fact]
    public void Twelve_repetitions_are_not_beyond_the_range() => Decide(Press(20, new(8, 12)), Done(12, true), Done(12, true)).Step.Should().Be(NextStep.Hold);

    [Fact]
    public void Within_the_range_repetitions_rise_and_the_load_stays()
    {
        var decision = Decide(Press(20, 10), Done(10, true), Done(10, true));

        decision.Step.Should().Be(NextStep.Advance);
        decision.Next!.LoadKilograms.Should().Be(20);
        decision.Next.Repetitions.Should().Be(new CountRange(11));
    }

    [Fact]
    public void One_good_session_is_not_enough() => Decide(Press(20, 10), Done(10, true)).Step.Should().Be(NextStep.Hold);

    [Fact]
    public void What_the_log_does_not_say_holds() => Decide(Press(20, 10), Done(13, null), Done(13, true)).Step.Should().Be(NextStep.Hold);

    [Fact]
    public void Effort_with_two_in_reserve_is_something_left_and_one_is_not()
    {
        var comfortable = Done(13, null) with { Effort = new Effort { Scale = EffortScale.RepetitionsInReserve, Value = 2 } };
        var hard = Done(13, null) with { Effort = new Effort { Scale = EffortScale.RepetitionsInReserve, Value = 1 } };

        Decide(Press(20, 10), comfortable, comfortable).Step.Should().Be(NextStep.Advance);
        Decide(Press(20, 10), comfortable, hard).Step.Should().Be(NextStep.Hold);
    }

    [Fact]
    public void Twice_below_the_range_goes_a_step_back()
    {
        var decision = Decide(Press(20, new(8, 12)), Done(7, true), Done(6, true));

        decision.Step.Should().Be(NextStep.StepBack);
        decision.Next!.LoadKilograms.Should().Be(18);
    }

    [Fact]
    public void Once_below_the_range_holds() => Decide(Press(20, new(8, 12)), Done(8, true), Done(7, true)).Step.Should().Be(NextStep.Hold);

    [Theory]
    [InlineData(14, NextStep.Advance)]
    [InlineData(15, NextStep.Hold)]
    [InlineData(28, NextStep.Hold)]
    [InlineData(29, NextStep.StepBack)]
    public void Missed_sessions_hold_and_a_long_break_goes_back(int days, NextStep expected)
    {
        var log = Log((People.AsOf.AddDays(-days - 3), Done(10, true)), (People.AsOf.AddDays(-days), Done(10, true)));

        PlanProgressor.Default.Progress(Client, Plan(Press(20, 10)), log).Decisions[0].Step.Should().Be(expected);
    }

    [Theory]
    [InlineData(Symptom.Dizziness, NextStep.Stop)]
    [InlineData(Symptom.SharpBackPain, NextStep.Stop)]
    [InlineData(Symptom.FormBreakdown, NextStep.StepBack)]
    [InlineData(Symptom.ExcessiveSoreness, NextStep.Hold)]
    public void A_symptom_in_the_log_comes_before_any_number(Symptom symptom, NextStep expected)
    {
        var log = Log((Earlier, Done(13, true)), (Later, Done(13, true)));
        var noted = log with { Weeks = [log.Weeks[0], log.Weeks[1] with { Sessions = [log.Weeks[1].Sessions[0] with { Symptoms = [symptom] }] }] };

        var decision = PlanProgressor.Default.Progress(Client, Plan(Press(20, 10)), noted).Decisions[0];

        decision.Step.Should().Be(expected);
        (decision.Next is null).Should().Be(expected == NextStep.Stop);
    }

    [Fact]
    public void Nothing_rises_while_facts_about_the_person_are_not_known() =>
        PlanProgressor.Default.Progress(Client with { Fractures = null }, Plan(Press(20, 10)), Log((Earlier, Done(13, true)), (Later, Done(13, true)))).Decisions[0].Step.Should().Be(NextStep.Hold);

    [Fact]
    public void What_was_not_done_holds_and_what_was_not_planned_is_listed()
    {
        var result = PlanProgressor.Default.Progress(Client, Plan(Press(20, 10)), Log((Later, Done(10, true) with { Exercise = "glute-bridge", LoadKilograms = null })));

        result.Decisions.Should().ContainSingle().Which.Step.Should().Be(NextStep.Hold);
        result.NotInPlan.Should().Equal("glute-bridge");
    }

    [Fact]
    public void A_log_with_a_date_in_the_future_is_refused() =>
        FluentActions.Invoking(() => PlanProgressor.Default.Progress(Client, Plan(Press(20, 10)), Log((People.AsOf.AddDays(1), Done(10, true)))))
            .Should().Throw<ArgumentException>().WithMessage("/weeks/0/sessions/0/date*2026-11-23*2026-11-22*");

    [Fact]
    public void A_log_of_today_is_taken() =>
        PlanProgressor.Default.Progress(Client, Plan(Press(20, 10)), Log((People.AsOf, Done(10, true)))).Decisions[0].Step.Should().Be(NextStep.Hold);

    [Fact]
    public void A_log_in_disorder_is_refused() =>
        FluentActions.Invoking(() => PlanProgressor.Default.Progress(Client, Plan(Press(20, 10)), Log((Later, Done(10, true)), (Earlier, Done(10, true)))))
            .Should().Throw<ArgumentException>().WithMessage("/weeks/1/sessions/0/date*order of time*");

    [Fact]
    public void A_plan_is_no_log() =>
        FluentActions.Invoking(() => PlanProgressor.Default.Progress(Client, Plan(Press(20, 10)), Plan(Press(20, 10)))).Should().Throw<ArgumentException>().WithMessage("/kind*");

    [Fact]
    public void Without_a_reference_date_nothing_is_decided() =>
        FluentActions.Invoking(() => PlanProgressor.Default.Progress(Client with { AsOf = null }, Plan(Press(20, 10)), Log((Later, Done(10, true))))).Should().Throw<ArgumentException>().WithMessage("/asOf*");

    private static ProgressionDecision Decide(ExercisePrescription planned, ExercisePrescription latest, ExercisePrescription? before = null) =>
        PlanProgressor.Default.Progress(Client, Plan(planned), before is null ? Log((Later, latest)) : Log((Earlier, before), (Later, latest))).Decisions.Should().ContainSingle().Subject;

    private static ExercisePrescription Press(double kilograms, CountRange repetitions) => Plans.Prescribe("leg-press", 2, repetitions, kilograms);

    private static ExercisePrescription Done(int repetitions, bool? comfortable) => Press(20, repetitions) with { Comfortable = comfortable };

    private static ExercisePlan Plan(ExercisePrescription prescription) => Plans.Of(prescription);

    private static ExercisePlan Log(params (DateOnly Date, ExercisePrescription Done)[] sessions) => new()
    {
        Kind = PlanKind.Performed,
        Weeks = sessions.Select(session => new PlanWeek { Sessions = [new PlanSession { Date = session.Date, Prescriptions = [session.Done] }] }).ToValueList(),
    };
}
