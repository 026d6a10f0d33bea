using BoneRules.Rules;

namespace BoneRules.Tests.Generation;

public sealed class TemplateTests
{
    [Fact]
    public void The_daily_routine_of_a_person_who_may_do_all_of_it_is_the_published_one()
    {
        var result = PlanGenerator.Default.Generate(People.Osteopenia, new GenerationRequest { Template = PlanTemplate.Daily15, DaysPerWeek = 7, MinutesPerSession = 15 });

        result.Changes.Should().BeEmpty();
        result.Plan!.Template.Should().Be(PlanTemplate.Daily15);
        result.Plan.Weeks[0].Sessions.Should().HaveCount(7).And.OnlyContain(session => TimeModel.MinutesOf(session) <= 15);
        result.Plan.Weeks[0].Sessions[0].Prescriptions.Select(p => p.Exercise).Should().Equal("brisk-walking", "sit-to-stand", "heel-drop", "tandem-stance", "doorway-chest-stretch");
    }

    [Theory]
    [InlineData(PlanTemplate.Daily15, "heel-drop", 7)]
    [InlineData(PlanTemplate.Circuit20, "mini-hop", 3)]
    [InlineData(PlanTemplate.FourPillarWeek, "heel-drop", 5)]
    public void After_a_vertebral_fracture_impacts_become_slow_heel_raises_and_the_change_says_why(PlanTemplate template, string impact, int days)
    {
        var result = PlanGenerator.Default.Generate(People.VertebralFracture, new GenerationRequest { Template = template, DaysPerWeek = days });

        result.Changes.Should().Contain(change => change.From == impact && change.To == "heel-raise" && change.RuleId == "BR2001");
        var prescriptions = result.Plan!.Weeks.SelectMany(week => week.Sessions).SelectMany(session => session.Prescriptions).ToList();
        prescriptions.Should().NotContain(p => p.Exercise == impact);
        prescriptions.Where(p => p.Exercise == "heel-raise").Should().OnlyContain(p => p.Tempo == Tempo.Slow);
        PlanValidator.Default.Check(People.VertebralFracture, result.Plan).Findings.Should().NotContain(finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void A_published_heel_drop_becomes_a_heel_raise_at_its_place()
    {
        var result = PlanGenerator.Default.Generate(People.VertebralFracture, new GenerationRequest { Template = PlanTemplate.Daily15, DaysPerWeek = 7, MinutesPerSession = 15 });

        result.Changes[0].Path.Should().Be("/weeks/0/sessions/0/prescriptions/2");
        result.Plan!.Weeks[0].Sessions[0].Prescriptions[2].Exercise.Should().Be("heel-raise");
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Supervision.None)]
    [InlineData(Supervision.Trainer)]
    public void The_clinicians_template_is_for_use_with_a_health_professional_only(Supervision? supervision)
    {
        var result = PlanGenerator.Default.Generate(
            People.Osteoporosis with { Supervision = supervision }, new GenerationRequest { Template = PlanTemplate.ClinicianProgressive, DaysPerWeek = 2 });

        result.State.Should().Be(GenerationState.Infeasible);
        result.Conflicts.Should().ContainSingle(conflict => conflict.Message.Contains("health professional", StringComparison.Ordinal));
    }

    [Fact]
    public void The_clinicians_template_starts_at_half_at_most_and_rises_by_about_five_percent_past_twelve_repetitions()
    {
        var client = People.Osteoporosis with { Supervision = Supervision.HealthProfessional };

        var result = PlanGenerator.Default.Generate(client, new GenerationRequest { Template = PlanTemplate.ClinicianProgressive, DaysPerWeek = 2, Weeks = 12 });

        var squats = result.Plan!.Weeks.Select(week => week.Sessions[0].Prescriptions.First(p => p.Exercise == "goblet-squat")).ToList();
        squats[0].PercentOneRepetitionMaximum.Should().BeInRange(40, 50);
        var raised = squats.Zip(squats.Skip(1)).Where(pair => pair.Second.PercentOneRepetitionMaximum > pair.First.PercentOneRepetitionMaximum).ToList();
        raised.Should().NotBeEmpty().And.OnlyContain(pair =>
            pair.First.Repetitions!.Value.Top > 12 && pair.Second.Repetitions!.Value.Top < pair.First.Repetitions.Value.Top
            && pair.Second.PercentOneRepetitionMaximum <= pair.First.PercentOneRepetitionMaximum * 1.06);
        PlanValidator.Default.Check(client, result.Plan).Findings.Where(finding => finding.Category == RuleCategory.Progression).Should().BeEmpty();
    }

    [Fact]
    public void A_template_that_takes_longer_than_the_request_allows_is_infeasible() =>
        PlanGenerator.Default.Generate(People.Osteopenia, new GenerationRequest { Template = PlanTemplate.Circuit20, MinutesPerSession = 10 }).State.Should().Be(GenerationState.Infeasible);

    [Fact]
    public void Equipment_that_is_not_there_is_done_without()
    {
        var result = PlanGenerator.Default.Generate(People.Osteopenia, new GenerationRequest { Template = PlanTemplate.Circuit20, Equipment = ["chair"] });

        result.Changes.Should().Contain(change => change.From == "band-row" && change.RuleId == null);
        result.Plan!.Weeks[0].Sessions.SelectMany(session => session.Prescriptions).Should().NotBeEmpty().And.OnlyContain(p => ExerciseCatalog.Default.Find(p.Exercise!)!.Equipment.All(item => item == "chair"));
    }
}
