using System.Globalization;
using BoneRules.Rules;

namespace BoneRules;

/// <summary>Takes a step back that rose beyond a limit: repetitions or load, to what they were or to what the limit allows.</summary>
internal static class StepMends
{
    public static IEnumerable<Mend> Of(ExercisePrescription source, Justification measured, PreparedPlan plan, int index, Assessment person)
    {
        for (var s = 0; s < plan.Steps.Length; s++)
        {
            var step = plan.Steps[s];
            if (step.Prescription != index) continue;
            if (measured.SecondQuantity == Quantity.RepetitionsChange && step.ReferenceRepetitions is { } repetitions)
                yield return new Mend(
                    source.WithRepetitionsAtMost(repetitions), true, string.Create(CultureInfo.InvariantCulture, $"Return to {repetitions} repetitions, and raise the load alone"));
            yield return step.Basis == LoadBasis.Kilograms ? Kilograms(source, Limit(measured, step), step, plan, person) : Percent(source, Limit(measured, step), step);
        }
    }

    /// <summary>How far the load may go; where the rule states no limit, not beyond the reference.</summary>
    private static double Limit(in Justification measured, in ProgressionStep step) => measured is { Quantity: Quantity.LoadChangePercent, Max: > 0 and var most }
        ? step.WeekReferenceLoad * (1 + (most / 100))
        : step.ReferenceLoad;

    private static Mend Kilograms(ExercisePrescription source, double limit, in ProgressionStep step, PreparedPlan plan, Assessment person)
    {
        var increment = LoadSteps.SmallestStep(person.Client, plan.Prescriptions[step.Prescription].Exercise.Exercise);
        // The reference is a load that the person has, whatever the step.
        var lowered = Math.Max(Doses.RoundedDown(limit, increment), Math.Min(step.WeekReferenceLoad, limit));
        return new Mend(source.WithLoadAtMost(lowered), true, $"Lower the load to {QuantityText.Describe(Quantity.LoadKilograms, lowered, null)}");
    }

    private static Mend Percent(ExercisePrescription source, double limit, in ProgressionStep step)
    {
        var lowered = Math.Max(Doses.RoundedDown(limit, 1), Math.Min(step.WeekReferenceLoad, limit));
        return new Mend(source.WithPercentAtMost(lowered), true, $"Lower the load to {QuantityText.Describe(Quantity.PercentOneRepetitionMaximum, lowered, null)}");
    }
}
