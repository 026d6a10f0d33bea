using System.Globalization;

namespace BoneRules;

/// <summary>Reads the tables of the catalogue: one for each family of exercises, one exercise a line, no cell left blank.</summary>
internal static class CatalogTable
{
    private const string Header =
        "id\tname\tpillar\tmuscles\tbones\tequipment\tposition\tspinalFlexion\tflexionUnderLoad\ttrunkRotation\tendRangeRotation\tsideBend\tspinalExtension\timpact\tcontacts\t"
        + "continuous\tsingleLegHop\tballistic\tdirectionChange\tweightBearing\tunilateral\tprone\tfloorTransfer\tliftOrigin\tbackLoaded\toverhead\tresistance\tbalanceDemand\t"
        + "unstableSurface\teyesClosed\tfamily\tdailyStrength\tgentle\tregressions\tprogressions\tsubstitutes\tbasis";

    /// <summary>The columns, in order.</summary>
    public static IReadOnlyList<string> Columns { get; } = Header.Split('\t');

    private const string NamesHeader = "id\tlanguage\tname";

    /// <summary>In place of a language: the name counts only where the source states a load outside the body.</summary>
    private const string Loaded = "loaded";

    /// <summary>The exercises of a family, with their other names.</summary>
    /// <exception cref="InvalidDataException">A line is not of the form that the header says; the message names file, line and column.</exception>
    public static IEnumerable<Exercise> Read(string family, string table, string names)
    {
        var others = ReadNames(family, names);
        foreach (var row in Rows(family + ".tsv", table, Header))
        {
            var exercise = ReadExercise(row);
            yield return others.Remove(exercise.Id, out var own) ? exercise with { Aliases = own.Always.ToValueList(), LoadedAliases = own.WhereLoaded.ToValueList() } : exercise;
        }
        foreach (var (id, _) in others) throw new InvalidDataException($"{family}.names.tsv: there is no exercise {id} in {family}.tsv.");
    }

    private static Dictionary<string, (List<string> Always, List<string> WhereLoaded)> ReadNames(string family, string names)
    {
        var others = new Dictionary<string, (List<string> Always, List<string> WhereLoaded)>(StringComparer.Ordinal);
        foreach (var row in Rows(family + ".names.tsv", names, NamesHeader))
        {
            var id = row.Text();
            if (!others.TryGetValue(id, out var own)) others.Add(id, own = ([], []));
            (row.Text() == Loaded ? own.WhereLoaded : own.Always).Add(row.Text());
        }
        return others;
    }

    private static Exercise ReadExercise(CatalogRow row) => new()
    {
        Id = row.Text(),
        Name = row.Text(),
        Pillar = row.OneOf<ExercisePillar>(),
        Muscles = row.AnyOf<MuscleGroups>(),
        BonesLoaded = row.List(),
        Equipment = row.List(),
        Position = row.OneOf<BodyPosition>(),
        Movement = new Movement
        {
            SpinalFlexion = row.OneOf<SpinalFlexion>(),
            FlexionUnderLoad = row.YesOrNo(),
            TrunkRotation = row.OneOf<TrunkRotation>(),
            EndRangeRotation = row.YesOrNo(),
            LateralFlexion = row.OneOf<LateralFlexion>(),
            SpinalExtension = row.OneOf<SpinalExtension>(),
            Impact = row.OneOf<ImpactLevel>(),
            ContactsPerRepetition = row.Number(),
            Continuous = row.YesOrNo(),
            SingleLegHop = row.YesOrNo(),
            Ballistic = row.YesOrNo(),
            DirectionChange = row.YesOrNo(),
            WeightBearing = row.YesOrNo(),
            Unilateral = row.YesOrNo(),
            Prone = row.YesOrNo(),
            FloorTransfer = row.YesOrNo(),
            LiftOrigin = row.OneOf<LiftOrigin>(),
            BackLoaded = row.YesOrNo(),
            Overhead = row.OneOf<OverheadLoad>(),
            Resistance = row.OneOf<Resistance>(),
            BalanceDemand = row.OneOf<BalanceDemand>(),
            UnstableSurface = row.YesOrNo(),
            EyesClosed = row.YesOrNo(),
            Family = row.OneOf<ActivityFamily>(),
        },
        DailyStrength = row.YesOrNo(),
        Gentle = row.YesOrNo(),
        Regressions = row.List(),
        Progressions = row.List(),
        Substitutes = row.List(),
        Basis = row.List(),
    };

    private static IEnumerable<CatalogRow> Rows(string file, string text, string header)
    {
        var number = 0;
        var columns = header.Split('\t');
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (number == 1 && line != header) throw new InvalidDataException($"{file}:1: the header is not the one expected: {header}");
            if (number == 1 || line.Length == 0) continue;
            var cells = line.Split('\t');
            if (cells.Length != columns.Length)
                throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{file}:{number}: {cells.Length} cells; the header has {columns.Length} columns."));
            yield return new CatalogRow(file, number, columns, cells);
        }
    }
}

/// <summary>A line of a table; its cells are read from left to right.</summary>
internal sealed class CatalogRow(string file, int line, string[] columns, string[] cells)
{
    private const string EmptyList = "-";
    private int _next;

    public string Text()
    {
        var cell = cells[_next++];
        return string.IsNullOrWhiteSpace(cell) ? throw Fault("is blank") : cell;
    }

    public ValueList<string> List()
    {
        var cell = Text();
        return cell == EmptyList ? [] : cell.Split(' ').ToValueList();
    }

    public bool YesOrNo() => Text() switch
    {
        "yes" => true,
        "no" => false,
        var other => throw Fault($"is \"{other}\", neither yes nor no"),
    };

    public double Number()
    {
        var cell = Text();
        return double.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : throw Fault($"is \"{cell}\", not a number");
    }

    public T OneOf<T>() where T : struct, Enum => Parse<T>(Text());

    public T AnyOf<T>() where T : struct, Enum
    {
        var cell = Text();
        return cell == EmptyList ? default : Parse<T>(cell.Replace(' ', ','));
    }

    /// <summary>A name of the enumeration in camel case; numbers are none.</summary>
    private T Parse<T>(string cell) where T : struct, Enum =>
        char.IsAsciiLetterLower(cell[0]) && Enum.TryParse<T>(cell, ignoreCase: true, out var value) ? value : throw Fault($"is \"{cell}\", which is no {typeof(T).Name}");

    private InvalidDataException Fault(string what) => new(string.Create(CultureInfo.InvariantCulture, $"{file}:{line}: {columns[_next - 1]} {what}."));
}
