using System.Globalization;
using System.Text;

namespace BoneRules.Cli.Text;

/// <summary>The next steps of a plan for people.</summary>
internal static class ProgressionText
{
    public static string Of(ProgressionResult result)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Next steps as of {result.AsOf:yyyy-MM-dd}\n\n");
        foreach (var decision in result.Decisions)
        {
            text.Append(CultureInfo.InvariantCulture, $"{ContractName.Of(decision.Step),-9} {Plain.Of(decision.Exercise)}: {DoseWords.Of(decision.Now)}");
            if (decision.Next is { } next && !next.Equals(decision.Now)) text.Append(CultureInfo.InvariantCulture, $" → {DoseWords.Of(next)}");
            var citation = decision.Citations[0];
            text.Append(CultureInfo.InvariantCulture, $"\n          {decision.Reason}\n          source {citation.Source}, {citation.Locator} ({string.Join(", ", citation.Statements)})\n");
        }
        foreach (var exercise in result.NotInPlan) text.Append(CultureInfo.InvariantCulture, $"Not in the plan: {Plain.Of(exercise)}\n");
        return text.ToString();
    }
}
