using System.Text.Json;
using BoneRules.Serialization;

namespace BoneRules;

/// <summary>What changed from one report to another: findings are the same where their fingerprints are, wherever they moved.</summary>
public sealed record ReportDiff
{
    /// <summary>Findings that only the later report has, in its order.</summary>
    public required ValueList<DiffedFinding> Added { get; init; }

    /// <summary>Findings that only the earlier report has, in its order.</summary>
    public required ValueList<DiffedFinding> Fixed { get; init; }

    /// <summary>Findings that both have, as the later report tells them.</summary>
    public required ValueList<DiffedFinding> Unchanged { get; init; }

    /// <summary>Compares two reports.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static ReportDiff Between(ValidationReport earlier, ValidationReport later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        return Between(earlier.Findings.Select(DiffedFinding.Of).ToValueList(), later.Findings.Select(DiffedFinding.Of).ToValueList());
    }

    /// <summary>Compares two reports as contract JSON, of this version or a later one.</summary>
    /// <param name="earlierUtf8">The earlier report.</param>
    /// <param name="laterUtf8">The later report.</param>
    /// <exception cref="FormatException">A document is no report; the message says which, and what is wrong.</exception>
    public static ReportDiff Between(ReadOnlyMemory<byte> earlierUtf8, ReadOnlyMemory<byte> laterUtf8) =>
        Between(DiffedFinding.Read(earlierUtf8, "the earlier report"), DiffedFinding.Read(laterUtf8, "the later report"));

    private static ReportDiff Between(ValueList<DiffedFinding> earlier, ValueList<DiffedFinding> later)
    {
        var before = earlier.Select(static finding => finding.Fingerprint).ToHashSet(StringComparer.Ordinal);
        var after = later.Select(static finding => finding.Fingerprint).ToHashSet(StringComparer.Ordinal);
        return new ReportDiff
        {
            Added = later.Where(finding => !before.Contains(finding.Fingerprint)).ToValueList(),
            Fixed = earlier.Where(finding => !after.Contains(finding.Fingerprint)).ToValueList(),
            Unchanged = later.Where(finding => before.Contains(finding.Fingerprint)).ToValueList(),
        };
    }
}

/// <summary>What a comparison needs of a finding.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Path">Its place.</param>
/// <param name="Message">What is the matter.</param>
/// <param name="Fingerprint">What identifies it.</param>
public sealed record DiffedFinding(string RuleId, Severity Severity, string Path, string Message, string Fingerprint)
{
    internal static DiffedFinding Of(Finding finding) => new(finding.RuleId, finding.Severity, finding.Path, finding.Message, finding.Fingerprint);

    /// <summary>Reads what it needs and passes over the rest, since later versions may say more.</summary>
    internal static ValueList<DiffedFinding> Read(ReadOnlyMemory<byte> utf8, string which)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8);
            if (!document.RootElement.TryGetProperty("findings", out var findings)) throw new FormatException($"{which} has no findings.");
            return findings.EnumerateArray().Select(Read).ToValueList();
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            throw new FormatException($"{which} is no report: {failure.Message}", failure);
        }
    }

    private static DiffedFinding Read(JsonElement finding)
    {
        string Text(string name) => finding.GetProperty(name).GetString() ?? throw new InvalidOperationException($"{name} is null.");
        return new(Text("ruleId"), SeverityOf(Text("severity")), Text("path"), Text("message"), Text("fingerprint"));
    }

    private static Severity SeverityOf(string name) => ContractNames<Severity>.Find(name) ?? throw new ArgumentException($"{name} is no severity.");
}
