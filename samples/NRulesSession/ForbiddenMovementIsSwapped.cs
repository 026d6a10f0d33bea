using BoneRules;
using BoneRules.NRules;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace NRulesSession;

/// <summary>The clinic's own rule: where a movement is forbidden and its catalogue knows a substitute, take that instead, and leave a note.</summary>
public sealed class ForbiddenMovementIsSwapped : Rule
{
    public override void Define()
    {
        FindingFact finding = null!;
        PrescriptionFact prescription = null!;
        When()
            .Match(() => finding, found => found.Severity == Severity.Error, found => found.Prescription != null)
            .Match(() => prescription, place => place == finding.Prescription, place => place.IsForbidden, place => place.Exercise != null);
        Then()
            .Do(context => Swap(context, finding, prescription));
    }

    private static void Swap(IContext context, FindingFact finding, PrescriptionFact prescription)
    {
        var substitutes = prescription.Facts.Rules.Validator.SubstitutesFor(prescription.Client.Source, prescription.Exercise!.Id);
        if (substitutes.Count == 0) return;
        context.Insert(new Note($"{prescription.Path}: {prescription.Exercise.Id} becomes {substitutes[0]}, for {finding.RuleId} ({finding.Rule.Title})"));
        // Another movement, another dose: no load is carried over.
        context.Change(prescription, prescription.Source with { Exercise = substitutes[0], Name = null, LoadKilograms = null });
    }
}
