using System.Globalization;

namespace BoneRules;

/// <summary>A line of the table of a family; its cells are read from left to right.</summary>
internal ref struct CatalogRow
{
    public const string Header =
        "id\tname\tpillar\tmuscles\tbones\tequipment\tposition\tspinalFlexion\tflexionUnderLoad\ttrunkRotation\tendRangeRotation\tsideBend\tspinalExtension\timpact\tcontacts\t"
        + "continuous\tsingleLegHop\tballistic\tdirectionChange\tweightBearing\tunilateral\tprone\tfloorTransfer\tliftOrigin\tbackLoaded\toverhead\tresistance\tbalanceDemand\t"
        + "unstableSurface\teyesClosed\tfamily\tdailyStrength\tgentle\tregressions\tprogressions\tsubstitutes\tbasis";

    private const string EmptyList = "-";
    private readonly string _file;
    private readonly string _table;
    private readonly int _start;
    private readonly ReadOnlySpan<char> _line;
    private ReadOnlySpan<char> _rest;
    private int _read;

    public CatalogRow(string file, string table, int start)
    {
        (_file, _table, _start) = (file, table, start);
        var rest = table.AsSpan(start);
        var end = rest.IndexOf('\n');
        _rest = _line = end < 0 ? rest : rest[..end];
    }

    /// <summary>The columns, in order.</summary>
    public static string[] Columns => Header.Split('\t');

    /// <summary>The first cell.</summary>
    public readonly string Id => _line[..Math.Max(0, _line.IndexOf('\t'))].ToString();

    /// <summary>The exercise.</summary>
    /// <exception cref="InvalidDataException">The line is not of the form that the header says; the message names file, line and column.</exception>
    public Exercise Read()
    {
        RequireAllCells();
        return new Exercise
        {
            Id = Text(),
            Name = Text(),
            Pillar = OneOf<ExercisePillar>(),
            Muscles = AnyOf<MuscleGroups>(),
            BonesLoaded = List(),
            Equipment = List(),
            Position = OneOf<BodyPosition>(),
            Movement = new Movement
            {
                SpinalFlexion = OneOf<SpinalFlexion>(),
                FlexionUnderLoad = YesOrNo(),
                TrunkRotation = OneOf<TrunkRotation>(),
                EndRangeRotation = YesOrNo(),
                LateralFlexion = OneOf<LateralFlexion>(),
                SpinalExtension = OneOf<SpinalExtension>(),
                Impact = OneOf<ImpactLevel>(),
                ContactsPerRepetition = Number(),
                Continuous = YesOrNo(),
                SingleLegHop = YesOrNo(),
                Ballistic = YesOrNo(),
                DirectionChange = YesOrNo(),
                WeightBearing = YesOrNo(),
                Unilateral = YesOrNo(),
                Prone = YesOrNo(),
                FloorTransfer = YesOrNo(),
                LiftOrigin = OneOf<LiftOrigin>(),
                BackLoaded = YesOrNo(),
                Overhead = OneOf<OverheadLoad>(),
                Resistance = OneOf<Resistance>(),
                BalanceDemand = OneOf<BalanceDemand>(),
                UnstableSurface = YesOrNo(),
                EyesClosed = YesOrNo(),
                Family = OneOf<ActivityFamily>(),
            },
            DailyStrength = YesOrNo(),
            Gentle = YesOrNo(),
            Regressions = List(),
            Progressions = List(),
            Substitutes = List(),
            Basis = List(),
        };
    }

    private readonly void RequireAllCells()
    {
        var (cells, expected) = (CellsOf(_line), CellsOf(Header));
        if (cells != expected) throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{_file}:{LineNumber}: {cells} cells; the header has {expected} columns."));
    }

    private static int CellsOf(ReadOnlySpan<char> line)
    {
        var cells = 1;
        foreach (var letter in line)
            if (letter == '\t') cells++;
        return cells;
    }

    private ReadOnlySpan<char> Cell()
    {
        var tab = _rest.IndexOf('\t');
        var cell = tab < 0 ? _rest : _rest[..tab];
        _rest = tab < 0 ? default : _rest[(tab + 1)..];
        _read++;
        return cell.IsWhiteSpace() ? throw Fault("is blank") : cell;
    }

    private string Text() => Cell().ToString();

    private ValueList<string> List()
    {
        var cell = Cell();
        return cell is EmptyList ? [] : ValueList.Create<string>(cell.ToString().Split(' '));
    }

    private bool YesOrNo() => Cell() switch
    {
        "yes" => true,
        "no" => false,
        var other => throw Fault($"is \"{other}\", neither yes nor no"),
    };

    private double Number()
    {
        var cell = Cell();
        return double.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : throw Fault($"is \"{cell}\", not a number");
    }

    private T OneOf<T>() where T : struct, Enum => Parse<T>(Cell());

    private T AnyOf<T>() where T : struct, Enum
    {
        var cell = Cell();
        return cell is EmptyList ? default : Parse<T>(cell.ToString().Replace(' ', ','));
    }

    /// <summary>A name of the enumeration in camel case; numbers are none.</summary>
    private readonly T Parse<T>(ReadOnlySpan<char> cell) where T : struct, Enum =>
        char.IsAsciiLetterLower(cell[0]) && Enum.TryParse<T>(cell, ignoreCase: true, out var value) ? value : throw Fault($"is \"{cell}\", which is no {typeof(T).Name}");

    private readonly InvalidDataException Fault(string what) => new(string.Create(CultureInfo.InvariantCulture, $"{_file}:{LineNumber}: {Columns[_read - 1]} {what}."));

    private readonly int LineNumber => LineNumberAt(_table, _start);

    /// <summary>The number of the line that begins here, from 1.</summary>
    public static int LineNumberAt(string text, int start) => text.AsSpan(0, start).Count('\n') + 1;
}
