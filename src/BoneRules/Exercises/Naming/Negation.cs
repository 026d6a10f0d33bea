using System.Collections.Frozen;

namespace BoneRules.Naming;

/// <summary>Words that deny: "no sit-ups" and "avoid twisting" are advice, not exercises.</summary>
internal static class Negation
{
    private static readonly FrozenSet<string> Words = ((string[])
    [
        "no", "not", "non", "avoid", "avoided", "avoiding", "never", "without", "dont", "omit", "exclude", "except", "stop", "forbidden", "prohibited", "contraindicated", "instead",
        "kein", "keine", "keinen", "keiner", "nicht", "nie", "niemals", "ohne", "vermeide", "vermeiden", "verboten",
        "sin", "evitar", "evita", "evite", "nunca", "ningun", "ninguna", "prohibido",
        "sem", "nao", "nenhum", "nenhuma", "proibido",
        "sans", "eviter", "evitez", "jamai", "aucun", "aucune", "interdit",
        "senza", "niente", "evitare", "nessun", "nessuna", "mai", "vietato",
        "geen", "niet", "nooit", "zonder", "vermijd", "vermijden", "verboden",
    ]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The word that denies, or <see langword="null"/>.</summary>
    public static string? Find(ExerciseName name)
    {
        foreach (var word in name.Words)
            if (Words.Contains(word)) return word;
        return null;
    }
}
