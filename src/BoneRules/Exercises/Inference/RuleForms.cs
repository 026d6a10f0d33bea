namespace BoneRules.Inference;

/// <summary>The three forms of a rule, for tables that read as tables.</summary>
internal static class RuleForms
{
    /// <summary>A word that names a whole movement.</summary>
    public static MovementRule Move(string words, Movement told, string reason, ExercisePillar pillar = ExercisePillar.Resistance,
        NameTraits when = 0, NameTraits unless = 0, NameTraits gives = 0, MovementDoubts doubts = 0) =>
        new(words, told, reason) { IsMovement = true, Pillar = pillar, When = when, Unless = unless, Gives = gives, Doubts = doubts };

    /// <summary>A word that tells something about the movement that others name.</summary>
    public static MovementRule Tell(string words, Movement told, string reason, ExercisePillar? pillar = null,
        NameTraits when = 0, NameTraits unless = 0, NameTraits gives = 0, MovementDoubts doubts = 0) =>
        new(words, told, reason) { Pillar = pillar, When = when, Unless = unless, Gives = gives, Doubts = doubts };

    /// <summary>A word that tells nothing by itself, and may leave something in doubt.</summary>
    public static MovementRule Word(string words, string reason, NameTraits gives = 0, MovementDoubts doubts = 0, NameTraits when = 0, NameTraits unless = 0) =>
        new(words, Movement.Unknown, reason) { Gives = gives, Doubts = doubts, When = when, Unless = unless };
}
