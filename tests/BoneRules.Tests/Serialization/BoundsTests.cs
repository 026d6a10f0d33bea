using BoneRules.Serialization;

namespace BoneRules.Tests.Serialization;

/// <summary>Both edges of every bound that the contract states.</summary>
public class BoundsTests
{
    [Theory]
    [InlineData("""{"ageYears":#}""", "/ageYears", "0", "125", "-1", "126")]
    [InlineData("""{"heightCentimetres":#}""", "/heightCentimetres", "50", "250", "49.9", "250.1")]
    [InlineData("""{"peakHeightCentimetres":#}""", "/peakHeightCentimetres", "50", "250", "49.9", "250.1")]
    [InlineData("""{"heightMeasurements":[{"centimetres":#}]}""", "/heightMeasurements/0/centimetres", "50", "250", "49.9", "250.1")]
    [InlineData("""{"bodyMassKilograms":#}""", "/bodyMassKilograms", "10", "400", "9.9", "400.1")]
    [InlineData("""{"boneDensity":[{"tScore":#}]}""", "/boneDensity/0/tScore", "-8", "8", "-8.1", "8.1")]
    [InlineData("""{"boneDensity":[{"zScore":#}]}""", "/boneDensity/0/zScore", "-8", "8", "-8.1", "8.1")]
    [InlineData("""{"fractures":[{"site":"rib","ageAtFractureYears":#}]}""", "/fractures/0/ageAtFractureYears", "0", "125", "-1", "126")]
    [InlineData("""{"fallsLast12Months":#}""", "/fallsLast12Months", "0", "1000", "-1", "1001")]
    [InlineData("""{"frax":{"hipPercent":#}}""", "/frax/hipPercent", "0", "100", "-0.1", "100.1")]
    [InlineData("""{"clinicalFrailtyScale":#}""", "/clinicalFrailtyScale", "1", "9", "0", "10")]
    [InlineData("""{"tandemStanceSeconds":#}""", "/tandemStanceSeconds", "0", "86400", "-0.1", "86400.1")]
    [InlineData("""{"oneRepetitionMaximumKilograms":{"x":#}}""", "/oneRepetitionMaximumKilograms/x", "0", "1000", "-0.1", "1000.1")]
    [InlineData("""{"schemaVersion":#}""", "/schemaVersion", "1", "1", "0", "2")]
    public void OfTheClient(string json, string path, string lowest, string highest, string below, string above)
    {
        foreach (var edge in new[] { lowest, highest })
            BoneRulesJson.TryReadClient(json.Replace("#", edge, StringComparison.Ordinal), out _, out _).Should().BeTrue(edge);
        foreach (var outside in new[] { below, above })
        {
            BoneRulesJson.TryReadClient(json.Replace("#", outside, StringComparison.Ordinal), out _, out var error).Should().BeFalse(outside);
            error!.Path.Should().Be(path);
            error.Message.Should().StartWith($"{outside} is out of bounds; allowed is {lowest} to {highest}");
        }
    }

    [Theory]
    [InlineData("sets", "0", "1000", "-1", "1001")]
    [InlineData("repetitions", "0", "1000", "-1", "1001")]
    [InlineData("rounds", "0", "1000", "-1", "1001")]
    [InlineData("flights", "0", "1000", "-1", "1001")]
    [InlineData("impacts", "0", "1000", "-1", "1001")]
    [InlineData("repetitionMaximum", "0", "1000", "-1", "1001")]
    [InlineData("durationSeconds", "0", "86400", "-0.5", "86400.5")]
    [InlineData("holdSeconds", "0", "86400", "-0.5", "86400.5")]
    [InlineData("restSeconds", "0", "86400", "-0.5", "86400.5")]
    [InlineData("loadKilograms", "0", "1000", "-0.5", "1000.5")]
    [InlineData("vestKilograms", "0", "1000", "-0.5", "1000.5")]
    [InlineData("percentOneRepetitionMaximum", "0", "150", "-0.5", "150.5")]
    [InlineData("implements", "1", "2", "0", "3")]
    public void OfAPrescription(string property, string lowest, string highest, string below, string above)
    {
        string With(string value) => BadPlanTests.InSession($$"""{"name":"a","{{property}}":{{value}}}""");

        foreach (var edge in new[] { lowest, highest })
            BoneRulesJson.TryReadPlan(With(edge), out _, out _).Should().BeTrue(edge);
        foreach (var outside in new[] { below, above })
        {
            BoneRulesJson.TryReadPlan(With(outside), out _, out var error).Should().BeFalse(outside);
            error!.Path.Should().Be("/weeks/0/sessions/0/prescriptions/0/" + property);
            error.Message.Should().StartWith($"{outside} is out of bounds; allowed is {lowest} to {highest}");
        }
    }

    [Theory]
    [InlineData("\"timesPerWeek\":1", true)]
    [InlineData("\"timesPerWeek\":7", true)]
    [InlineData("\"timesPerWeek\":0", false)]
    [InlineData("\"timesPerWeek\":8", false)]
    [InlineData("\"dayNumbers\":[1,7]", true)]
    public void OfASession(string days, bool good) =>
        BoneRulesJson.TryReadPlan(BadPlanTests.On(days), out _, out _).Should().Be(good);

    [Theory]
    [InlineData("repetitions")]
    [InlineData("durationSeconds")]
    public void ARangeMayBeOpenOrEqualButNotBackwards(string property)
    {
        string With(string value) => BadPlanTests.InSession($$"""{"name":"a","{{property}}":{{value}}}""");

        BoneRulesJson.WritePlan(BoneRulesJson.ReadPlan(With("""{"min":5}"""))).Should().Be(With("""{"min":5}"""));
        BoneRulesJson.WritePlan(BoneRulesJson.ReadPlan(With("""{"max":8,"min":5}"""))).Should().Be(With("""{"min":5,"max":8}"""));
        BoneRulesJson.WritePlan(BoneRulesJson.ReadPlan(With("""{"min":5,"max":5}"""))).Should().Be(With("5"), "a number is written where both are equal");
        BoneRulesJson.TryReadPlan(With("""{"min":5,"max":4}"""), out _, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("104", true)]
    [InlineData("0", false)]
    [InlineData("105", false)]
    public void AWeekRepeatsUpTo104Times(string repeat, bool good) =>
        BoneRulesJson.TryReadPlan($$"""{"weeks":[{"repeat":{{repeat}},"sessions":[{"prescriptions":[]}]}]}""", out _, out _).Should().Be(good);

    [Fact]
    public void APlanLastsAtMost520WeeksRepeatsCounted()
    {
        static string Plan(string last) =>
            "{\"weeks\":[" + string.Concat(Enumerable.Repeat("""{"repeat":104,"sessions":[{"prescriptions":[]}]},""", 4)) + last + "]}";

        BoneRulesJson.TryReadPlan(Plan("""{"repeat":104,"sessions":[{"prescriptions":[]}]}"""), out _, out _).Should().BeTrue();
        BoneRulesJson.TryReadPlan(Plan("""{"repeat":104,"sessions":[{"prescriptions":[]}]},{"sessions":[{"prescriptions":[]}]}"""), out _, out var error)
            .Should().BeFalse();
        error!.Path.Should().Be("/weeks/5");
        error.Message.Should().Contain("520");
    }

    [Fact]
    public void APlanHoldsAtMost100000Prescriptions()
    {
        static ExercisePlan Plan(int count) => new()
        {
            Weeks = [new PlanWeek { Repeat = 104, Sessions = [new PlanSession { Prescriptions = Enumerable.Repeat(new ExercisePrescription { Name = "a" }, count).ToValueList() }] }],
        };

        PlanStructure.FirstError(Plan(100_000)).Should().BeNull();
        PlanStructure.FirstError(Plan(100_001))!.Value.Path.Should().Be("/weeks/0/sessions/0/prescriptions/100000");
        BoneRulesJson.TryReadPlan(BoneRulesJson.WritePlan(Plan(100_000)), out _, out _).Should().BeTrue();
        BoneRulesJson.TryReadPlan(BoneRulesJson.WritePlan(Plan(100_001)), out _, out _).Should().BeFalse();
    }

    [Fact]
    public void APlanBuiltInCodeIsHeldToTheSameStructure()
    {
        var plan = new ExercisePlan { Weeks = [new PlanWeek { Sessions = [new PlanSession { DayNumbers = [2, 9], Prescriptions = [] }] }] };

        PlanStructure.FirstError(plan)!.Value.Path.Should().Be("/weeks/0/sessions/0/dayNumbers/1");
        PlanStructure.FirstError(new ExercisePlan { Weeks = [null!] })!.Value.Path.Should().Be("/weeks/0");
        PlanStructure.FirstError(new ExercisePlan { Weeks = null! })!.Value.Path.Should().Be("/weeks");
        ClientStructure.FirstError(new ClientProfile { OneRepetitionMaximumKilograms = [new("row", 10), new("row", 12)] })!.Value.Path
            .Should().Be("/oneRepetitionMaximumKilograms/row");
    }
}
