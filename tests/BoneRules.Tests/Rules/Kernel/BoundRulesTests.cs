using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Kernel;

public sealed class BoundRulesTests
{
    private static readonly DoseRule NoFolds = SmallWorld.Doses(SmallWorld.General("stretch") with { Pillar = ExercisePillar.FlexibilityAndPosture, Repetitions = 5 });

    private static Judged[] JudgeFold(ClientProfile client, params ReadOnlySpan<Rule> rules) => SmallWorld.Judge(client, Of(Prescribe("fold", 1, 50)), rules);

    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(128)]
    public void What_must_not_be_done_has_no_right_dose(int place)
    {
        JudgeFold(People.Osteoporosis, [.. ManyRules.Create(140, [place], []), NoFolds]).Should().ContainSingle().Which.Rule.Should().BeOfType<Contraindication>();
        JudgeFold(People.Osteoporosis, [.. ManyRules.Create(140, [place, 139], []), NoFolds]).Should().OnlyContain(static item => item.Rule is Contraindication).And.HaveCount(2);
        JudgeFold(People.Osteoporosis, [.. ManyRules.Create(140, [139, place], [1, 70]), NoFolds]).Should().OnlyContain(static item => item.Rule is Contraindication).And.HaveCount(4);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(64)]
    [InlineData(128)]
    public void What_may_be_forbidden_or_is_only_discouraged_is_asked_for_its_dose(int place)
    {
        JudgeFold(People.Osteoporosis, [.. ManyRules.Create(140, [], [place]), NoFolds]).Select(static item => item.Rule.GetType().Name).Should().Equal("Contraindication", "DoseRule");
        JudgeFold(People.Osteoporosis, [.. ManyRules.Create(140, [place], []).Select(static rule => rule with { Cases = [new SeverityCase(SeverityTable.Everybody(Severity.Warning))] }), NoFolds])
            .Select(static item => item.Rule.GetType().Name).Should().Equal("Contraindication", "DoseRule");
    }

    [Fact]
    public void What_rules_of_two_words_only_discourage_is_asked_for_its_dose() =>
        JudgeFold(People.Osteoporosis, [.. ManyRules.Create(140, [1, 70], []).Select(static rule => rule with { Cases = [new SeverityCase(SeverityTable.Everybody(Severity.Warning))] }), NoFolds])
            .Select(static item => item.Rule.GetType().Name).Should().Equal("Contraindication", "Contraindication", "DoseRule");

    [Theory]
    [InlineData(new[] { 1 }, new int[0], true, 1)]
    [InlineData(new[] { 70 }, new[] { 1 }, true, 2)]
    [InlineData(new[] { 1 }, new[] { 70 }, true, 2)]
    [InlineData(new int[0], new[] { 1, 70 }, false, 2)]
    [InlineData(new int[0], new int[0], false, 0)]
    public void A_movement_is_judged_by_the_rules_of_all_words(int[] certain, int[] possible, bool forbidden, int told)
    {
        var rules = ManyRules.Create(140, [.. certain, 2, 71], possible);
        // These two are about the movement, and not about the person.
        foreach (var other in (int[])[2, 71]) rules[other] = rules[other] with { ForWhom = static _ => Truth.False };
        var compiled = new RuleSet("test", "1", [.. rules]).Compile(SmallWorld.Catalog);
        var (person, plan, sink) = (Assessment.Assess(People.Osteoporosis), compiled.Prepare(Of(Prescribe("fold"))), new FindingSink());

        compiled.Bind(person).JudgeMovement(new PrescriptionContext(plan, 0, person), 0, sink).Should().Be(forbidden);

        sink.Items.ToArray().Select(item => Array.IndexOf(rules, item.Rule)).Should().Equal([.. certain.Concat(possible).Order()]);
        sink.Count.Should().Be(told);
    }

    [Fact]
    public void A_dose_of_nothing_hazardous_is_asked() => JudgeFold(People.Osteoporosis, NoFolds).Should().ContainSingle();

    [Theory]
    [InlineData(0)]
    [InlineData(64)]
    [InlineData(139)]
    public void A_rule_that_does_not_concern_the_person_says_nothing_and_one_that_may_waits(int place)
    {
        Judged[] Judge(Truth concerns) =>
            JudgeFold(People.Osteoporosis, [.. ManyRules.Create(140, [place], []).Select(rule => rule with { ForWhom = _ => concerns, WaitsFor = AssessmentAxis.Gate }), NoFolds]);

        Judge(Truth.False).Should().ContainSingle().Which.Rule.Should().BeSameAs(NoFolds, "what is not forbidden has a dose");
        var certain = Judge(Truth.True).Should().ContainSingle().Subject;
        (certain.Low, certain.High, certain.Axes).Should().Be((Severity.Error, Severity.Error, AssessmentAxis.None));
        var open = Judge(Truth.Unknown)[0];
        (open.Low, open.High, open.Axes, open.MovementUnknown).Should().Be((Severity.None, Severity.Error, AssessmentAxis.Gate, false));
    }

    [Fact]
    public void Of_two_rules_in_a_word_one_may_wait_for_the_person_and_the_other_not()
    {
        var rules = ManyRules.Create(140, [65, 66], []);
        rules[65] = rules[65] with { ForWhom = static _ => Truth.Unknown };

        JudgeFold(People.Osteoporosis, rules).Select(item => (Array.IndexOf(rules, item.Rule), item.Low)).Should().Equal((65, Severity.None), (66, Severity.Error));
    }

    /// <summary>Weeks of one session each, in which the squat rises a kilogram at a time; the third stands for as many weeks as it says.</summary>
    private static ExercisePlan Rising(int weeks, int repeatOfThird, string exercise = "squat") => new()
    {
        Weeks = Enumerable.Range(0, weeks).Select(w => new PlanWeek { Repeat = w == 2 ? repeatOfThird : null, Sessions = [Session(null, Prescribe(exercise, 3, 8, 20 + w))] }).ToValueList(),
    };

    private static ProgressionLimit NoRise { get; } = new()
    {
        Descriptor = SmallWorld.Describe("T4"),
        Examples = static () => [],
        Severities = SeverityTable.Everybody(Severity.Error),
        Judge = static (in StepContext step) => Judgement.Violation(Justification.OfNumber(Quantity.LoadKilograms, step.Load)),
    };

    private static Requirement Never { get; } = new()
    {
        Descriptor = SmallWorld.Describe("T5"), Examples = static () => [], Severities = SeverityTable.Everybody(Severity.Error), Judge = static (in PlanContext _) => Judgement.Violation(default),
    };

    /// <summary>A load has its reference in the previous four weeks, so an edit reaches the four that follow the last one which the edited week stands for.</summary>
    [Theory]
    [InlineData(1, 0, new[] { 1, 2, 3, 4 })]
    [InlineData(1, 2, new[] { 2, 3, 4, 5, 6 })]
    [InlineData(3, 2, new[] { 2, 3, 4, 5, 6 })]
    [InlineData(3, 1, new[] { 1, 2, 3 })]
    [InlineData(4, 1, new[] { 1, 2 })]
    [InlineData(4, 0, new[] { 1, 2 })]
    [InlineData(3, 0, new[] { 1, 2 })]
    [InlineData(1, 8, new[] { 8, 9 })]
    [InlineData(1, 9, new[] { 9 })]
    public void A_week_is_judged_with_the_loads_that_rise_in_it_and_in_the_next_four(int repeatOfThird, int week, int[] reached)
    {
        var rules = new RuleSet("test", "1", [NoRise, Never]).Compile(SmallWorld.Catalog);
        var sink = new FindingSink();

        rules.Bind(Assessment.Assess(People.Osteoporosis)).JudgeWeekAndProgression(rules.Prepare(Rising(10, repeatOfThird)), week, sink);

        sink.Items.ToArray().Select(static item => item.Index).Should().Equal(reached);
    }

    [Fact]
    public void Of_the_other_weeks_nothing_but_the_progression_is_judged()
    {
        var rules = new RuleSet("test", "1", [NoRise, SmallWorld.DeepFlexion(new SeverityCase(SeverityTable.Everybody(Severity.Error)))]).Compile(SmallWorld.Catalog);
        var (bound, plan) = (rules.Bind(Assessment.Assess(People.Osteoporosis)), rules.Prepare(Rising(3, 1, "fold")));
        var (part, whole) = (new FindingSink(), new FindingSink());

        bound.JudgeWeekAndProgression(plan, 1, part);
        bound.Judge(plan, whole);

        part.Items.ToArray().Select(static item => (item.Rule.Descriptor.Id, item.Index)).Should().Equal(("T1", 1), ("T4", 1), ("T4", 2));
        whole.Items.ToArray().Select(static item => (item.Rule.Descriptor.Id, item.Index)).Should().Equal(("T1", 0), ("T1", 1), ("T4", 1), ("T1", 2), ("T4", 2));
    }

    [Fact]
    public void Every_prescription_of_a_long_session_is_judged_at_its_place()
    {
        // Rows lie in blocks of 256: the second session begins in the middle of one, and goes on over two edges.
        var plan = Week(Session(null, Enumerable.Range(0, 100).Select(static i => Prescribe(i == 99 ? "fold" : "squat")).ToArray()), Session(null, Enumerable.Range(0, 500).Select(static i => Prescribe(i is 0 or 155 or 156 or 411 or 412 or 499 ? "fold" : "squat")).ToArray()));

        SmallWorld.Judge(People.Osteoporosis, plan, SmallWorld.DeepFlexion(new SeverityCase(SeverityTable.Everybody(Severity.Error)))).Select(static item => item.Index)
            .Should().Equal(99, 100, 255, 256, 511, 512, 599);
    }

    [Fact]
    public void A_plan_of_other_rules_or_none_or_no_place_for_findings_is_refused()
    {
        var (rules, other) = (new RuleSet("test", "1", []).Compile(SmallWorld.Catalog), new RuleSet("test", "1", []).Compile(SmallWorld.Catalog));
        var (bound, plan) = (rules.Bind(Assessment.Assess(People.Osteoporosis)), Rising(2, 1));

        bound.Invoking(it => it.Judge(other.Prepare(plan), new FindingSink())).Should().Throw<ArgumentException>().WithMessage("*other compiled rules*").WithParameterName("plan");
        bound.Invoking(it => it.JudgeWeekAndProgression(other.Prepare(plan), 0, new FindingSink())).Should().Throw<ArgumentException>().WithParameterName("plan");
        bound.Invoking(it => it.Judge(null!, new FindingSink())).Should().Throw<ArgumentNullException>();
        bound.Invoking(it => it.Judge(rules.Prepare(plan), null!)).Should().Throw<ArgumentNullException>();
        bound.Invoking(it => it.JudgeWeekAndProgression(rules.Prepare(plan), -1, new FindingSink())).Should().Throw<ArgumentOutOfRangeException>();
        bound.Invoking(it => it.JudgeWeekAndProgression(rules.Prepare(plan), 2, new FindingSink())).Should().Throw<ArgumentOutOfRangeException>();
    }
}
