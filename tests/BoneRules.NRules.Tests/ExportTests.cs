using System.Linq.Expressions;
using BoneRules.Rules;
using NRules;
using NRules.RuleModel;
using RuleSet = BoneRules.Rules.RuleSet;

namespace BoneRules.NRules.Tests;

/// <summary>What NRules sees of the declared rules.</summary>
public sealed class ExportTests
{
    private static readonly IReadOnlyList<IRuleDefinition> _definitions = [.. Sessions.Recommended.GetRules()];

    [Fact]
    public void Every_declared_rule_is_a_definition() =>
        _definitions.Select(definition => definition.Properties["id"]).Should().Equal(RuleSet.Recommended.Rules.Select(rule => rule.Descriptor.Id));

    [Fact]
    public void A_definition_says_what_the_declaration_says()
    {
        var definition = _definitions.Single(definition => (string)definition.Properties["id"] == "BR1001");
        var rule = RuleSet.Recommended.Find("BR1001")!;

        definition.Name.Should().Be($"BR1001 {rule.Descriptor.Title}");
        definition.Description.Should().Contain(rule.Descriptor.Advice);
        definition.Tags.Should().Contain(["Spine", "Error", "Safety", "B2", "B3", "B4"]);
        ((string[])definition.Properties["sources"]).Should().Equal(rule.Descriptor.Citations.Select(citation => citation.Source).Distinct());
        ((string[])definition.Properties["statements"]).Should().NotBeEmpty();
    }

    [Fact]
    public void A_tier_to_which_a_rule_has_nothing_to_say_is_no_tag_of_it()
    {
        // BR1008 speaks of the time after a vertebral fracture.
        _definitions.Single(definition => (string)definition.Properties["id"] == "BR1008").Tags.Should().NotContain("B0").And.Contain("B3");
    }

    [Fact]
    public void Errors_are_told_first_and_all_rules_before_those_of_a_user_without_a_priority()
    {
        foreach (var definition in _definitions)
        {
            var rule = RuleSet.Recommended.Find((string)definition.Properties["id"])!;
            definition.Priority.Should().BePositive(rule.Descriptor.Id);
            foreach (var other in _definitions)
                if (rule is not SuppressionRule && RuleSet.Recommended.Find((string)other.Properties["id"])!.GravestSeverity < rule.GravestSeverity) other.Priority.Should().BeLessThan(definition.Priority);
        }
    }

    [Fact]
    public void Parameters_bear_the_names_of_the_patterns_to_which_NRules_binds_them()
    {
        foreach (var definition in _definitions)
        {
            var patterns = definition.LeftHandSide.ChildElements.OfType<PatternElement>()
                .Concat(definition.LeftHandSide.ChildElements.OfType<NotElement>().Select(element => (PatternElement)element.Source)).ToList();
            var names = patterns.Select(pattern => pattern.Declaration.Name).ToList();
            foreach (var condition in patterns.SelectMany(pattern => pattern.Expressions))
                condition.Expression.Parameters.Select(parameter => parameter.Name).Should().BeSubsetOf(names, definition.Name);
            definition.RightHandSide.Actions.Single().Expression.Parameters.Skip(1).Select(parameter => parameter.Name).Should().BeSubsetOf(names, definition.Name);
        }
    }

    [Fact]
    public void No_condition_has_a_shape_that_NRules_shares_wrongly()
    {
        var shapes = new Shapes();
        foreach (var definition in _definitions)
            foreach (var pattern in definition.LeftHandSide.ChildElements.OfType<PatternElement>())
                foreach (var condition in pattern.Expressions) shapes.Visit(condition.Expression.Body);
        shapes.Wrong.Should().BeEmpty();
    }

    [Fact]
    public void A_users_own_declared_rules_are_exported_with_the_rest()
    {
        var own = new SessionRequirement
        {
            Descriptor = RuleSet.Recommended.Find("BR6002")!.Descriptor with { Id = "ACME1" },
            Examples = static () => [],
            Severities = SeverityTable.Everybody(Severity.Warning),
            Judge = static (in SessionContext session) => session.Name is null ? Judgement.Violation(Justification.OfLevel(Quantity.Exercises, "unnamed")) : Judgement.Compliant,
        };
        var rules = new BoneRulesRepository(new PlanValidator(RuleSet.Recommended.With("acme", "1", own), ExerciseCatalog.Default));
        var plan = Sessions.Plan(Sessions.BirdDog);
        var unnamed = plan with { Weeks = [new PlanWeek { Sessions = [plan.Weeks[0].Sessions[0] with { Name = null }] }] };

        var report = Sessions.Report(rules, rules.Compile(), Sessions.AfterVertebralFracture, unnamed);

        report.Findings.Should().Contain(finding => finding.RuleId == "ACME1" && finding.Path == "/weeks/0/sessions/0");
        Sessions.ShouldAgree(report, rules.Validator.Check(Sessions.AfterVertebralFracture, unnamed), "own rules are rules");
    }

    private sealed class Shapes : ExpressionVisitor
    {
        public List<string> Wrong { get; } = [];

        protected override Expression VisitLambda<T>(Expression<T> node)
        {
            Wrong.Add($"nested lambda {node}");
            return base.VisitLambda(node);
        }

        protected override Expression VisitNew(NewExpression node)
        {
            Wrong.Add($"new {node}");
            return base.VisitNew(node);
        }
    }
}
