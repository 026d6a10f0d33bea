namespace BoneRules;

public sealed partial record Assessment
{
    /// <summary>Assesses a person.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is <see langword="null"/>.</exception>
    public static Assessment Assess(ClientProfile client)
    {
        ArgumentNullException.ThrowIfNull(client);
        throw new NotSupportedException();
    }
}
