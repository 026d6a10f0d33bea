namespace BoneRules.Naming;

/// <summary>A name of an exercise as words that can be compared: without case, accents, punctuation, plural and dose.</summary>
/// <remarks>Reading is linear in the length of the name and depends on nothing else.</remarks>
internal sealed class ExerciseName
{
    /// <summary>No exercise has a longer name*; what stands behind is not read, and a name that was cut is never fully understood.</summary>
    internal const int LongestName = 256;

    private ExerciseName(string[] words, bool isCut, bool statesLoad)
    {
        Words = words;
        IsCut = isCut;
        StatesLoad = statesLoad;
        Key = string.Join(' ', words);
    }

    /// <summary>The words in the order of the name.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The words in the order of the name, as one text.</summary>
    public string Key { get; }

    /// <summary>Whether the name was too long to be read to its end.</summary>
    public bool IsCut { get; }

    /// <summary>Whether the dose that was left out named a load in kilograms or pounds.</summary>
    public bool StatesLoad { get; }

    /// <summary>The words of a name, whatever their order, as one text; with further words where a source states them elsewhere.</summary>
    public string Bag(IReadOnlyList<string>? further = null, bool withoutGrip = false)
    {
        var bag = new List<string>(Words.Count + (further?.Count ?? 0));
        foreach (var word in Words)
            if (!withoutGrip || !NeutralWords.IsGrip(word)) bag.Add(word);
        if (further is not null)
            foreach (var word in further)
                if (!bag.Contains(word)) bag.Add(word);
        bag.Sort(StringComparer.Ordinal);
        return string.Join(' ', bag);
    }

    public static ExerciseName Read(string name)
    {
        var isCut = name.Length > LongestName;
        var text = name.AsSpan(0, Math.Min(name.Length, LongestName));
        var statesLoad = false;
        var words = new List<string>(8);
        NameSplitter.Split(text, words, ref statesLoad);
        Vocabulary.Join(words);
        words.RemoveAll(static word => NeutralWords.IsDropped(word));
        return new ExerciseName([.. words], isCut, statesLoad);
    }
}
