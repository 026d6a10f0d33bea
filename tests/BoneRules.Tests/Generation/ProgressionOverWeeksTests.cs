using BoneRules.Rules;

namespace BoneRules.Tests.Generation;

public sealed class ProgressionOverWeeksTests
{
    private static readonly ClientProfile Lifter = People.Osteopenia with
    {
        OneRepetitionMaximumKilograms = [new NamedKilograms("leg-press", 80), new NamedKilograms("chest-press-machine", 30), new NamedKilograms("machine-row", 40)],
        EquipmentIncrementsKilograms = [new NamedKilograms("machine", 1)],
    };

    private static readonly GenerationRequest TwelveWeeks = new()
    {
        DaysPerWeek = 4, MinutesPerSession = 45, Weeks = 12, Equipment = ["machine", "chair", "mat"], Prefer = ["leg-press", "chest-press-machine", "machine-row"],
    };

    [Fact]
    public void Twelve_weeks_replayed_through_the_rules_of_progression_give_no_finding()
    {
        var result = PlanGenerator.Default.Generate(Lifter, TwelveWeeks);

        var report = PlanValidator.Default.Check(Lifter, result.Plan!);
        report.Findings.Where(finding => finding.Category == RuleCategory.Progression).Should().BeEmpty();
        Loads(result, "leg-press").Should().HaveCountGreaterThan(1, "the load rises once the range is exceeded").And.BeInAscendingOrder();
    }

    [Fact]
    public void Loads_start_below_half_of_the_maximum_and_are_multiples_of_the_step()
    {
        var result = PlanGenerator.Default.Generate(Lifter, TwelveWeeks);

        Loads(result, "leg-press")[0].Should().Be(36, "45 % of 80 kg in steps of 1 kg");
        foreach (var prescription in Prescriptions(result).Where(p => p.LoadKilograms is not null)) (prescription.LoadKilograms!.Value % 1).Should().Be(0);
    }

    [Fact]
    public void One_variable_at_a_time_and_never_more_than_a_tenth()
    {
        foreach (var exercise in Prescriptions(PlanGenerator.Default.Generate(Lifter, TwelveWeeks)).GroupBy(p => p.Exercise))
        {
            var steps = exercise.Where(p => p.Repetitions is not null && ExerciseCatalog.Default.Find(p.Exercise!)!.Pillar == ExercisePillar.Resistance).ToList();
            foreach (var (before, after) in steps.Zip(steps.Skip(1)))
            {
                (after.Sets == before.Sets).Should().BeTrue();
                if (after.LoadKilograms > before.LoadKilograms) after.Repetitions!.Value.Top.Should().BeLessThan(before.Repetitions!.Value.Top);
                (after.LoadKilograms ?? 0).Should().BeLessThanOrEqualTo((before.LoadKilograms ?? 0) * 1.1 + 1e-9);
                after.Repetitions!.Value.Top.Should().BeLessThanOrEqualTo((int)(before.Repetitions!.Value.Top * 1.1 + 1e-9));
            }
        }
    }

    [Fact]
    public void Without_a_known_maximum_the_load_holds()
    {
        var result = PlanGenerator.Default.Generate(People.Osteopenia, TwelveWeeks with { Equipment = ["dumbbell", "chair"], Prefer = ["dumbbell-squat"] });

        Loads(result, "dumbbell-squat").Should().Equal(2);
    }

    [Fact]
    public void Symptoms_that_hold_loads_and_a_missing_clearance_hold_everything()
    {
        foreach (var client in (ClientProfile[])[Lifter with { Symptoms = [Symptom.ExcessiveSoreness] }, People.VertebralFracture with { Clearances = [] }])
            PlanGenerator.Default.Generate(client, TwelveWeeks).Plan!.Weeks.SelectMany(week => week.Sessions).SelectMany(session => session.Prescriptions)
                .Where(p => p.Repetitions is not null && ExerciseCatalog.Default.Find(p.Exercise!)!.Pillar == ExercisePillar.Resistance)
                .GroupBy(p => p.Exercise).Should().OnlyContain(group => group.Select(p => $"{p.Repetitions} {p.LoadKilograms}").Distinct().Count() == 1);
    }

    private static List<double> Loads(GenerationResult result, string exercise) => Prescriptions(result).Where(p => p.Exercise == exercise).Select(p => p.LoadKilograms!.Value).Distinct().ToList();

    /// <summary>Of the first session of each week that has the exercise, in the order of weeks.</summary>
    private static List<ExercisePrescription> Prescriptions(GenerationResult result) =>
        result.Plan!.Weeks.SelectMany(week => week.Sessions.SelectMany(session => session.Prescriptions).GroupBy(p => p.Exercise).Select(group => group.First())).ToList();
}
