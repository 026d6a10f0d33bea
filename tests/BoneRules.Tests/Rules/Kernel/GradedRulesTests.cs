using BoneRules.Rules;

namespace BoneRules.Tests.Rules.Kernel;

public sealed class GradedRulesTests
{
    private static readonly CompiledRules Rules = RuleSet.Recommended.Compile(ExerciseCatalog.Default);

    /// <summary>From each lowest to each highest that is not below it.</summary>
    private static IEnumerable<Tiers> Standings() =>
        from low in Enum.GetValues<BoneTier>() from high in Enum.GetValues<BoneTier>() where high >= low
        from least in Enum.GetValues<FallsLevel>() from most in Enum.GetValues<FallsLevel>() where most >= least
        select SmallWorld.Standing(low, high, least, most);

    [Fact]
    public void For_every_standing_each_rule_is_graded_as_it_is_alone_and_the_silent_ones_are_left_out()
    {
        foreach (var tiers in Standings())
        {
            var graded = Rules.GradedFor(tiers);
            Told(graded.Progressions).Should().Equal(Alone(Rules.Progressions, static rule => rule.Severities, static _ => AssessmentAxis.None, tiers));
            Told(graded.Sessions).Should().Equal(Alone(Rules.Sessions, static rule => rule.Severities, static _ => AssessmentAxis.None, tiers));
            Told(graded.Requirements).Should().Equal(Alone(Rules.Requirements, static rule => rule.Severities, static rule => rule.WaitsFor, tiers));
            Told(graded.Plans).Should().Equal(Alone(Rules.Plans, static rule => rule.Severities, static _ => AssessmentAxis.None, tiers));
        }
    }

    [Fact]
    public void For_every_standing_a_contraindication_is_silent_where_none_of_its_cases_has_anything_to_say()
    {
        foreach (var tiers in Standings())
        {
            var graded = Rules.GradedFor(tiers);
            var silent = Rules.Contraindications.Select(rule => rule.Cases.All(one => BoundSeverity.Of(one.Severities, tiers).Highest == Severity.None)).ToList();
            graded.Concerning.Select(static rule => rule.IsSilent).Should().Equal(silent);
            graded.MayConcern.Select(static rule => rule.IsSilent).Should().Equal(silent);
        }
    }

    [Fact]
    public void People_of_one_standing_share_what_was_made_and_others_do_not()
    {
        var b2 = SmallWorld.Standing(BoneTier.B2, BoneTier.B2, FallsLevel.F0, FallsLevel.F0);

        Rules.GradedFor(b2).Should().BeSameAs(Rules.GradedFor(b2));
        Rules.GradedFor(b2).Should().NotBeSameAs(Rules.GradedFor(b2 with { Falls = new Possible<FallsLevel>(FallsLevel.F0, FallsLevel.F1) }));
    }

    [Fact]
    public void Who_was_bound_before_changes_nothing()
    {
        var plan = Plans.Of(Plans.Prescribe("sit-up", 3, 15), Plans.Prescribe("leg-press", 3, 20, 80), Plans.Minutes("jogging", 20));
        ClientProfile[] people = [People.Healthy, People.Osteopenia, People.Osteoporosis, People.VertebralFracture, People.Osteoporosis.AfterTwoFalls(), People.Osteoporosis with { Fractures = null }];
        var first = people.Select(person => Judge(RuleSet.Recommended.Compile(ExerciseCatalog.Default), person)).ToList();

        first.Select(static found => string.Join(';', found)).Should().OnlyHaveUniqueItems("agreement of people who are all judged alike would say nothing");
        foreach (var (person, expected) in people.Zip(first).Reverse()) Judge(Rules, person).Should().Equal(expected);

        string[] Judge(CompiledRules rules, ClientProfile person)
        {
            var sink = new FindingSink();
            rules.Bind(Assessment.Assess(person)).Judge(rules.Prepare(plan), sink);
            return sink.Items.ToArray().Select(static item => $"{item.Rule.Descriptor.Id} {item.Scope} {item.Index} {item.Low} {item.High} {item.Axes}").ToArray();
        }
    }

    private static List<string> Told<T>(Graded<T>[] graded) where T : Rule => [.. graded.Select(static one => Told(one.Rule, one.Severities))];

    private static List<string> Alone<T>(T[] rules, Func<T, SeverityTable> severities, Func<T, AssessmentAxis> waitsFor, Tiers tiers) where T : Rule =>
        [.. rules.Where(rule => BoundSeverity.Of(severities(rule), tiers).Highest > Severity.None).Select(rule => Told(rule, new BoundRule(rule, severities(rule), waitsFor(rule), tiers)))];

    /// <summary>What it says of a violation, and where it can't be decided.</summary>
    private static string Told(Rule rule, BoundRule bound)
    {
        var sink = new FindingSink();
        bound.Report(sink, Scope.Plan, 0, Judgement.Violation(default));
        bound.Report(sink, Scope.Plan, 0, Judgement.Undetermined());
        return rule.Descriptor.Id + string.Concat(sink.Items.ToArray().Select(static item => $" {item.Rule.Descriptor.Id} {item.Low} {item.High} {item.Axes}"));
    }
}
