using BoneRules.Tests.Properties;

namespace BoneRules.Tests.Validation;

/// <summary>Long plans in which a few exercises come again under changing loads, and what people do to them in an editor. Weeks that are left alone stay the same objects.</summary>
internal static class EditedPlans
{
    private static readonly string[] _lifts = ["goblet-squat", "leg-press", "deadlift"];

    public static ExercisePlan Build(Dice dice)
    {
        var isLog = dice.Chance(25);
        var isMixed = isLog && dice.Chance(30);
        return new ExercisePlan
        {
            Id = "edited",
            Kind = isLog ? PlanKind.Performed : null,
            Weeks = dice.List(1, 14, () => Week(dice, isLog && !(isMixed && dice.Chance(30)))),
        };
    }

    public static ExercisePlan Edit(Dice dice, ExercisePlan plan, int week)
    {
        var edited = plan.Weeks[week];
        return dice.Whole(1, 8) switch
        {
            1 => With(plan, week, [edited, Week(dice, edited.StartsOn is not null)]),
            2 when plan.Weeks.Count > 1 => With(plan, week, []),
            3 => With(plan, week, [edited, edited]),
            4 => plan with { Weeks = plan.Weeks.Reverse().ToValueList() },
            5 when edited.StartsOn is null => With(plan, week, [edited with { Repeat = dice.Of(1, 2, 5) }]),
            6 => With(plan, week, [edited with { Sessions = edited.Sessions.Select(session => session with { Name = dice.Of(null, "", "Push", "Legs") }).ToValueList() }]),
            7 => With(plan, week, [edited with { Sessions = edited.Sessions.Select(session => session with { Symptoms = [Symptom.ExcessiveSoreness] }).ToValueList() }]),
            _ => With(plan, week, [Loaded(dice, edited)]),
        };
    }

    private static ExercisePlan With(ExercisePlan plan, int week, ValueList<PlanWeek> weeks) => plan with { Weeks = [.. plan.Weeks.Take(week), .. weeks, .. plan.Weeks.Skip(week + 1)] };

    private static PlanWeek Week(Dice dice, bool isLog) => Loaded(dice, ArbitraryPlan.Week(dice, isLog));

    private static PlanWeek Loaded(Dice dice, PlanWeek week) =>
        week with { Sessions = week.Sessions.Select(session => session with { Prescriptions = session.Prescriptions.Select(item => dice.Chance(40) ? Loaded(dice, item) : item).ToValueList() }).ToValueList() };

    private static ExercisePrescription Loaded(Dice dice, ExercisePrescription item)
    {
        var known = dice.Chance(75);
        return item with
        {
            Exercise = known ? dice.Of<string>(_lifts) : null,
            Name = known ? null : dice.Of("Zorb wiggle", "Goblet Squat"),
            LoadKilograms = dice.Maybe(80, () => dice.Number(5, 15)),
            PercentOneRepetitionMaximum = dice.Maybe(20, () => dice.Number(50, 80, 5)),
        };
    }
}
