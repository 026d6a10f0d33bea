using BoneRules.Docs;
using BoneRules.Rules;
using BoneRules.Serialization;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Repair.Mending;

namespace BoneRules.Tests.Repair;

/// <summary>Whole plans mended: no errors left or an honest reason, whatever the person.</summary>
public sealed class RepairTests
{
    public static TheoryData<string, string, bool> PlansAndPeople()
    {
        var data = new TheoryData<string, string, bool>();
        foreach (var plan in (ReadOnlySpan<string>)["third-party.plan.json", "daily-15.plan.json", "circuit-20.plan.json", "samples/RepairPlan/third-party.plan.json"])
            foreach (var person in (ReadOnlySpan<string>)["B1", "B2", "B3", "F2"])
                foreach (var review in (ReadOnlySpan<bool>)[false, true]) data.Add(plan, person, review);
        return data;
    }

    [Theory]
    [MemberData(nameof(PlansAndPeople))]
    public void The_sample_plans_have_no_errors_afterwards_and_say_why_warnings_stay(string file, string who, bool review)
    {
        var (plan, person) = (BoneRulesJson.ReadPlan(TestFiles.Example(file)), PersonOf(who));
        var result = PlanRepairer.Default.Repair(person, plan, new RepairOptions { IncludeReview = review });

        result.Report.Findings.Should().NotContain(finding => finding.Severity == Severity.Error);
        result.Left.Should().NotContain(left => left.Reason.Length == 0);
        result.Left.Select(left => left.Finding).Should().Equal(result.Report.Findings.Where(finding => finding.Severity >= Severity.Warning));
        result.StopReason.Should().BeOneOf(RepairStop.NothingLeft, RepairStop.Stable);
        PlanValidator.Default.Check(person, result.Plan).Should().BeEquivalentTo(result.Report);
        if (!review) result.Applied.Should().NotContain(applied => applied.Fix.Applicability != FixApplicability.Automatic);

        // What was applied is data: anyone with a JSON Patch comes to the same plan.
        result.Applied.Aggregate(plan, (current, applied) => PlanPatch.Apply(current, applied.Fix.Edits)).Should().Be(result.Plan);
        Json(PlanRepairer.Default.Repair(person, plan, new RepairOptions { IncludeReview = review }).Plan).Should().Be(Json(result.Plan), "the same input gives the same plan");
    }

    /// <summary>The plans and people of the guide, which has what is applied and what is left.</summary>
    [Fact]
    public void No_plan_of_the_guide_keeps_an_error()
    {
        RepairedPlans.Plans.Should().HaveCount(5);
        foreach (var (title, path) in RepairedPlans.Plans)
            foreach (var (name, person) in RepairedPlans.Persons)
                PlanRepairer.Default.Repair(person, BoneRulesJson.ReadPlan(File.ReadAllText(Path.Combine(Repository.Root, path))), Reviewed).Report.Findings
                    .Should().NotContain(finding => finding.Severity == Severity.Error, $"{title}, {name}");
    }

    [Fact]
    public void A_plan_that_is_fine_stays_as_it_is()
    {
        var plan = Week(Session([Weekday.Monday], Minutes("walking", 20)));
        var result = PlanRepairer.Default.Repair(People.Healthy, plan);
        result.Applied.Where(applied => applied.Finding.Severity == Severity.Error).Should().BeEmpty();
        result.Plan.Should().Be(plan);
    }

    [Fact]
    public void With_review_the_intent_is_kept_and_without_it_hazards_are_only_taken_away()
    {
        var plan = Of(Minutes("walking", 5), Prescribe("russian-twist", 3, 20, 5), Prescribe("goblet-squat", 3, 10, 8), Minutes("walking", 5));
        PlanRepairer.Default.Repair(People.Osteoporosis, plan, Reviewed).Plan.Weeks[0].Sessions[0].Prescriptions.Select(p => p.Exercise).Should().Contain("pallof-press");
        PlanRepairer.Default.Repair(People.Osteoporosis, plan).Plan.Weeks[0].Sessions[0].Prescriptions.Select(p => p.Exercise).Should().Equal("walking", "goblet-squat", "walking");
    }

    [Fact]
    public void A_contraindication_of_a_users_own_is_mended_like_any_other()
    {
        var rule = new Contraindication
        {
            Descriptor = new RuleDescriptor
            {
                Id = "ACME-1", Title = "No dead bugs", Category = RuleCategory.Spine, Message = "{exercise} is not done in this clinic.", Advice = "Choose another.", IsSafetyRule = true,
                Citations = [Cite.DesignChoice("own")],
            },
            Movement = static movement => movement.SpinalFlexion.Is(SpinalFlexion.HingeLoaded),
            Cases = [new SeverityCase(SeverityTable.Everybody(Severity.Error))],
            Measure = static (in PrescriptionContext p) => Justification.OfLevel(Quantity.SpinalFlexion, "hingeLoaded", "mild"),
            Examples = static () => [],
        };
        var repairer = new PlanRepairer(new PlanValidator(RuleSet.Recommended.With("acme", "1", rule), ExerciseCatalog.Default));
        var plan = Of(Minutes("walking", 5), Prescribe("romanian-deadlift", 3, 10, 10), Minutes("walking", 5));

        PlanRepairer.Default.Repair(People.Osteopenia, plan, Reviewed).Plan.Weeks[0].Sessions[0].Prescriptions[1].Exercise.Should().Be("romanian-deadlift");
        var result = repairer.Repair(People.Osteopenia, plan, Reviewed);
        result.Applied[0].Finding.RuleId.Should().Be("ACME-1");
        result.Report.Findings.Should().NotContain(finding => finding.RuleId == "ACME-1");
        result.Plan.Weeks[0].Sessions[0].Prescriptions.Should().HaveCountGreaterThan(2, "a substitute was found");
    }

    [Fact]
    public void Under_a_stop_nothing_is_mended()
    {
        var person = People.Osteoporosis with { Symptoms = [Symptom.SharpBackPain] };
        var plan = Of(Prescribe("sit-up", 3, 15));
        var result = PlanRepairer.Default.Repair(person, plan, Reviewed);
        result.Should().BeEquivalentTo(new { Plan = plan, StopReason = RepairStop.GateStop });
        result.Applied.Should().BeEmpty();
        result.Left.Should().NotBeEmpty();
        PlanRepairer.Default.WithFixes(person, plan, PlanValidator.Default.Check(person, plan)).Findings
            .SelectMany(finding => finding.Fixes!).Should().OnlyContain(fix => fix.Applicability == FixApplicability.AdviceOnly);
    }

    [Fact]
    public void Before_clearance_only_low_risk_work_is_left_and_the_clearance_stays_due()
    {
        var person = People.VertebralFracture with { Clearances = [] };
        var result = PlanRepairer.Default.Repair(person, Of(Minutes("walking", 10), Prescribe("deadlift", 3, 8, 30), Prescribe("sit-up", 3, 15)), Reviewed);
        result.Plan.Weeks[0].Sessions[0].Prescriptions.Select(p => p.Exercise).Should().NotContain("deadlift").And.NotContain("sit-up").And.Contain("walking");
        result.Report.Findings.Should().NotContain(finding => finding.Severity == Severity.Error);
        result.Left.Should().Contain(left => left.Finding.Path == "client:/clearances");
    }

    [Fact]
    public void A_log_is_not_rewritten()
    {
        var log = Of(Prescribe("sit-up", 3, 15)) with { Kind = PlanKind.Performed };
        PlanRepairer.Default.Repair(People.Osteoporosis, log, Reviewed).Should().BeEquivalentTo(new { Plan = log, StopReason = RepairStop.PerformedLog });
    }

    [Fact]
    public void A_suppressed_finding_is_let_be()
    {
        var configuration = new CheckConfiguration { Suppressions = [new Suppression { Rule = "BR1001", Exercise = "sit-up", Reason = "Taught and watched.", Author = "M. Example" }] };
        var plan = Of(Minutes("walking", 5), Prescribe("sit-up", 3, 15));
        new PlanRepairer(new PlanValidator(configuration)).Repair(People.Osteoporosis, plan, Reviewed).Plan.Weeks[0].Sessions[0].Prescriptions.Select(p => p.Exercise).Should().Contain("sit-up");
    }

    [Fact]
    public void Rounds_are_bounded_and_what_is_left_says_so()
    {
        var weeks = Enumerable.Range(0, 4).Select(_ => new PlanWeek { Sessions = [Session([Weekday.Monday], Prescribe("sit-up", 3, 15), Prescribe("sit-to-stand", 3, 40))] });
        var result = PlanRepairer.Default.Repair(People.Osteoporosis, new ExercisePlan { Weeks = weeks.ToValueList() }, new RepairOptions { MostRounds = 1 });
        result.StopReason.Should().Be(RepairStop.MostRounds);
        result.Left.Should().NotBeEmpty();
        FluentActions.Invoking(() => new RepairOptions { MostRounds = 0 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(500, 4, 5)]
    [InlineData(1, 1, 10_000)]
    public void A_plan_of_ten_thousand_prescriptions_is_mended_in_bounded_time(int weeks, int sessions, int prescriptions)
    {
        string[] exercises = ["goblet-squat", "sit-up", "russian-twist", "tandem-stance", "box-jump"];
        var plan = new ExercisePlan
        {
            Weeks = Enumerable.Range(0, weeks).Select(w => new PlanWeek
            {
                Sessions = Enumerable.Range(0, sessions).Select(s => Session(
                    [(Weekday)(s * 2)], [.. Enumerable.Range(0, prescriptions).Select(p => Prescribe(exercises[p % exercises.Length], 3, 15, p % 5 == 0 ? 8 + (w % 7) : null))])).ToValueList(),
            }).ToValueList(),
        };
        // The repairer counts its work and stops by itself; a clock would judge the machine.
        var result = PlanRepairer.Default.Repair(People.Osteoporosis, plan);
        result.Report.Findings.Count(finding => finding.Severity == Severity.Error).Should().Be(0);
    }

    [Fact]
    public void Mending_ends_when_it_is_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var plan = Of(Prescribe("sit-up", 3, 15));
        FluentActions.Invoking(() => PlanRepairer.Default.Repair(People.Osteoporosis, plan, cancellation: cancelled.Token)).Should().Throw<OperationCanceledException>();
        FluentActions.Invoking(() => PlanRepairer.Default.WithFixes(People.Osteoporosis, plan, PlanValidator.Default.Check(People.Osteoporosis, plan), cancelled.Token))
            .Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Fixes_stand_in_the_report_only_where_they_were_asked_for()
    {
        var plan = Of(Prescribe("sit-up", 3, 15));
        var report = PlanValidator.Default.Check(People.Osteoporosis, plan);
        BoneRulesJson.WriteReport(report).Should().NotContain("\"fixes\"");
        var json = System.Text.Json.Nodes.JsonNode.Parse(BoneRulesJson.WriteReport(PlanRepairer.Default.WithFixes(People.Osteoporosis, plan, report)))!;
        var fix = json["findings"]!.AsArray().First(finding => (string)finding!["ruleId"]! == "BR1001")!["fixes"]![0]!;
        ((string)fix["applicability"]!).Should().Be("needsReview");
        ((string)fix["edits"]![0]!["op"]!).Should().Be("test");
        ((string)fix["edits"]![0]!["value"]!["exercise"]!).Should().Be("sit-up");
    }

    private static ClientProfile PersonOf(string who) => who switch
    {
        "B1" => People.Osteopenia,
        "B2" => People.Osteoporosis,
        "B3" => People.VertebralFracture,
        _ => People.Osteopenia.AfterTwoFalls(),
    };
}
