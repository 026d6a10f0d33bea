using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Kernel;

public sealed class SessionRowsTests
{
    private static readonly CompiledRules Rules = new RuleSet("test", "1", []).Compile(new ExerciseCatalog(
    [
        .. SmallWorld.Catalog.Exercises,
        new Exercise { Id = "walk", Name = "Walk", Pillar = ExercisePillar.WeightBearing, Gentle = true, Movement = SmallWorld.Still with { Resistance = Resistance.None, Continuous = true, Impact = ImpactLevel.Low } },
        new Exercise { Id = "swim", Name = "Swim", Pillar = ExercisePillar.NonWeightBearingAerobic, Movement = SmallWorld.Still with { Resistance = Resistance.None, Continuous = true, WeightBearing = false } },
        new Exercise { Id = "stairs", Name = "Stairs", Pillar = ExercisePillar.WeightBearing, Movement = SmallWorld.Still with { Resistance = Resistance.None, Continuous = true, Impact = ImpactLevel.Low, Family = ActivityFamily.Stairs } },
        new Exercise { Id = "step-up", Name = "Step up", Pillar = ExercisePillar.WeightBearing, Movement = SmallWorld.Still with { Impact = ImpactLevel.Low, ContactsPerRepetition = 1, Family = ActivityFamily.Stairs } },
        new Exercise { Id = "stance", Name = "Stance", Pillar = ExercisePillar.Balance, Movement = SmallWorld.Still with { Resistance = Resistance.None } },
        new Exercise { Id = "stretch", Name = "Stretch", Pillar = ExercisePillar.FlexibilityAndPosture, Movement = SmallWorld.Still with { Resistance = Resistance.None } },
        new Exercise { Id = "breathe", Name = "Breathe", Pillar = ExercisePillar.Recovery, Gentle = true, Movement = SmallWorld.Still with { Resistance = Resistance.None } },
    ]));

    private static SessionRow Read(PlanSession session) => Rules.Prepare(Week(session)).Sessions[0];

    private static SessionTraits TraitsOf(params ReadOnlySpan<ExercisePrescription> prescriptions) => Read(Session(null, prescriptions)).Traits;

    [Fact]
    public void Days_are_those_that_the_plan_names_in_whatever_way()
    {
        Read(Session([Weekday.Monday, Weekday.Sunday])).Days.Should().Be(0b100_0001);
        Read(Session(null) with { DayNumbers = [1, 7] }).Days.Should().Be(0b100_0001);
        Read(Session([Weekday.Tuesday]) with { DayNumbers = [3] }).Days.Should().Be(0b000_0110);
        Read(Session(null) with { Date = new DateOnly(2026, 11, 23) }).Days.Should().Be(0b000_0001, "it is a Monday");
        Read(Session(null) with { Date = new DateOnly(2026, 11, 29) }).Days.Should().Be(0b100_0000, "it is a Sunday");
        Read(Session(null)).IsPlaced.Should().BeFalse();
        Read(Session([Weekday.Monday])).IsPlaced.Should().BeTrue();
    }

    [Fact]
    public void A_session_is_done_on_its_days_else_as_often_as_the_plan_says_else_once()
    {
        Read(Session([Weekday.Monday, Weekday.Friday])).Times.Should().Be(2);
        Read(Session([Weekday.Monday, Weekday.Friday]) with { TimesPerWeek = 5 }).Times.Should().Be(2);
        Read(Session(null) with { TimesPerWeek = 5 }).Times.Should().Be(5);
        Read(Session(null)).Times.Should().Be(1);
        Read(Session(null) with { TimesPerWeek = 7 }).Should().Match<SessionRow>(static row => row.Days == 0b111_1111 && row.Times == 7);
        Read(Session([Weekday.Monday]) with { TimesPerWeek = 7 }).Times.Should().Be(7);
        Read(Session(null) with { TimesPerWeek = 6 }).IsPlaced.Should().BeFalse();
    }

    [Theory]
    [InlineData("Heavy", "Heavy")]
    [InlineData("", null)]
    [InlineData("  ", null)]
    [InlineData(null, null)]
    public void Blanks_are_no_name(string? name, string? expected) => Read(Session(null) with { Name = name }).Name.Should().Be(expected);

    [Fact]
    public void Minutes_are_added_up_by_what_they_count_as()
    {
        var row = Read(Session(null, Minutes("walk", 10), Minutes("swim", 20), Minutes("stairs", 4), Minutes("jog", 5), Minutes("stance", 3), Minutes("squat", 50)));

        (row.LowImpactMinutes, row.WeightBearingMinutes, row.AerobicMinutes, row.StepMinutes, row.ImpactMinutes, row.BalanceMinutes).Should().Be((14, 19, 39, 4, 5, 3));
    }

    [Fact]
    public void Contacts_are_impacts_or_steps_and_never_both()
    {
        var row = Read(Session(null, Prescribe("hop", 2, new CountRange(8, 10)), Prescribe("hop", 1, 5), Prescribe("step-up", 3, new CountRange(10, 20)), Prescribe("squat", 3, 10)));

        (row.FewestImpacts, row.MostImpacts, row.FewestSteps).Should().Be((21, 25, 30));
        PreparedPlan.MeasureOf(row, SessionMeasure.Impacts).Should().Be(21);
        PreparedPlan.MeasureOf(row, SessionMeasure.ImpactsAndSteps).Should().Be(51);
        var minutes = Read(Session(null, Minutes("jog", 5), Minutes("stairs", 4)));
        PreparedPlan.MeasureOf(minutes, SessionMeasure.ImpactMinutes).Should().Be(5);
        PreparedPlan.MeasureOf(minutes, SessionMeasure.ImpactAndStairMinutes).Should().Be(9);
    }

    [Fact]
    public void Each_measure_is_the_sum_of_its_name()
    {
        var row = Read(Session(null, Minutes("walk", 10), Minutes("swim", 20), Minutes("jog", 5), Minutes("stance", 3)));

        PreparedPlan.MeasureOf(row, SessionMeasure.LowImpactMinutes).Should().Be(10);
        PreparedPlan.MeasureOf(row, SessionMeasure.WeightBearingMinutes).Should().Be(15);
        PreparedPlan.MeasureOf(row, SessionMeasure.AerobicMinutes).Should().Be(35);
        PreparedPlan.MeasureOf(row, SessionMeasure.BalanceMinutes).Should().Be(3);
    }

    [Fact]
    public void Time_that_is_left_open_is_noted_and_of_low_impact_on_the_feet_once_more()
    {
        const SessionTraits Both = SessionTraits.OpenMinutes | SessionTraits.OpenLowImpactMinutes;

        (TraitsOf(Prescribe("walk")) & Both).Should().Be(Both);
        (TraitsOf(Prescribe("swim")) & Both).Should().Be(SessionTraits.OpenMinutes);
        (TraitsOf(Prescribe("jog")) & Both).Should().Be(SessionTraits.OpenMinutes);
        (TraitsOf(Minutes("walk", 1)) & Both).Should().Be(SessionTraits.None);
        (TraitsOf(Prescribe("squat")) & Both).Should().Be(SessionTraits.None);
    }

    [Fact]
    public void A_load_is_stated_or_comes_with_the_exercise_unless_the_plan_says_none()
    {
        bool Loaded(ExercisePrescription prescription) => TraitsOf(prescription).Has(SessionTraits.ExternalLoad);

        Loaded(Prescribe("squat")).Should().BeTrue();
        Loaded(Prescribe("squat") with { LoadKilograms = 0 }).Should().BeFalse();
        Loaded(Prescribe("stretch")).Should().BeFalse();
        Loaded(Prescribe("stretch") with { LoadKilograms = 1 }).Should().BeTrue();
        Loaded(Prescribe("stretch") with { PercentOneRepetitionMaximum = 1 }).Should().BeTrue();
        Loaded(Prescribe("squat") with { LoadKilograms = 0, RepetitionMaximum = 8 }).Should().BeTrue();
    }

    [Theory]
    [InlineData(new[] { "walk", "squat" }, true)]
    [InlineData(new[] { "swim", "squat" }, true)]
    [InlineData(new[] { "squat", "walk" }, false)]
    [InlineData(new[] { "stretch", "squat" }, false)]
    [InlineData(new[] { "jog", "squat" }, false)]
    [InlineData(new[] { "stretch", "walk", "squat" }, true)]
    public void Easy_aerobic_work_before_the_loads_is_a_warm_up(string[] exercises, bool expected) =>
        TraitsOf([.. exercises.Select(static id => Prescribe(id))]).Has(SessionTraits.WarmUp).Should().Be(expected);

    [Theory]
    [InlineData(new[] { "squat", "walk" }, true)]
    [InlineData(new[] { "squat", "stretch" }, true)]
    [InlineData(new[] { "squat", "stretch", "press" }, false)]
    [InlineData(new[] { "squat", "stretch", "stance" }, true)]
    [InlineData(new[] { "squat", "stance" }, false)]
    [InlineData(new[] { "walk", "squat" }, false)]
    [InlineData(new[] { "walk", "stretch" }, false)]
    public void Easy_work_or_stretching_after_the_last_load_is_a_cool_down(string[] exercises, bool expected) =>
        TraitsOf([.. exercises.Select(static id => Prescribe(id))]).Has(SessionTraits.CoolDown).Should().Be(expected);

    [Fact]
    public void A_phase_says_so_too()
    {
        const SessionTraits Both = SessionTraits.WarmUp | SessionTraits.CoolDown;

        (TraitsOf(Prescribe("squat") with { Phase = SessionPhase.WarmUp }) & Both).Should().Be(SessionTraits.WarmUp);
        (TraitsOf(Prescribe("squat") with { Phase = SessionPhase.CoolDown }) & Both).Should().Be(SessionTraits.CoolDown);
        (TraitsOf(Prescribe("squat") with { Phase = SessionPhase.Main }) & Both).Should().Be(SessionTraits.None);
    }

    [Theory]
    [InlineData(new[] { "stretch" }, true)]
    [InlineData(new[] { "walk", "stretch" }, false)]
    [InlineData(new[] { "squat", "stretch" }, false)]
    [InlineData(new[] { "breathe", "stretch" }, true)]
    [InlineData(new[] { "stretch", "walk" }, true)]
    [InlineData(new[] { "walk", "squat" }, false)]
    public void Stretching_before_anything_warm_is_cold_and_rest_warms_nobody(string[] exercises, bool expected) =>
        TraitsOf([.. exercises.Select(static id => Prescribe(id))]).Has(SessionTraits.ColdStretching).Should().Be(expected);

    [Fact]
    public void What_a_session_has_is_told_by_any_of_its_prescriptions()
    {
        var row = Read(Session(null, Prescribe("stretch"), Prescribe("squat", 3, 8, 20), Prescribe("press") with { PercentOneRepetitionMaximum = 60 }, new ExercisePrescription { Name = "Zorb wiggle", VestKilograms = 2 }, Prescribe("walk") with { Effort = new Effort { Scale = EffortScale.Rpe10, Value = 10 } }));
        var plain = Read(Session(null, Prescribe("stretch"), Prescribe("squat", 3, 8, 0)) with { PartOfDay = PartOfDay.Morning });

        (row.HasWorkingLoad, row.HasVest, row.HasUncatalogued, row.HasPercentLoad, row.HasReserve, row.HasHoldingSymptom).Should().Be((true, true, true, true, true, false));
        (plain.HasWorkingLoad, plain.HasVest, plain.HasUncatalogued, plain.HasPercentLoad, plain.HasReserve).Should().Be((false, false, false, false, false));
        (row.Pillars, row.ResistanceMuscles, row.TrainedMuscles)
            .Should().Be((Pillars.FlexibilityAndPosture | Pillars.Resistance | Pillars.WeightBearing, MuscleGroups.Legs | MuscleGroups.Shoulders, MuscleGroups.Legs | MuscleGroups.Shoulders));
        (row.Traits.Has(SessionTraits.PartOfDay), plain.Traits.Has(SessionTraits.PartOfDay)).Should().Be((false, true));
        row.Traits.Has(SessionTraits.Demanding | SessionTraits.Resistance | SessionTraits.DemandingResistance | SessionTraits.Unknown).Should().BeTrue();
        (TraitsOf(Prescribe("walk"), Prescribe("breathe")) & (SessionTraits.Demanding | SessionTraits.Resistance | SessionTraits.Unknown)).Should().Be(SessionTraits.None);
    }

    [Fact]
    public void What_comes_twice_is_there_all_the_same()
    {
        var loaded = Prescribe("squat", 3, 8, 20) with { VestKilograms = 2, PercentOneRepetitionMaximum = 60, Effort = new Effort { Scale = EffortScale.RepetitionsInReserve, Value = 2 } };

        var row = Read(Session([Weekday.Monday], loaded, loaded) with { PartOfDay = PartOfDay.Evening });

        (row.HasWorkingLoad, row.HasVest, row.HasPercentLoad, row.HasReserve).Should().Be((true, true, true, true));
        (row.ResistanceMuscles, row.TrainedMuscles).Should().Be((MuscleGroups.Legs, MuscleGroups.Legs));
        row.Traits.Has(SessionTraits.ExternalLoad | SessionTraits.PartOfDay).Should().BeTrue();
        TraitsOf(Prescribe("walk"), Prescribe("walk")).Has(SessionTraits.OpenMinutes | SessionTraits.OpenLowImpactMinutes | SessionTraits.WarmUp).Should().BeTrue("both are of no stated time");
        TraitsOf(Prescribe("squat") with { Phase = SessionPhase.CoolDown }, Prescribe("squat") with { Phase = SessionPhase.CoolDown }).Has(SessionTraits.CoolDown).Should().BeTrue();
        TraitsOf(Prescribe("stretch"), Prescribe("stretch")).Has(SessionTraits.ColdStretching).Should().BeTrue();
    }

    [Fact]
    public void Two_symptoms_that_hold_loads_hold_them()
    {
        var holding = Enum.GetValues<Symptom>().Where(static symptom => symptom.HoldsLoads()).Take(2).ToArray();

        holding.Should().HaveCount(2);
        Read(Session(null, Prescribe("squat")) with { Symptoms = [.. holding] }).HasHoldingSymptom.Should().BeTrue();
        Read(Session(null, Prescribe("squat")) with { Symptoms = [holding[0]] }).HasHoldingSymptom.Should().BeTrue();
        Read(Session(null, Prescribe("squat")) with { Symptoms = [] }).HasHoldingSymptom.Should().BeFalse();
    }

    [Theory]
    [InlineData(Supervision.Trainer, Supervision.HealthProfessional, Supervision.Trainer)]
    [InlineData(Supervision.None, Supervision.HealthProfessional, Supervision.None)]
    [InlineData(null, Supervision.HealthProfessional, Supervision.HealthProfessional)]
    [InlineData(null, null, Supervision.None)]
    public void Who_is_there_says_the_session_before_the_person(Supervision? session, Supervision? client, Supervision expected)
    {
        var plan = Rules.Prepare(Week(Session(null, Prescribe("squat")) with { Supervision = session }));

        new SessionContext(plan, 0, Assessment.Assess(People.Osteoporosis with { Supervision = client })).Supervision.Should().Be(expected);
    }
}
