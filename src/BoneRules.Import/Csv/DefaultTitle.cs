using System.Collections.Frozen;

namespace BoneRules.Import.Csv;

/// <summary>Titles that an app gives a workout by the clock: "Midday Workout", "Evening workout 🌙".</summary>
/// <remarks>
/// The rules take sessions of one name for the same training and hold each against its own past. A title by the clock says nothing about the training: whoever lifts
/// at noon on Monday and in the evening on Thursday goes on from the one to the other.
/// </remarks>
internal static class DefaultTitle
{
    private static readonly FrozenSet<string> _words = FrozenSet.ToFrozenSet(
    [
        "early", "late", "morning", "midday", "noon", "lunch", "lunchtime", "afternoon", "evening", "night", "midnight", "my", "new", "quick", "empty", "untitled", "workout", "session", "training",
        "fruhes", "spates", "morgendliches", "morgen", "morgens", "mittag", "mittags", "nachmittag", "abend", "abends", "nacht",
        "morgentraining", "mittagstraining", "nachmittagstraining", "abendtraining", "nachttraining", "morgenworkout", "mittagsworkout", "nachmittagsworkout", "abendworkout", "nachtworkout",
        "entrenamiento", "rutina", "de", "del", "la", "el", "por", "manana", "mediodia", "tarde", "noche", "treino", "da", "do", "manha", "noite", "madrugada", "almoco",
        "entrainement", "seance", "du", "matin", "midi", "apres", "soir", "nuit", "allenamento", "mattutino", "mattina", "pomeridiano", "pomeriggio", "serale", "sera", "notturno", "ochtend", "middag", "avond", "namiddag",
        "ochtendtraining", "middagtraining", "avondtraining", "nachttraining",
    ], StringComparer.Ordinal);

    /// <summary>Whether the title has no word but those for times of day and for training.</summary>
    public static bool Is(string title)
    {
        var any = false;
        foreach (var word in Letters.Fold(title).Split([' ', '-', '\'', '’'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            // A sun, a moon.
            if (!word.Any(char.IsLetterOrDigit)) continue;
            if (!_words.Contains(word)) return false;
            any = true;
        }
        return any;
    }
}
