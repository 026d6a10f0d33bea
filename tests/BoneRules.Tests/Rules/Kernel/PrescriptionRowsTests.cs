using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Kernel;

public sealed class PrescriptionRowsTests
{
    private static readonly CompiledRules Rules = new RuleSet("test", "1", []).Compile(SmallWorld.Catalog);
    private static readonly ExercisePrescription Squat = Prescribe("squat");

    private static PrescriptionRow Read(ExercisePrescription prescription, Supervision? ofSession = null) => Rules.Prepare(Week(Session(null, prescription) with { Supervision = ofSession })).Prescriptions[0];

    [Fact]
    public void What_the_plan_does_not_state_is_not_known()
    {
        var row = Read(Squat);

        (row.LoadKilograms, row.PercentOneRepetitionMaximum, row.VestKilograms, row.RepetitionsInReserve, row.RepetitionMaximum).Should().Be(((double?)null, (double?)null, (double?)null, (double?)null, (int?)null));
        (row.Tempo, row.Support, row.Phase, row.Supervision, row.Comfortable).Should().Be(((Tempo?)null, (Support?)null, (SessionPhase?)null, (Supervision?)null, (bool?)null));
        (row.Repetitions, row.Seconds, row.HoldSeconds, row.Flights, row.TopRepetitions).Should().Be(((CountRange?)null, (MeasureRange?)null, (MeasureRange?)null, (CountRange?)null, (int?)null));
        (row.StatesDose, row.StatesLoad, row.ToFailure, row.WithoutRepetitions, row.InVest, row.DoseMeasure).Should().Be((false, false, false, false, false, DoseMeasure.None));
        row.Sets.Should().Be(new CountRange(1), "one set is what is left of nothing said");
        row.WorkingLoad.Should().BeNull();
    }

    [Fact]
    public void What_it_states_stands_as_it_stands()
    {
        foreach (var tempo in Enum.GetValues<Tempo>()) Read(Squat with { Tempo = tempo }).Tempo.Should().Be(tempo);
        foreach (var support in Enum.GetValues<Support>()) Read(Squat with { Support = support }).Support.Should().Be(support);
        foreach (var phase in Enum.GetValues<SessionPhase>()) Read(Squat with { Phase = phase }).Phase.Should().Be(phase);
        foreach (var comfortable in (bool[])[true, false]) Read(Squat with { Comfortable = comfortable }).Comfortable.Should().Be(comfortable);
        Read(Squat with { LoadKilograms = 0 }).LoadKilograms.Should().Be(0);
        Read(Squat with { VestKilograms = 0, PercentOneRepetitionMaximum = 0, RepetitionMaximum = 8 }).Should().BeEquivalentTo(new { VestKilograms = 0.0, PercentOneRepetitionMaximum = 0.0, RepetitionMaximum = 8 });
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(null, Supervision.Trainer, Supervision.Trainer)]
    [InlineData(Supervision.None, Supervision.Trainer, Supervision.None)]
    [InlineData(Supervision.HealthProfessional, null, Supervision.HealthProfessional)]
    public void Who_is_there_says_the_prescription_before_the_session(Supervision? own, Supervision? ofSession, Supervision? expected) =>
        Read(Squat with { Supervision = own }, ofSession).Supervision.Should().Be(expected);

    [Fact]
    public void Rounds_multiply_sets_up_to_a_thousand()
    {
        Read(Squat with { Sets = 3, Rounds = 2 }).Sets.Should().Be(new CountRange(6));
        Read(Squat with { Rounds = new(2, 3) }).Sets.Should().Be(new CountRange(2, 3));
        Read(Squat with { Sets = new(2, 3), Rounds = new(2, 4) }).Sets.Should().Be(new CountRange(4, 12));
        Read(Squat with { Sets = new(2, null), Rounds = 2 }).Sets.Should().Be(new CountRange(4, null));
        Read(Squat with { Sets = 2, Rounds = new(2, null) }).Sets.Should().Be(new CountRange(4, null));
        Read(Squat with { Sets = 1000, Rounds = 1000 }).Sets.Should().Be(new CountRange(1000));
        Read(Squat with { Sets = new(40, 100), Rounds = 20 }).Sets.Should().Be(new CountRange(800, 1000));
    }

    [Fact]
    public void A_dose_is_repetitions_time_distance_flights_or_impacts()
    {
        foreach (var dosed in (ExercisePrescription[])
            [
                Squat with { Repetitions = 8 }, Squat with { DurationSeconds = 30 }, Squat with { HoldSeconds = 5 }, Squat with { Flights = 2 }, Squat with { DistanceMetres = 100 }, Squat with { Impacts = 10 },
                Squat with { SetDetails = [new SetDetail { Repetitions = 8 }] },
            ])
            Read(dosed).StatesDose.Should().BeTrue();
        foreach (var other in (ExercisePrescription[])[Squat with { Sets = 3, Rounds = 2 }, Squat with { LoadKilograms = 20 }, Squat with { SetDetails = [] }]) Read(other).StatesDose.Should().BeFalse();
    }

    [Fact]
    public void For_time_distance_or_flights_no_repetitions_are_to_be_expected()
    {
        foreach (var timed in (ExercisePrescription[])[Squat with { DurationSeconds = 30 }, Squat with { HoldSeconds = 5 }, Squat with { Flights = 2 }, Squat with { DistanceMetres = 100 }])
        {
            Read(timed).WithoutRepetitions.Should().BeTrue();
            Read(timed with { Repetitions = 8 }).WithoutRepetitions.Should().BeFalse();
        }
        Read(Squat with { Impacts = 10 }).WithoutRepetitions.Should().BeFalse();
    }

    [Fact]
    public void A_vest_is_worn_by_its_kilograms()
    {
        Read(Squat with { VestKilograms = 0.1 }).InVest.Should().BeTrue();
        Read(Squat with { VestKilograms = 0 }).InVest.Should().BeFalse();
        Read(new ExercisePrescription { Name = "Zorb wiggle in a vest" }).InVest.Should().BeTrue();
        Read(new ExercisePrescription { Name = "Zorb wiggle in a vest", VestKilograms = 0 }).InVest.Should().BeFalse("the plan says that it weighs nothing");
    }

    [Theory]
    [InlineData(EffortScale.RepetitionsInReserve, 3, 3.0)]
    [InlineData(EffortScale.Rpe10, 8, 2.0)]
    [InlineData(EffortScale.Rpe10, 10, 0.0)]
    [InlineData(EffortScale.Rpe10, 9.5, 0.5)]
    public void What_is_left_in_reserve_is_stated_or_what_is_left_to_ten(EffortScale scale, double value, double expected) =>
        Read(Squat with { Effort = new Effort { Scale = scale, Value = value } }).RepetitionsInReserve.Should().Be(expected);

    [Fact]
    public void Other_scales_say_nothing_of_it()
    {
        foreach (var scale in Enum.GetValues<EffortScale>().Except([EffortScale.RepetitionsInReserve, EffortScale.Rpe10])) PrescriptionRows.InReserve(scale, 7).Should().BeNull();
        PrescriptionRows.InReserve(EffortScale.Rpe10, 11).Should().Be(0, "nobody has less than nothing left");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_working_load_is_above_zero(bool kilograms)
    {
        var basis = kilograms ? LoadBasis.Kilograms : LoadBasis.PercentOneRepetitionMaximum;
        ExercisePrescription Of(double? load) => kilograms ? Squat with { LoadKilograms = load } : Squat with { PercentOneRepetitionMaximum = load };

        foreach (var load in (double[])[0.1, 1, 60])
        {
            Read(Of(load)).WorkingLoad.Should().Be(new WorkingLoad(basis, load));
            Read(Of(load)).StatesLoad.Should().BeTrue();
            Read(Of(load) with { Phase = SessionPhase.WarmUp }).WorkingLoad.Should().BeNull();
            Read(Of(load) with { Phase = SessionPhase.Main }).WorkingLoad.Should().NotBeNull();
        }
        Read(Of(0)).WorkingLoad.Should().BeNull();
        Read(Of(0)).StatesLoad.Should().BeFalse();
        Read(Squat with { RepetitionMaximum = 8 }).StatesLoad.Should().BeTrue();
        Read(Squat with { RepetitionMaximum = 8 }).WorkingLoad.Should().BeNull("a repetition maximum is no amount");
    }

    [Fact]
    public void What_a_set_leaves_out_the_prescription_says_for_all()
    {
        var row = Read(Squat with { Sets = 9, Repetitions = 8, LoadKilograms = 20, SetDetails = [new SetDetail(), new SetDetail { Repetitions = 6, LoadKilograms = 25 }, new SetDetail { Repetitions = 10 }] });

        (row.Sets, row.Repetitions, row.LoadKilograms, row.TopRepetitions).Should().Be((new CountRange(3), new CountRange(6, 10), 25.0, 6));
    }

    [Fact]
    public void What_a_set_says_itself_is_not_said_for_all()
    {
        var own = new SetDetail { Repetitions = 6, LoadKilograms = 10, PercentOneRepetitionMaximum = 40, DurationSeconds = 20 };
        var all = Squat with { Repetitions = 12, LoadKilograms = 30, PercentOneRepetitionMaximum = 70, DurationSeconds = 60 };

        var said = Read(all with { SetDetails = [own] });
        var left = Read(all with { SetDetails = [new SetDetail()] });

        (said.Repetitions, said.LoadKilograms, said.PercentOneRepetitionMaximum, said.Seconds, said.TopRepetitions).Should().Be((new CountRange(6), 10.0, 40.0, new MeasureRange(20), 6));
        (left.Repetitions, left.LoadKilograms, left.PercentOneRepetitionMaximum, left.Seconds, left.TopRepetitions).Should().Be((new CountRange(12), 30.0, 70.0, new MeasureRange(60), 12));
    }

    [Fact]
    public void Of_all_sets_the_most_percent_and_the_least_in_reserve_count_in_whatever_order()
    {
        SetDetail Set(double? percent, double? left) => new() { PercentOneRepetitionMaximum = percent, Effort = left is { } value ? new Effort { Scale = EffortScale.RepetitionsInReserve, Value = value } : null };
        void Gives(double? percent, double? left, params SetDetail[] sets)
        {
            foreach (var details in (ValueList<SetDetail>[])[[.. sets], [.. sets.Reverse()]])
            {
                var row = Read(Squat with { SetDetails = details });
                (row.PercentOneRepetitionMaximum, row.RepetitionsInReserve).Should().Be((percent, left));
            }
        }

        Gives(80, 1, Set(60, 3), Set(80, 1));
        Gives(80, 1, Set(80, 3), Set(60, 1), Set(70, 2));
        Gives(60, 3, Set(60, 3), Set(null, null));
        Gives(null, null, Set(null, null), Set(null, null));
    }

    [Fact]
    public void A_set_that_says_nothing_takes_no_part_in_a_range()
    {
        foreach (var details in (ValueList<SetDetail>[])[[new SetDetail { Repetitions = 8, DurationSeconds = 30 }, new SetDetail()], [new SetDetail(), new SetDetail { Repetitions = 8, DurationSeconds = 30 }]])
        {
            var row = Read(Squat with { SetDetails = details });
            (row.Repetitions, row.Seconds).Should().Be((new CountRange(8), new MeasureRange(30)));
        }
    }

    [Fact]
    public void Two_sets_to_failure_are_to_failure() =>
        Read(Squat with { SetDetails = [new SetDetail { Type = SetType.Failure }, new SetDetail { Type = SetType.Failure }] }).ToFailure.Should().BeTrue();

    [Theory]
    [InlineData(SetType.WarmUp)]
    [InlineData(SetType.Drop)]
    public void Sets_that_do_not_work_are_left_out(SetType type)
    {
        var row = Read(Squat with
        {
            SetDetails =
            [
                new SetDetail { Type = type, Repetitions = 30, LoadKilograms = 90, PercentOneRepetitionMaximum = 90, DurationSeconds = 90, Effort = new Effort { Scale = EffortScale.RepetitionsInReserve, Value = 0 } },
                new SetDetail { Repetitions = 8, LoadKilograms = 20, PercentOneRepetitionMaximum = 60, DurationSeconds = 30, Effort = new Effort { Scale = EffortScale.RepetitionsInReserve, Value = 3 } },
            ],
        });

        (row.Sets, row.Repetitions, row.LoadKilograms, row.PercentOneRepetitionMaximum, row.Seconds, row.RepetitionsInReserve, row.TopRepetitions, row.ToFailure)
            .Should().Be((new CountRange(1), new CountRange(8), 20.0, 60.0, new MeasureRange(30), 3.0, 8, false));
    }

    [Fact]
    public void The_heaviest_set_gives_the_load_and_the_most_repetitions_at_it()
    {
        SetDetail Set(double? kilograms, int? repetitions) => new() { LoadKilograms = kilograms, Repetitions = repetitions is { } count ? new CountRange(count) : null };
        PrescriptionRow Of(params ReadOnlySpan<SetDetail> sets) => Read(Squat with { SetDetails = ValueList.Create(sets) });

        var row = Of(Set(20, 12), Set(22, 8), Set(22, 10), Set(22, 9), Set(21, 15));
        (row.LoadKilograms, row.TopRepetitions).Should().Be((22.0, 10));
        Of(Set(20, null), Set(20, 8)).TopRepetitions.Should().Be(8);
        Of(Set(20, 8), Set(20, null)).TopRepetitions.Should().Be(8);
        Of(Set(20, 8), Set(25, null)).TopRepetitions.Should().BeNull("of the heaviest nothing is said");
        Of(Set(null, 8), Set(null, 12)).TopRepetitions.Should().Be(12);
        Of(Set(null, 30), Set(20, 8)).Should().BeEquivalentTo(new { LoadKilograms = 20.0, TopRepetitions = 8 });
    }

    [Fact]
    public void The_hardest_set_gives_the_effort_and_one_to_failure_marks_all()
    {
        SetDetail Left(double value) => new() { Effort = new Effort { Scale = EffortScale.RepetitionsInReserve, Value = value } };

        Read(Squat with { SetDetails = [Left(4), Left(2), Left(3)] }).RepetitionsInReserve.Should().Be(2);
        Read(Squat with { Effort = new Effort { Scale = EffortScale.Rpe10, Value = 9 }, SetDetails = [Left(4), new SetDetail()] }).RepetitionsInReserve.Should().Be(1);
        Read(Squat with { SetDetails = [new SetDetail(), new SetDetail { Type = SetType.Failure }, new SetDetail()] }).ToFailure.Should().BeTrue();
        Read(Squat with { SetDetails = [new SetDetail(), new SetDetail()] }).ToFailure.Should().BeFalse();
    }

    [Fact]
    public void Ranges_of_sets_join_and_stay_open_where_one_is()
    {
        SetDetail Set(CountRange repetitions) => new() { Repetitions = repetitions };
        SetDetail For(MeasureRange seconds) => new() { DurationSeconds = seconds };

        Read(Squat with { SetDetails = [Set(new(8, 10)), Set(new(6, 9)), Set(new(7, 12))] }).Repetitions.Should().Be(new CountRange(6, 12));
        Read(Squat with { SetDetails = [Set(new(8, null)), Set(new(6, 9))] }).Repetitions.Should().Be(new CountRange(6, null));
        Read(Squat with { SetDetails = [Set(new(6, 9)), Set(new(8, null))] }).Repetitions.Should().Be(new CountRange(6, null));
        Read(Squat with { SetDetails = [For(new(30, 40)), For(new(20, 35))] }).Seconds.Should().Be(new MeasureRange(20, 40));
        Read(Squat with { SetDetails = [For(new(30, null)), For(new(20, 35))] }).Seconds.Should().Be(new MeasureRange(20, null));
        Read(Squat with { SetDetails = [For(new(20, 35)), For(new(30, null))] }).Seconds.Should().Be(new MeasureRange(20, null));
    }

    [Fact]
    public void Rounds_multiply_the_sets_that_are_listed()
    {
        Read(Squat with { Rounds = 3, SetDetails = [new SetDetail { Repetitions = 8 }, new SetDetail { Type = SetType.WarmUp, Repetitions = 8 }] }).Sets.Should().Be(new CountRange(3));
        Read(Prescribe("hop") with { Rounds = 3, SetDetails = [new SetDetail { Repetitions = 8 }, new SetDetail { Type = SetType.WarmUp, Repetitions = 8 }] }).MostContacts.Should().Be(48, "to the bones a warm-up is a landing too");
    }

    [Fact]
    public void Contacts_are_sets_times_repetitions_or_what_is_stated()
    {
        PrescriptionRow Hops(ExercisePrescription prescription) => Read(prescription with { Exercise = "hop" });
        void Counts(PrescriptionRow row, double fewest, double most) => (row.FewestContacts, row.MostContacts).Should().Be((fewest, most));

        Counts(Hops(Squat with { Sets = 3, Repetitions = 10 }), 30, 30);
        Counts(Hops(Squat with { Sets = new(2, 3), Repetitions = new(8, 10) }), 16, 30);
        Counts(Hops(Squat with { Sets = 3, Repetitions = 10, PerSide = true }), 60, 60);
        Counts(Hops(Squat with { Sets = 3, Repetitions = 10, Impacts = 50 }), 50, 50);
        Counts(Hops(Squat with { Impacts = 50, PerSide = true }), 100, 100);
        Counts(Hops(Squat with { Sets = 3 }), 0, 0);
        Counts(Read(Squat with { Sets = 3, Repetitions = 10 }), 0, 0);
        Counts(Read(Prescribe("jog", 3, 10)), 0, 0);
    }

    [Fact]
    public void A_repetition_may_land_more_than_once()
    {
        var catalog = new ExerciseCatalog([new Exercise { Id = "jack", Name = "Jack", Pillar = ExercisePillar.WeightBearing, Movement = SmallWorld.Still with { Impact = ImpactLevel.Moderate, ContactsPerRepetition = 2 } }]);
        var row = new RuleSet("test", "1", []).Compile(catalog).Prepare(Of(Prescribe("jack") with { Sets = new(2, 3), Repetitions = new(5, 10) })).Prescriptions[0];

        (row.FewestContacts, row.MostContacts).Should().Be((20, 60));
    }

    [Fact]
    public void Minutes_are_those_that_the_plan_is_sure_to_ask_for()
    {
        Read(Squat with { DurationSeconds = 90 }).Minutes.Should().Be(1.5);
        Read(Squat with { DurationSeconds = new(60, 120), Sets = new(2, 3) }).Minutes.Should().Be(2);
        Read(Squat with { DurationSeconds = 60, PerSide = true }).Minutes.Should().Be(2);
        Read(Squat with { HoldSeconds = 30, Repetitions = new(4, 6), Sets = 2 }).Minutes.Should().Be(4);
        Read(Squat with { HoldSeconds = 30, Sets = 2 }).Minutes.Should().Be(1);
        Read(Squat with { HoldSeconds = new(30, 60), Repetitions = 2 }).Minutes.Should().Be(1);
        Read(Squat with { HoldSeconds = 30, DurationSeconds = 60 }).Minutes.Should().Be(1);
        Read(Squat with { Repetitions = 8, Sets = 3 }).Minutes.Should().Be(0);
    }

    [Fact]
    public void Time_is_open_where_what_goes_on_states_none()
    {
        Read(Prescribe("jog") with { DistanceMetres = 3000 }).MinutesOpen.Should().BeTrue();
        Read(Prescribe("jog")).MinutesOpen.Should().BeTrue();
        Read(Prescribe("jog") with { DurationSeconds = 60 }).MinutesOpen.Should().BeFalse();
        Read(Squat).MinutesOpen.Should().BeFalse();
    }
}
