using BoneRules.Rules;
using static BoneRules.Rules.Plans;
using Plans = BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Kernel;

public sealed class WeekContextTests
{
    private static readonly CompiledRules Rules = new RuleSet("test", "1", []).Compile(SmallWorld.Catalog);
    private static readonly Assessment Person = Assessment.Assess(People.Healthy);

    private static PreparedPlan Prepare(params ReadOnlySpan<PlanSession> sessions) => Rules.Prepare(Plans.Week(sessions));

    private static PlanSession Hops(int repetitions, params ReadOnlySpan<Weekday> days) => Session(ValueList.Create(days), Prescribe("hop", 1, repetitions));

    [Fact]
    public void Sessions_on_one_day_add_up()
    {
        var week = new WeekContext(Prepare(Hops(30, Weekday.Monday, Weekday.Friday), Hops(20, Weekday.Monday)), 0, Person);

        week.DaysReaching(SessionMeasure.Impacts, 50).Should().Be(new Amount(1, 1));
        week.OnDay(0, SessionMeasure.Impacts).Should().Be(50);
        week.OnDay(4, SessionMeasure.Impacts).Should().Be(30);
    }

    [Fact]
    public void Days_that_are_left_open_may_fall_together_or_apart()
    {
        var open = new PlanSession { TimesPerWeek = 3, Prescriptions = [Prescribe("squat", 3, 8)] };
        var week = new WeekContext(Prepare(open, Session([Weekday.Monday], Prescribe("press", 3, 8))), 0, Person);

        week.DaysWith(SessionTraits.Resistance).Should().Be(new Amount(3, 4));
        week.DayMaskWith(SessionTraits.Resistance).Should().BeNull();
    }

    [Fact]
    public void Seven_times_a_week_is_every_day()
    {
        var week = new WeekContext(Prepare(new PlanSession { TimesPerWeek = 7, Prescriptions = [Prescribe("hop", 1, 50)] }), 0, Person);

        week.DaysReaching(SessionMeasure.Impacts, 50).Should().Be(new Amount(7, 7));
    }

    [Fact]
    public void Open_sessions_reach_a_threshold_together_on_no_more_days_than_their_total_allows()
    {
        PlanSession Open(int repetitions, int times) => new() { TimesPerWeek = times, Prescriptions = [Prescribe("hop", 1, repetitions)] };

        new WeekContext(Prepare(Open(25, 2), Open(25, 2)), 0, Person).DaysReaching(SessionMeasure.Impacts, 50).Should().Be(new Amount(0, 2));
        new WeekContext(Prepare(Open(50, 4)), 0, Person).DaysReaching(SessionMeasure.Impacts, 50).Should().Be(new Amount(4, 4));
    }

    [Fact]
    public void Each_side_counts_twice_and_rounds_multiply()
    {
        var week = new WeekContext(Prepare(Session([Weekday.Monday], new ExercisePrescription { Exercise = "hop", Sets = 2, Rounds = 3, Repetitions = 5, PerSide = true })), 0, Person);

        week.OnDay(0, SessionMeasure.Impacts).Should().Be(60);
    }

    [Fact]
    public void Continuous_activities_count_minutes_and_never_contacts()
    {
        var week = new WeekContext(Prepare(Session([Weekday.Monday], Minutes("jog", 12))), 0, Person);

        week.OnDay(0, SessionMeasure.Impacts).Should().Be(0);
        week.OnDay(0, SessionMeasure.ImpactMinutes).Should().Be(12);
    }

    [Theory]
    [InlineData(new[] { Weekday.Monday, Weekday.Wednesday }, "no")]
    [InlineData(new[] { Weekday.Monday, Weekday.Tuesday }, "yes")]
    [InlineData(new[] { Weekday.Monday, Weekday.Sunday }, "no")]
    public void The_same_muscles_on_days_in_a_row(Weekday[] days, string expected) =>
        new WeekContext(Prepare(Session(days.ToValueList(), Prescribe("squat", 3, 8))), 0, Person).SameMusclesOnConsecutiveDays().ToString().Should().Be(expected);

    [Fact]
    public void Other_muscles_on_the_next_day_are_fine_and_open_days_are_unknown()
    {
        new WeekContext(Prepare(Session([Weekday.Monday], Prescribe("squat", 3, 8)), Session([Weekday.Tuesday], Prescribe("press", 3, 8))), 0, Person)
            .SameMusclesOnConsecutiveDays().IsFalse.Should().BeTrue();
        new WeekContext(Prepare(new PlanSession { TimesPerWeek = 2, Prescriptions = [Prescribe("squat", 3, 8)] }), 0, Person)
            .SameMusclesOnConsecutiveDays().IsUnknown.Should().BeTrue();
    }

    [Fact]
    public void A_repeated_week_meets_itself_on_Sunday_and_Monday()
    {
        var plan = new ExercisePlan { Weeks = [new PlanWeek { Repeat = 2, Sessions = [Session([Weekday.Monday, Weekday.Sunday], Prescribe("squat", 3, 8))] }] };

        new WeekContext(Rules.Prepare(plan), 0, Person).SameMusclesOnConsecutiveDays().IsTrue.Should().BeTrue();
    }

    private static WeekContext Week(params ReadOnlySpan<PlanSession> sessions) => new(Prepare(sessions), 0, Person);

    private static PlanSession Open(int? times, params ReadOnlySpan<ExercisePrescription> prescriptions) => new() { TimesPerWeek = times, Prescriptions = ValueList.Create(prescriptions) };

    private static ExercisePrescription Unknown { get; } = new() { Name = "Zorb wiggle" };

    [Theory]
    [InlineData(null, 1, 1)]
    [InlineData(1, 1, 1)]
    [InlineData(6, 6, 6)]
    [InlineData(7, 7, 7)]
    public void A_session_without_days_is_on_as_many_as_it_is_done(int? times, int lowest, int highest) =>
        Week(Open(times, Prescribe("squat"))).DaysWith(SessionTraits.Resistance).Should().Be(new Amount(lowest, highest));

    [Fact]
    public void Days_lie_between_all_together_and_all_apart()
    {
        var (squat, press) = (Prescribe("squat"), Prescribe("press"));

        Week(Open(2, squat), Open(3, press)).DaysWith(SessionTraits.Resistance).Should().Be(new Amount(3, 5));
        Week(Open(4, squat), Open(5, press)).DaysWith(SessionTraits.Resistance).Should().Be(new Amount(5, 7), "a week has seven days");
        Week(Open(2, squat), Session([Weekday.Monday, Weekday.Tuesday, Weekday.Friday], press)).DaysWith(SessionTraits.Resistance).Should().Be(new Amount(3, 5));
        Week(Session([Weekday.Monday, Weekday.Tuesday], squat), Session([Weekday.Tuesday], press)).DaysWith(SessionTraits.Resistance).Should().Be(new Amount(2, 2));
        Week(Open(2, Prescribe("fold")), Session([Weekday.Monday], press)).DaysWith(SessionTraits.Resistance).Should().Be(new Amount(1, 1));
        Week(Open(2, squat)).DaysWith(SessionTraits.Balance).Should().Be(new Amount(0, 0));
    }

    [Fact]
    public void What_nobody_knows_may_be_of_any_pillar_and_have_any_trait()
    {
        var week = Week(Session([Weekday.Monday], Prescribe("squat")), Session([Weekday.Tuesday], Unknown), Session([Weekday.Wednesday], Prescribe("fold")));

        week.DaysWith(Pillars.Resistance).Should().Be(new Amount(1, 2));
        week.DaysWith(Pillars.Balance).Should().Be(new Amount(0, 1));
        week.DaysWith(Pillars.Resistance | Pillars.FlexibilityAndPosture).Should().Be(new Amount(2, 3));
        week.DaysThatMayHave(SessionTraits.Resistance).Should().Be(new Amount(1, 2));
        week.DaysWith(SessionTraits.Resistance).Should().Be(new Amount(1, 1));
        week.DaysWithFlexibility.Should().Be(1);
        week.Pillars.Should().Be(Pillars.Resistance | Pillars.FlexibilityAndPosture);
        (week.Traits & (SessionTraits.Resistance | SessionTraits.Unknown | SessionTraits.Balance)).Should().Be(SessionTraits.Resistance | SessionTraits.Unknown);
        Week(Session([Weekday.Monday], Prescribe("squat"), Unknown)).DaysWith(Pillars.Resistance).Should().Be(new Amount(1, 1));
    }

    [Fact]
    public void Flexibility_is_on_the_days_that_are_certain() => Week(Open(2, Prescribe("fold")), Open(3, Prescribe("fold"))).DaysWithFlexibility.Should().Be(3);

    [Fact]
    public void Days_with_several_sessions_are_counted_where_all_days_are_named()
    {
        var (monday, tuesday, empty) = (Session([Weekday.Monday], Prescribe("squat")), Session([Weekday.Monday, Weekday.Tuesday], Prescribe("fold")), Session([Weekday.Tuesday]));

        Week(monday, tuesday, empty).DaysWithSessions(1).Should().Be(new Amount(2, 2));
        Week(monday, tuesday, empty).DaysWithSessions(2).Should().Be(new Amount(1, 1), "an empty session is none");
        Week(monday, tuesday, empty).DaysWithSessions(3).Should().Be(new Amount(0, 0));
        Week(monday, tuesday, Open(1, Prescribe("press"))).DaysWithSessions(2).Should().Be(new Amount(1, 7));
    }

    [Fact]
    public void The_mask_of_days_has_those_that_have_it_unless_one_is_open()
    {
        Week(Session([Weekday.Monday, Weekday.Sunday], Prescribe("squat")), Session([Weekday.Friday], Prescribe("press"))).DayMaskWith(SessionTraits.Resistance).Should().Be(0b101_0001);
        Week(Session([Weekday.Monday], Prescribe("squat")), Open(2, Prescribe("fold"))).DayMaskWith(SessionTraits.Resistance).Should().Be(0b1);
        Week(Open(2, Prescribe("fold"))).DayMaskWith(SessionTraits.Resistance).Should().Be(0);
    }

    [Theory]
    [InlineData(2, 1, 4, true)]
    [InlineData(3, 1, 4, true)]
    [InlineData(4, 1, 4, false)]
    [InlineData(3, 4, 4, true)]
    public void A_week_is_among_the_first_by_the_one_it_begins_with(int before, int repeat, int first, bool expected)
    {
        var plan = Rules.Prepare(new ExercisePlan { Weeks = [new PlanWeek { Repeat = repeat, Sessions = [Session(null)] }] });

        new WeekContext(plan, 0, Assessment.Assess(People.Osteopenia with { TrainingWeeks = before })).IsAmongFirst(first).Should().Be(expected);
        new WeekContext(plan, 0, Assessment.Assess(People.Osteopenia with { TrainingWeeks = before })).TrainingWeeks.Should().Be(before + repeat);
    }

    [Theory]
    [InlineData(TrainingExperience.Beginner, 3, true)]
    [InlineData(TrainingExperience.Beginner, 4, false)]
    [InlineData(TrainingExperience.Intermediate, 0, false)]
    [InlineData(null, 0, false)]
    public void A_beginner_whose_weeks_are_not_known_starts_with_the_plan(TrainingExperience? experience, int week, bool expected)
    {
        var plan = Rules.Prepare(WeekByWeek(Prescribe("squat"), Prescribe("squat"), Prescribe("squat"), Prescribe("squat"), Prescribe("squat")));

        new WeekContext(plan, week, Assessment.Assess(People.Osteopenia with { TrainingWeeks = null, TrainingExperience = experience })).IsAmongFirst(4).Should().Be(expected);
    }

    [Theory]
    [InlineData(49, 0, 0)]
    [InlineData(50, 1, 1)]
    public void A_day_reaches_a_threshold_that_it_meets(int hops, int lowest, int highest) =>
        Week(Hops(hops, Weekday.Monday)).DaysReaching(SessionMeasure.Impacts, 50).Should().Be(new Amount(lowest, highest));

    [Fact]
    public void Either_of_two_measures_is_enough_and_they_do_not_add_up()
    {
        Amount Days(params ReadOnlySpan<PlanSession> sessions) => Week(sessions).DaysReaching(SessionMeasure.Impacts, 50, SessionMeasure.ImpactMinutes, 10);
        PlanSession Jog(double minutes, params ReadOnlySpan<Weekday> days) => Session(ValueList.Create(days), Minutes("jog", minutes));

        Days(Jog(10, Weekday.Monday), Hops(50, Weekday.Tuesday)).Should().Be(new Amount(2, 2));
        Days(Jog(9, Weekday.Monday), Hops(49, Weekday.Monday)).Should().Be(new Amount(0, 0));
        Days(Jog(5, Weekday.Monday), Jog(5, Weekday.Monday)).Should().Be(new Amount(1, 1));
        Days(Open(2, Minutes("jog", 10)), Hops(50, Weekday.Tuesday)).Should().Be(new Amount(2, 3));
    }

    [Fact]
    public void Open_sessions_may_lift_a_day_that_falls_short()
    {
        Amount Days(params ReadOnlySpan<PlanSession> sessions) => Week(sessions).DaysReaching(SessionMeasure.Impacts, 50);

        Days(Hops(25, Weekday.Monday), Open(1, Prescribe("hop", 1, 25))).Should().Be(new Amount(0, 1));
        Days(Hops(25, Weekday.Monday), Open(1, Prescribe("hop", 1, 24))).Should().Be(new Amount(0, 0));
        Days(Hops(25, Weekday.Monday, Weekday.Tuesday)).Should().Be(new Amount(0, 0));
        Days(Open(6, Prescribe("hop", 1, 50)), Hops(50, Weekday.Monday, Weekday.Tuesday)).Should().Be(new Amount(6, 7));
    }

    [Fact]
    public void The_most_on_one_day_is_what_is_certain()
    {
        Week(Hops(30, Weekday.Monday), Hops(20, Weekday.Monday), Hops(40, Weekday.Tuesday)).MostOnOneDay(SessionMeasure.Impacts).Should().Be(50);
        Week(Hops(30, Weekday.Monday), Open(3, Prescribe("hop", 1, 45))).MostOnOneDay(SessionMeasure.Impacts).Should().Be(45);
        Week(Session([Weekday.Monday], Prescribe("squat"))).MostOnOneDay(SessionMeasure.Impacts).Should().Be(0);
    }

    [Fact]
    public void The_total_of_a_week_counts_each_day_a_session_is_done()
    {
        Week(Hops(30, Weekday.Monday, Weekday.Friday), Open(3, Prescribe("hop", 1, 10))).Total(SessionMeasure.Impacts).Should().Be(90);
        Week(Session([Weekday.Monday], Minutes("jog", 12))).Total(SessionMeasure.ImpactMinutes).Should().Be(12);
    }

    [Fact]
    public void A_week_has_what_its_own_sessions_have_together()
    {
        var plan = Rules.Prepare(new ExercisePlan
        {
            Weeks = [new() { Sessions = [Session([Weekday.Monday], Prescribe("squat")), Session([Weekday.Tuesday], Prescribe("fold"))] }, new() { Sessions = [] }, new() { Sessions = [Session([Weekday.Monday], Unknown)] }],
        });

        (new WeekContext(plan, 0, Person).Pillars, new WeekContext(plan, 1, Person).Pillars, new WeekContext(plan, 2, Person).Pillars).Should().Be((Pillars.Resistance | Pillars.FlexibilityAndPosture, Pillars.None, Pillars.None));
        new WeekContext(plan, 0, Person).Traits.Should().HaveFlag(SessionTraits.Resistance).And.NotHaveFlag(SessionTraits.Unknown);
        new WeekContext(plan, 1, Person).Traits.Should().Be(SessionTraits.None);
        new WeekContext(plan, 2, Person).Traits.Should().HaveFlag(SessionTraits.Unknown).And.NotHaveFlag(SessionTraits.Resistance);
    }

    [Fact]
    public void The_first_week_with_something_has_it_and_none_before_does()
    {
        var plan = Rules.Prepare(WeekByWeek(Prescribe("squat"), Prescribe("hop", 1, 5), Prescribe("hop", 1, 5), Prescribe("squat")));

        Enumerable.Range(0, 4).Where(week => new WeekContext(plan, week, Person).IsFirstWith(SessionMeasure.Impacts)).Should().Equal(1);
        Enumerable.Range(0, 4).Where(week => new WeekContext(plan, week, Person).IsFirstWith(SessionMeasure.ImpactMinutes)).Should().BeEmpty();
    }

    [Fact]
    public void Minutes_of_a_pillar_are_known_where_all_of_it_is_timed()
    {
        Week(Session([Weekday.Monday, Weekday.Tuesday], Minutes("jog", 10)), Open(3, Minutes("jog", 5), Prescribe("squat"))).TimedMinutes(ExercisePillar.WeightBearing).Should().Be(35);
        Week(Session([Weekday.Monday], Minutes("jog", 10), Prescribe("squat"))).TimedMinutes(ExercisePillar.WeightBearing).Should().Be(10);
        Week(Session([Weekday.Monday], Minutes("jog", 10)), Session([Weekday.Tuesday], Prescribe("jog"))).TimedMinutes(ExercisePillar.WeightBearing).Should().BeNull();
        Week(Session([Weekday.Monday], Minutes("jog", 10), Prescribe("jog"))).TimedMinutes(ExercisePillar.WeightBearing).Should().BeNull();
        Week(Session([Weekday.Monday], Minutes("jog", 10), Unknown)).TimedMinutes(ExercisePillar.WeightBearing).Should().BeNull();
        Week(Session([Weekday.Monday], Minutes("jog", 10), Unknown with { DurationSeconds = 60 })).TimedMinutes(ExercisePillar.WeightBearing).Should().BeNull();
        Week(Session([Weekday.Monday], Prescribe("squat"))).TimedMinutes(ExercisePillar.WeightBearing).Should().Be(0);
        Week(Session([Weekday.Monday], Prescribe("squat")), Session([Weekday.Tuesday], Unknown)).TimedMinutes(ExercisePillar.WeightBearing).Should().BeNull("what nobody knows may be of any pillar, in whatever session");
        Week(Session([Weekday.Monday], Minutes("jog", 10)), Session([Weekday.Tuesday], Prescribe("squat")), Session([Weekday.Friday], Minutes("jog", 5))).TimedMinutes(ExercisePillar.WeightBearing).Should().Be(15);
    }

    [Theory]
    [InlineData(3, 3)]
    [InlineData(16, 16)]
    [InlineData(17, 16)]
    [InlineData(20, 16)]
    public void Exercises_are_told_apart_up_to_sixteen(int count, int expected)
    {
        var catalog = new ExerciseCatalog([.. SmallWorld.Catalog.Exercises, .. Enumerable.Range(0, count).Select(static i => SmallWorld.Catalog.Find("squat")! with { Id = $"lift-{i}", Name = $"Lift {(char)('a' + i)}" })]);
        var session = Session([Weekday.Monday], [.. Enumerable.Range(0, count).Select(static i => Prescribe($"lift-{i}")), Prescribe("lift-0"), Prescribe("hop")]);

        new WeekContext(new RuleSet("test", "1", []).Compile(catalog).Prepare(Plans.Week(session, session)), 0, Person).DistinctExercises(ExercisePillar.Resistance).Should().Be(expected);
    }

    [Fact]
    public void Muscles_are_trained_by_resistance_or_by_extension_of_the_spine()
    {
        var catalog = new ExerciseCatalog(
        [
            .. SmallWorld.Catalog.Exercises,
            new Exercise { Id = "raise", Name = "Raise", Pillar = ExercisePillar.FlexibilityAndPosture, Muscles = MuscleGroups.SpinalExtensors, Movement = SmallWorld.Still with { SpinalExtension = SpinalExtension.Supported } },
            new Exercise { Id = "reach", Name = "Reach", Pillar = ExercisePillar.FlexibilityAndPosture, Muscles = MuscleGroups.Arms, Movement = SmallWorld.Still },
        ]);

        new WeekContext(new RuleSet("test", "1", []).Compile(catalog).Prepare(Plans.Week(Session(null, Prescribe("squat"), Prescribe("raise"), Prescribe("reach"), Unknown))), 0, Person)
            .TrainedMuscles.Should().Be(MuscleGroups.Legs | MuscleGroups.SpinalExtensors);
    }

    [Fact]
    public void Demanding_sessions_that_lack_any_of_the_pillars_are_counted_as_often_as_they_are_done()
    {
        var week = Week(Session([Weekday.Monday, Weekday.Friday], Prescribe("squat")), Open(3, Prescribe("squat"), Prescribe("fold")), Open(4));

        week.DemandingSessionsWithout(Pillars.FlexibilityAndPosture).Should().Be(2);
        week.DemandingSessionsWithout(Pillars.FlexibilityAndPosture | Pillars.Balance).Should().Be(5);
        week.DemandingSessionsWithout(Pillars.Resistance).Should().Be(0);
    }

    [Theory]
    [InlineData(4, "unknown")]
    [InlineData(5, "yes")]
    [InlineData(1, "no")]
    public void No_five_days_of_a_week_keep_a_day_between_them(int times, string expected)
    {
        Week(Open(times, Prescribe("squat"))).OnConsecutiveDays(SessionTraits.Resistance).ToString().Should().Be(expected);
        Week(Open(times, Prescribe("squat"))).SameMusclesOnConsecutiveDays().ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData(1, new[] { Weekday.Monday, Weekday.Sunday }, "no")]
    [InlineData(2, new[] { Weekday.Monday, Weekday.Sunday }, "yes")]
    [InlineData(1, new[] { Weekday.Saturday, Weekday.Sunday }, "yes")]
    [InlineData(1, new[] { Weekday.Monday, Weekday.Tuesday }, "yes")]
    [InlineData(2, new[] { Weekday.Monday, Weekday.Wednesday, Weekday.Friday }, "no")]
    public void Days_are_in_a_row_within_the_week_and_over_its_end_where_it_is_repeated(int repeat, Weekday[] days, string expected)
    {
        var plan = Rules.Prepare(new ExercisePlan { Weeks = [new PlanWeek { Repeat = repeat, Sessions = [Session(days.ToValueList(), Prescribe("squat"))] }] });

        new WeekContext(plan, 0, Person).OnConsecutiveDays(SessionTraits.Resistance).ToString().Should().Be(expected);
    }

    [Fact]
    public void Other_things_on_days_in_a_row_do_not_count() =>
        Week(Session([Weekday.Monday], Prescribe("squat")), Session([Weekday.Tuesday], Prescribe("fold")), Open(5, Prescribe("fold"))).OnConsecutiveDays(SessionTraits.Resistance).IsFalse.Should().BeTrue();

    [Theory]
    [InlineData("squat", "yes")]
    [InlineData("press", "no")]
    [InlineData("fold", "no")]
    public void A_Sunday_is_next_to_the_Monday_of_the_week_that_follows(string monday, string expected)
    {
        var plan = Rules.Prepare(new ExercisePlan
        {
            Weeks = [new PlanWeek { Sessions = [Session([Weekday.Sunday], Prescribe("squat"))] }, new PlanWeek { Sessions = [Session([Weekday.Monday], Prescribe(monday)), Session([Weekday.Wednesday], Prescribe("squat"))] }],
        });

        new WeekContext(plan, 0, Person).SameMusclesOnConsecutiveDays().ToString().Should().Be(expected);
        new WeekContext(plan, 1, Person).SameMusclesOnConsecutiveDays().IsFalse.Should().BeTrue();
    }

    [Fact]
    public void Two_sessions_on_a_day_are_on_that_day_and_two_open_ones_leave_days_open()
    {
        var (monday, both, tuesday) = (Session([Weekday.Monday], Prescribe("squat")), Session([Weekday.Monday, Weekday.Wednesday], Prescribe("squat")), Session([Weekday.Tuesday], Prescribe("squat")));
        var open = Open(1, Prescribe("squat"));

        Week(both, monday).DayMaskWith(SessionTraits.Resistance).Should().Be(0b101);
        Week(monday, monday, tuesday).OnConsecutiveDays(SessionTraits.Resistance).IsTrue.Should().BeTrue();
        Week(monday, monday, tuesday).SameMusclesOnConsecutiveDays().IsTrue.Should().BeTrue();
        Week(open, open).OnConsecutiveDays(SessionTraits.Resistance).IsUnknown.Should().BeTrue();
        Week(open, open).SameMusclesOnConsecutiveDays().IsUnknown.Should().BeTrue();
        Week(open, open).DaysWithSessions(2).Should().Be(new Amount(0, 7));
    }

    [Fact]
    public void A_Sunday_is_next_to_a_Monday_with_two_sessions()
    {
        var monday = Session([Weekday.Monday], Prescribe("squat"));
        var plan = Rules.Prepare(new ExercisePlan { Weeks = [new PlanWeek { Sessions = [Session([Weekday.Sunday], Prescribe("squat"))] }, new PlanWeek { Sessions = [monday, monday] }] });

        new WeekContext(plan, 0, Person).SameMusclesOnConsecutiveDays().IsTrue.Should().BeTrue();
    }

    [Theory]
    [InlineData(MuscleGroups.Legs, MuscleGroups.Legs, 3, 2, "unknown")]
    [InlineData(MuscleGroups.Legs, MuscleGroups.Trunk, 4, 4, "unknown")]
    [InlineData(MuscleGroups.Legs, MuscleGroups.Trunk, 5, 1, "yes")]
    [InlineData(MuscleGroups.Legs, MuscleGroups.Trunk, 1, 5, "yes")]
    [InlineData(MuscleGroups.Arms | MuscleGroups.Legs, MuscleGroups.Chest, 5, 1, "yes")]
    public void Five_days_are_too_many_for_one_muscle_group_and_not_for_two_in_turns(MuscleGroups one, MuscleGroups other, int first, int second, string expected)
    {
        var catalog = new ExerciseCatalog(
        [
            new Exercise { Id = "one", Name = "One", Pillar = ExercisePillar.Resistance, Muscles = one, Movement = SmallWorld.Still },
            new Exercise { Id = "other", Name = "Other", Pillar = ExercisePillar.Resistance, Muscles = other, Movement = SmallWorld.Still },
        ]);

        new WeekContext(new RuleSet("test", "1", []).Compile(catalog).Prepare(Plans.Week(Open(first, Prescribe("one")), Open(second, Prescribe("other")))), 0, Person)
            .SameMusclesOnConsecutiveDays().ToString().Should().Be(expected);
    }

    [Fact]
    public void Four_named_days_and_an_open_one_may_keep_apart_and_five_of_two_muscle_groups_do()
    {
        var everyOther = Session([Weekday.Monday, Weekday.Wednesday, Weekday.Friday, Weekday.Sunday], Prescribe("squat"));

        Week(everyOther, Open(1, Prescribe("squat"))).OnConsecutiveDays(SessionTraits.Resistance).IsUnknown.Should().BeTrue("the open one may fall on a day that is named");
        Week(Session([Weekday.Monday, Weekday.Wednesday, Weekday.Friday], Prescribe("squat")), Session([Weekday.Tuesday, Weekday.Thursday], Prescribe("press"))).SameMusclesOnConsecutiveDays().IsFalse.Should().BeTrue();
    }

    [Fact]
    public void Open_days_that_fall_short_alone_may_reach_it_with_those_that_are_named()
    {
        Amount Days(params ReadOnlySpan<PlanSession> sessions) => Week(sessions).DaysReaching(SessionMeasure.Impacts, 50, SessionMeasure.ImpactMinutes, 20);

        // Three days of 25 and three open ones of 25 give three days of 50 at most.
        Days(Hops(25, Weekday.Monday, Weekday.Wednesday, Weekday.Friday), Open(3, Prescribe("hop", 1, 25))).Should().Be(new Amount(0, 3));
        // Two of the days of the other measure as well.
        Days(Session([Weekday.Monday, Weekday.Friday], Minutes("jog", 10)), Open(2, Minutes("jog", 10))).Should().Be(new Amount(0, 2));
        Days(Session([Weekday.Monday], Minutes("jog", 60)), Open(1, Minutes("jog", 10))).Should().Be(new Amount(1, 2));
        // One open session can lift one day, whatever the total would allow.
        Days(Hops(49, Weekday.Monday, Weekday.Tuesday, Weekday.Wednesday, Weekday.Thursday), Open(1, Prescribe("hop", 1, 10))).Should().Be(new Amount(0, 4));
    }
}
