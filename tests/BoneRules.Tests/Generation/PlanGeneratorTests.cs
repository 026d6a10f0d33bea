using BoneRules.Rules;

namespace BoneRules.Tests.Generation;

public sealed class PlanGeneratorTests
{
    private static readonly GenerationRequest FiveDays = new() { DaysPerWeek = 5, MinutesPerSession = 30, Weeks = 12, Equipment = ["chair", "band"] };

    [Fact]
    public void A_person_at_gate_stop_is_refused_with_the_reason_and_what_to_do()
    {
        var result = PlanGenerator.Default.Generate(People.Osteoporosis with { Symptoms = [Symptom.SharpBackPain] }, FiveDays);

        result.State.Should().Be(GenerationState.Refused);
        result.Plan.Should().BeNull();
        result.Refusal!.Gate.Should().Be(Gate.Stop);
        result.Refusal.Reasons.Should().Contain(reason => reason.Code.Contains("BackPain", StringComparison.OrdinalIgnoreCase));
        result.Refusal.Advice.Should().Contain("clinician");
    }

    [Fact]
    public void Before_clearance_only_low_risk_movements_are_picked()
    {
        var uncleared = People.VertebralFracture with { Clearances = [] };

        var result = PlanGenerator.Default.Generate(uncleared, FiveDays with { Equipment = ["chair", "band", "dumbbell", "mat", "wall"] });

        Movements(result).Should().NotBeEmpty().And.OnlyContain(movement =>
            movement.Impact <= ImpactLevel.Low && movement.SpinalFlexion == SpinalFlexion.None && movement.Prone == false && movement.Resistance != Resistance.FreeWeight);
    }

    [Fact]
    public void An_unknown_fact_lowers_the_ceiling()
    {
        var known = PlanGenerator.Default.Generate(People.Osteoporosis, FiveDays);
        var unknown = PlanGenerator.Default.Generate(People.Osteoporosis with { Fractures = null }, FiveDays);

        Movements(known).Should().Contain(movement => movement.Impact == ImpactLevel.Moderate);
        Movements(unknown).Should().NotBeEmpty().And.NotContain(movement => movement.Impact > ImpactLevel.Low);
    }

    [Fact]
    public void After_a_vertebral_fracture_nobody_is_told_to_jump()
    {
        var result = PlanGenerator.Default.Generate(People.VertebralFracture, FiveDays);

        result.State.Should().Be(GenerationState.Complete);
        Movements(result).Should().NotContain(movement => movement.Impact > ImpactLevel.Low);
        result.Plan!.Weeks.Should().OnlyContain(week => week.Sessions.All(session => LowImpactMinutes(session) >= 20));
    }

    [Fact]
    public void Impacts_build_up_from_ten_to_fifty_a_day()
    {
        var beginner = People.Osteoporosis with { TrainingExperience = TrainingExperience.Beginner, TrainingWeeks = 0 };

        var result = PlanGenerator.Default.Generate(beginner, FiveDays);

        var most = result.Report!.Summary.Weeks.Select(week => week.ModerateImpactsPerDay.Max()).ToList();
        most[0].Should().BeInRange(1, 10);
        most.Should().BeInAscendingOrder();
        most[^1].Should().Be(50);
    }

    [Fact]
    public void Whoever_has_trained_past_the_build_up_gets_the_dose_at_once() =>
        PlanGenerator.Default.Generate(People.Osteoporosis, FiveDays).Report!.Summary.Weeks[0].ModerateImpactsPerDay.Count(impacts => impacts >= 50).Should().BeGreaterThanOrEqualTo(4);

    [Fact]
    public void A_beginner_gets_gentle_days_between_harder_ones_in_the_first_four_weeks()
    {
        var beginner = People.Osteoporosis with { TrainingExperience = TrainingExperience.Beginner, TrainingWeeks = 0 };

        var week = PlanGenerator.Default.Generate(beginner, FiveDays with { DaysPerWeek = 7 }).Plan!.Weeks[0];

        var hard = week.Sessions.Where(session => session.Prescriptions.Any(p => ExerciseCatalog.Default.Find(p.Exercise!) is { Gentle: false, DailyStrength: false }))
            .Select(session => (int)session.Days![0]).ToHashSet();
        hard.Should().NotBeEmpty().And.OnlyContain(day => !hard.Contains((day + 1) % 7));
    }

    [Fact]
    public void Drills_on_a_small_base_state_a_support() =>
        PlanGenerator.Default.Generate(People.Osteoporosis.AfterTwoFalls(), FiveDays with { DaysPerWeek = 7 }).Plan!.Weeks.SelectMany(week => week.Sessions).SelectMany(session => session.Prescriptions)
            .Where(p => ExerciseCatalog.Default.Find(p.Exercise!)!.Movement.BalanceDemand >= BalanceDemand.ReducedBase)
            .Should().NotBeEmpty().And.OnlyContain(p => p.Support == (ExerciseCatalog.Default.Find(p.Exercise!)!.Movement.Continuous == true ? Support.Countertop : Support.Chair));

    [Fact]
    public void The_plan_uses_no_equipment_that_is_not_there()
    {
        var result = PlanGenerator.Default.Generate(People.Osteoporosis, FiveDays);

        result.Plan!.Weeks.SelectMany(week => week.Sessions).SelectMany(session => session.Prescriptions)
            .SelectMany(p => ExerciseCatalog.Default.Find(p.Exercise!)!.Equipment).Should().NotBeEmpty().And.OnlyContain(item => item == "chair" || item == "band");
    }

    [Fact]
    public void What_the_request_lacks_is_named_with_what_would_meet_it()
    {
        var result = PlanGenerator.Default.Generate(People.Osteoporosis, new GenerationRequest { DaysPerWeek = 1, MinutesPerSession = 30 });

        result.State.Should().Be(GenerationState.Partial);
        result.Unmet.Should().Contain(unmet => unmet.Severity == Severity.Warning && unmet.Remedy.Contains("more day", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_prescription_says_why_it_is_there_and_where_its_dose_is_from()
    {
        var result = PlanGenerator.Default.Generate(People.VertebralFracture, FiveDays);

        result.Explanations.Should().HaveCount(result.Plan!.Weeks.Sum(week => week.Sessions.Sum(session => session.Prescriptions.Count)));
        result.Explanations.Should().OnlyContain(explanation => explanation.RuleIds.Count > 0 && explanation.Dose.Length > 0);
        result.Explanations.Should().Contain(explanation => explanation.Citation != null && explanation.Excluded.Count > 0);
    }

    [Fact]
    public void Excluding_everything_is_infeasible_and_says_so()
    {
        var result = PlanGenerator.Default.Generate(People.Osteoporosis, FiveDays with { Exclude = ExerciseCatalog.Default.Exercises.Select(exercise => exercise.Id).ToValueList() });

        result.State.Should().Be(GenerationState.Infeasible);
        result.Conflicts.Should().Contain(conflict => conflict.Message.Contains("excludes", StringComparison.Ordinal));
    }

    [Fact]
    public void A_preferred_exercise_is_picked_where_the_rules_allow_it_and_not_where_they_do_not()
    {
        var jumping = FiveDays with { Prefer = ["mini-hop"] };

        Exercises(PlanGenerator.Default.Generate(People.Osteoporosis, jumping)).Should().Contain("mini-hop");
        Exercises(PlanGenerator.Default.Generate(People.VertebralFracture, jumping)).Should().NotContain("mini-hop");
    }

    [Fact]
    public void A_users_own_contraindication_is_never_picked()
    {
        var rule = new Contraindication
        {
            Descriptor = new RuleDescriptor
            {
                Id = "ACME1", Title = "No sitting down", Category = RuleCategory.Resistance, Message = "{exercise}.", Advice = "Stand.", Citations = [], IsSafetyRule = true,
            },
            Movement = static movement => movement.Impact.Is(ImpactLevel.Moderate),
            Cases = [new SeverityCase(SeverityTable.Everybody(Severity.Error))],
            Measure = static (in PrescriptionContext p) => Justification.OfLevel(Quantity.ImpactLevel, "moderate"),
            Examples = static () => [],
        };
        var generator = new PlanGenerator(RuleSet.Recommended.With("acme", "1", rule).Compile(ExerciseCatalog.Default));

        Movements(PlanGenerator.Default.Generate(People.Osteoporosis, FiveDays)).Should().Contain(movement => movement.Impact == ImpactLevel.Moderate);
        Movements(generator.Generate(People.Osteoporosis, FiveDays)).Should().NotBeEmpty().And.NotContain(movement => movement.Impact == ImpactLevel.Moderate);
    }

    [Fact]
    public void Work_that_was_stopped_stops() =>
        FluentActions.Invoking(() => PlanGenerator.Default.Generate(People.Osteoporosis, FiveDays, new CancellationToken(canceled: true))).Should().Throw<OperationCanceledException>();

    private static double LowImpactMinutes(PlanSession session) => session.Prescriptions
        .Where(p => ExerciseCatalog.Default.Find(p.Exercise!)!.Movement is { Continuous: true, WeightBearing: true, Impact: ImpactLevel.Low }).Sum(p => p.DurationSeconds!.Value.Min) / 60;

    private static List<string> Exercises(GenerationResult result) =>
        result.Plan!.Weeks.SelectMany(week => week.Sessions).SelectMany(session => session.Prescriptions).Select(p => p.Exercise!).Distinct().ToList();

    private static List<Movement> Movements(GenerationResult result) => Exercises(result).Select(id => ExerciseCatalog.Default.Find(id)!.Movement).ToList();
}
