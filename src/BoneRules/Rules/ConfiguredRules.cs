using System.Globalization;

namespace BoneRules.Rules;

/// <summary>Applies a configuration to the rules of a preset: <c>with</c> copies of data, nothing else.</summary>
internal static class ConfiguredRules
{
    public static ValueList<Rule> Of(RuleSet preset, CheckConfiguration configuration)
    {
        var rules = new List<Rule>(preset.Rules);
        foreach (var parameter in configuration.Parameters ?? [])
        {
            var at = IndexOf(rules, parameter.RuleId, "/parameters");
            rules[at] = WithParameter(rules[at], parameter);
        }
        foreach (var setting in configuration.Severities ?? [])
        {
            var at = IndexOf(rules, setting.RuleId, "/severities");
            RequireAllowed(rules[at], setting);
            if (setting.Severity == SeveritySetting.Off) rules.RemoveAt(at);
            else rules[at] = rules[at] with { ConfiguredSeverity = (Severity)setting.Severity };
        }
        return rules.ToValueList();
    }

    private static Rule WithParameter(Rule rule, RuleParameterValue value)
    {
        var path = $"/parameters/{value.RuleId}/{value.Name}";
        foreach (var parameter in rule.Parameters)
        {
            if (parameter.Name != value.Name) continue;
            if (value.Value >= parameter.Min && value.Value <= parameter.Max) return parameter.Apply(rule, value.Value);
            throw Refused(path, string.Create(CultureInfo.InvariantCulture, $"{value.Value} is out of bounds; allowed is {parameter.Min} to {parameter.Max}"));
        }
        var known = rule.Parameters.Count == 0 ? "it has none" : "it has " + string.Join(", ", rule.Parameters.Select(static parameter => parameter.Name));
        throw Refused(path, $"the rule has no such parameter; {known}");
    }

    private static void RequireAllowed(Rule rule, RuleSeverity setting)
    {
        var kind = rule.Descriptor.IsSafetyRule ? "safety" : rule.Descriptor.Category == RuleCategory.Screening ? "screening" : null;
        if (kind is null || setting.Severity >= (SeveritySetting)rule.GravestSeverity) return;
        var change = setting.Severity == SeveritySetting.Off ? "turned off" : "lowered";
        throw Refused($"/severities/{setting.RuleId}", $"{rule.Descriptor.Id}, {rule.Descriptor.Title.ToLowerInvariant()}, is a {kind} rule and can't be {change}");
    }

    private static int IndexOf(List<Rule> rules, string id, string list)
    {
        for (var i = 0; i < rules.Count; i++)
            if (rules[i].Descriptor.Id == id) return i;
        throw Refused($"{list}/{id}", "there is no such rule");
    }

    private static ArgumentException Refused(string path, string why) => new($"{path}: {why}.");
}
