namespace BoneRules.Cli.Text;

/// <summary>An exercise that was not assessed, in a sentence.</summary>
internal static class NotAssessedText
{
    public static string Of(NotAssessedExercise item)
    {
        var what = item.Reason == NotAssessedReason.PartlyKnown ? "not in the catalogue, judged by what its name tells" : "not recognised, so not assessed; that does not mean safe";
        return $"{what}.{(item.Suggestions.Count > 0 ? $" Perhaps: {string.Join(", ", item.Suggestions)}?" : "")}";
    }
}
