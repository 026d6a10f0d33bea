using BoneRules.Rules;

namespace BoneRules;

/// <summary>Brings what a rule measured inside the limit that it states, for the quantities that a prescription sets.</summary>
internal static class LimitMends
{
    /// <summary>The step of a vest where the person's own is not known: a choice of this library.</summary>
    private const double VestStep = 0.5;

    /// <summary>The changed prescription; <see langword="null"/> where no number of the prescription decides on what was measured.</summary>
    public static Mend? Of(ExercisePrescription source, in Justification measured, PreparedPlan plan, int index, in PrescriptionContext context) => measured switch
    {
        { Quantity: Quantity.LoadKilograms, Max: { } max } => Load(source, max, measured.Exclusive, context),
        { Quantity: Quantity.PercentOneRepetitionMaximum, Max: { } max } => Percent(source, max, context, plan.Prescriptions[index].PercentOneRepetitionMaximum is not null),
        { Quantity: Quantity.RepetitionMaximum, Min: { } min } => new Mend(source with { RepetitionMaximum = (int)min }, true, $"Choose a load for {min:0} repetitions at most"),
        { Quantity: Quantity.Repetitions, Min: { } min } => Repetitions(source, (int)min),
        { Quantity: Quantity.VestKilograms, Max: { } max } => Vest(source, max, context),
        { Quantity: Quantity.VestPercentBodyMass, Max: { } max } => context.Person.Client.BodyMassKilograms is { } mass ? Vest(source, mass * max / 100, context) : null,
        { Quantity: Quantity.Weeks, SecondQuantity: Quantity.VestKilograms } => Vest(source, EarlierVest(plan, index), context),
        { Quantity: Quantity.Support, LevelLimit: { } level } => Level<Support>(level) is { } support
            ? new Mend(source with { Support = support }, true, $"Hold on to something: {QuantityText.Describe(Quantity.Support, null, level)}") : null,
        { Quantity: Quantity.Tempo, LevelLimit: { } level } => Level<Tempo>(level) is { } tempo
            ? new Mend(source with { Tempo = tempo }, true, $"Set the tempo to {QuantityText.Describe(Quantity.Tempo, null, level)}") : null,
        _ => null,
    };

    private static Mend? Load(ExercisePrescription source, double limit, bool exclusive, in PrescriptionContext context)
    {
        var lowered = Doses.RoundedDown(limit, LoadSteps.SmallestStep(context.Person.Client, context.Exercise), exclusive);
        // No load at all would be another exercise.
        return lowered <= 0 ? null : new Mend(source.WithLoadAtMost(lowered), true, $"Lower the load to {QuantityText.Describe(Quantity.LoadKilograms, lowered, null)}");
    }

    private static Mend? Percent(ExercisePrescription source, double limit, in PrescriptionContext context, bool stated)
    {
        if (stated)
            return new Mend(source.WithPercentAtMost(Math.Floor(limit)), true, $"Lower the load to {QuantityText.Describe(Quantity.PercentOneRepetitionMaximum, Math.Floor(limit), null)}");
        return context.PercentOneRepetitionMaximum is { } percent && context.LoadKilograms is { } load ? Load(source, load / percent * limit, false, context) : null;
    }

    private static Mend? Repetitions(ExercisePrescription source, int least) => source.Repetitions is { } repetitions && repetitions.Min < least
        ? new Mend(
            source with { Repetitions = new CountRange(least, repetitions.Max is { } max ? Math.Max(max, least) : null) }, false, $"Choose a load that allows {least} repetitions or more")
        : null;

    private static Mend? Vest(ExercisePrescription source, double limit, in PrescriptionContext context)
    {
        var lowered = Doses.RoundedDown(limit, StepOfVest(context.Person.Client));
        return new Mend(source.WithVestAtMost(lowered), true, lowered > 0 ? $"Lower the vest to {QuantityText.Describe(Quantity.VestKilograms, lowered, null)}" : "Leave the vest off");
    }

    private static double StepOfVest(ClientProfile client)
    {
        foreach (var known in client.EquipmentIncrementsKilograms ?? [])
            if (known.Name is "vest" or "weightedVest") return known.Kilograms;
        return VestStep;
    }

    /// <summary>The heaviest vest of the weeks before; 0 where there is none.</summary>
    private static double EarlierVest(PreparedPlan plan, int index)
    {
        var week = plan.Sessions[plan.Prescriptions[index].Session].Week;
        var heaviest = 0.0;
        for (var i = 0; i < index && plan.Sessions[plan.Prescriptions[i].Session].Week < week; i++)
            heaviest = Math.Max(heaviest, plan.Prescriptions[i].VestKilograms ?? 0);
        return heaviest;
    }

    /// <summary>A level as the contract writes it.</summary>
    private static T? Level<T>(string level) where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
            if (QuantityText.Level<T>(value) == level) return value;
        return null;
    }
}
