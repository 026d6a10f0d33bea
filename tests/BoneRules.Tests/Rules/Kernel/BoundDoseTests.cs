using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Kernel;

/// <summary>Ruling 21: inside any row that applies, jointly, is in range; outside all is a warning that cites the nearest; inside a general row and outside the exercise's own is info.</summary>
public sealed class BoundDoseTests
{
    private static readonly DoseRow General = SmallWorld.General("general");
    private static readonly DoseRow Own = SmallWorld.Own("own");

    private static Judged? Told(ExercisePlan plan, ClientProfile client, params ReadOnlySpan<DoseRow> rows) =>
        SmallWorld.Judge(client, plan, SmallWorld.Doses(rows)) is { Length: > 0 } judged ? judged.Should().ContainSingle().Subject : null;

    private static Judged? Told(ExercisePrescription prescription, params ReadOnlySpan<DoseRow> rows) => Told(Of(prescription), People.Osteopenia, rows);

    private static void Finds(Judged? judged, Severity severity, Justification justification) =>
        judged.Should().Be(new Judged { Rule = judged!.Value.Rule, Scope = Scope.Prescription, Index = 0, Low = severity, High = severity, Justification = justification });

    [Theory]
    [InlineData("squat", 3, 8, null)]
    [InlineData("squat", 3, 10, null)]
    [InlineData("squat", 3, 7, Severity.Warning)]
    [InlineData("squat", 3, 11, Severity.Warning)]
    [InlineData("squat", 2, 10, Severity.Info)]
    [InlineData("squat", 2, 9, Severity.Warning)]
    [InlineData("squat", 2, 15, Severity.Info)]
    [InlineData("squat", 2, 16, Severity.Warning)]
    [InlineData("squat", 4, 10, Severity.Warning)]
    [InlineData("squat", 1, 10, Severity.Info)]
    [InlineData("press", 1, 10, null)]
    [InlineData("press", 2, 15, null)]
    [InlineData("press", 2, 16, Severity.Warning)]
    [InlineData("press", 2, 9, Severity.Warning)]
    [InlineData("press", 3, 10, Severity.Warning)]
    [InlineData("press", 3, 8, Severity.Warning)]
    [InlineData("hop", 9, 90, null)]
    public void Own_rows_settle_it_and_general_rows_where_there_are_none(string exercise, int sets, int repetitions, Severity? expected) =>
        (Told(Prescribe(exercise, sets, repetitions), Own with { Repetitions = new(8, 10), Sets = 3 }, General with { Repetitions = new(10, 15), Sets = new(1, 2) })?.High)
            .Should().Be(expected);

    [Fact]
    public void The_order_of_the_rows_decides_nothing()
    {
        DoseRow[] rows = [Own with { Repetitions = new(8, 10), Sets = 3 }, General with { Repetitions = new(10, 15), Sets = new(1, 2) }];

        foreach (var ordered in (DoseRow[][])[rows, [rows[1], rows[0]]])
        {
            Told(Prescribe("squat", 3, 9), ordered).Should().BeNull();
            Told(Prescribe("squat", 2, 12), ordered)!.Value.High.Should().Be(Severity.Info);
            Told(Prescribe("squat", 3, 20), ordered)!.Value.High.Should().Be(Severity.Warning);
        }
    }

    [Theory]
    [InlineData(14, 2, null)]
    [InlineData(14, 3, Severity.Warning)]
    [InlineData(12, 3, null)]
    [InlineData(13, 3, Severity.Warning)]
    public void Inside_one_row_jointly_and_not_inside_one_with_repetitions_and_another_with_sets(int repetitions, int sets, Severity? expected) =>
        (Told(Prescribe("press", sets, repetitions), General with { Repetitions = new(10, 15), Sets = new(1, 2) }, General with { Repetitions = new(8, 12), Sets = new(2, 3) })?.High)
            .Should().Be(expected);

    [Fact]
    public void One_of_several_own_rows_is_enough()
    {
        DoseRow[] rows = [Own with { Repetitions = new(5, 6) }, Own with { Repetitions = new(12, 15) }];

        Told(Prescribe("squat", 3, 12), rows).Should().BeNull();
        Told(Prescribe("squat", 3, 6), rows).Should().BeNull();
        Told(Prescribe("squat", 3, 7), rows)!.Value.High.Should().Be(Severity.Warning);
    }

    [Fact]
    public void A_row_says_nothing_of_doses_that_are_stated_otherwise()
    {
        Told(Prescribe("press", 3) with { DurationSeconds = 500 }, General with { Repetitions = 8 }).Should().BeNull();
        Told(Prescribe("press", 3, 500), General with { Seconds = 8 }).Should().BeNull();
        Told(Prescribe("press", 3) with { Flights = 500 }, General with { Seconds = 8, Repetitions = 8 }).Should().BeNull();
        Told(Prescribe("press", 3), General with { Repetitions = 8, Seconds = 8, Flights = 8 }).Should().BeNull();
    }

    [Fact]
    public void Repetitions_come_before_seconds_and_these_before_flights()
    {
        DoseRow[] rows = [General with { Repetitions = 8, Seconds = 30, Flights = 3 }];

        Told(Prescribe("press", 3, 8) with { DurationSeconds = 99 }, rows).Should().BeNull();
        Told(Prescribe("press", 3) with { DurationSeconds = 30, Flights = 99 }, rows).Should().BeNull();
        Told(Prescribe("press", 3, 9) with { DurationSeconds = 30 }, rows).Should().NotBeNull();
        Told(Prescribe("press", 3) with { DurationSeconds = 31, Flights = 3 }, rows).Should().NotBeNull();
    }

    [Fact]
    public void Where_the_own_row_does_not_speak_of_it_any_general_one_is_enough()
    {
        DoseRow[] rows = [Own with { Seconds = 30 }, General with { Repetitions = new(8, 12) }, General with { Repetitions = new(20, 30) }];

        Told(Prescribe("squat", 3, 10), rows).Should().BeNull();
        Told(Prescribe("squat", 3, 30), rows).Should().BeNull();
        Told(Prescribe("squat", 3, 15), rows)!.Value.High.Should().Be(Severity.Warning);
    }

    [Theory]
    [InlineData(PlanTemplate.Daily15, null)]
    [InlineData(PlanTemplate.Circuit20, Severity.Warning)]
    [InlineData(null, Severity.Warning)]
    public void A_template_is_literal_inside_itself_even_beside_own_rows(PlanTemplate? template, Severity? expected)
    {
        var plan = Of(Prescribe("squat", 3, 20)) with { Template = template };
        var own = Own with { Repetitions = new(8, 10) };

        (Told(plan, People.Osteopenia, own, General with { Repetitions = 20, Template = PlanTemplate.Daily15 })?.High).Should().Be(expected);
        (Told(plan, People.Osteopenia, General with { Repetitions = 20, Template = PlanTemplate.Daily15 }, own)?.High).Should().Be(expected);
        (Told(plan, People.Osteopenia, own, Own with { Repetitions = 20, Template = PlanTemplate.Daily15 })?.High).Should().Be(expected);
    }

    [Fact]
    public void A_general_row_that_holds_in_the_first_weeks_is_no_template()
    {
        var judged = Told(Of(Prescribe("squat", 3, 20)), People.Osteopenia with { TrainingWeeks = 0 }, Own with { Repetitions = new(8, 10) }, General with { Repetitions = 20, FirstTrainingWeeks = 4 });

        judged!.Value.High.Should().Be(Severity.Info);
    }

    [Theory]
    [InlineData(3, 1, null)]
    [InlineData(4, 1, Severity.Warning)]
    [InlineData(0, 4, null)]
    [InlineData(0, 5, Severity.Warning)]
    [InlineData(null, 4, null)]
    [InlineData(null, 5, Severity.Warning)]
    public void A_row_of_the_first_weeks_ends_with_them(int? before, int repeat, Severity? expected)
    {
        var plan = new ExercisePlan { Weeks = [new PlanWeek { Repeat = repeat, Sessions = [Session(null, Prescribe("press", 2, 14))] }] };

        (Told(plan, People.Osteopenia with { TrainingWeeks = before }, General with { Repetitions = new(8, 12) }, General with { Repetitions = new(10, 15), FirstTrainingWeeks = 4 })?.High).Should().Be(expected);
    }

    /// <summary>The rows, from the last bit: always, in a template, in the first four weeks, in both, for somebody else.</summary>
    [Theory]
    [InlineData(null, 3, 0b00101UL)]
    [InlineData(null, 4, 0b00001UL)]
    [InlineData(PlanTemplate.Daily15, 3, 0b01111UL)]
    [InlineData(PlanTemplate.Daily15, 4, 0b00011UL)]
    [InlineData(PlanTemplate.Circuit20, 3, 0b00101UL)]
    [InlineData(PlanTemplate.Circuit20, 4, 0b00001UL)]
    public void Each_condition_of_a_row_has_to_hold(PlanTemplate? template, int before, ulong expected)
    {
        var rule = SmallWorld.Doses(
            General, General with { Template = PlanTemplate.Daily15 }, General with { FirstTrainingWeeks = 4 }, General with { Template = PlanTemplate.Daily15, FirstTrainingWeeks = 4 },
            General with { ForWhom = static _ => Truth.False, Template = PlanTemplate.Daily15, FirstTrainingWeeks = 4 });
        var rules = new RuleSet("test", "1", [rule]).Compile(SmallWorld.Catalog);
        var person = Assessment.Assess(People.Osteopenia with { TrainingWeeks = before });

        new BoundDose(rule, person).RowsIn(new WeekContext(rules.Prepare(Of(Prescribe("press")) with { Template = template }), 0, person)).Should().Be(expected);
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("unknown", true)]
    [InlineData("no", false)]
    public void A_row_holds_for_those_whose_row_it_may_be(string whom, bool holds)
    {
        var answer = whom switch { "yes" => Truth.True, "no" => Truth.False, _ => Truth.Unknown };

        (Told(Prescribe("press", 2, 14), General with { Repetitions = 8 }, General with { Repetitions = 14, ForWhom = _ => answer }) is null).Should().Be(holds);
    }

    [Theory]
    [InlineData(SessionPhase.WarmUp, false)]
    [InlineData(SessionPhase.CoolDown, false)]
    [InlineData(SessionPhase.Main, true)]
    [InlineData(null, true)]
    public void Before_and_after_the_main_part_no_dose_is_asked(SessionPhase? phase, bool judged) =>
        (Told(Prescribe("press", 3, 99) with { Phase = phase }, General with { Repetitions = 8 }) is not null).Should().Be(judged);

    [Theory]
    [InlineData(5, 5, 5)]
    [InlineData(5, 20, 5)]
    [InlineData(8, 20, 20)]
    [InlineData(13, 13, 13)]
    public void Too_little_is_stated_before_too_much(int min, int max, int measured) =>
        Finds(Told(Prescribe("press", 3, new CountRange(min, max)), General with { Repetitions = new(8, 12), Sets = new(2, 4) }), Severity.Warning,
            Justification.OfNumber(Quantity.Repetitions, measured, 8, 12).And(Quantity.Sets, 3));

    [Theory]
    [InlineData(1, 4, 1)]
    [InlineData(1, 9, 1)]
    [InlineData(2, 5, 5)]
    [InlineData(5, 5, 5)]
    public void Where_the_sets_are_outside_they_are_what_is_stated(int min, int max, int measured) =>
        Finds(Told(Prescribe("press", new CountRange(min, max), new CountRange(9, 10)), General with { Repetitions = new(8, 12), Sets = new(2, 4) }), Severity.Warning,
            Justification.OfNumber(Quantity.Sets, measured, 2, 4).And(Quantity.Repetitions, 10));

    [Fact]
    public void Seconds_and_flights_are_stated_as_such()
    {
        Finds(Told(Prescribe("press", 3) with { DurationSeconds = 50 }, General with { Seconds = new(10, 40) }), Severity.Warning, Justification.OfNumber(Quantity.Seconds, 50, 10, 40).And(Quantity.Sets, 3));
        Finds(Told(Prescribe("press", 3) with { Flights = 1 }, General with { Flights = new(2, null) }), Severity.Warning, Justification.OfNumber(Quantity.Flights, 1, 2).And(Quantity.Sets, 3));
    }

    /// <summary>What is missed is counted in parts of the bound: 24 is above 20 by a fifth and below 40 by two fifths, 30 above 20 by half and below 40 by a quarter.</summary>
    [Theory]
    [InlineData(24, 24, 10, 20)]
    [InlineData(30, 30, 40, 60)]
    [InlineData(5, 5, 10, 20)]
    [InlineData(90, 90, 40, 60)]
    [InlineData(30, 70, 40, 60)]
    [InlineData(9, 24, 10, 20)]
    public void The_row_that_is_missed_by_least_is_cited(int low, int high, int from, int to)
    {
        DoseRow Row(int min, int max) => General with { Repetitions = new(min, max), Seconds = new(min, max), Flights = new(min, max) };

        foreach (var rows in (DoseRow[][])[[Row(10, 20), Row(40, 60)], [Row(40, 60), Row(10, 20)]])
            foreach (var dose in (ExercisePrescription[])
                [Prescribe("press", 1, new CountRange(low, high)), Prescribe("press", 1) with { DurationSeconds = new(low, high) }, Prescribe("press", 1) with { Flights = new(low, high) }])
            {
                var justification = Told(dose, rows)!.Value.Justification;
                (justification.Min, justification.Max).Should().Be(((double)from, (double)to));
            }
    }

    /// <summary>Two sets are double of one, and half of four.</summary>
    [Theory]
    [InlineData(2, 4)]
    [InlineData(5, 4)]
    public void Sets_tell_rows_of_the_same_repetitions_apart(int sets, int cited)
    {
        foreach (var rows in (DoseRow[][])[[General with { Repetitions = 10, Sets = 1 }, General with { Repetitions = 10, Sets = 4 }], [General with { Repetitions = 10, Sets = 4 }, General with { Repetitions = 10, Sets = 1 }]])
            Finds(Told(Prescribe("press", sets, 10), rows), Severity.Warning, Justification.OfNumber(Quantity.Sets, sets, cited, cited).And(Quantity.Repetitions, 10));
    }

    [Fact]
    public void What_is_missed_in_repetitions_and_in_sets_adds_up()
    {
        // Repetitions: half too many against a quarter; sets: none against double.
        DoseRow[] rows = [General with { Repetitions = 10, Sets = new(1, 2) }, General with { Repetitions = 12, Sets = 1 }];

        Finds(Told(Prescribe("press", 2, 15), rows), Severity.Warning, Justification.OfNumber(Quantity.Repetitions, 15, 10, 10).And(Quantity.Sets, 2));
        Finds(Told(Prescribe("press", 1, 15), rows), Severity.Warning, Justification.OfNumber(Quantity.Repetitions, 15, 12, 12).And(Quantity.Sets, 1));
    }

    [Fact]
    public void A_row_without_a_most_is_missed_below_alone()
    {
        DoseRow[] rows = [General with { Repetitions = new(10, 12), Sets = 3 }, General with { Repetitions = new(8, null), Sets = 1 }];

        // 100 lies in the second but for its sets, which are double; of the first it is seven times too much.
        Finds(Told(Prescribe("press", 2, 100), rows), Severity.Warning, Justification.OfNumber(Quantity.Sets, 2, 1, 1).And(Quantity.Repetitions, 100));
    }

    [Fact]
    public void A_bound_of_nothing_is_missed_by_what_is_done()
    {
        DoseRow[] rows = [General with { Repetitions = 1, Sets = 1 }, General with { Repetitions = 0 }];

        Finds(Told(Prescribe("press", 3, 1), rows), Severity.Warning, Justification.OfNumber(Quantity.Repetitions, 1, 0, 0).And(Quantity.Sets, 3));
    }

    [Fact]
    public void Of_rows_that_are_missed_alike_the_first_is_cited()
    {
        DoseRow[] rows = [General with { Repetitions = new(1, 10), Seconds = 1 }, General with { Repetitions = new(2, 10), Seconds = 1 }, General with { Repetitions = new(3, 10), Seconds = 1 }];

        Told(Prescribe("press", 1, 15), rows)!.Value.Justification.Min.Should().Be(1);
    }

    [Fact]
    public void An_own_row_is_cited_before_any_general_one_however_near()
    {
        DoseRow[] rows = [General with { Repetitions = new(20, 29) }, Own with { Repetitions = 5 }, Own with { Repetitions = 8 }, General with { Repetitions = new(31, 40) }];

        Finds(Told(Prescribe("squat", 3, 30), rows), Severity.Warning, Justification.OfNumber(Quantity.Repetitions, 30, 8, 8).And(Quantity.Sets, 3));
        Finds(Told(Prescribe("squat", 3, 25), rows), Severity.Info, Justification.OfNumber(Quantity.Repetitions, 25, 8, 8).And(Quantity.Sets, 3));
        Finds(Told(Prescribe("press", 3, 30), rows), Severity.Warning, Justification.OfNumber(Quantity.Repetitions, 30, 31, 40).And(Quantity.Sets, 3));
    }

    [Fact]
    public void The_row_to_cite_of_a_dose_is_one_that_holds_and_speaks_of_it()
    {
        var (low, high, seconds) = (General with { Repetitions = 5 }, General with { Repetitions = 20 }, General with { Seconds = 30 });
        var rule = SmallWorld.Doses(low, high, seconds);
        var rules = new RuleSet("test", "1", [rule]).Compile(SmallWorld.Catalog);
        var person = Assessment.Assess(People.Osteopenia);
        var plan = rules.Prepare(Of(Prescribe("press", 3, 18), Prescribe("press", 3) with { DurationSeconds = 30 }, Prescribe("press", 3)));

        DoseRow? Cited(int prescription, ulong rows) => new BoundDose(rule, person).Cited(new PrescriptionContext(plan, prescription, person), rows);
        Cited(0, 0b111).Should().BeSameAs(high);
        Cited(0, 0b001).Should().BeSameAs(low);
        Cited(0, 0b100).Should().BeNull();
        Cited(1, 0b111).Should().BeSameAs(seconds);
        Cited(1, 0b011).Should().BeNull();
        Cited(2, 0b111).Should().BeNull();
        BoundDose.IsInside(high, new PrescriptionContext(plan, 0, person)).Should().Be(Truth.False);
        BoundDose.IsInside(high with { Repetitions = 18 }, new PrescriptionContext(plan, 0, person)).Should().Be(Truth.True);
        BoundDose.IsInside(seconds, new PrescriptionContext(plan, 0, person)).Should().Be(Truth.Unknown);
    }
}
