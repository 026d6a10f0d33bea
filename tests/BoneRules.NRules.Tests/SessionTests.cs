using NRules;
using NRules.AgendaFilters;
using NRules.Fluent;
using NRules.RuleModel;

namespace BoneRules.NRules.Tests;

/// <summary>A live session with a user's own rules beside ours.</summary>
public sealed class SessionTests
{
    [Fact]
    public void A_users_own_rule_matches_on_findings()
    {
        var (rules, factory) = WithOwn(typeof(TellsOfErrors));
        var session = factory.CreateSession();
        var facts = session.InsertPlan(rules, Sessions.AfterVertebralFracture, Sessions.Plan(Sessions.BirdDog, Sessions.SitUp));
        session.Fire();

        session.Query<Told>().AsEnumerable().Should().Contain(told => told.What == "BR1001 at /weeks/0/sessions/0/prescriptions/1");
        Sessions.ShouldAgree(session.Report(facts), PlanValidator.Default.Check(Sessions.AfterVertebralFracture, facts.Plan.Source), "rules of a user's own change no report");
    }

    [Fact]
    public void A_users_own_rule_changes_a_prescription_in_place_and_the_finding_goes()
    {
        var (rules, factory) = WithOwn(typeof(SwapsSitUps));
        var session = factory.CreateSession();
        var facts = session.InsertPlan(rules, Sessions.AfterVertebralFracture, Sessions.Plan(Sessions.BirdDog, Sessions.SitUp));
        var fact = facts.Prescriptions[1];
        session.Fire();

        facts.Prescriptions[1].Should().BeSameAs(fact);
        fact.Source.Exercise.Should().Be("bird-dog");
        var report = session.Report(facts);
        report.Findings.Should().NotContain(finding => finding.RuleId == "BR1001");
        Sessions.ShouldAgree(report, PlanValidator.Default.Check(Sessions.AfterVertebralFracture, Sessions.Plan(Sessions.BirdDog, Sessions.SitUp with { Exercise = "bird-dog" })), "it is the plan that was meant");
    }

    [Fact]
    public void What_a_change_does_not_concern_stays_the_same_fact()
    {
        var session = Sessions.RecommendedFactory.CreateSession();
        var facts = session.InsertPlan(Sessions.Recommended, Sessions.AfterVertebralFracture, Sessions.Plan(Sessions.SitUp, Sessions.BirdDog));
        session.Fire();
        var before = session.Query<FindingFact>().AsEnumerable().Single(finding => finding.RuleId == "BR1001");

        session.Change(facts.Prescriptions[1], Sessions.BirdDog with { Sets = 3 });
        session.Fire();

        session.Query<FindingFact>().AsEnumerable().Should().ContainSingle(finding => finding.RuleId == "BR1001").Which.Should().BeSameAs(before);
    }

    [Fact]
    public void A_finding_that_reads_otherwise_after_a_change_is_a_new_fact()
    {
        var session = Sessions.RecommendedFactory.CreateSession();
        var facts = session.InsertPlan(Sessions.Recommended, Sessions.AfterVertebralFracture, Sessions.Plan(Sessions.SitUp));
        session.Fire();
        session.Change(facts.Prescriptions[0], Sessions.SitUp with { Name = "Bauchpressen" });
        session.Fire();

        session.Query<FindingFact>().AsEnumerable().Should().ContainSingle(finding => finding.RuleId == "BR1001").Which.Message.Should().Contain("Bauchpressen");
    }

    [Fact]
    public void A_change_that_makes_no_plan_changes_nothing()
    {
        var session = Sessions.RecommendedFactory.CreateSession();
        var facts = session.InsertPlan(Sessions.Recommended, Sessions.AfterVertebralFracture, Sessions.Plan(Sessions.SitUp));
        session.Fire();

        FluentActions.Invoking(() => session.Change(facts.Prescriptions[0], Sessions.SitUp with { Sets = -1 })).Should().Throw<ArgumentException>();

        facts.Prescriptions[0].Source.Should().Be(Sessions.SitUp);
        Sessions.ShouldAgree(session.Report(facts), PlanValidator.Default.Check(Sessions.AfterVertebralFracture, Sessions.Plan(Sessions.SitUp)), "nothing has changed");
    }

    [Fact]
    public void A_matter_that_is_not_known_is_a_fact_of_its_own_kind_with_what_is_missing()
    {
        var session = Sessions.RecommendedFactory.CreateSession();
        session.InsertPlan(Sessions.Recommended, Sessions.AfterVertebralFracture with { Fractures = null, Diagnosis = null }, Sessions.Plan(Sessions.SitUp));
        session.Fire();

        session.Query<UndecidedFact>().AsEnumerable().Should().Contain(matter => matter.RuleId == "BR1001" && matter.Missing.Contains("client:/fractures"));
        session.Query<FindingFact>().AsEnumerable().Should().OnlyContain(finding => finding.Severity > Severity.None);
    }

    [Fact]
    public void A_report_before_the_rules_have_fired_is_refused()
    {
        var session = Sessions.RecommendedFactory.CreateSession();
        var facts = session.InsertPlan(Sessions.Recommended, Sessions.AfterVertebralFracture, Sessions.Plan(Sessions.SitUp));

        FluentActions.Invoking(() => session.Report(facts)).Should().Throw<InvalidOperationException>().WithMessage("*Fire*");
        session.Fire(1);
        FluentActions.Invoking(() => session.Report(facts)).Should().Throw<InvalidOperationException>();
        session.Fire();
        session.Report(facts).Outcome.Should().Be(Outcome.NonCompliant);
        session.Change(facts.Prescriptions[0], Sessions.BirdDog);
        FluentActions.Invoking(() => session.Report(facts)).Should().Throw<InvalidOperationException>("what was found in the old prescription has gone, and what is to be said of the new one has not been");
    }

    [Fact]
    public void A_filter_that_keeps_a_rule_from_firing_makes_no_plan_compliant()
    {
        var factory = Sessions.Recommended.Compile();
        var session = factory.CreateSession();
        session.Agenda.AddFilter(new OnlyOthers("BR1001"));
        var facts = session.InsertPlan(Sessions.Recommended, Sessions.AfterVertebralFracture, Sessions.Plan(Sessions.SitUp));
        session.Fire();

        FluentActions.Invoking(() => session.Report(facts)).Should().Throw<InvalidOperationException>().WithMessage("*BR1001*");
    }

    [Fact]
    public void A_suppressed_finding_says_so_and_an_unused_suppression_is_a_finding()
    {
        var rules = new BoneRulesRepository(new PlanValidator(new CheckConfiguration
        {
            Suppressions =
            [
                new Suppression { Rule = "BR1001", Exercise = "sit-up", Reason = "Coached.", Author = "A" },
                new Suppression { Rule = "BR2009", Path = "/weeks/0", Reason = "Never.", Author = "A" },
            ],
        }));
        var session = rules.Compile().CreateSession();
        session.InsertPlan(rules, Sessions.AfterVertebralFracture, Sessions.Plan(Sessions.SitUp));
        session.Fire();

        var findings = session.Query<FindingFact>().AsEnumerable().ToList();
        findings.Single(finding => finding.RuleId == "BR1001").IsSuppressed.Should().BeTrue();
        findings.Should().ContainSingle(finding => finding.RuleId == "BR9004").Which.Path.Should().Be("config:/suppressions/1");
    }

    [Fact]
    public void Two_rule_sets_in_one_session_judge_their_own_plans()
    {
        var strict = new BoneRulesRepository(new PlanValidator(new CheckConfiguration { Preset = RulePreset.Strict }));
        var session = strict.With(Sessions.Recommended).Compile().CreateSession();
        var plan = Sessions.Plan(Sessions.SitUp, Sessions.BirdDog);
        var (one, other) = (session.InsertPlan(strict, Sessions.AfterVertebralFracture, plan), session.InsertPlan(Sessions.Recommended, Sessions.AfterVertebralFracture, plan));
        session.Fire();

        Sessions.ShouldAgree(session.Report(one), strict.Validator.Check(Sessions.AfterVertebralFracture, plan), "strict");
        Sessions.ShouldAgree(session.Report(other), PlanValidator.Default.Check(Sessions.AfterVertebralFracture, plan), "recommended");
    }

    private static (BoneRulesRepository, ISessionFactory) WithOwn(Type rule)
    {
        var own = new RuleRepository();
        own.Load(load => load.From(rule));
        var rules = Sessions.Recommended.With(own);
        return (rules, rules.Compile());
    }

    private sealed class OnlyOthers(string id) : IAgendaFilter
    {
        public bool Accept(AgendaContext context, Activation activation) => (string)activation.Rule.Properties["id"] != id;
    }
}
