using System.Globalization;
using System.Runtime.InteropServices;
using BoneRules.Rules;
using static BoneRules.Testing.Tests.LegPressTempo;

namespace BoneRules.Testing.Tests;

public sealed class PurityTests
{
    [Fact]
    public void A_measure_that_differs_each_time_is_told()
    {
        var asked = 0;
        var rule = Sound with { Measure = (in PrescriptionContext _) => Justification.OfLevel(Quantity.Tempo, (asked++).ToString(CultureInfo.InvariantCulture)) };

        Failures(rule, Fast, Slow, Unstated).Should().Contain(failure => failure.StartsWith("Fast: judged again, the rule gives another answer; first: error at"));
    }

    [Fact]
    public void A_movement_predicate_that_differs_each_time_is_told()
    {
        var asked = 0;
        var rule = Sound with { Movement = movement => asked++ == 0 && movement.Family == ActivityFamily.LegPress };

        Failures(rule, Fast, Slow, Unstated).Should().Contain(failure => failure.Contains("first: error at") && failure.EndsWith("then: nothing. Predicates must be pure."));
    }

    [Fact]
    public void An_answer_that_depends_on_what_was_asked_before_is_told()
    {
        Tempo? last = null;
        Truth Differs(in PrescriptionContext prescription)
        {
            var same = last == prescription.Tempo;
            last = prescription.Tempo;
            return same;
        }
        var rule = Sound with { Cases = [new SeverityCase("as before", Differs, SeverityTable.Everybody(Severity.None)), new SeverityCase(SeverityTable.Everybody(Severity.Error))] };

        Failures(rule, Fast, Slow, Unstated).Should().Contain(failure => failure.Contains("judged again"));
    }

    [Fact]
    public void A_rule_that_changes_its_input_is_told()
    {
        var client = Client with { CoachedMovements = ["goblet-squat"] };
        var rule = Sound with
        {
            Measure = static (in PrescriptionContext prescription) =>
            {
                MemoryMarshal.GetReference(prescription.Person.Client.CoachedMovements!.AsSpan()) = "changed";
                return Justification.OfLevel(Quantity.Tempo, "fast", "controlled");
            },
            Examples = static () => [Clean],
        };

        Failures(rule, Fast with { Client = client }, Slow).Should().Contain("Fast: judging changed the client or the plan.");
    }

    [Fact]
    public void A_rule_that_throws_is_told_and_the_other_cases_are_verified_all_the_same()
    {
        var rule = Sound with { Measure = static (in PrescriptionContext _) => throw new InvalidOperationException("no measure") };

        var failures = Failures(rule, Fast, Slow with { Missing = ["client:/sex"] });

        failures.Should().Contain("Fast: judging threw InvalidOperationException: no measure");
        failures.Should().Contain(failure => failure.StartsWith("Slow: expected to be undecided"));
    }

    [Fact]
    public void A_plan_that_cannot_be_checked_is_told() =>
        Failures(Sound, Fast, Slow, Unstated, new RuleCase("No weeks", Client, new ExercisePlan { Weeks = [] }))
            .Should().ContainSingle().Which.Should().StartWith("No weeks: judging threw");
}
