using BoneRules.Import.Json;
using BoneRules.Import.Text;

namespace BoneRules.Import.Fhir;

/// <summary>Reads the dose of a coded exercise from instructions in plain text.</summary>
internal sealed class FhirProse(string exercise, MassUnit? defaultUnit)
{
    // What people say around a dose without naming another exercise.
    private static readonly HashSet<string> _words = new(
        ("start starting begin with do doing perform performing use using hold holding complete repeat aim for to the a an of your you and then at in on from each every per both "
        + "or by this exercise it slowly gently smoothly controlled light moderate comfortable weight weights load dumbbell dumbbells barbell kettlebell band bar machine chair wall bench mat hand hands arm arms "
        + "leg legs side sides total try up please session sessions set sets is are as able tolerated").Split(' '), StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> _name = new(Words(exercise), StringComparer.OrdinalIgnoreCase);
    private readonly List<ExercisePrescription> _others = [];
    private ReadItem? _item;
    private SourceLine? _line;
    private SourceValue? _source;
    private bool _isRead, _asks;

    public int? TimesPerWeek { get; private set; }

    /// <summary>What the texts ask for: the coded exercise with its dose where one was read, and whatever else they name.</summary>
    public (ExercisePrescription? Coded, IReadOnlyList<ExercisePrescription> Others) Result()
    {
        if (_item is null) return (null, _others);
        return (Make(_item, _line!, _source!) with { Name = exercise }, _others);
    }

    public void Read(SourceValue source)
    {
        source.Is(ImportedLineKind.Prose);
        (_isRead, _asks) = (false, false);
        SourceLine[] lines;
        try
        {
            lines = SourceText.Read(source.Literal);
        }
        catch (ImportException failure)
        {
            source.NotUnderstood(failure.Message);
            return;
        }
        foreach (var line in lines)
            if (line.Shape is not (LineShape.Blank or LineShape.Rule)) ReadLine(source, line);
        if (_isRead) source.Is(source.Reason is null ? ImportedLineKind.Understood : ImportedLineKind.PartlyUnderstood);
        else if (_asks) source.Is(ImportedLineKind.NotUnderstood);
    }

    private void ReadLine(SourceValue source, SourceLine line)
    {
        if (line.IsTooLong)
        {
            Asks(source, $"a line of more than {SourceLine.Longest} characters");
            return;
        }
        var reading = LineReader.Read(line.Text, line.Tokens);
        foreach (var problem in reading.Problems) Asks(source, problem);
        if (reading.IsNegated) source.Problem("forbids, and prescribes nothing");
        if (reading.TimesPerWeek is { } times) (TimesPerWeek, _isRead) = (TimesPerWeek ?? times, true);
        if (reading.Manner is { } manner && _item?.Dose.With(manner) is { } both) (_item.Dose, _isRead) = (both, true);
        else if (reading.Manner is not null || (!reading.HasAmount && reading.TimesPerWeek is null && reading.Problems.Count == 0 && Remarks.AskForMore(line.Tokens)))
            Asks(source, "it asks for something that could not be read as a dose");
        foreach (var item in reading.Items) Add(source, line, item);
    }

    private void Add(SourceValue source, SourceLine line, ReadItem item)
    {
        _isRead = true;
        TimesPerWeek ??= item.Dose.TimesPerWeek;
        if (!IsCoded(item.Name)) _others.Add(Make(item, line, source));
        else if (_item is null) (_item, _line, _source) = (item, line, source);
        else if (_item.FurtherSets.Count == 0 && _item.Dose.With(item.Dose) is { } both) _item.Dose = both;
        else _item.FurtherSets.Add(item.Dose);
    }

    private void Asks(SourceValue source, string problem)
    {
        source.Problem(problem);
        _asks = true;
    }

    /// <summary>Words that name nothing else belong to the coded exercise; all others may be an exercise, and stay one.</summary>
    private bool IsCoded(string? name) => name is null || Words(name).All(word => word.Length < 3 || _words.Contains(word) || _name.Contains(word));

    private ExercisePrescription Make(ReadItem item, SourceLine line, SourceValue source)
    {
        var only = new SourceLine { Number = 1, Raw = line.Raw, Text = line.Text };
        var report = new LineReport([only]);
        var made = Prescriptions.Make(new Entry { Item = item, Line = only }, defaultUnit, report);
        if (report.Lines()[0].Reason is { } reason) source.Problem(reason);
        return made with { Name = made.Name ?? exercise, Source = made.Source! with { Line = source.Line, Column = source.Column } };
    }

    private static string[] Words(string text) =>
        text.Split([' ', ',', '.', ';', ':', '-', '/', '(', ')', '!', '?', '\t', '"', '\''], StringSplitOptions.RemoveEmptyEntries);
}
