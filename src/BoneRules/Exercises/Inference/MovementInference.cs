using BoneRules.Naming;

namespace BoneRules.Inference;

/// <summary>Infers how a movement loads spine and skeleton from the words of its name and the source's hints.</summary>
internal static class MovementInference
{
    public static ExerciseResolution Infer(ExerciseName name, ExerciseHints? hints, bool loaded = false)
    {
        var found = new FoundWords();
        found.Read(name.Words, isHint: false);
        found.Read(EquipmentHint.Words(hints), isHint: true);
        if (loaded || name.StatesLoad) found.Traits |= NameTraits.Load;
        var category = CategoryHint.Rules(hints);
        foreach (var rule in category) found.Traits |= rule.Gives;

        var rules = new List<MovementRule>();
        var reasons = new List<string>();
        foreach (var (words, rule) in found.Rules) Take(words, rule);
        var told = rules.Exists(static rule => rule.IsMovement || IsHazard(rule));
        foreach (var rule in category) Take(hints!.Category!, rule);
        foreach (var rule in MuscleHint.Rules(hints)) Take(rule.Words, rule);
        told |= category.Any(IsHazard);

        var doubts = MovementDoubts.None;
        foreach (var rule in rules) doubts |= rule.Doubts;
        if (found.Unknown.Count > 0 || name.IsCut || !rules.Exists(static rule => rule.IsMovement)) doubts = MovementDoubts.All;
        foreach (var word in found.Unknown) reasons.Add($"\"{word}\" is not known, and may change anything.");
        if (name.IsCut) reasons.Add("The name is too long to be read to its end.");
        return new ExerciseResolution
        {
            Kind = told ? ResolutionKind.Inferred : ResolutionKind.Unknown,
            Movement = told ? new MovementEvidence(rules, doubts).Combine() : Movement.Unknown,
            Pillar = told ? rules.Find(static rule => rule.Pillar is not null)?.Pillar : null,
            Reasons = reasons.Distinct(StringComparer.Ordinal).ToValueList(),
        };

        void Take(string words, MovementRule rule)
        {
            if (!rule.Counts(found.Traits)) return;
            rules.Add(rule);
            if (rule.Told != Movement.Unknown || rule.Doubts != 0) reasons.Add($"\"{words}\": {rule.Reason}.");
        }
    }

    /// <summary>Whether a rule tells something that a rule of the guidance forbids to someone.</summary>
    internal static bool IsHazard(MovementRule rule) => rule.Told is
        { SpinalFlexion: >= SpinalFlexion.HingeLoaded } or { TrunkRotation: > TrunkRotation.None } or { EndRangeRotation: true } or { LateralFlexion: LateralFlexion.LoadedOrEndRange }
        or { Impact: >= ImpactLevel.Moderate } or { Ballistic: true } or { DirectionChange: true } or { SpinalExtension: SpinalExtension.ProneOrRomanChair };

    /// <summary>The phrases of a name, what they give to each other, and the words that no table knows.</summary>
    private sealed class FoundWords
    {
        public List<(string Words, MovementRule Rule)> Rules { get; } = [];

        public List<string> Unknown { get; } = [];

        public NameTraits Traits { get; set; }

        public void Read(IReadOnlyList<string> words, bool isHint)
        {
            for (var i = 0; i < words.Count;)
            {
                var rules = MovementWords.At(words, i, out var length);
                var phrase = length == 1 ? words[i] : string.Join(' ', words.Skip(i).Take(length));
                // A hint about equipment modifies the movement; what it does not say is no reason for doubt.
                foreach (var rule in rules)
                    if (!isHint || !rule.IsMovement)
                    {
                        Rules.Add((phrase, rule));
                        Traits |= rule.Gives;
                    }
                if (rules.Count == 0 && !isHint) Unknown.Add(words[i]);
                i += length;
            }
        }
    }
}
