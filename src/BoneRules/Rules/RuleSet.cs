using System.Security.Cryptography;
using System.Text;

namespace BoneRules.Rules;

/// <summary>A set of rules under a name and a version: what a report can be traced back to.</summary>
public sealed class RuleSet
{
    /// <summary>The version of the rules in this package.</summary>
    public const string CurrentVersion = "0.1.0";

    /// <summary>Makes a rule set.</summary>
    /// <param name="preset">The name of the set.</param>
    /// <param name="version">Its version.</param>
    /// <param name="rules">The rules, each id once.</param>
    /// <exception cref="ArgumentException">Two rules have the same id, or a rule does not say what it must.</exception>
    public RuleSet(string preset, string version, ValueList<Rule> rules)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(preset);
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        ArgumentNullException.ThrowIfNull(rules);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in rules)
            if (!ids.Add(rule.Descriptor.Id))
                throw new ArgumentException($"Two rules have the id {rule.Descriptor.Id}; each id may stand once.", nameof(rules));
        Rules = rules;
        Identity = new RuleSetIdentity(preset, version, HashOf(preset, version, rules));
    }

    /// <summary>The articles reconciled with the evidence: the default.</summary>
    public static RuleSet Recommended { get; } = new("recommended", CurrentVersion, RuleCatalog.CreateAll());

    /// <summary>The rules, in the order of the catalogue.</summary>
    public ValueList<Rule> Rules { get; }

    /// <summary>Preset, version, and a hash over everything that decides.</summary>
    public RuleSetIdentity Identity { get; }

    /// <summary>The rule with this id, or <see langword="null"/>.</summary>
    public Rule? Find(string id)
    {
        foreach (var rule in Rules)
            if (string.Equals(rule.Descriptor.Id, id, StringComparison.OrdinalIgnoreCase)) return rule;
        return null;
    }

    /// <summary>Compiles the set for a catalogue of exercises; do it once and keep the result.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is <see langword="null"/>.</exception>
    public CompiledRules Compile(ExerciseCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return CompiledRules.Compile(this, catalog);
    }

    private static string HashOf(string preset, string version, ValueList<Rule> rules)
    {
        var text = new StringBuilder().Append(preset).Append('\n').Append(version).Append('\n');
        foreach (var rule in rules)
            text.Append(rule.Descriptor.Id).Append('|').Append(rule.Descriptor.IsSafetyRule).Append('|').Append(rule.Decision).Append('\n');
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
