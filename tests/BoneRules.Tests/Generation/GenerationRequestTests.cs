using BoneRules.Rules;

namespace BoneRules.Tests.Generation;

public sealed class GenerationRequestTests
{
    public static TheoryData<string, Func<GenerationRequest>> OutOfRange() => new()
    {
        { "DaysPerWeek must be 1 to 7 days", () => new GenerationRequest { DaysPerWeek = 0 } },
        { "DaysPerWeek must be 1 to 7 days", () => new GenerationRequest { DaysPerWeek = 8 } },
        { "Days must name 1 to 7 weekdays", () => new GenerationRequest { Days = [] } },
        { "MinutesPerSession must be 5 to 240 minutes", () => new GenerationRequest { MinutesPerSession = 0 } },
        { "MinutesPerSession must be 5 to 240 minutes", () => new GenerationRequest { MinutesPerSession = 4 } },
        { "MinutesPerSession must be 5 to 240 minutes", () => new GenerationRequest { MinutesPerSession = 241 } },
        { "SessionsPerDay must be 1 to 2 sessions", () => new GenerationRequest { SessionsPerDay = 0 } },
        { "SessionsPerDay must be 1 to 2 sessions", () => new GenerationRequest { SessionsPerDay = 3 } },
        { "Weeks must be 1 to 26 weeks", () => new GenerationRequest { Weeks = 0 } },
        { "Weeks must be 1 to 26 weeks", () => new GenerationRequest { Weeks = 27 } },
        { "Weeks must be 1 to 26 weeks", () => new GenerationRequest { Weeks = 200 } },
    };

    [Theory]
    [MemberData(nameof(OutOfRange))]
    public void A_number_out_of_its_range_is_refused_with_name_and_range(string message, Func<GenerationRequest> make) =>
        make.Should().Throw<ArgumentOutOfRangeException>().WithMessage($"*{message}*");

    [Fact]
    public void Numbers_at_the_ends_of_their_ranges_are_taken()
    {
        _ = new GenerationRequest { DaysPerWeek = 1, MinutesPerSession = 5, Weeks = 1 };
        _ = new GenerationRequest { DaysPerWeek = 7, MinutesPerSession = 240, Weeks = 26 };
    }

    [Theory]
    [InlineData("broom")]
    [InlineData("Chair")]
    public void Equipment_that_does_not_exist_is_refused_with_what_there_is(string equipment) =>
        FluentActions.Invoking(() => PlanGenerator.Default.Generate(People.Healthy, new GenerationRequest { Equipment = [equipment] }))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("*Equipment must be among*chair*").Which.ActualValue.Should().Be(equipment);

    [Fact]
    public void An_exercise_that_the_catalogue_does_not_have_is_refused() =>
        FluentActions.Invoking(() => PlanGenerator.Default.Generate(People.Healthy, new GenerationRequest { Exclude = ["zorb-wiggle"] })).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void The_longest_request_is_answered()
    {
        var result = PlanGenerator.Default.Generate(People.Healthy, new GenerationRequest { DaysPerWeek = 7, MinutesPerSession = 240, Weeks = 26 });

        result.State.Should().Be(GenerationState.Complete);
        result.Plan!.Weeks.Sum(week => week.Repeat ?? 1).Should().Be(26);
    }
}
