namespace BoneRules.Tests.Exercises;

public sealed class CatalogTableTests
{
    private const string Header =
        "id\tname\tpillar\tmuscles\tbones\tequipment\tposition\tspinalFlexion\tflexionUnderLoad\ttrunkRotation\tendRangeRotation\tsideBend\tspinalExtension\timpact\tcontacts\t"
        + "continuous\tsingleLegHop\tballistic\tdirectionChange\tweightBearing\tunilateral\tprone\tfloorTransfer\tliftOrigin\tbackLoaded\toverhead\tresistance\tbalanceDemand\t"
        + "unstableSurface\teyesClosed\tfamily\tdailyStrength\tgentle\tregressions\tprogressions\tsubstitutes\tbasis\n";

    internal const string Row =
        "stool-rise\tStool rise\tresistance\tlegs hips\thip\tchair\tstanding\tnone\tno\tnone\tno\tnone\tnone\tnone\t0\tno\tno\tno\tno\tyes\tno\tno\tno\tnone\tno\tnone\tbodyWeight\tnone\tno\tno\tnone\tyes\tno\t-\t-\t-\tdesignChoice\n";

    private const string Names = "id\tlanguage\tname\n";

    [Fact]
    public void A_row_is_an_exercise_with_its_other_names()
    {
        var exercise = new CatalogTable("stools", Header + Row, () => Names + "stool-rise\tde\tHocker-Aufstehen\n").ReadAll().Should().ContainSingle().Subject;
        exercise.Id.Should().Be("stool-rise");
        exercise.Muscles.Should().Be(MuscleGroups.Legs | MuscleGroups.Hips);
        exercise.Movement.WeightBearing.Should().BeTrue();
        exercise.Aliases.Should().Equal("Hocker-Aufstehen");
        exercise.Regressions.Should().BeEmpty();
        MovementAttributes.FirstBlank(exercise.Movement).Should().BeNull();
    }

    [Theory]
    [InlineData("\tnone\tno\tnone\tno\tnone\tnone\tnone\t0", "\t\tno\tnone\tno\tnone\tnone\tnone\t0", "spinalFlexion is blank")]
    [InlineData("\tlegs hips\t", "\t \t", "muscles is blank")]
    [InlineData("\tlegs hips\t", "\tlegs tail\t", "no MuscleGroups")]
    [InlineData("\tbodyWeight\t", "\t3\t", "no Resistance")]
    [InlineData("\tbodyWeight\t", "\tBodyWeight\t", "no Resistance")]
    [InlineData("\t0\tno\t", "\tsome\tno\t", "not a number")]
    [InlineData("\t0\tno\t", "\t0\tnever\t", "neither yes nor no")]
    [InlineData("\tdesignChoice", "", "columns")]
    [InlineData("stool-rise\t", "stool-rise\tsecond\t", "columns")]
    public void A_cell_that_is_blank_or_of_no_known_value_is_named(string cell, string wrong, string expected) =>
        Reading(Header + Row.Replace(cell, wrong), Names).Should().Throw<InvalidDataException>().WithMessage($"stools.tsv:2:*{expected}*");

    [Fact]
    public void The_header_is_fixed() =>
        Reading(Header.Replace("muscles", "muscle") + Row, Names).Should().Throw<InvalidDataException>().WithMessage("stools.tsv:1:*");

    [Fact]
    public void A_name_of_no_exercise_is_refused() =>
        Reading(Header + Row, Names + "stool-fall\ten\tStool fall\n").Should().Throw<InvalidDataException>().WithMessage("*stool-fall*");

    [Fact]
    public void A_name_is_a_line_of_three_cells() =>
        Reading(Header + Row, Names + "stool-rise\tde\tHocker-Aufstehen\nstool-rise\ten\n").Should().Throw<InvalidDataException>().WithMessage("stools.names.tsv:3:*");

    [Fact]
    public void The_names_of_an_exercise_stand_together()
    {
        var names = Names + "stool-rise\tde\tHocker-Aufstehen\nstool-fall\ten\tStool fall\nstool-rise\ten\tStool stand\n";
        Reading(Header + Row + Row.Replace("stool-rise", "stool-fall"), names).Should().Throw<InvalidDataException>().WithMessage("*stool-rise do not stand together*");
    }

    [Fact]
    public void A_name_that_counts_with_a_load_stands_apart()
    {
        var exercise = new CatalogTable("stools", Header + Row, () => Names + "stool-rise\tloaded\tRise\nstool-rise\ten\tStool stand\n").ReadAll().Should().ContainSingle().Subject;
        exercise.LoadedAliases.Should().Equal("Rise");
        exercise.Aliases.Should().Equal("Stool stand");
    }

    [Fact]
    public void Every_table_of_the_catalogue_can_be_read_whole() =>
        CatalogFamilies.Tables().SelectMany(static table => table.ReadAll()).OrderBy(static exercise => exercise.Id, StringComparer.Ordinal)
            .Should().Equal(ExerciseCatalog.Default.Exercises);

    [Fact]
    public void Whoever_asks_gets_the_same_exercise()
    {
        var catalog = ExerciseCatalog.OfTables();
        Exercise[] asked = [.. ParallelEnumerable.Range(0, 64).Select(_ => catalog.Find("sit-to-stand")!)];
        asked.Should().AllSatisfy(exercise => exercise.Should().BeSameAs(catalog.Exercises.Single(static known => known.Id == "sit-to-stand")));
    }

    [Fact]
    public void Two_exercises_of_one_id_are_refused()
    {
        var act = () => new ExerciseCatalog([.. new CatalogTable("stools", Header + Row + Row, () => Names).ReadAll()]);
        act.Should().Throw<InvalidDataException>().WithMessage("*stool-rise*");
    }

    private static Action Reading(string table, string names) => () => _ = new CatalogTable("stools", table, () => names).ReadAll();
}
