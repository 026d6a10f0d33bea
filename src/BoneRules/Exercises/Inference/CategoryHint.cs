using BoneRules.Naming;
using static BoneRules.Inference.RuleForms;

namespace BoneRules.Inference;

/// <summary>What a source's category tells.</summary>
internal static class CategoryHint
{
    private static readonly MovementRule[] Table =
    [
        Tell("plyometric|plyometrics", new() { Impact = ImpactLevel.High, Ballistic = true }, "the source calls it plyometric", ExercisePillar.WeightBearing, unless: NameTraits.Throw, gives: NameTraits.Fast),
        Tell("plyometric|plyometrics", new() { Ballistic = true }, "the source calls it plyometric", ExercisePillar.WeightBearing),
        Tell("olympic weightlifting|weightlifting|olympic lifting|olympic", new() { Ballistic = true }, "the source calls it Olympic weightlifting", ExercisePillar.Resistance),
        Tell("strongman", new(), "the source calls it strongman", ExercisePillar.Resistance, doubts: MovementDoubts.Flexion | MovementDoubts.Ballistic | MovementDoubts.Origin),
        Tell("stretching|flexibility|mobility", new() { Resistance = Resistance.None }, "the source calls it stretching", ExercisePillar.FlexibilityAndPosture, gives: NameTraits.Stretch),
        Tell("cardio|aerobic|conditioning|hiit", new(), "the source calls it cardio"),
        Tell("yoga|pilates", new(), "the source calls it yoga or Pilates", ExercisePillar.FlexibilityAndPosture),
        Tell("balance", new(), "the source calls it balance", ExercisePillar.Balance),
        Tell("sports|sport", new(), "the source calls it a sport", ExercisePillar.WeightBearing, doubts: MovementDoubts.Impact | MovementDoubts.Direction | MovementDoubts.Rotation | MovementDoubts.Ballistic),
        Tell("strength|powerlifting|resistance", new(), "the source calls it strength", ExercisePillar.Resistance),
        Tell("abs|core|abdominals|waist", new(), "the source calls it work for the trunk", ExercisePillar.Resistance, gives: NameTraits.Trunk, doubts: MovementDoubts.Spine, unless: NameTraits.Braced),
    ];

    public static IEnumerable<MovementRule> Rules(ExerciseHints? hints) => Matching(hints?.Category, Table);

    /// <summary>Whether the source calls it plyometric: no exercise without impact or throw is.</summary>
    public static bool IsPlyometric(ExerciseHints? hints) => Rules(hints).Any(static rule => rule.Told.Ballistic is true && rule.Told.Impact is not null);

    internal static IEnumerable<MovementRule> Matching(string? hint, MovementRule[] table)
    {
        if (string.IsNullOrWhiteSpace(hint)) yield break;
        var key = ExerciseName.Read(hint).Key;
        foreach (var rule in table)
            if (rule.Words.Split('|').Any(words => ExerciseName.Read(words).Key == key)) yield return rule;
    }
}
