using BoneRules.NRules;
using NRules.Fluent.Dsl;

namespace NRulesSession;

/// <summary>The clinic's own rule: what can't be judged is a question to whoever wrote the plan, never a pass.</summary>
public sealed class UnknownExerciseIsAsked : Rule
{
    public override void Define()
    {
        PrescriptionFact prescription = null!;
        When()
            .Match(() => prescription, place => place.Exercise == null)
            .Exists<UndecidedFact>(matter => matter.Prescription == prescription);
        Then()
            .Do(context => context.Insert(new Note($"{prescription.Path}: what is \"{prescription.Source.Name}\"?")));
    }
}
