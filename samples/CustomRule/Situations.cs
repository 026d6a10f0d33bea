using BoneRules;
using BoneRules.Serialization;

namespace CustomRule;

/// <summary>People for examples and tables: the client of the sample, with other operations.</summary>
internal static class Clients
{
    public static ClientProfile Sample { get; } = BoneRulesJson.ReadClient(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "knee.client.json")));

    public static ClientProfile NotAsked { get; } = Sample with { Extensions = null };

    public static ClientProfile NeverOperated { get; } = Sample with { Extensions = new Extensions("""{"kneeOperations":[]}""") };

    public static ClientProfile OperatedOn(int year, int month, int day) =>
        Sample with { Extensions = new Extensions($$"""{"kneeOperations":["{{new DateOnly(year, month, day):yyyy-MM-dd}}"]}""") };
}

/// <summary>Plans of one exercise.</summary>
internal static class Plans
{
    public static ExercisePlan Of(string exercise, CountRange sets, CountRange repetitions) => new()
    {
        Weeks = [new PlanWeek { Sessions = [new PlanSession { Prescriptions = [new ExercisePrescription { Exercise = exercise, Sets = sets, Repetitions = repetitions }] }] }],
    };
}
