using BoneRules.Rules;

namespace BoneRules.Tests.Rules.Kernel;

/// <summary>What an exercise counts as, attribute by attribute; an attribute that is not known counts as nothing.</summary>
public sealed class SessionShareTests
{
    private static readonly Movement Still = SmallWorld.Still with { Resistance = Resistance.None };
    private static readonly Movement Walk = Still with { Continuous = true, Impact = ImpactLevel.Low };

    private static SessionShare Of(Movement movement, ExercisePillar? pillar = null, Func<Exercise, Exercise>? exercise = null) =>
        SessionShare.Of(exercise?.Invoke(new Exercise { Id = "x", Name = "X", Pillar = ExercisePillar.Recovery, Movement = movement, Muscles = MuscleGroups.Hips }), movement, pillar, ResolutionKind.Exact);

    [Theory]
    [InlineData(ExercisePillar.WeightBearing, Pillars.WeightBearing)]
    [InlineData(ExercisePillar.Resistance, Pillars.Resistance)]
    [InlineData(ExercisePillar.Balance, Pillars.Balance)]
    [InlineData(ExercisePillar.FlexibilityAndPosture, Pillars.FlexibilityAndPosture)]
    [InlineData(ExercisePillar.NonWeightBearingAerobic, Pillars.None)]
    [InlineData(ExercisePillar.Recovery, Pillars.None)]
    [InlineData(null, Pillars.None)]
    public void An_exercise_stands_for_its_pillar(ExercisePillar? pillar, Pillars expected) => Of(Still, pillar).Pillars.Should().Be(expected);

    [Theory]
    [InlineData(ExercisePillar.WeightBearing, SessionTraits.None)]
    [InlineData(ExercisePillar.Resistance, SessionTraits.Resistance | SessionTraits.DemandingResistance)]
    [InlineData(ExercisePillar.Balance, SessionTraits.Balance)]
    [InlineData(ExercisePillar.FlexibilityAndPosture, SessionTraits.None)]
    [InlineData(null, SessionTraits.None)]
    public void It_brings_what_sessions_of_its_pillar_have(ExercisePillar? pillar, SessionTraits expected) => Of(Still, pillar).Traits.Should().Be(expected);

    [Theory]
    [InlineData(false, false, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(true, true, false)]
    public void What_is_gentle_or_daily_is_not_demanding(bool gentle, bool daily, bool demanding) =>
        Of(Still, ExercisePillar.Balance, exercise => exercise with { Gentle = gentle, DailyStrength = daily }).Traits.Has(SessionTraits.Demanding).Should().Be(demanding);

    [Fact]
    public void Strength_that_may_be_daily_needs_no_rest_for_its_muscles()
    {
        var (daily, other) = (Of(Still, ExercisePillar.Resistance, static exercise => exercise with { DailyStrength = true }), Of(Still, ExercisePillar.Resistance, static exercise => exercise));

        (daily.Traits, daily.DemandingMuscles, daily.Pillars).Should().Be((SessionTraits.Resistance, MuscleGroups.None, Pillars.Resistance));
        (other.Traits, other.DemandingMuscles).Should().Be((SessionTraits.Resistance | SessionTraits.DemandingResistance | SessionTraits.Demanding, MuscleGroups.Hips));
        Of(Still, ExercisePillar.Balance, static exercise => exercise).DemandingMuscles.Should().Be(MuscleGroups.None);
    }

    [Theory]
    [InlineData(SpinalExtension.None, false)]
    [InlineData(SpinalExtension.Supported, true)]
    [InlineData(SpinalExtension.ProneOrRomanChair, true)]
    [InlineData(null, false)]
    public void Extension_of_the_spine_is_noted(SpinalExtension? extension, bool expected) =>
        Of(Still with { SpinalExtension = extension }).Traits.Has(SessionTraits.SpinalExtension).Should().Be(expected);

    [Fact]
    public void An_exercise_that_nobody_knows_is_noted()
    {
        SessionShare.Of(null, new Movement(), null, ResolutionKind.Unknown).Should().Be(new SessionShare(SessionTraits.Unknown, Pillars.None, MuscleGroups.None, MuscleGroups.None, CountsAs.Nothing));
        SessionShare.Of(null, new Movement(), null, ResolutionKind.Inferred).Traits.Should().Be(SessionTraits.None);
    }

    [Theory]
    [InlineData(ImpactLevel.None, false)]
    [InlineData(ImpactLevel.Low, false)]
    [InlineData(ImpactLevel.Moderate, true)]
    [InlineData(ImpactLevel.High, true)]
    [InlineData(null, false)]
    public void Contacts_count_from_moderate_impact_on(ImpactLevel? impact, bool counts)
    {
        Of(Still with { Impact = impact }).Counts.HasFlag(CountsAs.Impacts).Should().Be(counts);
        Of(Walk with { Impact = impact }).Counts.HasFlag(CountsAs.ImpactMinutes).Should().Be(counts);
    }

    [Theory]
    [InlineData(ImpactLevel.Low, true)]
    [InlineData(ImpactLevel.None, true)]
    [InlineData(ImpactLevel.Moderate, false)]
    public void Steps_of_stairs_count_as_such_unless_they_are_impacts(ImpactLevel impact, bool steps)
    {
        Of(Still with { Family = ActivityFamily.Stairs, Impact = impact }).Counts.HasFlag(CountsAs.Steps).Should().Be(steps);
        Of(Walk with { Family = ActivityFamily.Stairs, Impact = impact }).Counts.HasFlag(CountsAs.StepMinutes).Should().Be(steps);
        Of(Still with { Family = ActivityFamily.BriskWalking, Impact = impact }).Counts.HasFlag(CountsAs.Steps).Should().BeFalse();
        Of(Walk with { Family = ActivityFamily.BriskWalking, Impact = impact }).Counts.HasFlag(CountsAs.StepMinutes).Should().BeFalse();
    }

    [Theory]
    [InlineData(true, ImpactLevel.None, false, false)]
    [InlineData(true, ImpactLevel.Low, true, true)]
    [InlineData(true, ImpactLevel.Moderate, false, true)]
    [InlineData(true, ImpactLevel.High, false, true)]
    [InlineData(true, null, false, false)]
    [InlineData(false, ImpactLevel.Low, false, false)]
    [InlineData(false, ImpactLevel.Moderate, false, false)]
    [InlineData(null, ImpactLevel.Low, false, false)]
    public void Minutes_on_the_feet_count_from_low_impact_on(bool? onFeet, ImpactLevel? impact, bool low, bool any)
    {
        var counts = Of(Walk with { WeightBearing = onFeet, Impact = impact }).Counts;

        (counts.HasFlag(CountsAs.LowImpactMinutes), counts.HasFlag(CountsAs.WeightBearingMinutes)).Should().Be((low, any));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(null)]
    public void What_is_not_continuous_has_no_minutes_that_count(bool? continuous)
    {
        const CountsAs Minutes = CountsAs.ImpactMinutes | CountsAs.StepMinutes | CountsAs.LowImpactMinutes | CountsAs.WeightBearingMinutes | CountsAs.AerobicMinutes;

        foreach (var impact in Enum.GetValues<ImpactLevel>())
            foreach (var family in (ActivityFamily[])[ActivityFamily.Stairs, ActivityFamily.None])
                (Of(Walk with { Continuous = continuous, Impact = impact, Family = family }, ExercisePillar.WeightBearing).Counts & Minutes).Should().Be(CountsAs.Nothing);
    }

    [Fact]
    public void A_vibration_plate_earns_no_dose()
    {
        var share = Of(Walk with { Family = ActivityFamily.VibrationPlate }, ExercisePillar.WeightBearing);

        share.Pillars.Should().Be(Pillars.None);
        (share.Counts & (CountsAs.LowImpactMinutes | CountsAs.WeightBearingMinutes | CountsAs.AerobicMinutes)).Should().Be(CountsAs.Nothing);
    }

    [Theory]
    [InlineData(ExercisePillar.WeightBearing, true)]
    [InlineData(ExercisePillar.NonWeightBearingAerobic, true)]
    [InlineData(ExercisePillar.Balance, false)]
    [InlineData(null, false)]
    public void Aerobic_minutes_are_those_of_two_pillars(ExercisePillar? pillar, bool counts) => Of(Walk, pillar).Counts.HasFlag(CountsAs.AerobicMinutes).Should().Be(counts);

    [Theory]
    [InlineData(ExercisePillar.Balance, true)]
    [InlineData(ExercisePillar.WeightBearing, false)]
    public void Balance_minutes_are_those_of_balance(ExercisePillar pillar, bool counts) => Of(Still, pillar).Counts.HasFlag(CountsAs.BalanceMinutes).Should().Be(counts);

    [Theory]
    [InlineData(true, ImpactLevel.Low, true)]
    [InlineData(true, ImpactLevel.None, true)]
    [InlineData(true, ImpactLevel.Moderate, false)]
    [InlineData(true, null, false)]
    [InlineData(false, ImpactLevel.Low, false)]
    [InlineData(null, ImpactLevel.Low, false)]
    public void Easy_aerobic_work_warms_up_off_the_feet_too(bool? continuous, ImpactLevel? impact, bool easy) =>
        Of(Walk with { Continuous = continuous, Impact = impact }, ExercisePillar.NonWeightBearingAerobic).Counts.HasFlag(CountsAs.EasyAerobic).Should().Be(easy);

    [Theory]
    [InlineData(ExercisePillar.FlexibilityAndPosture, SpinalExtension.None, Resistance.None, true)]
    [InlineData(ExercisePillar.Balance, SpinalExtension.None, Resistance.None, false)]
    [InlineData(ExercisePillar.FlexibilityAndPosture, SpinalExtension.Supported, Resistance.None, false)]
    [InlineData(ExercisePillar.FlexibilityAndPosture, SpinalExtension.None, Resistance.Band, false)]
    [InlineData(ExercisePillar.FlexibilityAndPosture, null, Resistance.None, false)]
    public void A_stretch_is_flexibility_without_extension_or_resistance(ExercisePillar pillar, SpinalExtension? extension, Resistance resistance, bool stretch) =>
        Of(Still with { SpinalExtension = extension, Resistance = resistance }, pillar).Counts.HasFlag(CountsAs.Stretch).Should().Be(stretch);

    [Fact]
    public void Rest_is_noted_as_such()
    {
        Of(Still, ExercisePillar.Recovery).Counts.HasFlag(CountsAs.Recovery).Should().BeTrue();
        Of(Still, ExercisePillar.Balance).Counts.HasFlag(CountsAs.Recovery).Should().BeFalse();
    }

    [Theory]
    [InlineData(Resistance.None, false)]
    [InlineData(Resistance.BodyWeight, false)]
    [InlineData(Resistance.Band, true)]
    [InlineData(Resistance.FreeWeight, true)]
    [InlineData(null, false)]
    public void A_load_begins_with_a_band(Resistance? resistance, bool loaded) => Of(Still with { Resistance = resistance }).Counts.HasFlag(CountsAs.Loaded).Should().Be(loaded);
}
