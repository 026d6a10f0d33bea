using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A beginner's first overhead press at ten pounds a dumbbell or more.</summary>
internal static class OverheadPressStartingLoad
{
    /// <summary>Ten pounds, in whole grams, so that ten pounds are ten pounds however they were converted.</summary>
    private const double TenPounds = 4.536;

    public static Rule Create() => new PlanRule
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR3007",
            Title = "Overhead press starts too heavy",
            Category = RuleCategory.Resistance,
            Message = "{exercise}: the start is {measured} a dumbbell; a beginner starts with {limit}.",
            Advice = "Start with dumbbells under 10 lb (4.5 kg) each and go up by the smallest step.",
            IsSafetyRule = false,
            Citations = [Cite.FourPillars("Pillar 2", "G411"), Cite.DesignChoice("23")],
            DesignChoices = ["A beginner says so, or has trained for less than 4 weeks; the first prescription is each one in the first week of the plan that has an overhead press with dumbbells."],
        },
        Severities = SeverityTable.Everybody(Severity.Warning),
        Inspect = static (in PlanContext plan, PlanInspector inspector) =>
        {
            if (!plan.Person.Client.IsBeginner()) return;
            int? firstWeek = null;
            for (var i = 0; i < plan.PrescriptionCount; i++)
            {
                var press = plan.Prescription(i);
                if (!IsPressWithDumbbells(press) || press.LoadKilograms is not { } load) continue;
                var week = plan.WeeksOf(i).First;
                if (week > (firstWeek ??= week)) return;
                if (Math.Round(load, 3) >= TenPounds)
                    inspector.Prescription(i, Judgement.Violation(Justification.OfNumber(Quantity.LoadKilograms, load, max: TenPounds, exclusive: true)));
            }
        },
        Examples = static () =>
        [
            new("10 lb a dumbbell", Beginner, Of(Prescribe("dumbbell-overhead-press", 3, 8, 4.5359237)), ExpectedJudgement.Warning),
            new("4.5 kg a dumbbell", Beginner, Of(Prescribe("dumbbell-overhead-press", 3, 8, 4.5)), ExpectedJudgement.Clean),
            new("5 kg once 4 kg are mastered", Beginner, WeekByWeek(Prescribe("dumbbell-overhead-press", 3, 8, 4), Prescribe("dumbbell-overhead-press", 3, 6, 5)), ExpectedJudgement.Clean),
            new("6 kg of a trained person", People.Healthy, Of(Prescribe("dumbbell-overhead-press", 3, 8, 6)), ExpectedJudgement.Clean),
        ],
    };

    /// <summary>Overhead work of the arms alone, such as a triceps extension, is no press.</summary>
    private static bool IsPressWithDumbbells(in PrescriptionContext p) =>
        p.Movement is { Overhead: OverheadLoad.Dumbbells, Ballistic: false } && p.Exercise is { Pillar: ExercisePillar.Resistance } exercise && exercise.Muscles.Has(MuscleGroups.Shoulders);

    private static ClientProfile Beginner => People.Osteoporosis with { TrainingExperience = TrainingExperience.Beginner, TrainingWeeks = 0 };
}
