using System.Text.Json;
using BoneRules.Cli.Checking;

namespace BoneRules.Cli.Baselines;

/// <summary>A baseline at work: it accepts findings that are exactly what somebody answered for, and knows which of its entries were of use.</summary>
/// <remarks>
/// A finding is accepted only in the same plan and prescription, at the same severity and value, for a person who is assessed as then, up to the last day of the entry.
/// Screening findings and undetermined matters are never accepted: that law is the report's own.
/// </remarks>
internal sealed class Baseline
{
    private readonly string _folder;
    private readonly BaselineFile _file;
    private readonly HashSet<AcceptedFinding> _used = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _checked = new(StringComparer.Ordinal);
    private string? _otherPerson;

    private Baseline(string path, BaselineFile file) => (_folder, _file) = (FolderOf(path), file);

    public static Baseline Read(string path, CliConsole console)
    {
        var bytes = Files.Read(path, console);
        try
        {
            var file = JsonSerializer.Deserialize(bytes, BaselineContext.Default.BaselineFile) ?? throw new JsonException("it is null.");
            if (file.SchemaVersion != 1) throw new JsonException("schemaVersion must be 1.");
            foreach (var (entry, i) in file.Accepted.Select(static (entry, i) => (entry, i)))
                if (string.IsNullOrWhiteSpace(entry.Reason) || string.IsNullOrWhiteSpace(entry.Author)) throw new JsonException($"accepted/{i}: gives no reason or no author.");
            return new Baseline(path, file);
        }
        catch (JsonException failure)
        {
            throw new CommandException($"{path}: is no baseline: {failure.Message}");
        }
    }

    /// <summary>The entries that were of use.</summary>
    public IEnumerable<AcceptedFinding> Used => _file.Accepted.Where(_used.Contains);

    /// <summary>A report with what is accepted listed apart.</summary>
    public ValidationReport Apply(CheckedPlan plan)
    {
        var (name, report) = (NameOf(_folder, plan.File), plan.Report);
        _checked.Add(name);
        if (BaselinePerson.Of(report.Assessment) is var now && now != _file.Person)
        {
            _otherPerson = $"it was written for a person with {_file.Person}; this one has {now}, so nothing of it counts";
            return report;
        }
        return report.Accept(finding => Answer(AsFound.Of(finding, plan.Input.Plan), name, finding, report.AsOf));
    }

    /// <summary>What is in it and of no use, a line each; about plans that were not looked at, only where they are gone.</summary>
    public IEnumerable<string> Unused()
    {
        if (_otherPerson is not null) return [_otherPerson];
        return _file.Accepted.Where(entry => !_used.Contains(entry) && (_checked.Contains(entry.Plan) || !File.Exists(Path.Combine(_folder, entry.Plan))))
            .Select(static entry => $"accepts {entry.Rule} in {entry.Plan}, which is no longer found like that, or its last day is over: {entry.Message}");
    }

    /// <summary>The path of a plan from the folder of a baseline, with slashes.</summary>
    public static string NameOf(string folder, string plan) => Path.GetRelativePath(folder, plan).Replace('\\', '/');

    public static string FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path))!;

    private Suppression? Answer(AsFound found, string plan, Finding finding, DateOnly? asOf)
    {
        foreach (var entry in _file.Accepted)
        {
            var same = entry.Fingerprint == finding.Fingerprint && entry.Rule == finding.RuleId && entry.Plan == plan && AsFound.Of(entry) == found;
            if (!same || (entry.ExpiresOn is { } last && !(asOf <= last))) continue;
            _used.Add(entry);
            return new Suppression { Rule = entry.Rule, Path = finding.Path, Reason = entry.Reason, Author = entry.Author, ExpiresOn = entry.ExpiresOn };
        }
        return null;
    }
}
