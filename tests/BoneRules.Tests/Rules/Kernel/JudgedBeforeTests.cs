using System.Reflection;
using System.Text;
using BoneRules.Rules;
using BoneRules.Serialization;
using BoneRules.Tests.Properties;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Kernel;

/// <summary>What says the same as a prescription that was found fine is not judged again, and nothing else is passed over.</summary>
public sealed class JudgedBeforeTests
{
    private static readonly SeverityTable Error = SeverityTable.Everybody(Severity.Error);
    private static readonly CompiledRules NoRules = new RuleSet("test", "1", []).Compile(SmallWorld.Catalog);

    private static ExercisePlan Weeks(params ReadOnlySpan<ExercisePrescription[]> weeks)
    {
        var list = new List<PlanWeek>();
        foreach (var prescriptions in weeks) list.Add(new PlanWeek { Sessions = [Session(null, prescriptions)] });
        return new ExercisePlan { Weeks = list.ToValueList() };
    }

    /// <summary>How often a rule that finds folds under a load was asked, and where it found them.</summary>
    private static (int Asked, int[] Found) Judge(ExercisePlan plan)
    {
        var asked = 0;
        var rule = SmallWorld.DeepFlexion(
            new SeverityCase("without a load", (in PrescriptionContext p) =>
            {
                asked++;
                return !p.StatesLoad;
            }, SeverityTable.Everybody(Severity.None)),
            new SeverityCase(Error));
        var judged = SmallWorld.Judge(People.Osteoporosis, plan, rule);
        return (asked, [.. judged.Select(static item => item.Index)]);
    }

    [Fact]
    public void What_is_fine_in_the_first_week_is_not_asked_again()
    {
        var (asked, found) = Judge(Weeks([Prescribe("fold", 2, 8)], [Prescribe("fold", 2, 8)], [Prescribe("fold", 2, 8)]));

        asked.Should().Be(1);
        found.Should().BeEmpty();
    }

    [Fact]
    public void What_was_found_is_found_in_each_week()
    {
        var (asked, found) = Judge(Weeks([Prescribe("fold", 2, 8, 5)], [Prescribe("fold", 2, 8, 5)], [Prescribe("fold", 2, 8, 5)]));

        asked.Should().Be(3);
        found.Should().Equal(0, 1, 2);
    }

    [Fact]
    public void What_changes_is_asked_and_so_is_what_comes_after()
    {
        var (asked, found) = Judge(Weeks([Prescribe("fold", 2, 8)], [Prescribe("fold", 2, 8, 5)], [Prescribe("fold", 2, 8)]));

        asked.Should().Be(3);
        found.Should().Equal(1);
    }

    [Fact]
    public void Each_place_of_a_session_is_held_against_its_own()
    {
        var (asked, found) = Judge(Weeks([Prescribe("fold", 2, 8), Prescribe("fold", 2, 8, 5)], [Prescribe("fold", 2, 8, 5), Prescribe("fold", 2, 8)], [Prescribe("fold", 2, 8, 5), Prescribe("fold", 2, 8)]));

        asked.Should().Be(5);
        found.Should().Equal(1, 2, 4);
    }

    [Fact]
    public void A_dose_that_was_right_for_a_beginner_is_judged_again_when_the_first_weeks_are_over()
    {
        var beginners = SmallWorld.Doses(SmallWorld.General("later") with { Repetitions = 12 }, SmallWorld.General("at first") with { Repetitions = 8, FirstTrainingWeeks = 2 });

        SmallWorld.Judge(People.Osteopenia with { TrainingWeeks = 0 }, Weeks([Prescribe("squat", 2, 8)], [Prescribe("squat", 2, 8)], [Prescribe("squat", 2, 8)], [Prescribe("squat", 2, 8)]), beginners)
            .Select(static item => item.Index).Should().Equal(2, 3);
    }

    [Fact]
    public void A_row_of_which_nobody_says_whether_it_is_like_another_one_is_judged()
    {
        var before = new JudgedBefore(stackalloc long[JudgedBefore.Places], []);
        var row = new PrescriptionRow();

        before.RememberFine(row);

        before.FoundFine(row).Should().BeFalse();
    }

    [Fact]
    public void What_shares_a_place_is_told_apart()
    {
        var before = new JudgedBefore(stackalloc long[JudgedBefore.Places], []);
        var (one, other) = (new PrescriptionRow { Likeness = 3 }, new PrescriptionRow { Likeness = 3 + JudgedBefore.Places });

        before.RememberFine(one);
        (before.FoundFine(one), before.FoundFine(other)).Should().Be((true, false));
        before.RememberFine(other);
        (before.FoundFine(one), before.FoundFine(other)).Should().Be((false, true));
    }

    [Fact]
    public void Other_rows_of_a_dose_table_forget_what_was_fine_and_the_same_do_not()
    {
        var before = new JudgedBefore(stackalloc long[JudgedBefore.Places], stackalloc ulong[2]);
        var row = new PrescriptionRow { Likeness = 7 };
        before.SetDoseRows(0, 1);
        before.SetDoseRows(1, 2);
        before.RememberFine(row);

        before.SetDoseRows(0, 1);
        before.SetDoseRows(1, 2);
        before.FoundFine(row).Should().BeTrue();
        before.SetDoseRows(1, 3);
        before.FoundFine(row).Should().BeFalse();
        before.DoseRows.ToArray().Should().Equal(1UL, 3UL);
    }

    /// <summary>A field that comes to the row later must be compared too, or be said to tell only the place.</summary>
    [Fact]
    public void Rows_that_differ_in_anything_but_their_place_do_not_say_the_same()
    {
        string[] places = [nameof(PrescriptionRow.Likeness), nameof(PrescriptionRow.Session), nameof(PrescriptionRow.Position)];
        var row = NoRules.Prepare(Of(Prescribe("squat", 3, 8, 20))).Prescriptions[0];
        foreach (var field in typeof(PrescriptionRow).GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            object changed = row;
            field.SetValue(changed, Other(field.FieldType, field.GetValue(row)));
            ((PrescriptionRow)changed).SaysTheSame(row).Should().Be(places.Contains(field.Name), field.Name);
            row.SaysTheSame((PrescriptionRow)changed).Should().Be(places.Contains(field.Name), field.Name);
        }
        row.SaysTheSame(row).Should().BeTrue();
    }

    private static object Other(Type type, object? value) => value switch
    {
        CompiledExercise => NoRules.Prepare(Of(Prescribe("press"))).Prescriptions[0].Exercise,
        CountRange range => new CountRange(range.Min + 1),
        double number => double.IsNaN(number) ? 0.0 : number + 1,
        bool flag => !flag,
        DoseMeasure => DoseMeasure.Flights,
        sbyte choice => (sbyte)(choice + 1),
        int whole => whole + 1,
        long whole => whole + 1,
        null when Nullable.GetUnderlyingType(type) == typeof(CountRange) => new CountRange(1),
        null when Nullable.GetUnderlyingType(type) == typeof(MeasureRange) => new MeasureRange(1),
        null when Nullable.GetUnderlyingType(type) == typeof(int) => 1,
        _ => throw new NotSupportedException($"What is another value of {type}?"),
    };

    [Fact]
    public void Only_rows_that_say_the_same_are_alike_whichever_way_they_were_read()
    {
        var reader = new RequestReader(PlanValidator.Default, null, null);
        // The reader of lines copies what it has read before, from line to line.
        var fromLines = new Dictionary<long, PrescriptionRow>();
        var repeated = 0;
        for (var seed = 0; seed < 300; seed++)
        {
            var dice = new Dice(seed);
            var plan = ArbitraryPlan.Repeating(dice);
            repeated += Alike(PlanValidator.Default.Rules.Prepare(plan), []);
            var line = Encoding.UTF8.GetBytes($$"""{"id":"{{seed}}","client":{{BoneRulesJson.WriteClient(ArbitraryClient.Build(dice))}},"plan":{{BoneRulesJson.WritePlan(plan)}}}""");
            repeated += Alike(reader.Read(line, out _)!.Value.Plan, fromLines);
        }
        repeated.Should().BeGreaterThan(2_000, "rows that are never alike would say nothing");
    }

    private static int Alike(PreparedPlan plan, Dictionary<long, PrescriptionRow> seen)
    {
        var repeated = 0;
        for (var p = 0; p < plan.Prescriptions.Length; p++)
        {
            ref readonly var row = ref plan.Prescriptions[p];
            row.Likeness.Should().BePositive();
            if (seen.TryAdd(row.Likeness, row)) continue;
            repeated++;
            if (!row.SaysTheSame(seen[row.Likeness])) row.Should().BeEquivalentTo(seen[row.Likeness]);
        }
        return repeated;
    }

    [Fact]
    public void A_plan_is_judged_as_if_nothing_in_it_came_twice()
    {
        var (rules, found) = (PlanValidator.Default.Rules, 0);
        var (sink, alone) = (new FindingSink(), new FindingSink());
        for (var seed = 0; seed < 600; seed++)
        {
            var dice = new Dice(seed);
            var (bound, plan) = (rules.Bind(Assessment.Assess(ArbitraryClient.Build(dice))), rules.Prepare(ArbitraryPlan.Repeating(dice)));
            sink.Clear();
            alone.Clear();
            bound.Judge(plan, sink);
            for (var p = 0; p < plan.Prescriptions.Length; p++) plan.Prescriptions[p].Likeness = 0;
            bound.Judge(plan, alone);

            found += sink.Count;
            if (!sink.Items.SequenceEqual(alone.Items)) sink.Items.ToArray().Should().Equal(alone.Items.ToArray(), "seed {0}", seed);
        }
        found.Should().BePositive();
    }
}
