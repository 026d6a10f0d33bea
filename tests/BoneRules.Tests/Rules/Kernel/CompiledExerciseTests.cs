using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Kernel;

/// <summary>A movement's contraindications lie in words of 64, the first that has any beside the exercise and the others behind it.</summary>
public sealed class CompiledExerciseTests
{
    private const int Count = 200;

    public static TheoryData<int[], int[]> Hits { get; } = new()
    {
        { [], [] },
        { [0], [] },
        { [], [0] },
        { [63], [] },
        { [64], [] },
        { [], [64] },
        { [127], [] },
        { [128], [] },
        { [], [199] },
        { [63, 64], [] },
        { [0, 130], [5, 140] },
        { [], [64, 128] },
        { [70], [190] },
        { [190], [70] },
        { [1, 65, 129, 193], [2, 66, 130, 194] },
    };

    [Theory]
    [MemberData(nameof(Hits))]
    public void Each_contraindication_knows_what_it_meets(int[] certain, int[] possible)
    {
        var rules = new RuleSet("test", "1", ManyRules.Create(Count, certain, possible).ToValueList<Rule>()).Compile(SmallWorld.Catalog);
        var (fold, squat) = (rules.Find("fold")!, rules.Find("squat")!);

        Enumerable.Range(0, Count).Where(i => fold.Meets(i).IsTrue).Should().Equal(certain);
        Enumerable.Range(0, Count).Where(i => fold.Meets(i).IsUnknown).Should().Equal(possible);
        fold.CountHits().Should().Be(certain.Length + possible.Length);
        Enumerable.Range(0, Count).Should().OnlyContain(i => squat.Meets(i).IsFalse);
        squat.CountHits().Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Hits))]
    public void Each_is_judged_once_and_what_may_be_is_certain_of_nothing(int[] certain, int[] possible)
    {
        Rule[] rules = ManyRules.Create(Count, certain, possible);

        var judged = SmallWorld.Judge(People.Osteoporosis, Of(Prescribe("squat"), Prescribe("fold")), rules);

        judged.Select(item => Array.IndexOf(rules, item.Rule)).Should().Equal(certain.Concat(possible).Order());
        judged.All(static item => item.Index == 1 && item.High == Severity.Error).Should().BeTrue();
        judged.Where(static item => item is { Low: Severity.Error, MovementUnknown: false }).Select(item => Array.IndexOf(rules, item.Rule)).Should().Equal(certain);
        judged.Where(static item => item is { Low: Severity.None, MovementUnknown: true }).Select(item => Array.IndexOf(rules, item.Rule)).Should().Equal(possible);
    }
}
