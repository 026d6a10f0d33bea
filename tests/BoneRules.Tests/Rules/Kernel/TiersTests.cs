using BoneRules.Rules;

namespace BoneRules.Tests.Rules.Kernel;

public sealed class TiersTests
{
    private static readonly BoneTier[] Bones = Enum.GetValues<BoneTier>();
    private static readonly FallsLevel[] Falls = Enum.GetValues<FallsLevel>();

    /// <summary>Rules are kept by this number: two standings with one number would be judged alike.</summary>
    [Fact]
    public void Every_standing_has_a_number_of_its_own_and_there_is_none_beyond_the_count()
    {
        var numbers = (from low in Bones from high in Bones from least in Falls from most in Falls select SmallWorld.Standing(low, high, least, most).Index).ToList();

        numbers.Should().OnlyHaveUniqueItems();
        numbers.Order().Should().Equal(Enumerable.Range(0, Tiers.Count));
    }

    [Fact]
    public void A_person_stands_where_the_assessment_says_on_both_axes()
    {
        var open = Assessment.Assess(People.Osteopenia.AfterOneFall() with { BoneDensity = null, Diagnosis = null });

        Tiers.Of(open).Should().Be(new Tiers(open.BoneTier, open.FallsLevel));
        Tiers.Of(Assessment.Assess(People.Osteoporosis.AfterTwoFalls())).Should().Be(SmallWorld.Standing(BoneTier.B2, BoneTier.B2, FallsLevel.F2, FallsLevel.F2));
    }
}
