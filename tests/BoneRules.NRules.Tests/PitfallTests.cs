using System.Linq.Expressions;
using System.Runtime;
using System.Text.Json;
using BoneRules.Rules;
using NRules;
using NRules.Fluent;
using NRules.RuleModel;
using RuleSet = BoneRules.Rules.RuleSet;

namespace BoneRules.NRules.Tests;

/// <summary>What goes wrong quietly in NRules 1.0, and does not here.</summary>
public sealed class PitfallTests
{
    [Fact]
    public void Prescriptions_that_read_the_same_are_not_refused_as_one_fact_twice()
    {
        var session = Sessions.RecommendedFactory.CreateSession();
        var plan = Sessions.Plan(Sessions.SitUp, Sessions.SitUp with { });
        var first = session.InsertPlan(Sessions.Recommended, Sessions.AfterVertebralFracture, plan);
        var again = session.InsertPlan(Sessions.Recommended, Sessions.AfterVertebralFracture, plan);
        session.Fire();

        session.Report(first).Findings.Count(finding => finding.RuleId == "BR1001").Should().Be(2);
        session.Report(again).Findings.Count(finding => finding.RuleId == "BR1001").Should().Be(2);
    }

    [Fact]
    public void Declarations_that_differ_in_their_predicate_alone_share_no_condition()
    {
        // Equal in everything that a record compares but the delegate: each must find its own.
        var rules = new BoneRulesRepository(new PlanValidator(RuleSet.Recommended.With("acme", "1", Named("ACME1", 1), Named("ACME2", 2), Named("ACME3", 3)), ExerciseCatalog.Default));
        var session = rules.Compile().CreateSession();
        session.InsertPlan(rules, Sessions.AfterVertebralFracture, Sessions.Plan(Sessions.BirdDog, Sessions.SitUp));
        session.Fire();

        session.Query<FindingFact>().AsEnumerable().Where(finding => finding.RuleId.StartsWith("ACME", StringComparison.Ordinal)).Select(finding => finding.RuleId).Should().Equal("ACME2");
    }

    [Fact]
    public void A_rule_that_throws_leaves_no_report_behind()
    {
        var throws = Named("ACME1", 1) with { Judge = static (in SessionContext session) => throw new InvalidOperationException("on purpose") };
        var rules = new BoneRulesRepository(new PlanValidator(RuleSet.Recommended.With("acme", "1", throws), ExerciseCatalog.Default));
        var session = rules.Compile().CreateSession();
        var facts = rules.FactsOf(Sessions.AfterVertebralFracture, Sessions.Plan(Sessions.BirdDog));

        FluentActions.Invoking(() => session.InsertAll(facts.All)).Should().Throw<RuleLhsExpressionEvaluationException>().Which.InnerException!.ToString().Should().Contain("on purpose");
        FluentActions.Invoking(() => session.Report(facts)).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void A_users_condition_that_throws_leaves_no_report_that_says_less()
    {
        var own = new RuleRepository();
        own.Load(load => load.From(typeof(LooksAtTheNameOfNothing)));
        var rules = Sessions.Recommended.With(own);
        var session = rules.Compile().CreateSession();
        var facts = rules.FactsOf(Sessions.AfterVertebralFracture, Sessions.Plan(new ExercisePrescription { Name = "Zorb wiggle" }, Sessions.SitUp));

        FluentActions.Invoking(() => session.InsertAll(facts.All)).Should().Throw<RuleLhsExpressionEvaluationException>();
        session.Fire();

        var engine = PlanValidator.Default.Check(Sessions.AfterVertebralFracture, facts.Plan.Source);
        try
        {
            Sessions.ShouldAgree(session.Report(facts), engine, "a report tells everything or is refused");
        }
        catch (InvalidOperationException refused)
        {
            refused.Message.Should().Contain("has not said");
        }
    }

    [Fact]
    public void Definitions_that_close_over_declarations_are_refused_when_written_not_when_they_run()
    {
        // NRules.Json writes a constant by System.Text.Json, as the type that the expression gives it.
        var constants = new Constants();
        foreach (var definition in Sessions.Recommended.GetRules()) constants.Visit(definition.RightHandSide.Actions.Single().Expression);

        constants.Found.Should().HaveCount(RuleSet.Recommended.Rules.Count);
        foreach (var constant in constants.Found)
            FluentActions.Invoking(() => JsonSerializer.Serialize(constant.Value, constant.Type)).Should().Throw<NotSupportedException>().WithMessage("*BoneRulesRepository*");
    }

    [Fact]
    public void A_report_on_a_large_session_compiles_nothing()
    {
        var session = Sessions.RecommendedFactory.CreateSession();
        var facts = session.InsertPlan(Sessions.Recommended, Sessions.AfterVertebralFracture, Sessions.Plan(Sessions.SitUp));
        session.Fire();
        session.Report(facts);
        var methods = JitInfo.GetCompiledMethodCount(currentThread: true);
        session.Report(facts);
        var compiled = JitInfo.GetCompiledMethodCount(currentThread: true) - methods;

        _ = session.Query<FindingFact>().Count();
        var before = JitInfo.GetCompiledMethodCount(currentThread: true);
        _ = session.Query<FindingFact>().Count();
        var byCounting = JitInfo.GetCompiledMethodCount(currentThread: true) - before;

        compiled.Should().Be(0);
        byCounting.Should().BePositive("otherwise NRules has changed, and this need not be watched any more");
    }

    private static SessionRequirement Named(string id, int prescriptions) => new()
    {
        Descriptor = RuleSet.Recommended.Find("BR6002")!.Descriptor with { Id = id },
        Examples = static () => [],
        Severities = SeverityTable.Everybody(Severity.Warning),
        Judge = (in SessionContext session) => session.PrescriptionCount == prescriptions ? Judgement.Violation(Justification.OfNumber(Quantity.Exercises, prescriptions)) : Judgement.Compliant,
    };

    private sealed class Constants : ExpressionVisitor
    {
        public List<ConstantExpression> Found { get; } = [];

        protected override Expression VisitConstant(ConstantExpression node)
        {
            Found.Add(node);
            return node;
        }
    }
}
