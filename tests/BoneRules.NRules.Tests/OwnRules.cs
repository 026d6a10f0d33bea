using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace BoneRules.NRules.Tests;

/// <summary>What a rule of a user's own concludes.</summary>
public sealed record Told(string What);

public sealed class TellsOfErrors : Rule
{
    public override void Define()
    {
        FindingFact finding = null!;
        When().Match(() => finding, found => found.Severity == Severity.Error);
        Then().Do(context => context.InsertLinked("told", new Told($"{finding.RuleId} at {finding.Path}")));
    }
}

public sealed class SwapsSitUps : Rule
{
    public override void Define()
    {
        FindingFact finding = null!;
        PrescriptionFact prescription = null!;
        When().Match(() => finding, found => found.RuleId == "BR1001").Match(() => prescription, place => place == finding.Prescription);
        Then().Do(context => Swap(context, prescription));
    }

    private static void Swap(IContext context, PrescriptionFact prescription) => context.Change(prescription, prescription.Source with { Exercise = "bird-dog" });
}

public sealed class LooksAtTheNameOfNothing : Rule
{
    public override void Define()
    {
        PrescriptionFact prescription = null!;
        When().Match(() => prescription, place => place.Exercise!.Name.Length > 100);
        Then().Do(context => context.Halt());
    }
}
