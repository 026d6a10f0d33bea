namespace BoneRules.Rules;

/// <summary>Who counts as a beginner.</summary>
internal static class Beginners
{
    /// <summary>The training weeks in which somebody begins.</summary>
    public const int FirstTrainingWeeks = 4;

    /// <summary>Whether the profile says so, by its own word or by its weeks of training; what it leaves out makes nobody a beginner.</summary>
    public static bool IsBeginner(this ClientProfile client) =>
        client.TrainingExperience == TrainingExperience.Beginner || client.TrainingWeeks < FirstTrainingWeeks;
}
