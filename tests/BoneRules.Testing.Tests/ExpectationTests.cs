using BoneRules.Rules;
using static BoneRules.Testing.Tests.LegPressTempo;

namespace BoneRules.Testing.Tests;

public sealed class ExpectationTests
{
    public static TheoryData<string, string> Spoiled() => new()
    {
        { "severity", "Fast: expected warning at /weeks/0/sessions/0/prescriptions/0, measured tempo fast, limit controlled; the rule says error at *" },
        { "path", "Fast: expected error at /weeks/0, measured tempo fast, limit controlled; the rule says *" },
        { "level", "Fast: expected error at * measured tempo controlled, *" },
        { "nothing measured", "Fast: expected error at * nothing measured, limit controlled; *" },
        { "number", "Fast: expected error at * measured repetitions 2.5, limit 1 to open, bounds excluded; *" },
        { "no limit", "Fast: expected error at * no limit; *" },
    };

    [Fact]
    public void A_rule_that_does_what_its_table_says_passes() => Failures(Sound, Fast, Slow, Unstated).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Spoiled))]
    public void An_inexact_finding_is_told_with_what_was_found_instead(string spoiled, string message)
    {
        var expected = spoiled switch
        {
            "severity" => TooFast with { Severity = Severity.Warning },
            "path" => TooFast with { Path = "/weeks/0" },
            "level" => TooFast with { Measured = [new Measurement(Quantity.Tempo, Level: "controlled")] },
            "nothing measured" => TooFast with { Measured = [] },
            "number" => TooFast with { Measured = [new Measurement(Quantity.Repetitions, 2.5)], Limit = new MeasureLimit(1, Exclusive: true) },
            _ => TooFast with { Limit = null },
        };

        var failures = Failures(Sound, Fast with { Findings = [expected] }, Slow, Unstated);

        failures.Should().HaveCount(2);
        failures[0].Should().Match(message);
        failures[1].Should().StartWith("Fast: did not expect error at " + Place);
    }

    [Fact]
    public void A_finding_that_the_case_does_not_state_is_a_failure() =>
        Failures(Sound, Fast, Slow, Unstated, new RuleCase("Faster", Client, Press(Tempo.Fast, 11)))
            .Should().Equal($"Faster: did not expect error at {Place}, measured tempo fast, limit controlled.");

    [Fact]
    public void A_finding_that_the_rule_does_not_make_is_a_failure() =>
        Failures(Sound, Fast, Slow with { Findings = [TooFast] }, Unstated, new RuleCase("Slower", Client, Press(Tempo.Slow, 11)))
            .Should().Equal($"Slow: expected error at {Place}, measured tempo fast, limit controlled; the rule says nothing.");

    [Fact]
    public void A_finding_that_is_stated_twice_must_be_made_twice() =>
        Failures(Sound, Fast with { Findings = [TooFast, TooFast] }, Slow, Unstated).Should().ContainSingle().Which.Should().StartWith("Fast: expected error");

    [Theory]
    [InlineData("client:/fractures")]
    [InlineData(Place + "/tempo client:/fractures")]
    public void A_case_names_exactly_the_facts_that_are_missing(string facts) =>
        Failures(Sound, Fast, Slow, Unstated with { Missing = facts.Split(' ').ToValueList() })
            .Should().Equal($"Tempo not stated: expected to be undecided without {facts.Replace(" ", ", ")}; it is undecided without {Place}/tempo.");

    [Fact]
    public void A_case_that_the_rule_leaves_undecided_is_not_clean() =>
        Failures(Sound, Fast, Slow, Unstated, new RuleCase("Eleven", Client, Press(null, 11)))
            .Should().Equal($"Eleven: expected to be undecided without nothing; it is undecided without {Place}/tempo.");

    [Fact]
    public void A_case_that_the_rule_decides_is_not_undecided() =>
        Failures(Sound, Fast, Slow, new RuleCase("Eleven", Client, Press(Tempo.Slow, 11)) { Missing = [Place + "/tempo"] })
            .Should().Equal($"Eleven: expected to be undecided without {Place}/tempo; it is undecided without nothing.");

    [Fact]
    public void All_failures_come_in_one_exception_with_the_rule_named()
    {
        var verify = () => new RuleVerifier(Sound).Verify([Fast with { Findings = [] }, Slow with { Missing = ["client:/sex"] }]);

        var thrown = verify.Should().Throw<RuleVerificationException>().Which;
        thrown.Failures.Should().HaveCountGreaterThan(2);
        thrown.Message.Should().StartWith($"ACME7, Fast leg press: {thrown.Failures.Count} failures.\n- ");
        thrown.Message.Split('\n').Should().HaveCount(thrown.Failures.Count + 1);
    }

    [Fact]
    public void Exercises_of_a_catalogue_of_ones_own_are_known()
    {
        var catalog = ExerciseCatalog.Default.With([new CustomExercise { Id = "acme:sled", Name = "Acme sled", SameAs = "leg-press" }]);
        var sled = new RuleCase("Own machine", Client, Of(new ExercisePrescription { Exercise = "acme:sled", Tempo = Tempo.Fast })) { Findings = [TooFast] };

        Failures(new RuleVerifier(Sound, RuleSet.Recommended, catalog), Fast, Slow, Unstated, sled).Should().BeEmpty();
    }

    [Fact]
    public void A_rule_of_the_set_itself_is_verified_as_it_is()
    {
        var verify = () => new RuleVerifier(RuleSet.Recommended.Find("BR1001")!).VerifyExamples();

        verify.Should().NotThrow();
    }

    [Fact]
    public void A_rule_with_an_id_of_the_library_is_refused()
    {
        var verify = () => new RuleVerifier(Sound with { Descriptor = Sound.Descriptor with { Id = "BR1001" } });

        verify.Should().Throw<ArgumentException>().WithMessage("BR1001*ACME*");
    }
}
