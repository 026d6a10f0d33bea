using System.Globalization;
using BoneRules.Import.Json;
using BoneRules.Import.Text;

namespace BoneRules.Import.Fhir;

/// <summary>When and for how long, from a structured timing.</summary>
internal sealed record FhirTiming
{
    private const int MostADay = 6;
    private const int DaysOfWeek = 7;

    private static readonly string[] _days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    public ValueList<Weekday>? Days { get; private init; }
    public int? TimesPerWeek { get; private init; }

    /// <summary>The times of a day at which it is done; one without a name where none is stated.</summary>
    public IReadOnlyList<PartOfDay?> Occasions { get; private init; } = [null];
    public MeasureRange? Duration { get; private init; }
    public SourceValue? DurationSource { get; private init; }
    public WeekSpan? Weeks { get; private init; }

    public bool IsPlaced => Days is not null || TimesPerWeek is not null;

    public static FhirTiming Read(SourceValue? timing)
    {
        if (timing is null) return new FhirTiming();
        if (timing["event"] is { IsEmpty: false } dates) dates.NotUnderstood("dates, which a plan without them can't hold");
        if (timing.Object("repeat") is not { } repeat) return new FhirTiming();
        var scale = Scale(repeat, "durationUnit");
        foreach (var total in (string[])["count", "countMax"])
            if (repeat[total] is { IsEmpty: false } value) value.NotUnderstood("how many times in all; the plan holds how often a week");
        var days = DaysOf(repeat);
        var (times, aDay) = Frequency(repeat, days);
        return new FhirTiming
        {
            Days = days,
            TimesPerWeek = days is null ? times : null,
            Occasions = Parts(repeat, aDay),
            Duration = scale is { } seconds ? repeat.Measures("duration", "durationMax", seconds, ValueReading.MostSeconds) : null,
            DurationSource = repeat["duration"],
            Weeks = Bounds(repeat),
        };
    }

    private static double? Scale(SourceValue repeat, string name) => repeat.Words(name, ImportedLineKind.Understood) switch
    {
        "s" => 1,
        "min" => 60,
        "h" => 3600,
        "d" => 86_400,
        _ => null,
    };

    private static ValueList<Weekday>? DaysOf(SourceValue repeat)
    {
        var days = new SortedSet<Weekday>();
        foreach (var day in repeat.List("dayOfWeek"))
        {
            if (Array.IndexOf(_days, day.Literal) is >= 0 and var index)
            {
                days.Add((Weekday)index);
                day.Is(ImportedLineKind.Understood);
            }
            else day.NotUnderstood("a day such as \"mon\" was expected");
        }
        return days.Count == 0 ? null : days.ToValueList();
    }

    /// <summary>How often a week, and how often on each of its days.</summary>
    private static (int? Times, int ADay) Frequency(SourceValue repeat, ValueList<Weekday>? days)
    {
        var frequency = Higher(repeat, "frequency", "frequencyMax");
        var period = repeat.Number("period", 0, 1000);
        if (repeat["periodMax"] is { IsEmpty: false } longest) longest.NotUnderstood("of the range the shorter period is taken");
        var unit = repeat.Words("periodUnit", ImportedLineKind.Understood);
        if (frequency is null && period is null) return (null, 1);
        var (times, every) = (frequency ?? 1, period ?? 1);
        var source = repeat["frequency"] ?? repeat["frequencyMax"] ?? repeat["period"]!;
        if (unit == "d" && every == 1) return ADay(times, source);
        var perWeek = unit switch { "d" when every > 0 => times * DaysOfWeek / every, "wk" when every > 0 => times / every, _ => 0 };
        if (perWeek is <= 0 or > DaysOfWeek)
        {
            source.Problem(perWeek > DaysOfWeek ? "more than once on each day of a week" : "how often is not said in days or weeks; the plan does not hold it");
            return (null, 1);
        }
        var rounded = (int)Math.Ceiling(perWeek);
        if (days is not null && days.Count != rounded) source.Problem("not as often as days are named; the days are taken");
        else if (rounded != perWeek) source.Problem(string.Create(CultureInfo.InvariantCulture, $"{perWeek:0.##} times a week, rounded up"));
        return (rounded, 1);
    }

    private static (int? Times, int ADay) ADay(double times, SourceValue source)
    {
        if (times is >= 1 and <= MostADay) return (DaysOfWeek, (int)times);
        source.Problem("how often a day is out of bounds");
        return (DaysOfWeek, 1);
    }

    private static int? Higher(SourceValue repeat, string least, string most)
    {
        if (repeat.Counts(least, most) is not { } range) return null;
        if (range.Top != range.Min) repeat[most]!.Problem("of the range the higher frequency is taken");
        return range.Top;
    }

    private static List<PartOfDay?> Parts(SourceValue repeat, int aDay)
    {
        var parts = new List<PartOfDay?>();
        foreach (var when in repeat.List("when"))
        {
            PartOfDay? part = when.Literal switch
            {
                "MORN" or "MORN.early" or "MORN.late" => PartOfDay.Morning,
                "NOON" => PartOfDay.Midday,
                "EVE" or "EVE.early" or "EVE.late" => PartOfDay.Evening,
                _ => null,
            };
            if (part is null) when.NotUnderstood("a part of the day that a plan does not tell apart");
            else when.Is(ImportedLineKind.Understood);
            if (part is not null && !parts.Contains(part) && parts.Count < MostADay) parts.Add(part);
        }
        while (parts.Count < aDay) parts.Add(null);
        return parts;
    }

    /// <summary>"For six weeks": other bounds are dates, which a plan without them can't hold.</summary>
    private static WeekSpan? Bounds(SourceValue repeat)
    {
        foreach (var name in (string[])["boundsPeriod", "boundsRange"])
            if (repeat[name] is { IsEmpty: false } bounds) bounds.NotUnderstood("from when until when; the plan holds weeks of which it knows the number");
        if (repeat.Object("boundsDuration") is not { } duration) return null;
        duration.Filed("system", "unit", "comparator");
        var (number, unit) = (duration.Number("value", 0, 3640), duration.Words("code", ImportedLineKind.Understood) ?? duration["unit"]?.Literal);
        var weeks = unit switch { "wk" or "week" or "weeks" => number, "d" or "day" or "days" => number / DaysOfWeek, _ => null };
        if (weeks is >= 1 and <= 520 && weeks == Math.Floor(weeks.Value) && duration["comparator"] is not { IsEmpty: false }) return new WeekSpan(1, (int)weeks);
        duration.NotUnderstood("not a number of weeks");
        return null;
    }
}
