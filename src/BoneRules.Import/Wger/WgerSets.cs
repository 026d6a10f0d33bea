using System.Globalization;
using BoneRules.Import.Json;

namespace BoneRules.Import.Wger;

/// <summary>Reads sets of one exercise that are alike.</summary>
internal sealed class WgerSets
{
    private readonly CountRange? _sets;

    public WgerSets(SourceValue source, ImportOptions options)
    {
        Source = source;
        source.Filed("slot_entry_id", "weight_rounding", "repetitions_rounding", "weight_unit_name", "repetitions_unit_name");
        if (source["text_repr"] is { IsEmpty: false } text) text.Is(ImportedLineKind.Prose);
        _sets = source.Counts("sets", "max_sets");
        Rest = source.Measures("rest", "max_rest", 1, ValueReading.MostSeconds);
        var (repetitions, seconds, metres, toFailure) = WgerUnits.Amount(source);
        Distance = metres;
        var (load, unit) = WgerUnits.Load(source, options.DefaultUnit);
        Unit = unit;
        Notes = source.Note("comment");
        var type = Type();
        Detail = new SetDetail { Type = toFailure ? SetType.Failure : type, Repetitions = repetitions, DurationSeconds = seconds, LoadKilograms = load, Effort = Effort() };
    }

    public SourceValue Source { get; }
    public SetDetail Detail { get; }
    public MeasureRange? Rest { get; }
    public MeasureRange? Distance { get; }
    public UnitBasis? Unit { get; }
    public string? Notes { get; private set; }

    /// <summary>The only sets of an exercise, as a dose: how many may be a range.</summary>
    public ExercisePrescription AsDose(ExercisePrescription prescription) => prescription with
    {
        Sets = _sets, Repetitions = Detail.Repetitions, DurationSeconds = Detail.DurationSeconds, LoadKilograms = Detail.LoadKilograms, Effort = Detail.Effort,
    };

    /// <summary>Each set by itself; of a range of sets as many as it may become.</summary>
    public IEnumerable<SetDetail> Details()
    {
        if (_sets is { } range && range.Min != range.Top) Source["max_sets"]!.Problem("beside other sets of the exercise the higher number of the range is taken");
        return Enumerable.Repeat(Detail, _sets?.Top ?? 1);
    }

    /// <summary>What a plan holds once for all sets; where they differ, the range, which is reported.</summary>
    public static MeasureRange? Same(List<WgerSets> sets, Func<WgerSets, MeasureRange?> of, string what)
    {
        var known = sets.Select(of).OfType<MeasureRange>().ToList();
        if (known.Count == 0) return null;
        if (known.Exists(range => range != known[0])) sets[0].Source.Problem($"sets differ in {what}; the plan holds the range");
        return new MeasureRange(known.Min(static range => range.Min), known.Max(static range => range.Top));
    }

    private SetType? Type()
    {
        switch (Source.Words("type", ImportedLineKind.Understood))
        {
            case null or "normal": return null;
            case "dropset": return SetType.Drop;
            case var other:
                Source["type"]!.Problem("a kind of set that a plan can't hold; it stands in the notes and counts as a working set");
                Notes = Notes is null ? $"type {other}" : $"type {other}; {Notes}";
                return null;
        }
    }

    /// <summary>Repetitions in reserve or exertion: of a range, and of the two, the harder.</summary>
    private Effort? Effort()
    {
        var (reserve, exertion) = (Harder("rir", "max_rir", 20, lowest: true), Harder("rpe", "max_rpe", 10, lowest: false));
        if (reserve is { } left && !(exertion > 10 - left))
        {
            if (exertion < 10 - left) Source["rpe"]?.Problem("easier than the repetitions in reserve, which are taken");
            return new Effort { Scale = EffortScale.RepetitionsInReserve, Value = left };
        }
        if (exertion is not { } value) return null;
        if (reserve is not null) Source["rir"]?.Problem("easier than the exertion, which is taken");
        return new Effort { Scale = EffortScale.Rpe10, Value = value };
    }

    private double? Harder(string name, string upper, double most, bool lowest)
    {
        var (one, other) = (Source.Number(name, 0, most), Source.Number(upper, 0, most));
        if (one is null || other is null || one == other) return one ?? other;
        var harder = lowest ? Math.Min(one.Value, other.Value) : Math.Max(one.Value, other.Value);
        Source[harder == one ? upper : name]!.Problem(string.Create(CultureInfo.InvariantCulture, $"of the range of effort the stricter end is taken, {harder}"));
        return harder;
    }
}
