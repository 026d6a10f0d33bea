using BoneRules.Rules;

namespace BoneRules.Tests.Rules.Progression;

/// <summary>Ruling 25: the smallest step of the equipment, the person's own where it is known.</summary>
public sealed class LoadStepsTests
{
    private static double Step(ClientProfile client, params string[] equipment) =>
        LoadSteps.SmallestStep(client, ExerciseCatalog.Default.Find("goblet-squat")! with { Equipment = equipment.ToValueList() });

    [Theory]
    [InlineData("barbell", 2.5)]
    [InlineData("trapBar", 2.5)]
    [InlineData("ezBar", 2.5)]
    [InlineData("smithMachine", 2.5)]
    [InlineData("dumbbell", 1)]
    [InlineData("kettlebell", 1)]
    [InlineData("machine", 1)]
    [InlineData("cable", 1)]
    [InlineData("band", 1)]
    [InlineData("plate", 1)]
    [InlineData("medicineBall", 1)]
    [InlineData("sandbag", 1)]
    [InlineData("sled", 1)]
    [InlineData("landmine", 1)]
    public void Each_kind_of_equipment_has_its_step_beside_what_is_no_load(string equipment, double expected)
    {
        Step(People.Healthy, equipment).Should().Be(expected);
        Step(People.Healthy, "barbell", equipment).Should().Be(Math.Min(expected, 2.5));
        Step(People.Healthy with { EquipmentIncrementsKilograms = [new("anvil", 4)] }, "anvil", equipment).Should().Be(Math.Min(expected, 4), "the anvil has a step of its own");
    }

    [Fact]
    public void The_smallest_of_several_counts_in_any_order()
    {
        Step(People.Healthy, "barbell", "dumbbell").Should().Be(1);
        Step(People.Healthy, "dumbbell", "barbell").Should().Be(1);
        Step(People.Healthy, "bench", "barbell").Should().Be(2.5, "a bench is no load");
        Step(People.Healthy, "bench").Should().Be(1);
        Step(People.Healthy).Should().Be(1);
        LoadSteps.SmallestStep(People.Healthy, null).Should().Be(1);
    }

    [Fact]
    public void The_person_knows_the_own_equipment_better()
    {
        var client = People.Healthy with { EquipmentIncrementsKilograms = [new("Dumbbell", 0.5), new("machine", 5)] };
        Step(client, "dumbbell").Should().Be(0.5);
        Step(client, "machine").Should().Be(5);
        Step(client, "barbell").Should().Be(2.5);
        Step(client, "machine", "barbell").Should().Be(2.5);
    }

    /// <summary>From nothing to the tolerance no sum rounds, so its two sides are one step of the number apart.</summary>
    [Fact]
    public void A_limit_is_exceeded_from_just_above_the_tolerance()
    {
        const double tolerance = 1e-6;
        LoadSteps.Exceeds(0, 0).Should().BeFalse();
        LoadSteps.Exceeds(tolerance, 0).Should().BeFalse();
        LoadSteps.Exceeds(double.BitIncrement(tolerance), 0).Should().BeTrue();
        LoadSteps.Exceeds(-tolerance, 0).Should().BeFalse();
    }

    [Theory]
    [InlineData(10, 10, false)]
    [InlineData(9.99, 10, false)]
    [InlineData(10.01, 10, true)]
    [InlineData(double.PositiveInfinity, 10, true)]
    public void A_change_is_held_against_its_limit(double change, double limit, bool expected) => LoadSteps.Exceeds(change, limit).Should().Be(expected);

    [Fact]
    public void What_binary_fractions_add_to_a_tenth_is_no_more_than_a_tenth()
    {
        var change = (7.7 - 7) / 7 * 100;
        change.Should().BeGreaterThan(10, "so it comes out of the division");
        LoadSteps.Exceeds(change, 10).Should().BeFalse();
    }
}
