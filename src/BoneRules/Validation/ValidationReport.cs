using System.Text.Json.Serialization;
using BoneRules.Rules;
using BoneRules.Serialization;

namespace BoneRules;

/// <summary>The verdict on a plan for one person: what was found, what could not be decided, and what was not recognised.</summary>
/// <remarks>Immutable; the same input gives the same report. Information, not medical advice.</remarks>
public sealed record ValidationReport
{
    /// <summary>The version of the wire contract.</summary>
    public int SchemaVersion { get; init; } = 1;

    /// <summary>The rules that judged.</summary>
    public required RuleSetIdentity Rules { get; init; }

    /// <summary>The reference date that was used, if any.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The person.</summary>
    public required Assessment Assessment { get; init; }

    /// <summary>The verdict.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>What was found: matters of the person first, then in the order of the plan, then by rule id.</summary>
    public required ValueList<Finding> Findings { get; init; }

    /// <summary>What could not be decided, and the facts that would settle it.</summary>
    public required ValueList<UndeterminedMatter> Undetermined { get; init; }

    /// <summary>Findings that a suppression covers.</summary>
    public ValueList<Finding> Suppressed { get; init; } = [];

    /// <summary>Exercises that were not recognised and so not assessed.</summary>
    public required ValueList<NotAssessedExercise> NotAssessed { get; init; }

    /// <summary>The weeks in numbers.</summary>
    public required PlanSummary Summary { get; init; }

    /// <summary>Whether the plan is compliant; undetermined is not.</summary>
    [JsonIgnore]
    public bool IsCompliant => Outcome == Outcome.Compliant;

    /// <summary>This report, with findings that somebody answers for listed apart: they decide nothing any more.</summary>
    /// <remarks>The law of suppressions holds: findings of screening rules stay, and so does all that is undetermined.</remarks>
    /// <param name="answer">Who answers for a finding and why, or <see langword="null"/>. It is not asked about findings that stay anyway.</param>
    /// <exception cref="ArgumentNullException"><paramref name="answer"/> is <see langword="null"/>.</exception>
    public ValidationReport Accept(Func<Finding, Suppression?> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var answered = Findings.Select(finding => finding.Category == RuleCategory.Screening ? finding : finding with { SuppressedBy = answer(finding) }).ToList();
        var findings = answered.Where(static finding => finding.SuppressedBy is null).ToValueList();
        return this with
        {
            Findings = findings,
            Suppressed = [.. Suppressed, .. answered.Where(static finding => finding.SuppressedBy is not null)],
            Outcome = OutcomeOf(findings, Undetermined),
        };
    }

    internal static Outcome OutcomeOf(IEnumerable<Finding> findings, ValueList<UndeterminedMatter> undetermined) =>
        findings.Any(static finding => finding.Severity == Severity.Error) ? Outcome.NonCompliant
        : undetermined.Count > 0 ? Outcome.Undetermined
        : Outcome.Compliant;
}

/// <summary>The verdict on a plan.</summary>
[JsonConverter(typeof(ContractNameConverter<Outcome>))]
public enum Outcome
{
    /// <summary>A safety rule could not be decided. Never the same as compliant.</summary>
    Undetermined,
    /// <summary>No error, and every safety rule was decided.</summary>
    Compliant,
    /// <summary>At least one error.</summary>
    NonCompliant,
}

/// <summary>Which rules judged.</summary>
/// <param name="Preset">The name of the preset.</param>
/// <param name="Version">The version of the rules.</param>
/// <param name="Hash">A hash of everything that decides: ids, severities, limits.</param>
public sealed record RuleSetIdentity(string Preset, string Version, string Hash);

/// <summary>Something that a rule found.</summary>
public sealed record Finding
{
    /// <summary>The rule.</summary>
    public required string RuleId { get; init; }

    /// <summary>How grave it is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The subject.</summary>
    public required RuleCategory Category { get; init; }

    /// <summary>Where: a JSON Pointer into the plan, "" for the whole plan, or <c>client:/…</c> for the person.</summary>
    public required string Path { get; init; }

    /// <summary>The caller's own id of that place, if it has one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Id { get; init; }

    /// <summary>The catalogue id of the exercise, or its name where it has none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Exercise { get; init; }

    /// <summary>What the rule is called.</summary>
    public required string Title { get; init; }

    /// <summary>What is the matter here, in plain words. For people: don't parse it.</summary>
    public required string Message { get; init; }

    /// <summary>What to do about it, in one line.</summary>
    public required string Advice { get; init; }

    /// <summary>What was measured.</summary>
    public required ValueList<Measurement> Measured { get; init; }

    /// <summary>What is allowed.</summary>
    public MeasureLimit? Limit { get; init; }

    /// <summary>Where the guidance stands.</summary>
    public required ValueList<Citation> Citations { get; init; }

    /// <summary>Ways to mend it, where <see cref="PlanRepairer.WithFixes"/> was asked for them; each stands alone.</summary>
    public ValueList<PlanFix>? Fixes { get; init; }

    /// <summary>Who answers for it and why, where it is suppressed.</summary>
    public Suppression? SuppressedBy { get; init; }

    /// <summary>Identifies the finding across versions of a plan: it does not change when weeks or sessions move.</summary>
    public required string Fingerprint { get; init; }
}

/// <summary>A measured quantity: a number in the unit that the quantity's name says, or a level.</summary>
/// <param name="Quantity">What was measured.</param>
/// <param name="Value">The number, if it is one.</param>
/// <param name="Level">The level, if it is one.</param>
public sealed record Measurement(Quantity Quantity, double? Value = null, string? Level = null);

/// <summary>What is allowed: a range of numbers, or a level.</summary>
/// <param name="Min">The lowest allowed number.</param>
/// <param name="Max">The highest allowed number.</param>
/// <param name="Exclusive">Whether the bounds themselves are not allowed; <see langword="null"/> where they are.</param>
/// <param name="Level">The highest allowed level.</param>
public sealed record MeasureLimit(double? Min = null, double? Max = null, bool? Exclusive = null, string? Level = null);

/// <summary>A matter that could not be decided.</summary>
/// <param name="Missing">The facts that would settle it, as paths in the client (<c>client:/…</c>) or the plan.</param>
/// <param name="RuleIds">The rules that wait for them.</param>
/// <param name="Paths">The places in the plan that they concern.</param>
/// <param name="Message">The matter in plain words.</param>
public sealed record UndeterminedMatter(
    ValueList<string> Missing, ValueList<string> RuleIds, ValueList<string> Paths, string Message);

/// <summary>An exercise that was not assessed.</summary>
/// <param name="Path">Its place in the plan.</param>
/// <param name="Name">Its name there.</param>
/// <param name="Reason">Why not.</param>
/// <param name="Suggestions">Catalogue ids that may have been meant.</param>
public sealed record NotAssessedExercise(string Path, string Name, NotAssessedReason Reason, ValueList<string> Suggestions);

/// <summary>Why an exercise was not assessed.</summary>
[JsonConverter(typeof(ContractNameConverter<NotAssessedReason>))]
public enum NotAssessedReason
{
    /// <summary>Its name was not recognised.</summary>
    UnknownExercise,
    /// <summary>Its name was understood in part: some attributes of the movement are not known.</summary>
    PartlyKnown,
}

/// <summary>A plan in numbers.</summary>
/// <param name="Weeks">The weeks, as they stand in the plan.</param>
public sealed record PlanSummary(ValueList<WeekSummary> Weeks);

/// <summary>A week in numbers.</summary>
public sealed record WeekSummary
{
    /// <summary>The position of the week in the plan's list, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The first week it stands for, from 1.</summary>
    public required int FirstWeek { get; init; }

    /// <summary>How many weeks it stands for.</summary>
    public required int Repeat { get; init; }

    /// <summary>Contacts at moderate or higher impact on each day, Monday first; sessions without a known day are not in it.</summary>
    public required ValueList<double> ModerateImpactsPerDay { get; init; }

    /// <summary>Days with resistance training; the lowest number where days are not known.</summary>
    public required int ResistanceDays { get; init; }

    /// <summary>Days with balance training; the lowest number where days are not known.</summary>
    public required int BalanceDays { get; init; }

    /// <summary>Minutes of balance work that the plan times.</summary>
    public required double BalanceMinutes { get; init; }

    /// <summary>Minutes on the feet against gravity that the plan times.</summary>
    public required double WeightBearingMinutes { get; init; }
}
