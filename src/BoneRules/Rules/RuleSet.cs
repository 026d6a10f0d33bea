using System.Security.Cryptography;
using System.Text;

namespace BoneRules.Rules;

/// <summary>A set of rules under a name and a version: what a report can be traced back to.</summary>
/// <remarks>There is no way to make one that lacks a safety rule: a set is a preset, a preset as a configuration wants it, or either
/// <see cref="With">with</see> rules of one's own.</remarks>
public sealed class RuleSet
{
    /// <summary>The version of the rules in this package.</summary>
    public const string CurrentVersion = "0.1.0";

    /// <summary>Makes a rule set. Not for users: a set of their own making could lack a safety rule and call a plan compliant.</summary>
    /// <exception cref="ArgumentException">Two rules have the same id.</exception>
    internal RuleSet(string preset, string version, ValueList<Rule> rules, RulePreset startsFrom = RulePreset.Recommended)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(preset);
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        ArgumentNullException.ThrowIfNull(rules);
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var rule in rules)
            if (!ids.Add(rule.Descriptor.Id))
                throw new ArgumentException($"Two rules have the id {rule.Descriptor.Id}; each id may stand once.", nameof(rules));
        (Rules, StartsFrom) = (rules, startsFrom);
        Identity = new RuleSetIdentity(preset, version, HashOf(preset, version, rules));
    }

    /// <summary>The articles reconciled with the evidence: the default.</summary>
    public static RuleSet Recommended { get; } = new("recommended", CurrentVersion, RuleCatalog.CreateAll());

    /// <summary>The rules of a preset.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the presets.</exception>
    public static RuleSet Of(RulePreset preset) => preset switch
    {
        RulePreset.Recommended => Recommended,
        RulePreset.Articles => Presets.Articles,
        RulePreset.Strict => Presets.Strict,
        _ => throw new ArgumentOutOfRangeException(nameof(preset), preset, "The presets are Recommended, Articles and Strict."),
    };

    /// <summary>The rules as a configuration wants them: its preset, with its severities and parameters.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="configuration"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">It names a rule or parameter that there is not, a number out of bounds, or would lower a safety rule; the message names the place.</exception>
    public static RuleSet Of(CheckConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return Of(configuration.Preset ?? RulePreset.Recommended).Configured(configuration);
    }

    /// <summary>This set as a configuration wants it: with its severities and parameters, which may name rules of one's own too.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="configuration"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">It asks for another preset than this set starts from, names a rule or parameter that there is not, a number out of
    /// bounds, or would lower a safety rule; the message names the place.</exception>
    public RuleSet Configured(CheckConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        if (configuration.Preset is { } preset && preset != StartsFrom)
            throw new ArgumentException($"/preset: the configuration asks for {preset}, and these rules start from {StartsFrom}.", nameof(configuration));
        var rules = ConfiguredRules.Of(this, configuration);
        return rules.Equals(Rules) ? this : new RuleSet(Identity.Preset, Identity.Version, rules, StartsFrom);
    }

    /// <summary>This set with rules of one's own after its rules: checked, explained and listed like them.</summary>
    /// <param name="name">The name of the new set, which reports state as their preset.</param>
    /// <param name="version">Its version, which reports state too.</param>
    /// <param name="ownRules">The rules; their ids do not begin with <c>BR</c>.</param>
    /// <exception cref="ArgumentException">An id begins with <c>BR</c>, stands twice or is blank, or a rule would pass over what it can't decide; the message names the rule.</exception>
    public RuleSet With(string name, string version, params ReadOnlySpan<Rule> ownRules)
    {
        foreach (var rule in ownRules) OwnRules.Require(rule);
        return new RuleSet(name, version, [.. Rules, .. ownRules], StartsFrom);
    }

    /// <summary>The preset that this set is, or was made from.</summary>
    public RulePreset StartsFrom { get; }

    /// <summary>The rules, in the order of the catalogue; a user's own after them.</summary>
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
        {
            rule.AppendDecision(text.Append(rule.Descriptor.Id).Append('|').Append(rule.Descriptor.IsSafetyRule ? "True" : "False").Append('|'));
            text.Append('|').Append(rule.ConfiguredSeverity?.ToString()).Append('|').Append(rule.LeastSeverity.ToString()).Append('\n');
        }
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
