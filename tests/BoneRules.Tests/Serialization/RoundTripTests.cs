using System.Buffers;
using System.Text;
using BoneRules.Serialization;
using BoneRules.Tests.Properties;

namespace BoneRules.Tests.Serialization;

/// <summary>What is written reads back as the same value, and what is read writes back as the same bytes.</summary>
public class RoundTripTests
{
    [Fact]
    public void EveryPlanSurvives() => Law.Holds(ArbitraryPlan.Any, plan =>
    {
        var json = BoneRulesJson.WritePlan(plan);
        var read = BoneRulesJson.ReadPlan(json);
        read.Should().Be(plan);
        BoneRulesJson.WritePlan(read).Should().Be(json);
        BoneRulesJson.ReadPlan(BoneRulesJson.WritePlan(plan, indented: true)).Should().Be(plan);
    });

    [Fact]
    public void EveryClientSurvives() => Law.Holds(ArbitraryClient.Any, client =>
    {
        var json = BoneRulesJson.WriteClient(client);
        var read = BoneRulesJson.ReadClient(json);
        read.Should().Be(client);
        BoneRulesJson.WriteClient(read).Should().Be(json);
        BoneRulesJson.ReadClient(BoneRulesJson.WriteClient(client, indented: true)).Should().Be(client);
    });

    [Fact]
    public void NotKnownAndAskedAndNoneStayApart()
    {
        var unknown = BoneRulesJson.ReadClient("""{"fractures":null,"sex":null,"oneRepetitionMaximumKilograms":null}""");
        var none = BoneRulesJson.ReadClient("""{"fractures":[],"oneRepetitionMaximumKilograms":{}}""");

        unknown.Fractures.Should().BeNull();
        none.Fractures.Should().NotBeNull().And.BeEmpty();
        BoneRulesJson.WriteClient(unknown).Should().Be("{}", "what is not known is not written");
        BoneRulesJson.WriteClient(none).Should().Be("""{"fractures":[],"oneRepetitionMaximumKilograms":{}}""");
    }

    [Theory]
    [InlineData("💪🏽 Beinpresse")]
    [InlineData("تمرين القرفصاء")]
    [InlineData("\u202Eright to left\u202C")]
    [InlineData("深蹲 – <b>'n'</b> & \"q\" \\ \u0001 \u2028")]
    public void NamesOfAnyScriptPassThroughUntouched(string name)
    {
        var plan = new ExercisePlan { Weeks = [new PlanWeek { Sessions = [new PlanSession { Prescriptions = [new ExercisePrescription { Name = name }] }] }] };

        BoneRulesJson.ReadPlan(BoneRulesJson.WritePlan(plan)).Weeks[0].Sessions[0].Prescriptions[0].Name.Should().Be(name);
        BoneRulesJson.ReadPlan(BadPlanTests.InSession($"{{\"name\":\"{System.Text.Json.JsonEncodedText.Encode(name)}\"}}")).Should().Be(plan);
    }

    [Fact]
    public void UmlautsAreWrittenAsTheyAre() =>
        BoneRulesJson.WriteClient(new ClientProfile { Clearances = [new Clearance { Scope = ClearanceScope.Exercise, GrantedBy = "Hausärztin Müller & Söhne" }] })
            .Should().Be("""{"clearances":[{"scope":"exercise","grantedBy":"Hausärztin Müller & Söhne"}]}""");

    [Fact]
    public void ExtensionsAreKeptAndCompacted()
    {
        const string Written = """{"extensions":{"n":1.50,"s":"ä","o":{"x":[true,null]}},"weeks":[{"sessions":[{"prescriptions":[]}]}]}""";
        var plan = BoneRulesJson.ReadPlan(Written.Replace(":", " : ", StringComparison.Ordinal).Replace("ä", "\\u00e4", StringComparison.Ordinal));

        plan.Extensions!.Json.Should().Be("""{"n":1.50,"s":"ä","o":{"x":[true,null]}}""");
        plan.Extensions.Should().Be(new Extensions("""{ "n": 1.50, "s": "\u00e4", "o": { "x": [ true, null ] } }"""));
        BoneRulesJson.ReadPlan(BoneRulesJson.WritePlan(plan)).Should().Be(plan);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("null")]
    [InlineData(" ")]
    public void ExtensionsAreOneObject(string json)
    {
        var making = () => new Extensions(json);

        making.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void AllWaysInAndOutAgree()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. TestFiles.Example("third-party.plan.json")];
        var text = Encoding.UTF8.GetString(marked);
        var plan = BoneRulesJson.ReadPlan(marked);
        BoneRulesJson.ReadPlan(text).Should().Be(plan);
        BoneRulesJson.ReadPlan(new MemoryStream(marked)).Should().Be(plan);

        var written = BoneRulesJson.WritePlan(plan, indented: true);
        var stream = new MemoryStream();
        BoneRulesJson.WritePlan(plan, stream, indented: true);
        var buffer = new ArrayBufferWriter<byte>();
        BoneRulesJson.WritePlan(plan, buffer, indented: true);
        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(written);
        Encoding.UTF8.GetString(buffer.WrittenSpan).Should().Be(written);
        written.Should().StartWith("{\n  \"schemaVersion\": 1,\n").And.NotContain("\r");
        stream.CanWrite.Should().BeTrue("the stream stays open");
    }

    [Fact]
    public void AllWaysInAndOutAgreeForClientsToo()
    {
        var bytes = TestFiles.Example("healed-vertebral-fracture.client.json");
        var client = BoneRulesJson.ReadClient(bytes);
        BoneRulesJson.ReadClient(Encoding.UTF8.GetString(bytes)).Should().Be(client);
        BoneRulesJson.ReadClient(new MemoryStream(bytes)).Should().Be(client);

        var stream = new MemoryStream();
        BoneRulesJson.WriteClient(client, stream);
        var buffer = new ArrayBufferWriter<byte>();
        BoneRulesJson.WriteClient(client, buffer);
        buffer.WrittenSpan.SequenceEqual(stream.ToArray()).Should().BeTrue();
        Encoding.UTF8.GetString(buffer.WrittenSpan).Should().Be(BoneRulesJson.WriteClient(client));
    }
}
