using static BoneRules.Inference.RuleForms;

namespace BoneRules.Inference;

/// <summary>What the first of a source's muscles tells, the one that works most: where it contradicts words that keep the trunk still, the trunk is in doubt.</summary>
internal static class MuscleHint
{
    private static readonly MovementRule[] Table =
    [
        Tell("abdominals|abs|rectus abdominis|core", Movement.Unknown, "the source says that the abdominals work", gives: NameTraits.Trunk, unless: NameTraits.Braced, doubts: MovementDoubts.Flexion),
        Tell("obliques", Movement.Unknown, "the source says that the obliques work", gives: NameTraits.Trunk, unless: NameTraits.Braced, doubts: MovementDoubts.Spine),
        Tell("lower back|erector spinae|spinal erectors", Movement.Unknown, "the source says that the lower back works", unless: NameTraits.Braced | NameTraits.Seated, doubts: MovementDoubts.Flexion),
    ];

    public static IEnumerable<MovementRule> Rules(ExerciseHints? hints) =>
        hints?.Muscles is { Count: > 0 } muscles ? CategoryHint.Matching(muscles[0], Table) : [];
}
