using BoneRules;
using BoneRules.Rules;

namespace CustomRule;

/// <summary>The clinic's contraindication: nobody kneels their way to the floor on a knee that was operated on lately.</summary>
internal static class FloorAfterKneeOperation
{
    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "ACME1",
            Title = "Getting down to the floor after a knee operation",
            Category = RuleCategory.Structure,
            Message = "{exercise} takes getting down to the floor, which is kneeling on a knee that was operated on lately.",
            Advice = "Choose an exercise in standing or on a chair.",
            IsSafetyRule = true,
            Citations = [new Citation("acme-knee-protocol", ["3.2"], "Positions, first six months", Verification.Seen)],
        },
        Movement = static movement => movement.FloorTransfer.Holds(),
        Cases =
        [
            new SeverityCase(
                "no knee operation in the last six months",
                static (in PrescriptionContext prescription) => !KneeOperation.IsRecent(prescription.Person),
                SeverityTable.Everybody(Severity.None)) { Missing = KneeOperation.Facts },
            new SeverityCase(SeverityTable.Everybody(Severity.Error)),
        ],
        Measure = static (in PrescriptionContext _) => Justification.OfLevel(Quantity.Activity, "gettingDownToTheFloor"),
        Examples = static () =>
        [
            new("Bird dog ten weeks after the operation", Clients.OperatedOn(2026, 9, 13), Plans.Of("bird-dog", 2, 8), ExpectedJudgement.Error),
            new("Wall slide ten weeks after the operation", Clients.OperatedOn(2026, 9, 13), Plans.Of("wall-slide", 2, 8), ExpectedJudgement.Clean),
        ],
    };
}
