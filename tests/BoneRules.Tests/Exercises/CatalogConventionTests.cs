using System.Text.RegularExpressions;
using BoneRules.Naming;

namespace BoneRules.Tests.Exercises;

/// <summary>What every table of the catalogue keeps to.</summary>
public sealed partial class CatalogConventionTests
{
    private static readonly IReadOnlyList<Exercise> All = ExerciseCatalog.Default.Exercises;

    [Fact]
    public void There_are_enough_exercises_to_recognise_real_plans() => All.Count.Should().BeGreaterThanOrEqualTo(450);

    [Fact]
    public void Ids_are_kebab_case_unique_and_in_order()
    {
        All.Should().OnlyContain(exercise => Kebab().IsMatch(exercise.Id));
        All.Select(exercise => exercise.Id).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
    }

    [Fact]
    public void Every_attribute_of_every_exercise_is_stated() =>
        All.Select(exercise => (exercise.Id, Blank: MovementAttributes.FirstBlank(exercise.Movement))).Where(entry => entry.Blank is not null).Should().BeEmpty();

    [Fact]
    public void No_name_stands_on_two_exercises()
    {
        var twice = All.SelectMany(exercise => exercise.Aliases.Prepend(exercise.Name).Append(exercise.Id).Select(name => (ExerciseName.Read(name).Key, exercise.Id))).Distinct()
            .GroupBy(entry => entry.Key, entry => entry.Id).Where(group => group.Count() > 1).Select(group => $"{group.Key}: {string.Join(", ", group)}");
        twice.Should().BeEmpty();
    }

    [Fact]
    public void Every_name_leads_to_its_exercise()
    {
        foreach (var exercise in All)
            foreach (var name in exercise.Aliases.Prepend(exercise.Name).Append(exercise.Id))
                ExerciseCatalog.Default.Resolve(name).Exercise.Should().BeSameAs(exercise, "\"{0}\" is a name of it", name);
    }

    [Theory]
    [InlineData("Easy walking", "walking")]
    [InlineData("light walking", "walking")]
    [InlineData("Gentle walking", "walking")]
    [InlineData("Stretching focused on the upper body", "stretching")]
    [InlineData("Upper body stretching", "stretching")]
    [InlineData("Kreuzheben konventionell", "barbell-deadlift")]
    [InlineData("Kniebeuge High-Bar", "barbell-back-squat")]
    [InlineData("Trizeps Kabeldrücken", "triceps-pushdown")]
    [InlineData("Rumänisches Kreuzheben (RDL)", "romanian-deadlift")]
    [InlineData("Peso muerto convencional", "barbell-deadlift")]
    [InlineData("Soulevé de terre conventionnel", "barbell-deadlift")]
    [InlineData("Stacco da terra convenzionale", "barbell-deadlift")]
    public void Names_from_real_plans_lead_where_people_mean(string name, string id) => ExerciseCatalog.Default.Resolve(name).Exercise!.Id.Should().Be(id);

    [Theory]
    [InlineData("Rope overhead triceps extension", OverheadLoad.Dumbbells)]
    [InlineData("Paused overhead triceps extension", OverheadLoad.Dumbbells)]
    [InlineData("Paused barbell overhead triceps extension", OverheadLoad.Barbell)]
    public void Only_a_bar_makes_a_triceps_extension_a_load_for_both_hands(string name, OverheadLoad expected) =>
        ExerciseCatalog.Default.Resolve(name).Movement.Overhead.Should().Be(expected);

    [Fact]
    public void Relations_lead_to_exercises_and_not_to_the_exercise_itself()
    {
        foreach (var exercise in All)
            foreach (var id in exercise.Regressions.Concat(exercise.Progressions).Concat(exercise.Substitutes))
            {
                ExerciseCatalog.Default.Find(id).Should().NotBeNull("{0} names {1}", exercise.Id, id);
                id.Should().NotBe(exercise.Id);
            }
    }

    [Fact]
    public void A_substitute_is_in_no_way_more_hazardous()
    {
        var worse = from exercise in All
                    from id in exercise.Substitutes
                    from attribute in Hazards.MoreIn(ExerciseCatalog.Default.Find(id)!.Movement, exercise.Movement)
                    select $"{exercise.Id} → {id}: {attribute}";
        worse.Should().BeEmpty();
    }

    [Fact]
    public void Every_hazardous_exercise_has_a_substitute() =>
        All.Where(exercise => Hazards.Any(exercise.Movement) && exercise.Substitutes.Count == 0).Select(exercise => exercise.Id).Should().BeEmpty();

    [Fact]
    public void Regressions_never_lead_back()
    {
        var done = new HashSet<string>();
        foreach (var exercise in All) Visit(exercise, []);

        void Visit(Exercise exercise, List<string> path)
        {
            path.Should().NotContain(exercise.Id, "regressions get easier: {0}", string.Join(" → ", path));
            if (!done.Add(exercise.Id)) return;
            foreach (var id in exercise.Regressions) Visit(ExerciseCatalog.Default.Find(id)!, [.. path, exercise.Id]);
        }
    }

    [Fact]
    public void Every_exercise_says_what_its_attributes_rest_on()
    {
        All.Should().OnlyContain(exercise => exercise.Basis.Count > 0);
        All.SelectMany(exercise => exercise.Basis).Distinct().Should().OnlyContain(basis => basis == "designChoice" || Statement().IsMatch(basis));
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Kebab();

    [GeneratedRegex(@"^G\d{3}$")]
    private static partial Regex Statement();
}
