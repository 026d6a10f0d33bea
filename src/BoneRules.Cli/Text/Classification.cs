using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BoneRules.Cli.Text;

/// <summary>How a name was recognised, and how the movement loads spine and skeleton; an attribute that is not known is told as such.</summary>
internal sealed class Classification
{
    public const string Header = "name\tresolution\texerciseId\tspinalFlexion\ttrunkRotation\tendRangeRotation\timpactLevel\tballistic\tdirectionChange\tweightBearing";
    private const string Unknown = "unknown";
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly string _name;
    private readonly ExerciseResolution _resolution;

    private Classification(string name, ExerciseResolution resolution) => (_name, _resolution) = (name, resolution);

    /// <summary>Classifies a line: the name, then category and equipment where they are given.</summary>
    public static Classification Of(string line)
    {
        var cells = line.Split('\t');
        string? Cell(int index) => cells.Length > index && !string.IsNullOrWhiteSpace(cells[index]) ? cells[index].Trim() : null;
        var hints = Cell(1) is null && Cell(2) is null ? null : new ExerciseHints { Category = Cell(1), Equipment = Cell(2) };
        return new Classification(cells[0].Trim(), ExerciseCatalog.Default.Resolve(cells[0].Trim(), hints));
    }

    /// <summary>How the name was recognised.</summary>
    public ResolutionKind Kind => _resolution.Kind;

    public string ToTsv() => string.Join('\t', [Plain.Of(_name), ContractName.Of(_resolution.Kind), _resolution.Exercise?.Id ?? "", .. Attributes().Select(static attribute => attribute.Value ?? Unknown)]);

    public string ToJson()
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("name", _name);
            writer.WriteString("resolution", ContractName.Of(_resolution.Kind));
            writer.WriteString("exerciseId", _resolution.Exercise?.Id);
            foreach (var (name, value) in Attributes())
            {
                if (value is null or "true" or "false") WriteFlag(writer, name, value);
                else writer.WriteString(name, value);
            }
            WriteList(writer, "reasons", _resolution.Reasons);
            WriteList(writer, "suggestions", _resolution.Suggestions);
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private IEnumerable<(string Name, string? Value)> Attributes()
    {
        var movement = _resolution.Movement;
        yield return ("spinalFlexion", Level(movement.SpinalFlexion));
        yield return ("trunkRotation", Level(movement.TrunkRotation));
        yield return ("endRangeRotation", Flag(movement.EndRangeRotation));
        yield return ("impactLevel", Level(movement.Impact));
        yield return ("ballistic", Flag(movement.Ballistic));
        yield return ("directionChange", Flag(movement.DirectionChange));
        yield return ("weightBearing", Flag(movement.WeightBearing));
    }

    private static string? Level<T>(T? level) where T : struct, Enum => level is { } known ? ContractName.Of(known) : null;

    private static string? Flag(bool? flag) => flag switch { true => "true", false => "false", null => null };

    private static void WriteFlag(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is null) writer.WriteNull(name);
        else writer.WriteBoolean(name, value == "true");
    }

    private static void WriteList(Utf8JsonWriter writer, string name, ValueList<string> items)
    {
        if (items.Count == 0) return;
        writer.WriteStartArray(name);
        foreach (var item in items) writer.WriteStringValue(item);
        writer.WriteEndArray();
    }
}
