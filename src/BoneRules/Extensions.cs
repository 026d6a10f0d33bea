namespace BoneRules;

/// <summary>The caller's own JSON object, kept as it came and never read by any rule.</summary>
/// <remarks>Equality compares the compact JSON text.</remarks>
public sealed record Extensions
{
    /// <summary>Wraps a JSON object.</summary>
    /// <param name="json">The compact text of one JSON object; <c>PlanJson</c> checks it when it is written.</param>
    /// <exception cref="ArgumentException"><paramref name="json"/> is empty.</exception>
    public Extensions(string json)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(json);
        Json = json;
    }

    /// <summary>The text of the JSON object.</summary>
    public string Json { get; }
}
