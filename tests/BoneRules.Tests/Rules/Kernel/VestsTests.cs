using BoneRules.Rules;

namespace BoneRules.Tests.Rules.Kernel;

public sealed class VestsTests
{
    [Theory]
    [InlineData("Walk in a weighted vest", true)]
    [InlineData("Gehen mit Gewichtsweste", true)]
    [InlineData("Walk without vest", false)]
    [InlineData("Investigate", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_name_speaks_of_a_vest_unless_it_denies_it(string? name, bool expected) => Vests.AreNamedIn(name).Should().Be(expected);

    [Theory]
    [InlineData(6.4, "compliant")]
    [InlineData(6.41, "violation")]
    [InlineData(null, "undetermined")]
    public void A_share_of_body_mass_is_exceeded_above_it(double? vest, string expected) => Tell(Assessment.Assess(People.Healthy).HeavierThan(vest, 10)).Should().Be(expected);

    [Fact]
    public void Without_a_body_mass_it_cannot_be_told()
    {
        var judgement = Assessment.Assess(People.Healthy with { BodyMassKilograms = null }).HeavierThan(5, 10);

        (Tell(judgement), judgement.Missing).Should().Be(("undetermined", "client:/bodyMassKilograms"));
        Assessment.Assess(People.Healthy).HeavierThan(null, 10).Missing.Should().Be("vestKilograms");
    }

    [Fact]
    public void What_is_measured_is_the_share_and_the_kilograms() =>
        Assessment.Assess(People.Healthy).HeavierThan(16, 10).Justification.Should().Be(Justification.OfNumber(Quantity.VestPercentBodyMass, 25, max: 10).And(Quantity.VestKilograms, 16));

    [Fact]
    public void Vests_are_ruled_out_from_B3_or_after_a_fall_where_that_is_known()
    {
        bool RuledOut(ClientProfile client) => Assessment.Assess(client).RulesOutVests();

        RuledOut(People.VertebralFracture).Should().BeTrue();
        RuledOut(People.SevereOsteoporosis).Should().BeFalse();
        RuledOut(People.Osteopenia.AfterOneFall()).Should().BeTrue();
        RuledOut(People.Osteopenia).Should().BeFalse();
        RuledOut(People.Osteopenia with { Fractures = null }).Should().BeFalse("it may be, and other rules then speak");
    }

    private static string Tell(Judgement judgement) => judgement.IsViolation ? "violation" : judgement.IsUndetermined ? "undetermined" : "compliant";
}
