using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Kernel;

public sealed class PrescriptionContextTests
{
    private static readonly CompiledRules Rules = new RuleSet("test", "1", []).Compile(SmallWorld.Catalog);
    private static readonly ExercisePrescription Squat = Prescribe("squat");

    private static PrescriptionContext Of(ExercisePrescription prescription, ClientProfile? client = null) => new(Rules.Prepare(Plans.Of(prescription)), 0, Assessment.Assess(client ?? People.Osteopenia));

    [Fact]
    public void The_share_of_the_maximum_is_stated_or_follows_from_a_maximum_that_is_known()
    {
        var known = People.Osteopenia with { OneRepetitionMaximumKilograms = [new NamedKilograms("press", 10), new NamedKilograms("squat", 80)] };

        Of(Squat with { LoadKilograms = 60 }, known).PercentOneRepetitionMaximum.Should().Be(75);
        Of(Squat with { LoadKilograms = 60, PercentOneRepetitionMaximum = 50 }, known).PercentOneRepetitionMaximum.Should().Be(50);
        Of(Squat with { LoadKilograms = 60 }).PercentOneRepetitionMaximum.Should().BeNull();
        Of(Squat, known).PercentOneRepetitionMaximum.Should().BeNull();
        Of(new ExercisePrescription { Name = "Zorb wiggle", LoadKilograms = 60 }, known).PercentOneRepetitionMaximum.Should().BeNull();
        Of(Squat with { LoadKilograms = 60 }, known).PercentAbove(74).Should().Be(Truth.True);
        Of(Squat with { LoadKilograms = 60 }, known).PercentAbove(75).Should().Be(Truth.False);
        Of(Squat with { LoadKilograms = 60 }).PercentAbove(75).Should().Be(Truth.Unknown);
    }

    [Fact]
    public void A_load_is_above_a_limit_that_it_exceeds()
    {
        Of(Squat with { LoadKilograms = 10.5 }).LoadAbove(10).Should().Be(Truth.True);
        Of(Squat with { LoadKilograms = 10 }).LoadAbove(10).Should().Be(Truth.False);
        Of(Squat).LoadAbove(10).Should().Be(Truth.Unknown);
    }

    [Fact]
    public void A_load_outside_the_body_is_told_by_the_plan_else_by_the_exercise_else_not_at_all()
    {
        Of(Squat).ExternallyLoaded.Should().Be(Truth.True);
        Of(Squat with { LoadKilograms = 0 }).ExternallyLoaded.Should().Be(Truth.False);
        Of(Squat with { LoadKilograms = 1 }).ExternallyLoaded.Should().Be(Truth.True);
        Of(new ExercisePrescription { Name = "Zorb wiggle" }).ExternallyLoaded.Should().Be(Truth.Unknown);
        Of(new ExercisePrescription { Name = "Zorb wiggle", PercentOneRepetitionMaximum = 50 }).ExternallyLoaded.Should().Be(Truth.True);
        Of(new ExercisePrescription { Name = "Zorb wiggle", RepetitionMaximum = 8 }).ExternallyLoaded.Should().Be(Truth.True);
        Of(Squat).StatesLoad.Should().BeFalse();
        Of(Squat with { LoadKilograms = 0 }).StatesLoad.Should().BeFalse();
        Of(Squat with { LoadKilograms = 1 }).StatesLoad.Should().BeTrue();
        Of(Squat with { PercentOneRepetitionMaximum = 1 }).StatesLoad.Should().BeTrue();
        Of(Squat with { RepetitionMaximum = 1 }).StatesLoad.Should().BeTrue();
    }

    [Theory]
    [InlineData(null, null, Supervision.None, false, false)]
    [InlineData(null, Supervision.Trainer, Supervision.Trainer, true, false)]
    [InlineData(Supervision.None, Supervision.HealthProfessional, Supervision.None, false, false)]
    [InlineData(Supervision.HealthProfessional, null, Supervision.HealthProfessional, true, true)]
    public void Who_is_there_says_the_plan_before_the_person(Supervision? plan, Supervision? person, Supervision expected, bool supervised, bool byProfessional)
    {
        var context = Of(Squat with { Supervision = plan }, People.Osteopenia with { Supervision = person });

        (context.Supervision, context.Supervised, context.WithHealthProfessional).Should().Be((expected, supervised, byProfessional));
    }

    [Fact]
    public void A_movement_was_coached_where_it_is_named()
    {
        Of(Squat, People.Osteopenia with { CoachedMovements = ["press", "squat"] }).Coached.Should().BeTrue();
        Of(Squat, People.Osteopenia with { CoachedMovements = ["press"] }).Coached.Should().BeFalse();
        Of(Squat).Coached.Should().BeFalse();
    }

    [Fact]
    public void A_tempo_that_is_left_out_is_not_fast()
    {
        Of(Squat with { Tempo = Tempo.Fast }).AtFastTempo.Should().BeTrue();
        Of(Squat with { Tempo = Tempo.Slow }).AtFastTempo.Should().BeFalse();
        Of(Squat).AtFastTempo.Should().BeFalse();
    }
}
