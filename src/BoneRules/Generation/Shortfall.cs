using BoneRules.Rules;

namespace BoneRules.Generation;

/// <summary>What kept a goal from being met within the request.</summary>
/// <param name="Rule">The rule that wants it.</param>
/// <param name="Remedy">What would meet it, in plain words.</param>
internal sealed record Shortfall(Rule Rule, string Remedy);
