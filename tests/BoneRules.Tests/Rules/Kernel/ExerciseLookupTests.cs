using System.Text;
using BoneRules.Rules;

namespace BoneRules.Tests.Rules.Kernel;

public sealed class ExerciseLookupTests
{
    private static readonly CompiledRules Rules = RuleSet.Recommended.Compile(ExerciseCatalog.Default);

    [Fact]
    public void Every_id_is_found_as_often_and_in_whatever_order_it_is_asked_for()
    {
        var lookup = new ExerciseLookup(Rules);

        foreach (var exercise in ExerciseCatalog.Default.Exercises.Concat(ExerciseCatalog.Default.Exercises.Reverse()))
        {
            lookup.Known(exercise.Id)!.Exercise.Should().BeSameAs(exercise);
            lookup.Known(Encoding.UTF8.GetBytes(exercise.Id)).Should().BeSameAs(lookup.Known(exercise.Id));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("squats-of-zorb")]
    [InlineData("Goblet-Squat")]
    [InlineData("göblet-squat")]
    public void What_is_no_id_is_not_found(string id)
    {
        var lookup = new ExerciseLookup(Rules);
        lookup.Known("goblet-squat").Should().NotBeNull();

        lookup.Known(id).Should().BeNull();
        lookup.Known(Encoding.UTF8.GetBytes(id)).Should().BeNull();
    }

    [Theory]
    [InlineData(128, true)]
    [InlineData(129, false)]
    public void An_id_in_bytes_is_of_128_at_most(int length, bool found)
    {
        var id = new string('a', length);
        var catalog = new ExerciseCatalog([SmallWorld.Catalog.Find("squat")! with { Id = id }]);
        var lookup = new ExerciseLookup(new RuleSet("test", "1", []).Compile(catalog));

        (lookup.Known(Encoding.UTF8.GetBytes(id)) is not null).Should().Be(found);
        lookup.Known(id).Should().NotBeNull("a longer one is read as text");
    }

    [Fact]
    public void A_name_is_recognised_by_the_id_that_is_stated_or_else_by_the_name()
    {
        var lookup = new ExerciseLookup(Rules);

        lookup.Named(null, "Goblet squat", null, loaded: false).Id.Should().Be("goblet-squat");
        lookup.Named("Goblet squat", "Sit-up", null, loaded: false).Id.Should().Be("goblet-squat");
        lookup.Named("x-4711", "Goblet squat", null, loaded: false).Id.Should().Be("goblet-squat");
        lookup.Named("  ", "Goblet squat", null, loaded: false).Id.Should().Be("goblet-squat");
        var nobody = lookup.Named("x-4711", "Zorb wiggle", null, loaded: false);
        (nobody.Kind, nobody.UncataloguedName).Should().Be((ResolutionKind.Unknown, "x-4711"));
        lookup.Named(null, null, null, loaded: false).Kind.Should().Be(ResolutionKind.Unknown);
    }

    [Fact]
    public void A_vest_may_be_named_in_either()
    {
        var lookup = new ExerciseLookup(Rules);

        lookup.Named("Zorb wiggle", "in a vest", null, loaded: false).NeedsVest.Should().BeTrue();
        lookup.Named("Zorb wiggle with vest", null, null, loaded: false).NeedsVest.Should().BeTrue();
        lookup.Named("Zorb wiggle", "without vest", null, loaded: false).NeedsVest.Should().BeFalse();
        lookup.Named("Zorb wiggle", null, null, loaded: false).NeedsVest.Should().BeFalse();
    }

    [Fact]
    public void A_name_is_resolved_once_and_apart_for_what_else_is_said()
    {
        var lookup = new ExerciseLookup(Rules);
        var first = lookup.Named(null, "Zorb wiggle", null, loaded: false);

        lookup.Named(null, "Zorb wiggle", null, loaded: false).Should().BeSameAs(first);
        lookup.Named(null, "Zorb wiggle", null, loaded: true).Should().NotBeSameAs(first);
        lookup.Named(null, "Zorb wiggle", new ExerciseHints { Category = "stretching" }, loaded: false).Should().NotBeSameAs(first);
    }

    [Fact]
    public void Any_set_under_a_load_tells_of_one()
    {
        ExerciseLookup.StateLoad([new SetDetail(), new SetDetail { LoadKilograms = 1 }]).Should().BeTrue();
        ExerciseLookup.StateLoad([new SetDetail { PercentOneRepetitionMaximum = 1 }, new SetDetail()]).Should().BeTrue();
        ExerciseLookup.StateLoad([new SetDetail { LoadKilograms = 0 }, new SetDetail { PercentOneRepetitionMaximum = 0 }]).Should().BeFalse();
        ExerciseLookup.StateLoad([]).Should().BeFalse();
    }
}
