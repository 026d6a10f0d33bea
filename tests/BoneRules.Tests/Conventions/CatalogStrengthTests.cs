using BoneRules.Rules;
using BoneRules.Tests.Rules;

namespace BoneRules.Tests.Conventions;

/// <summary>No attribute of the catalogue is there for nothing, and none can be left blank.</summary>
public sealed class CatalogStrengthTests
{
    /// <summary>Attributes that decide what a rule says, each with a way to forget it.</summary>
    private static readonly Dictionary<string, Func<Exercise, Exercise>> Forget = new()
    {
        ["pillar"] = static e => e with { Pillar = e.Pillar == ExercisePillar.Resistance ? ExercisePillar.Balance : ExercisePillar.Resistance },
        ["muscles"] = static e => e with { Muscles = default },
        ["equipment"] = static e => e with { Equipment = [] },
        ["dailyStrength"] = static e => e with { DailyStrength = false },
        ["gentle"] = static e => e with { Gentle = false },
        ["spinalFlexion"] = static e => e with { Movement = e.Movement with { SpinalFlexion = null } },
        ["flexionUnderLoad"] = static e => e with { Movement = e.Movement with { FlexionUnderLoad = null } },
        ["trunkRotation"] = static e => e with { Movement = e.Movement with { TrunkRotation = null } },
        ["endRangeRotation"] = static e => e with { Movement = e.Movement with { EndRangeRotation = null } },
        ["sideBend"] = static e => e with { Movement = e.Movement with { LateralFlexion = null } },
        ["spinalExtension"] = static e => e with { Movement = e.Movement with { SpinalExtension = null } },
        ["impact"] = static e => e with { Movement = e.Movement with { Impact = null } },
        ["contacts"] = static e => e with { Movement = e.Movement with { ContactsPerRepetition = null } },
        ["continuous"] = static e => e with { Movement = e.Movement with { Continuous = null } },
        ["singleLegHop"] = static e => e with { Movement = e.Movement with { SingleLegHop = null } },
        ["ballistic"] = static e => e with { Movement = e.Movement with { Ballistic = null } },
        ["directionChange"] = static e => e with { Movement = e.Movement with { DirectionChange = null } },
        ["weightBearing"] = static e => e with { Movement = e.Movement with { WeightBearing = null } },
        ["prone"] = static e => e with { Movement = e.Movement with { Prone = null } },
        ["liftOrigin"] = static e => e with { Movement = e.Movement with { LiftOrigin = null } },
        ["backLoaded"] = static e => e with { Movement = e.Movement with { BackLoaded = null } },
        ["overhead"] = static e => e with { Movement = e.Movement with { Overhead = null } },
        ["resistance"] = static e => e with { Movement = e.Movement with { Resistance = null } },
        ["balanceDemand"] = static e => e with { Movement = e.Movement with { BalanceDemand = null } },
        ["unstableSurface"] = static e => e with { Movement = e.Movement with { UnstableSurface = null } },
        ["eyesClosed"] = static e => e with { Movement = e.Movement with { EyesClosed = null } },
        ["family"] = static e => e with { Movement = e.Movement with { Family = null } },
    };

    /// <summary>Columns that name an exercise, help to choose one, lead to others or say what a row rests on: no rule judges by them.</summary>
    private static readonly string[] NotJudgedBy = ["id", "name", "bones", "position", "unilateral", "floorTransfer", "regressions", "progressions", "substitutes", "basis"];

    public static TheoryData<string> Attributes() => new(Forget.Keys);

    public static TheoryData<int> Columns() => new(Enumerable.Range(0, CatalogRow.Columns.Length));

    [Fact]
    public void Every_column_is_an_attribute_that_decides_or_is_said_not_to() =>
        Forget.Keys.Concat(NotJudgedBy).Should().BeEquivalentTo(CatalogRow.Columns);

    [Theory]
    [MemberData(nameof(Attributes))]
    public void Without_an_attribute_some_rule_no_longer_says_what_its_table_states(string attribute)
    {
        var forgetful = new ExerciseCatalog([.. ExerciseCatalog.Default.Exercises.Select(Forget[attribute])]);

        RuleSet.Recommended.Rules.SelectMany(rule => JudgedCase.Table(rule, forgetful)).Any(static judged => !judged.Holds).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Columns))]
    public void A_blank_cell_is_refused_in_every_column(int column)
    {
        var (header, row) = (string.Join('\t', CatalogRow.Columns), Exercises.CatalogTableTests.Row.TrimEnd('\n').Split('\t'));
        row[column] = "";

        var read = () => new CatalogTable("stools", header + "\n" + string.Join('\t', row) + "\n", () => "id\tlanguage\tname\n").ReadAll();

        read.Should().Throw<InvalidDataException>().WithMessage($"stools.tsv:2: {CatalogRow.Columns[column]} is blank.");
    }
}
