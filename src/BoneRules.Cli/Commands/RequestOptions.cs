using System.CommandLine;

namespace BoneRules.Cli.Commands;

/// <summary>The options that say what plan is wanted; what they leave out, the request's own defaults fill.</summary>
internal sealed class RequestOptions
{
    /// <summary>The published templates, by their names in the contract.</summary>
    public static IReadOnlyDictionary<string, PlanTemplate> Templates { get; } = new Dictionary<string, PlanTemplate>(StringComparer.Ordinal)
    {
        ["daily-15"] = PlanTemplate.Daily15, ["circuit-20"] = PlanTemplate.Circuit20,
        ["clinician-progressive"] = PlanTemplate.ClinicianProgressive, ["four-pillar-week"] = PlanTemplate.FourPillarWeek,
    };

    private readonly Option<string?> _template = Options.OneOf("--template", "A published template to follow, adapted to the person.", [.. Templates.Keys]);
    private readonly Option<int?> _days = new("--days") { Description = "Days a week, 1 to 7." };
    private readonly Option<string?> _on = new("--on") { Description = "The weekdays, such as monday,thursday; instead of --days." };
    private readonly Option<int?> _minutes = new("--minutes") { Description = "Minutes for a session, 5 to 240." };
    private readonly Option<int?> _sessions = new("--sessions") { Description = "Sessions a day, 1 or 2; the second is one of easy movement in the evening." };
    private readonly Option<int?> _weeks = new("--weeks") { Description = "Weeks, 1 to 26." };
    private readonly Option<string?> _equipment = new("--equipment") { Description = "What there is to train with, such as chair,band; none for nothing. Without it what a home has." };
    private readonly Option<string?> _level = Options.OneOf("--level", "Where to start; as the client's profile says without it.", "beginner", "intermediate", "advanced");
    private readonly Option<string?> _exclude = new("--exclude") { Description = "Catalogue ids never to use." };
    private readonly Option<string?> _prefer = new("--prefer") { Description = "Catalogue ids to use where the rules allow." };
    private readonly Option<ulong?> _seed = new("--seed") { Description = "Chooses among what is equally good: the same seed gives the same plan." };

    public void AddTo(Command command)
    {
        foreach (var option in (ReadOnlySpan<Option>)[_template, _days, _on, _minutes, _sessions, _weeks, _equipment, _level, _exclude, _prefer, _seed]) command.Add(option);
    }

    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public GenerationRequest Read(ParseResult result)
    {
        var defaults = new GenerationRequest();
        var template = result.GetValue(_template) is { } name ? Templates[name] : (PlanTemplate?)null;
        return new GenerationRequest
        {
            Template = template,
            // The daily routine is daily where nothing else is asked for.
            DaysPerWeek = result.GetValue(_days) ?? (template == PlanTemplate.Daily15 ? 7 : defaults.DaysPerWeek),
            Days = result.GetValue(_on) is { } on ? ListOf(on).Select(WeekdayOf).ToValueList() : null,
            MinutesPerSession = result.GetValue(_minutes) ?? defaults.MinutesPerSession,
            SessionsPerDay = result.GetValue(_sessions) ?? defaults.SessionsPerDay,
            Weeks = result.GetValue(_weeks) ?? defaults.Weeks,
            Equipment = result.GetValue(_equipment) is { } equipment ? (equipment == "none" ? [] : ListOf(equipment)) : null,
            StartLevel = result.GetValue(_level) is { } level ? Enum.Parse<TrainingExperience>(level, ignoreCase: true) : null,
            Exclude = ListOf(result.GetValue(_exclude)),
            Prefer = ListOf(result.GetValue(_prefer)),
            Seed = result.GetValue(_seed) ?? 0,
        };
    }

    private static ValueList<string> ListOf(string? text) => (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToValueList();

    private static Weekday WeekdayOf(string text) => Array.Find(Enum.GetValues<Weekday>(), day => string.Equals(day.ToString(), text, StringComparison.OrdinalIgnoreCase)) is var found
        && string.Equals(found.ToString(), text, StringComparison.OrdinalIgnoreCase)
            ? found
            : throw new CommandException($"--on: \"{text}\" is none of monday to sunday.");
}
