using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using Plans = BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Kernel;

public sealed class PlanContextTests
{
    private static readonly CompiledRules Rules = new RuleSet("test", "1", []).Compile(SmallWorld.Catalog);
    private static readonly Assessment Person = Assessment.Assess(People.Osteopenia);

    private static PlanContext Of(ExercisePlan plan, Assessment? person = null) => new(Rules.Prepare(plan), person ?? Person);

    private static readonly ExercisePlan Plan = new()
    {
        Template = PlanTemplate.Circuit20,
        Habits = new PlanHabits { ProteinGramsPerDay = 80 },
        Weeks =
        [
            new PlanWeek { Repeat = 3, Sessions = [Session(null, Prescribe("squat"), Prescribe("hop")), Session(null, Prescribe("fold"))] },
            new PlanWeek { Sessions = [Session(null)] },
            new PlanWeek { Repeat = 2, Sessions = [Session(null, Prescribe("press"), new ExercisePrescription { Name = "Zorb wiggle" })] },
        ],
    };

    [Fact]
    public void A_plan_is_counted_as_it_is_written_repeats_apart()
    {
        var plan = Of(Plan);

        (plan.WeekCount, plan.SessionCount, plan.PrescriptionCount, plan.Template, plan.Habits!.ProteinGramsPerDay).Should().Be((3, 4, 5, PlanTemplate.Circuit20, 80));
        (plan.SessionsOf(0), plan.SessionsOf(1), plan.SessionsOf(2)).Should().Be(((0, 2), (2, 1), (3, 1)));
        (plan.WeeksOf(0), plan.WeeksOf(2), plan.WeeksOf(3)).Should().Be(((1, 3), (1, 3), (5, 6)));
        (plan.Week(1).FirstWeek, plan.Week(1).LastWeek).Should().Be((4, 4));
        (plan.Session(0).PrescriptionCount, plan.Session(2).PrescriptionCount, plan.Session(3).Prescription(0).Exercise!.Id, plan.Prescription(2).Exercise!.Id).Should().Be((2, 0, "press", "fold"));
        (plan.ResolutionOf(3), plan.ResolutionOf(4)).Should().Be((ResolutionKind.Exact, ResolutionKind.Unknown));
    }

    [Fact]
    public void A_plan_has_what_any_of_its_sessions_has()
    {
        Of(Plan).Traits.Should().Be(Of(Plan).Session(0).Traits | Of(Plan).Session(1).Traits | Of(Plan).Session(2).Traits | Of(Plan).Session(3).Traits);
        Of(Plan).Traits.Has(SessionTraits.Unknown).Should().BeTrue();
        Of(Plans.Of(Prescribe("squat"))).Traits.Has(SessionTraits.Unknown).Should().BeFalse();
    }

    [Fact]
    public void Prescriptions_that_say_nothing_of_how_much_are_counted_over_all_sessions()
    {
        Of(Plan).PrescriptionsWithoutDose.Should().Be(Enumerable.Range(0, Of(Plan).PrescriptionCount).Count(static i => !Of(Plan).Prescription(i).StatesDose)).And.BePositive();
        Of(WeekByWeek(Prescribe("squat", 3, 8), Prescribe("squat"))).PrescriptionsWithoutDose.Should().Be(1);
        Of(Plans.Of(Prescribe("squat"), Prescribe("press"), Prescribe("squat", 3, 8))).PrescriptionsWithoutDose.Should().Be(2);
    }

    [Fact]
    public void Vests_names_that_nobody_knows_percent_and_steps_are_told_wherever_they_stand()
    {
        void Tells(ExercisePrescription prescription, bool vest, bool uncatalogued, bool percent)
        {
            foreach (var plan in (ExercisePlan[])[WeekByWeek(prescription, Prescribe("squat")), WeekByWeek(Prescribe("squat"), prescription), Plans.Of(Prescribe("squat"), prescription), Plans.Of(prescription, Prescribe("squat"))])
                (Of(plan).HasVest, Of(plan).HasUncataloguedExercise, Of(plan).HasPercentLoads).Should().Be((vest, uncatalogued, percent));
        }

        Of(Plans.Of(Prescribe("squat"), Prescribe("squat") with { Effort = new Effort { Scale = EffortScale.RepetitionsInReserve, Value = 0 } })).HasRepetitionsInReserve.Should().BeTrue();
        var reserve = Prescribe("squat") with { Effort = new Effort { Scale = EffortScale.RepetitionsInReserve, Value = 3 } };
        Of(WeekByWeek(reserve, reserve)).HasRepetitionsInReserve.Should().BeTrue();
        Of(Plans.Of(Prescribe("squat") with { Effort = new Effort { Scale = EffortScale.Borg6To20, Value = 12 } })).HasRepetitionsInReserve.Should().BeFalse();
        Tells(Prescribe("squat"), false, false, false);
        Tells(Prescribe("squat") with { VestKilograms = 1 }, true, false, false);
        Tells(new ExercisePrescription { Name = "Zorb wiggle" }, false, true, false);
        Tells(Prescribe("squat") with { PercentOneRepetitionMaximum = 1 }, false, false, true);
        Tells(Prescribe("squat") with { PercentOneRepetitionMaximum = 0 }, false, false, false);
        Of(WeekByWeek(Prescribe("squat", 3, 8, 20), Prescribe("squat", 3, 8, 20))).HasLoadSteps.Should().BeFalse();
        Of(WeekByWeek(Prescribe("squat", 3, 8, 20), Prescribe("squat", 3, 8, 21))).HasLoadSteps.Should().BeTrue();
    }

    [Fact]
    public void A_plan_tells_whether_any_session_is_dated_or_says_something_of_symptoms()
    {
        static void Tells(PlanSession session, bool dates, bool symptoms)
        {
            var other = Session([Weekday.Monday], Prescribe("squat"));
            foreach (var plan in (ExercisePlan[])[Plans.Week(session, other), Plans.Week(other, session), new() { Weeks = [new() { Sessions = [other] }, new() { Sessions = [session] }] }])
                (Of(plan).HasDates, Of(plan).HasSymptoms).Should().Be((dates, symptoms));
        }
        var session = Session(null, Prescribe("press"));

        Tells(session, false, false);
        Tells(session with { Date = new DateOnly(2026, 3, 2) }, true, false);
        Tells(session with { Symptoms = [Symptom.Dizziness] }, false, true);
        Tells(session with { Symptoms = [] }, false, true);
    }

    [Fact]
    public void A_plan_is_supervised_where_somebody_is_there_at_every_exercise()
    {
        static ExercisePrescription By(Supervision? supervision) => Prescribe("squat") with { Supervision = supervision };

        Of(Plans.Of(By(Supervision.Trainer), By(Supervision.HealthProfessional))).IsSupervisedThroughout.Should().BeTrue();
        Of(Plans.Of(By(Supervision.Trainer), By(Supervision.None))).IsSupervisedThroughout.Should().BeFalse();
        Of(Plans.Of(By(null), By(Supervision.Trainer))).IsSupervisedThroughout.Should().BeFalse("nobody is there where nothing says so");
        Of(Plans.Of(By(null), By(Supervision.Trainer)), Assessment.Assess(People.Osteopenia with { Supervision = Supervision.Trainer })).IsSupervisedThroughout.Should().BeTrue();
        Of(Plans.Of()).IsSupervisedThroughout.Should().BeFalse("nothing is done");
    }
}
