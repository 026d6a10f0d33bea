namespace BoneRules.Generation;

/// <summary>A small generator of numbers whose sequence is fixed by its seed, on every machine and version.</summary>
/// <remarks>Steele, Lea and Flood, 2014.</remarks>
internal struct SplitMix64(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        var mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>A whole number from 0 up to <paramref name="bound"/>, which is not reached.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);
}
