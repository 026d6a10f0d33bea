using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Kernel;

/// <summary>Rows and bands are bits of one word: 64 of them are judged to the last, and one more is refused, not forgotten.</summary>
public sealed class CompiledRulesTests
{
    private static DoseRule Doses(int count) => SmallWorld.Doses(Enumerable.Range(1, count).Select(static i => SmallWorld.General($"row {i}") with { Repetitions = i }).ToArray());

    private static Coverage Bands(int count) => new()
    {
        Descriptor = SmallWorld.Describe("T3", safety: false),
        Examples = static () => [],
        Measure = static (in WeekContext _) => 1,
        Quantity = Quantity.Minutes,
        Bands = Enumerable.Range(0, count).Select(i => new CoverageBand { Severity = Severity.Info, Min = i == count - 1 ? 2 : 0 }).ToValueList(),
    };

    private static Action Compiling(Rule rule) => () => new RuleSet("test", "1", [rule]).Compile(SmallWorld.Catalog);

    [Fact]
    public void Sixty_four_rows_of_doses_are_judged_to_the_last()
    {
        SmallWorld.Judge(People.Osteopenia, Of(Prescribe("squat", 1, 64)), Doses(64)).Should().BeEmpty();
        SmallWorld.Judge(People.Osteopenia, Of(Prescribe("squat", 1, 64)), Doses(63)).Should().ContainSingle();
        SmallWorld.Judge(People.Osteopenia, Of(Prescribe("squat", 1, 80)), Doses(64)).Should().ContainSingle().Which.Justification.Max.Should().Be(64);
    }

    [Fact]
    public void Sixty_five_are_refused() => Compiling(Doses(65)).Should().Throw<ArgumentException>().WithMessage("T2 has 65 dose rows; allowed are 1 to 64.");

    [Fact]
    public void Sixty_four_bands_are_judged_to_the_last() => SmallWorld.Judge(People.Osteopenia, Of(Prescribe("squat")), Bands(64)).Should().ContainSingle().Which.Justification.Min.Should().Be(2);

    [Fact]
    public void Sixty_five_bands_are_refused() => Compiling(Bands(65)).Should().Throw<ArgumentException>().WithMessage("T3 has 65 bands; allowed are 1 to 64.");

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(64, 1)]
    [InlineData(65, 2)]
    [InlineData(128, 2)]
    [InlineData(129, 3)]
    public void There_are_words_for_all_contraindications_and_always_one(int count, int words) =>
        new RuleSet("test", "1", ManyRules.Create(count, [], []).ToValueList<Rule>()).Compile(SmallWorld.Catalog).Words.Should().Be(words);

    [Fact]
    public void An_exercise_has_the_rows_that_name_it_and_those_of_its_pillar()
    {
        var rule = SmallWorld.Doses(
            SmallWorld.General("resistance"), SmallWorld.Own("squat"), SmallWorld.Own("others") with { Exercises = ["press", "jog"] },
            SmallWorld.General("weight-bearing") with { Pillar = ExercisePillar.WeightBearing }, SmallWorld.General("nothing") with { Pillar = null });
        var rules = new RuleSet("test", "1", [rule]).Compile(SmallWorld.Catalog);

        rules.Find("squat")!.DoseRows.Should().Equal(0b00011UL);
        rules.Find("press")!.DoseRows.Should().Equal(0b00101UL);
        rules.Find("jog")!.DoseRows.Should().Equal(0b01100UL);
        rules.Find("fold")!.DoseRows.Should().Equal(0UL);
        rules.Find("zorb").Should().BeNull();
        rules.Prepare(Of(new ExercisePrescription { Name = "Zorb wiggle" })).Prescriptions[0].Exercise.DoseRows.Should().Equal([0UL], "an exercise without a pillar is of none, and not of that which a row leaves out");
    }

    [Fact]
    public void An_exercise_that_is_the_same_as_another_has_its_rows()
    {
        var catalog = new ExerciseCatalog([.. SmallWorld.Catalog.Exercises, SmallWorld.Catalog.Find("squat")! with { Id = "my-squat", Name = "My squat", SameAs = "squat" }]);

        new RuleSet("test", "1", [SmallWorld.Doses(SmallWorld.Own("squat"))]).Compile(catalog).Find("my-squat")!.DoseRows.Should().Equal(1UL);
    }

    [Fact]
    public void Nobody_and_no_plan_can_be_bound_or_prepared()
    {
        var rules = new RuleSet("test", "1", []).Compile(SmallWorld.Catalog);

        rules.Invoking(static it => it.Bind(null!)).Should().Throw<ArgumentNullException>();
        rules.Invoking(static it => it.Prepare(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Each_dose_rule_is_found_at_its_place()
    {
        DoseRule[] doses = [SmallWorld.Doses(), SmallWorld.Doses() with { Descriptor = SmallWorld.Describe("T5", safety: false) }];
        var rules = new RuleSet("test", "1", doses.ToValueList<Rule>()).Compile(SmallWorld.Catalog);

        doses.Select(rules.DoseIndexOf).Should().Equal(0, 1);
        rules.DoseIndexOf(SmallWorld.Doses() with { Descriptor = SmallWorld.Describe("T6", safety: false) }).Should().Be(-1);
    }
}
