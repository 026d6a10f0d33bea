namespace BoneRules.Inference;

/// <summary>What one word or phrase of a name tells about the movement, and why. The tables of these are the whole of the inference; nothing is scored.</summary>
/// <param name="Words">The word or phrase; several that tell the same stand between bars. "*" at an end stands for any letters, for languages that join words.</param>
/// <param name="Told">What it tells; <see langword="null"/> attributes are not told.</param>
/// <param name="Reason">Why, as half a sentence.</param>
internal sealed record MovementRule(string Words, Movement Told, string Reason)
{
    /// <summary>Whether the word names a whole movement, so that nothing but it and what modifies it moves.</summary>
    public bool IsMovement { get; init; }

    /// <summary>What it trains first, where the word tells that.</summary>
    public ExercisePillar? Pillar { get; init; }

    /// <summary>What the word adds to how others are read.</summary>
    public NameTraits Gives { get; init; }

    /// <summary>The rule counts only beside one of these; always, where none is named.</summary>
    public NameTraits When { get; init; }

    /// <summary>The rule does not count beside any of these.</summary>
    public NameTraits Unless { get; init; }

    /// <summary>Attributes that the word may make worse without telling that it does: they are not known unless another word tells them hazardous.</summary>
    public MovementDoubts Doubts { get; init; }

    public bool Counts(NameTraits traits) => (When == 0 || (traits & When) != 0) && (traits & Unless) == 0;
}

/// <summary>What words and hints say about the circumstances of a movement, for rules that depend on it.</summary>
[Flags]
internal enum NameTraits : long
{
    None = 0,
    /// <summary>An external load is named.</summary>
    Load = 1L << 0,
    Barbell = 1L << 1,
    /// <summary>One implement in each hand, or one hand.</summary>
    HandHeld = 1L << 2,
    /// <summary>A machine or cable guides the load.</summary>
    Guided = 1L << 3,
    Band = 1L << 4,
    /// <summary>No external load, or one that cannot lie on the back.</summary>
    NoBar = 1L << 5,
    Seated = 1L << 6,
    Standing = 1L << 7,
    Lying = 1L << 8,
    Prone = 1L << 9,
    SideLying = 1L << 10,
    Kneeling = 1L << 11,
    /// <summary>Something takes part of the weight of the body.</summary>
    Supported = 1L << 12,
    Stretch = 1L << 13,
    Water = 1L << 14,
    Wall = 1L << 15,
    /// <summary>A limb or the neck is named, so that what turns or bends is not the trunk.</summary>
    Limb = 1L << 16,
    /// <summary>The trunk is named.</summary>
    Trunk = 1L << 17,
    /// <summary>Small or low.</summary>
    Small = 1L << 18,
    /// <summary>Bench, chest, incline: a press that does not go overhead.</summary>
    Chest = 1L << 19,
    /// <summary>The load is held in front, not on the back.</summary>
    Front = 1L << 20,
    OneLeg = 1L << 21,
    /// <summary>Something is thrown.</summary>
    Throw = 1L << 22,
    Hanging = 1L << 23,
    Walking = 1L << 24,
    /// <summary>The load is taken at knee height, not from the floor.</summary>
    FromKnee = 1L << 25,
    Fast = 1L << 26,
    /// <summary>Held still, or braced against movement.</summary>
    Braced = 1L << 27,
    /// <summary>Leaves the ground.</summary>
    Jump = 1L << 28,
    Squat = 1L << 29,
    /// <summary>A pad or an inclined bench carries the chest.</summary>
    Carried = 1L << 30,
    /// <summary>Reaches for the toes.</summary>
    ToeTouch = 1L << 31,
    /// <summary>A club is swung.</summary>
    Club = 1L << 32,
    /// <summary>Glute or leg is named: what kicks back is the leg.</summary>
    LegNamed = 1L << 33,
}

/// <summary>Groups of attributes that may be worse than the words tell.</summary>
[Flags]
internal enum MovementDoubts
{
    None = 0,
    Flexion = 1,
    Rotation = 2,
    Lateral = 4,
    Extension = 8,
    Impact = 16,
    Ballistic = 32,
    Direction = 64,
    BackLoad = 128,
    Overhead = 256,
    Origin = 512,
    Balance = 1024,
    Floor = 2048,
    Family = 4096,
    /// <summary>Whatever loads the spine.</summary>
    Spine = Flexion | Rotation | Lateral,
    /// <summary>Everything: a word that is not known may change anything.</summary>
    All = 8191,
}
