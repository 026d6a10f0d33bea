using System.Buffers;
using System.Text;
using System.Text.Json;
using BoneRules.Rules;
using BoneRules.Serialization;
using BoneRules.Tests.Properties;

namespace BoneRules.Tests.Bulk;

/// <summary>What is read and written without the serializer is what the serializer reads and writes.</summary>
public sealed class FastReadersAndWritersTests
{
    private const int Draws = 3_000;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_report_is_written_as_the_serializer_writes_it(bool indented)
    {
        var reports = new ReportWriter();
        var (findings, undetermined) = (0, 0);
        for (var seed = 0; seed < Draws / 4; seed++)
        {
            var report = ReportOf(new Dice(seed));
            if (seed % 7 == 0) report = report.Accept(static _ => new Suppression { Rule = "BR1001", Reason = "seen \"<here>\" 🦴", Author = "somebody" });
            var written = Written(writer => reports.Write(writer, report), indented);
            var expected = Written(writer => JsonSerializer.Serialize(writer, report, ContractContext.Default.ValidationReport), indented);
            if (written != expected) written.Should().Be(expected, "seed {0}", seed);
            (findings, undetermined) = (findings + report.Findings.Count, undetermined + report.Undetermined.Count);
        }
        findings.Should().BeGreaterThan(Draws);
        undetermined.Should().BePositive();
    }

    [Fact]
    public void Fixes_and_suppressions_are_written_as_the_serializer_writes_them()
    {
        var (client, plan) = (People.Osteoporosis, Plans.Of(new ExercisePrescription { Exercise = "sit-up", Sets = 2, Repetitions = 10 }));
        var report = PlanRepairer.Default.WithFixes(client, plan, PlanValidator.Default.Check(client, plan));
        report.Findings.Should().Contain(static finding => finding.Fixes != null && finding.Fixes.Count > 0);
        BoneRulesJson.WriteReport(report).Should().Be(Written(writer => JsonSerializer.Serialize(writer, report, ContractContext.Default.ValidationReport), indented: false));
    }

    [Theory]
    [InlineData(12)]
    [InlineData(double.NegativeZero)]
    [InlineData(1.5)]
    [InlineData(-3)]
    [InlineData(999_999_999_999_999)]
    [InlineData(1e15)]
    [InlineData(1e300)]
    [InlineData(0.1)]
    public void A_number_is_written_as_the_serializer_writes_it(double value) =>
        Written(writer => writer.WriteDoubleValue(value), indented: false).Should().Be(JsonSerializer.Serialize(value));

    [Fact]
    public void A_client_is_read_as_the_serializer_reads_it()
    {
        for (var seed = 0; seed < Draws; seed++)
        {
            var json = Encoding.UTF8.GetBytes(BoneRulesJson.WriteClient(ArbitraryClient.Build(new Dice(seed)), indented: seed % 2 == 0));
            var read = Read(json);
            var expected = JsonSerializer.Deserialize(json, ContractContext.Default.ClientProfile);
            if (read != expected) read.Should().Be(expected, "seed {0}", seed);
        }
    }

    /// <summary>Each of these is refused, or read by the reader of objects alone; none is read as something else.</summary>
    [Theory]
    [InlineData("""{"ageYears":"64"}""")]
    [InlineData("""{"ageYears":64.5}""")]
    [InlineData("""{"ageYears":-1}""")]
    [InlineData("""{"ageYears":64,"ageYears":65}""")]
    [InlineData("""{"age":64}""")]
    [InlineData("""{"sex":"Female"}""")]
    [InlineData("""{"sex":1}""")]
    [InlineData("""{"fractures":[{}]}""")]
    [InlineData("""{"fractures":[{"mechanism":"lowTrauma"}]}""")]
    [InlineData("""{"fractures":[null]}""")]
    [InlineData("""{"fractures":{}}""")]
    [InlineData("""{"fractures":[{"site":"vertebra","occurredOn":"2024-13"}]}""")]
    [InlineData("""{"clearances":[{"grantedOn":"2026-01-01"}]}""")]
    [InlineData("""{"clearances":[{"scope":"exercise","grantedBy":7}]}""")]
    [InlineData("""{"boneDensity":[{"tScore":-25}]}""")]
    [InlineData("""{"boneDensity":[{"tScore":"-2.5"}]}""")]
    [InlineData("""{"symptoms":["pain"]}""")]
    [InlineData("""{"symptoms":[null]}""")]
    [InlineData("""{"coachedMovements":[null]}""")]
    [InlineData("""{"walkingAid":"true"}""")]
    [InlineData("""{"asOf":"2026-11-31"}""")]
    [InlineData("""{"asOf":"2026-11"}""")]
    [InlineData("""[]""")]
    public void What_is_no_client_is_not_read(string json)
    {
        BoneRulesJson.TryReadClient(json, out _, out _).Should().BeFalse();
        ((Action)(() => Read(Encoding.UTF8.GetBytes(json)))).Should().Throw<RefusedValueException>();
    }

    [Fact]
    public void Every_fact_that_is_null_is_as_good_as_absent()
    {
        var properties = ContractContext.Default.ClientProfile.Properties.Select(static property => $"\"{property.Name}\":null").ToList();
        properties.Should().HaveCountGreaterThan(30);
        Read(Encoding.UTF8.GetBytes($"{{{string.Join(',', properties)}}}")).Should().Be(new ClientProfile());
    }

    private static ClientProfile Read(byte[] json)
    {
        var reader = new Utf8JsonReader(json, JsonPositions.ReaderOptions);
        reader.Read();
        return ClientReader.Read(ref reader);
    }

    private static ValidationReport ReportOf(Dice dice)
    {
        var (client, plan) = (ArbitraryClient.Build(dice), ArbitraryPlan.Build(dice));
        return PlanValidator.Default.Check(client, plan);
    }

    private static string Written(Action<Utf8JsonWriter> write, bool indented)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, BoneRulesJson.WriterOptions(indented))) write(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
