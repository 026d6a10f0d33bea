using BoneRules.Serialization;
using BoneRules.Tests.Properties;

namespace BoneRules.Tests.Serialization;

/// <summary>The committed schemas are what the code makes, take what the reader takes, and refuse what a schema can refuse.</summary>
public class ContractSchemaTests
{
    [Fact]
    public void TheCommittedSchemasAreWhatTheCodeMakes()
    {
        TestFiles.ShouldBeApproved(ContractSchema.Plan, "schemas/plan.schema.json");
        TestFiles.ShouldBeApproved(ContractSchema.Client, "schemas/client.schema.json");
        TestFiles.ShouldBeApproved(ContractSchema.Report, "schemas/report.schema.json");
        TestFiles.ShouldBeApproved(ContractSchema.Configuration, "schemas/config.schema.json");
    }

    [Fact]
    public void EveryPlanFollowsTheSchema() => Law.Holds(ArbitraryPlan.Any, plan =>
        JsonSchemaCheck.Errors(ContractSchema.Plan, BoneRulesJson.WritePlan(plan)).Should().BeEmpty());

    [Fact]
    public void EveryClientFollowsTheSchema() => Law.Holds(ArbitraryClient.Any, client =>
        JsonSchemaCheck.Errors(ContractSchema.Client, BoneRulesJson.WriteClient(client)).Should().BeEmpty());

    [Fact]
    public void NullIsAllowedWhereverAFactMayBeUnknown()
    {
        JsonSchemaCheck.Errors(ContractSchema.Client, """{"ageYears":null,"sex":null,"fractures":null,"frax":null,"asOf":null,"extensions":null}""").Should().BeEmpty();
        JsonSchemaCheck.Errors(ContractSchema.Plan, BadPlanTests.InSession("""{"exercise":null,"name":"a","sets":null,"durationSeconds":null,"hints":null}""")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{"ageYears":126}""")]
    [InlineData("""{"ageYears":60.5}""")]
    [InlineData("""{"sex":"woman"}""")]
    [InlineData("""{"age":60}""")]
    [InlineData("""{"symptoms":[null]}""")]
    [InlineData("""{"fractures":[{}]}""")]
    [InlineData("""{"asOf":"2026-11"}""")]
    [InlineData("""{"boneDensity":[{"measuredOn":"November"}]}""")]
    [InlineData("""{"oneRepetitionMaximumKilograms":{"a":1001}}""")]
    public void TheClientSchemaRefuses(string json) => JsonSchemaCheck.Errors(ContractSchema.Client, json).Should().NotBeEmpty();

    [Theory]
    [InlineData("""{"weeks":[]}""")]
    [InlineData("""{"weeks":null}""")]
    [InlineData("""{"weeks":[{"sessions":[]}]}""")]
    [InlineData("""{"weeks":[{"repeat":105,"sessions":[{"prescriptions":[]}]}]}""")]
    [InlineData("""{"weeks":[{"sessions":[{"days":["monday","monday"],"prescriptions":[]}]}]}""")]
    [InlineData("""{"weeks":[{"sessions":[{"dayNumbers":[8],"prescriptions":[]}]}]}""")]
    [InlineData("""{"weeks":[{"sessions":[{"prescriptions":[{}]}]}]}""")]
    [InlineData("""{"weeks":[{"sessions":[{"prescriptions":[{"name":" "}]}]}]}""")]
    [InlineData("""{"weeks":[{"sessions":[{"prescriptions":[{"name":"a","sets":{"max":3}}]}]}]}""")]
    [InlineData("""{"weeks":[{"sessions":[{"prescriptions":[{"name":"a","sets":{"min":3,"max":1001}}]}]}]}""")]
    [InlineData("""{"weeks":[{"sessions":[{"prescriptions":[{"name":"a","sets":2.5}]}]}]}""")]
    public void ThePlanSchemaRefuses(string json) => JsonSchemaCheck.Errors(ContractSchema.Plan, json).Should().NotBeEmpty();
}
