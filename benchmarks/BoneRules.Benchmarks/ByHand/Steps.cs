using BoneRules.Rules;

namespace BoneRules.Benchmarks.ByHand;

/// <summary>Judges a load that is above what it is held against.</summary>
internal static class Steps
{
    private const double Rounding = 1e-6;

    public static void Judge(PersonGrades grades, PlanTemplate? template, in WorkingLoad now, in LoadReference before, List<Matter> found)
    {
        var change = now.Repetitions?.Top - before.TopRepetitions;
        var raised = RepetitionsRaised(change, now.WithoutRepetitions || before.Working.WithoutRepetitions);
        Add(found, "BR5001", now.Prescription, Together(raised));
        Add(found, "BR5002", now.Prescription, TooFast(
            grades, template, now.Exercise, !now.IsPercent, now.Load, before.WeeksLoad, before.AfterBreak, change < 0 && now.Repetitions?.Min <= before.Working.Repetitions?.Min));
        Add(found, "BR5004", now.Prescription, AfterBreak(grades, before.AfterBreak, raised));
    }

    public static Truth RepetitionsRaised(int? change, bool withoutRepetitions) => change is { } known ? known > 0 : withoutRepetitions ? Truth.False : Truth.Unknown;

    public static Grading Together(Truth raised) => Grading.Of(Severity.Error).If(raised);

    public static Grading AfterBreak(PersonGrades grades, bool afterBreak, Truth raised) => afterBreak && !raised.IsTrue ? grades.LoadTooFast : Grading.None;

    public static Grading TooFast(
        PersonGrades grades, PlanTemplate? template, Exercise? exercise, bool inKilograms, double load, double weeksLoad, bool afterBreak, bool repetitionsReturned)
    {
        if (afterBreak || template == PlanTemplate.ClinicianProgressive || (load - weeksLoad) / weeksLoad * 100 <= 10 + Rounding) return Grading.None;
        if (!inKilograms || !repetitionsReturned || load - weeksLoad > SmallestStep(grades.Client, exercise) + Rounding) return grades.LoadTooFast;
        return new Grading(Lower(grades.LoadTooFast.Certain), Lower(grades.LoadTooFast.Possible));
    }

    public static void Add(List<Matter> found, string rule, int prescription, Grading grading)
    {
        if (!grading.IsSilent) found.Add(new Matter(rule, Scope.Prescription, prescription, grading.Certain, grading.Possible));
    }

    private static Severity Lower(Severity severity) => severity < Severity.Info ? severity : Severity.Info;

    private static double SmallestStep(ClientProfile client, Exercise? exercise)
    {
        double? smallest = null;
        foreach (var equipment in exercise?.Equipment ?? [])
            if (StepOf(client, equipment) is { } step && !(step >= smallest)) smallest = step;
        return smallest ?? 1;
    }

    private static double? StepOf(ClientProfile client, string equipment)
    {
        foreach (var known in client.EquipmentIncrementsKilograms ?? [])
            if (string.Equals(known.Name, equipment, StringComparison.OrdinalIgnoreCase)) return known.Kilograms;
        return equipment switch
        {
            "barbell" or "trapBar" or "ezBar" or "smithMachine" => 2.5,
            "dumbbell" or "kettlebell" or "machine" or "cable" or "band" or "plate" or "medicineBall" or "sandbag" or "sled" or "landmine" => 1,
            _ => null,
        };
    }
}
