using System.Globalization;
using BoneRules.Progression;

namespace BoneRules.Generation;

/// <summary>Every number of the generator and of the progression that no source states, in words, for sign-off.</summary>
internal static class GeneratorChoices
{
    public static ValueList<(string Topic, string Choice)> All { get; } =
    [
        ("time", Text($"{TimeModel.SecondsPerRepetition} seconds for a repetition; {TimeModel.SecondsToChange} seconds from one exercise to the next; a prescription takes the most that it allows.")),
        ("rest", Text($"{Prescriber.StrengthRest} seconds between sets of strength work, {Prescriber.ImpactRest} between sets of impacts, {Prescriber.ShortRest} elsewhere.")),
        ("request", Text($"A session has {GenerationRequest.FewestMinutes} to {GenerationRequest.MostMinutes} minutes, a plan up to {GenerationRequest.MostWeeks} weeks; a home has {string.Join(", ", Equipments.Home)}.")),
        ("warm-up", Text($"{WeekFiller.ShortWarmUp / 60} minutes in sessions below {WeekFiller.ShortSession} minutes, {WeekFiller.WarmUp / 60} below {WeekFiller.MiddleSession}, {WeekFiller.LongWarmUp / 60} from there on.")),
        ("walks and slow forms", Text($"Walks of {Prescriber.LeastWalk / 60} to {Prescriber.MostWalk / 60} minutes, tai chi and the like of {Prescriber.LeastSlowForms / 60} to {Prescriber.MostSlowForms / 60}, walking drills of {Prescriber.LeastWalkingDrill / 60} to {Prescriber.MostWalkingDrill / 60}; balance that fills a day up to {WeekFiller.MostBalanceSeconds / 60}.")),
        ("holds", Text($"Balance drills and stretches of {Prescriber.DrillSeconds} seconds, planks of {Prescriber.HoldSeconds}, up to {Prescriber.DrillSets} sets; {Prescriber.ExtensionRepetitions} repetitions of spinal extension where no table says.")),
        ("sets", Text($"One set to begin with, {WeekFiller.EnoughSets} where time allows and nobody is a beginner; at most {StartingPoint.SetsOfTheFragile} after a spinal fracture and after several falls.")),
        ("repetitions", Text($"From {Prescriber.GrowsFrom} on, one more at a time, because one more is then at most a tenth more.")),
        ("exercises a day", Text($"{WeekFiller.FewStrength} strength exercises in sessions below {WeekFiller.MiddleSession} minutes, {WeekFiller.SeveralStrength} below {WeekFiller.LongSession}, {WeekFiller.ManyStrength} from there on, never more than {WeekFiller.MostStrengthADay}; two strength days a week.")),
        ("first loads", Text($"{StartingLoads.StartShare * 100:0} % of a known maximum; else {StartingLoads.LightKilograms} kg a hand, and never more than leaves {StartingLoads.FourInReserve.Value:0} repetitions in reserve. A bar weighs {StartingLoads.BarKilograms} kg.")),
        ("impacts", Text($"Built up in steps of {ImpactSchedule.LeastStep} to {ImpactSchedule.MostStep} a week, at most {ImpactSchedule.MostInASet} in a set.")),
        ("order of choice", Text($"Exercises that a dose table names first, then what the catalogue gives as safer, then gentle activity; each use costs {ExercisePicker.ForEachUse} points, a use in more than half of the sessions {ExercisePicker.ForHalfOfTheSessions}, a note of a rule {CandidateFinder.Noted}, each rank {CandidateFinder.ScoreOfARank}; the seed moves a candidate by up to {CandidateFinder.Jitter - 1}; a preference takes {-CandidateFinder.Preferred} away; each muscle group not yet trained is worth {WeekFiller.ForEachNewMuscle}.")),
        ("easier first", Text($"For beginners, after a spinal fracture and after several falls an exercise that the catalogue builds on an easier one costs {StartingPoint.ForAnEasierOne} points, and moving balance work as many; for everybody else the easiest balance drills cost {StartingPoint.ForTheEasiest}; after several falls weights cost {StartingPoint.ForWeights}; after a spinal fracture extension lying down comes first, then sitting ({StartingPoint.ForSitting}), then standing ({StartingPoint.ForStanding}).")),
        ("balance", Text($"Still balance work for {WeekFiller.WeeksOfStillBalance} weeks, then what the catalogue builds on it; one drill of the week steps in several directions.")),
        ("second session", Text($"Up to {WeekFiller.EveningSeconds / 60} minutes of easy movement in the evening, where two sessions a day are asked for.")),
        ("steps", "Half of the exercises rise in a week, the others in the next; an exercise of a plan rises by one repetition or one step of load, never by both."),
        ("review", Text($"A look at strength, balance and symptoms every {PlanReminder.WeeksToReview} weeks.")),
        ("logs", Text($"Two sessions alike decide; {PerformedLog.SomethingLeft:0} repetitions in reserve are something left; more than {StepChooser.MissedDays} days without an exercise hold it, more than {StepChooser.BreakDays} take a tenth off; symptoms of the last {PlanProgressor.DaysOfSymptoms} days count.")),
    ];

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
