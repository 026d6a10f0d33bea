using System.Text.RegularExpressions;
using BoneRules.Rules;

namespace BoneRules.Tests.Generation;

/// <summary>What the account of the guidance says of the generator, name by name: each promise is kept by a plan.</summary>
public sealed partial class GeneratorAccountTests
{
    private static readonly ClientProfile Beginner = People.Osteoporosis with { TrainingExperience = TrainingExperience.Beginner, TrainingWeeks = 0 };

    private static readonly GenerationRequest Roomy = new() { DaysPerWeek = 5, MinutesPerSession = 40, Weeks = 12, Equipment = ["chair", "band", "mat", "wall", "dumbbell"] };

    private static readonly Dictionary<string, Action> Promises = new(StringComparer.Ordinal)
    {
        ["generator:client"] = static () =>
        {
            FluentActions.Invoking(() => PlanGenerator.Default.Generate(null!, Roomy)).Should().Throw<ArgumentNullException>();
            Ids(Of(People.Osteoporosis)).Should().NotBeEquivalentTo(Ids(Of(People.VertebralFracture)), "whose facts decide");
        },
        ["generator:days"] = static () =>
        {
            var week = Of(People.Osteoporosis, Roomy with { Days = [Weekday.Tuesday, Weekday.Thursday, Weekday.Sunday] }).Plan!.Weeks[0];
            week.Sessions.Select(session => session.Days![0]).Should().Equal(Weekday.Tuesday, Weekday.Thursday, Weekday.Sunday);
            week.Sessions.Count(session => session.Prescriptions.Any(IsStrength)).Should().BeGreaterThanOrEqualTo(2);
        },
        ["generator:session-minutes"] = static () =>
        {
            foreach (var minutes in (ReadOnlySpan<int>)[10, 20, 30])
                Of(People.Osteoporosis, Roomy with { MinutesPerSession = minutes }).Plan!.Weeks.SelectMany(week => week.Sessions).Should().OnlyContain(session => TimeModel.MinutesOf(session) <= minutes);
        },
        ["generator:slots-per-day"] = static () =>
        {
            var plan = Of(People.VertebralFracture, Roomy with { DaysPerWeek = 7, MinutesPerSession = 20, SessionsPerDay = 2 }).Plan!;
            plan.Weeks[0].Sessions.GroupBy(session => session.Days![0]).Should().HaveCount(7)
                .And.OnlyContain(day => day.Select(session => session.PartOfDay).SequenceEqual(new PartOfDay?[] { PartOfDay.Morning, PartOfDay.Evening }));
            PlanValidator.Default.Check(People.VertebralFracture, plan).Findings.Should().NotContain(finding => finding.RuleId == "BR6008" || finding.RuleId == "BR2004");
        },
        ["generator:equipment"] = static () =>
        {
            var nothing = Of(People.Osteopenia, Roomy with { Equipment = [], Weeks = 4 });
            nothing.State.Should().Be(GenerationState.Complete);
            Exercises(nothing).Should().OnlyContain(exercise => exercise.Equipment.Count == 0);
            Exercises(Of(People.Osteoporosis)).SelectMany(exercise => exercise.Equipment).Should().NotBeEmpty().And.OnlyContain(item => Roomy.Equipment!.Contains(item) || item == "kettlebell");
        },
        ["generator:regions"] = static () =>
        {
            var trained = Exercises(Of(People.Osteoporosis)).Where(exercise => exercise.Pillar is ExercisePillar.Resistance or ExercisePillar.FlexibilityAndPosture)
                .Aggregate(MuscleGroups.None, (all, exercise) => all | exercise.Muscles);
            foreach (var region in (ReadOnlySpan<MuscleGroups>)[MuscleGroups.Legs, MuscleGroups.Hips, MuscleGroups.Back, MuscleGroups.Chest, MuscleGroups.Shoulders, MuscleGroups.Arms])
                trained.Should().HaveFlag(region);
        },
        ["generator:directions"] = static () =>
        {
            foreach (var client in (ReadOnlySpan<ClientProfile>)[People.Osteoporosis, Beginner, People.VertebralFracture, People.Osteoporosis.AfterTwoFalls()])
            {
                Exercises(Of(client)).Should().Contain(exercise => exercise.Id == "side-stepping" || exercise.Regressions.Contains("side-stepping"));
                Exercises(Of(client)).Should().OnlyContain(exercise => exercise.Movement.DirectionChange == false);
            }
        },
        ["generator:variety"] = static () =>
        {
            Exercises(Of(People.Osteoporosis)).Should().HaveCountGreaterThan(20);
            Exercises(Of(People.Osteoporosis)).Where(exercise => exercise.Pillar == ExercisePillar.Resistance).Average(exercise => System.Numerics.BitOperations.PopCount((uint)exercise.Muscles)).Should().BeGreaterThan(1.5);
        },
        ["generator:starter"] = static () =>
        {
            var result = Of(Beginner);
            Exercises(result).Select(exercise => exercise.Pillar).Should().Contain([ExercisePillar.WeightBearing, ExercisePillar.Resistance, ExercisePillar.Balance, ExercisePillar.FlexibilityAndPosture]);
            foreach (var prescription in First(result).Where(IsStrength))
            {
                prescription.Sets!.Value.Min.Should().BeLessThanOrEqualTo(3);
                (prescription.LoadKilograms ?? 0).Should().BeLessThanOrEqualTo(2, "the first loads are light");
            }
            First(result).Where(IsStrength).Sum(p => p.Sets!.Value.Top).Should().BeLessThan(First(Of(People.Osteoporosis)).Where(IsStrength).Sum(p => p.Sets!.Value.Top), "the low end of each dose");
        },
        ["generator:progression"] = static () =>
            PlanValidator.Default.Check(People.Osteoporosis, Of(People.Osteoporosis).Plan!).Findings.Should().NotContain(finding => finding.Category == RuleCategory.Progression),
        ["generator:balance-ladder"] = static () =>
        {
            var plan = Of(Beginner).Plan!;
            Drills(plan.Weeks[0]).Should().NotBeEmpty();
            var later = plan.Weeks[^1].Sessions.Zip(plan.Weeks[0].Sessions).SelectMany(pair => Drills(pair.First).Where(harder => Drills(pair.Second).Exists(easier => easier.Progressions.Contains(harder.Id)))).ToList();
            later.Should().NotBeEmpty("an exercise gives way to the next one of the catalogue");
        },
        ["generator:warm-up"] = static () =>
        {
            var sessions = Of(People.Osteoporosis).Plan!.Weeks[0].Sessions.Where(session => session.Prescriptions.Any(IsStrength)).ToList();
            sessions.Should().NotBeEmpty().And.OnlyContain(session => session.Prescriptions[0].Phase == SessionPhase.WarmUp && session.Prescriptions[session.Prescriptions.Count - 1].Phase == SessionPhase.CoolDown);
        },
        ["generator:maintenance"] = static () =>
        {
            var plan = Of(People.Osteoporosis).Plan!;
            var again = new ExercisePlan { Habits = plan.Habits, Weeks = [.. plan.Weeks, plan.Weeks[plan.Weeks.Count - 1] with { Repeat = 52 }] };
            PlanValidator.Default.Check(People.Osteoporosis, again).Findings.Should().NotContain(finding => finding.Severity >= Severity.Warning && finding.Path.StartsWith('/'));
        },
        ["generator:review"] = static () =>
        {
            var reviews = Of(People.Osteoporosis, Roomy with { Weeks = 16 }).Reminders.Where(reminder => reminder.AfterWeek is not null).ToList();
            reviews.Select(reminder => reminder.AfterWeek).Should().Equal(8, 16);
            reviews.Should().OnlyContain(reminder => reminder.Message.Contains("strength, balance and symptoms") && reminder.Message.Contains("No scan"));
        },
        ["generator:calm-moments"] = static () =>
        {
            var result = Of(People.Osteoporosis);
            result.Plan!.Habits!.RelaxationMomentsPerDay.Should().BeGreaterThanOrEqualTo(3);
            result.Reminders.Should().Contain(reminder => reminder.RuleId == "BR8008" && reminder.Message.Contains("breathing") && reminder.Message.Contains("meditation"));
        },
        ["generator:sitting-breaks"] = static () =>
        {
            var result = Of(People.Osteoporosis);
            result.Plan!.Habits!.StandBreakEveryMinutes.Should().BeLessThanOrEqualTo(60);
            result.Reminders.Should().Contain(reminder => reminder.RuleId == "BR6009");
        },
    };

    public static TheoryData<string> Names() => new(Promises.Keys);

    [Fact]
    public void Every_name_of_the_account_has_its_promise_and_no_promise_is_without_a_name() =>
        NamePattern().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "guidance", "coverage.md"))).Select(match => match.Groups[1].Value).Distinct().Should().BeEquivalentTo(Promises.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_promise_is_kept(string name) => Promises[name]();

    private static GenerationResult Of(ClientProfile client, GenerationRequest? request = null) => PlanGenerator.Default.Generate(client, request ?? Roomy);

    private static List<ExercisePrescription> First(GenerationResult result) => result.Plan!.Weeks[0].Sessions.SelectMany(session => session.Prescriptions).ToList();

    private static List<Exercise> Exercises(GenerationResult result) =>
        result.Plan!.Weeks.SelectMany(week => week.Sessions).SelectMany(session => session.Prescriptions).Select(Known).DistinctBy(exercise => exercise.Id).ToList();

    private static List<string> Ids(GenerationResult result) => Exercises(result).ConvertAll(exercise => exercise.Id);

    private static List<Exercise> Drills(PlanWeek week) => week.Sessions.SelectMany(Drills).ToList();

    private static List<Exercise> Drills(PlanSession session) => session.Prescriptions.Select(Known).Where(exercise => exercise is { Pillar: ExercisePillar.Balance, Movement.Continuous: false }).ToList();

    private static bool IsStrength(ExercisePrescription prescription) => Known(prescription).Pillar == ExercisePillar.Resistance;

    private static Exercise Known(ExercisePrescription prescription) => ExerciseCatalog.Default.Find(prescription.Exercise!)!;

    [GeneratedRegex(@"^\| `(generator:[a-z-]+)` \|", RegexOptions.Multiline)]
    private static partial Regex NamePattern();
}
