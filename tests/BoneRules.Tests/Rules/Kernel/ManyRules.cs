using BoneRules.Rules;

namespace BoneRules.Tests.Rules.Kernel;

/// <summary>More contraindications than a word has bits, of which a few are about the fold, certainly or perhaps, and none about anything else.</summary>
internal static class ManyRules
{
    public static Contraindication[] Create(int count, int[] certain, int[] possible) => [.. Enumerable.Range(0, count).Select(i =>
        SmallWorld.DeepFlexion(new SeverityCase(SeverityTable.Everybody(Severity.Error))) with
        {
            Descriptor = SmallWorld.Describe($"T{i:000}"),
            Movement = movement => !movement.SpinalFlexion.Is(SpinalFlexion.Deep).IsTrue ? Truth.False : certain.Contains(i) ? Truth.True : possible.Contains(i) ? Truth.Unknown : Truth.False,
        })];
}
