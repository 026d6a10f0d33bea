using System.Security.Cryptography;
using System.Text;

namespace BoneRules;

/// <summary>Turns what identifies a finding into its fingerprint, and remembers it: in many plans the same is found.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class Fingerprints
{
    private const int Most = 10_000;
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);

    public string Of(string key)
    {
        if (_known.TryGetValue(key, out var known)) return known;
        if (_known.Count == Most) _known.Clear();
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(key));
        return _known[key] = Convert.ToHexStringLower(hash.AsSpan(0, 8));
    }
}
