using BoneRules.Rules;
namespace BoneRules;
public sealed partial record Assessment
{
    /// <summary>x</summary>
    public required ClientProfile Client { get; init; }
    /// <summary>x</summary>
    public Truth HasClearance(ClearanceScope scope) => throw new NotSupportedException();
    /// <summary>x</summary>
    public Truth SpinalFracture => throw new NotSupportedException();
}
