using System.Globalization;
using System.Text;
using BoneRules.Rules;
using BoneRules.Serialization;
using BoneRules.Tests.Properties;

namespace BoneRules.Tests.Bulk;

/// <summary>The reader of rows, the reader of objects and a naive interpreter of the declarations find the same, on plans and people by chance.</summary>
/// <remarks>A few thousand each time; <c>BONERULES_RANDOM_PLANS=100000</c> compares as many as it says.</remarks>
public sealed class ThreeWaysTests
{
    private const int Usual = 2_000;

    private static int Count => int.TryParse(Environment.GetEnvironmentVariable("BONERULES_RANDOM_PLANS"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : Usual;

    [Fact]
    public void Rows_objects_and_the_declarations_read_one_by_one_agree()
    {
        var validator = PlanValidator.Default;
        var reader = new RequestReader(validator, null, null);
        var matters = 0;
        for (var seed = 0; seed < Count; seed++)
        {
            var dice = new Dice(seed);
            var (client, plan) = (ArbitraryClient.Build(dice), seed % 3 == 0 ? ArbitraryPlan.Repeating(dice) : ArbitraryPlan.Build(dice));
            var line = Encoding.UTF8.GetBytes($$"""{"id":"{{seed}}","client":{{BoneRulesJson.WriteClient(client)}},"plan":{{BoneRulesJson.WritePlan(plan)}}}""");

            var read = reader.Read(line, out var error);
            error.Should().BeNull("plan {0} is valid", seed);
            var (bound, rows) = read!.Value;
            rows.Labels.Should().BeOfType<LabelsOfRows>("plan {0} is regular", seed);
            var sink = new FindingSink();
            var report = BoneRulesJson.WriteReport(validator.Check(bound, rows, sink));

            // Plain comparisons: the assertions are too slow for a hundred thousand.
            if (report != BoneRulesJson.WriteReport(validator.Check(client, plan))) report.Should().Be(BoneRulesJson.WriteReport(validator.Check(client, plan)), "seed {0}", seed);
            var objects = validator.Rules.Prepare(plan);
            var naive = new NaiveInterpreter(validator.Rules.Rules, bound.Person, objects).Judge();
            if (!naive.SequenceEqual(NaiveInterpreter.Describe(sink))) NaiveInterpreter.Describe(sink).Should().Equal(naive, "seed {0}", seed);
            var steps = rows.Steps.ToArray().Select(static step => NaiveSteps.Describe(step)).Order(StringComparer.Ordinal).ToList();
            var naiveSteps = new NaiveSteps(plan, objects).Find();
            if (!steps.SequenceEqual(naiveSteps)) steps.Should().Equal(naiveSteps, "seed {0}", seed);
            var week = seed % plan.Weeks.Count;
            sink.Clear();
            bound.JudgeWeekAndProgression(objects, week, sink);
            var partly = BoneRulesJson.WriteReport(new ReportAssembly(validator.Rules, bound.Person, objects, []).Assemble(sink, week));
            if (partly != BoneRulesJson.WriteReport(validator.CheckWeek(client, plan, week))) BoneRulesJson.WriteReport(validator.CheckWeek(client, plan, week)).Should().Be(partly, "seed {0}", seed);
            matters += naive.Count;
        }
        matters.Should().BeGreaterThan(Count, "agreement on nothing would say nothing");
    }

    [Theory]
    [InlineData(typeof(ExercisePlan), typeof(PlanField))]
    [InlineData(typeof(PlanWeek), typeof(WeekField))]
    [InlineData(typeof(PlanSession), typeof(SessionField))]
    [InlineData(typeof(ExercisePrescription), typeof(PrescriptionField))]
    [InlineData(typeof(Effort), typeof(EffortField))]
    [InlineData(typeof(PlanRequest), typeof(RequestField))]
    [InlineData(typeof(ClientProfile), typeof(ClientField))]
    [InlineData(typeof(BoneDensityMeasurement), typeof(ScanField))]
    [InlineData(typeof(Fracture), typeof(FractureField))]
    [InlineData(typeof(Clearance), typeof(ClearanceField))]
    public void The_reader_of_rows_knows_every_property_of_the_contract(Type type, Type fields) =>
        Enum.GetNames(fields).Select(static name => char.ToLowerInvariant(name[0]) + name[1..])
            .Should().BeEquivalentTo(ContractContext.Default.GetTypeInfo(type)!.Properties.Select(static property => property.Name));
}
