using System.Text;
using BoneRules.Rules;
using BoneRules.Serialization;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Kernel;

public sealed class PlanLabelsTests
{
    private static readonly ExercisePlan Labelled = new()
    {
        Id = "plan",
        Weeks =
        [
            new PlanWeek { Id = "first", Sessions = [Session(null, Prescribe("walking")) with { Id = "early", Name = "Early" }, Session(null, Prescribe("goblet-squat") with { Id = "squat" })] },
            new PlanWeek { Id = "second", Sessions = [Session(null, Prescribe("walking"), Prescribe("bird-dog") with { Id = "dog", Name = "The dog" }) with { Id = "late" }] },
        ],
    };

    private static string?[] LabelsOf(PreparedPlan plan) =>
    [
        plan.Labels.PlanId,
        .. Enumerable.Range(0, plan.Weeks.Length).Select(plan.Labels.WeekId),
        .. Enumerable.Range(0, plan.Sessions.Length).Select(session => plan.Labels.Session(plan, session)).SelectMany(static label => (string?[])[label.Id, label.Name]),
        .. Enumerable.Range(0, plan.Prescriptions.Length).Select(prescription => plan.Labels.Prescription(plan, prescription)).SelectMany(static label => (string?[])[label.Id, label.Exercise, label.Name]),
    ];

    [Fact]
    public void What_a_plan_calls_its_parts_is_told_whichever_way_it_was_read()
    {
        string?[] expected =
        [
            "plan", "first", "second", "early", "Early", null, null, "late", null,
            null, "walking", null, "squat", "goblet-squat", null, null, "walking", null, "dog", "bird-dog", "The dog",
        ];

        LabelsOf(PlanValidator.Default.Rules.Prepare(Labelled)).Should().Equal(expected);
        LabelsOf(Read(new RequestReader(PlanValidator.Default, null, null), Labelled)).Should().Equal(expected);
    }

    [Fact]
    public void A_plan_that_is_read_next_has_none_of_the_labels_of_the_one_before()
    {
        var reader = new RequestReader(PlanValidator.Default, null, null);
        Read(reader, Labelled);

        var next = Read(reader, Of(Prescribe("bird-dog")));

        LabelsOf(next).Should().Equal(null, null, null, null, null, "bird-dog", null);
        var labels = (LabelsOfRows)next.Labels;
        (labels.Weeks.Count, labels.Sessions.Count, labels.Prescriptions.Length).Should().Be((1, 1, 1));
    }

    private static PreparedPlan Read(RequestReader reader, ExercisePlan plan) =>
        reader.Read(Encoding.UTF8.GetBytes($$"""{"id":"1","client":{{BoneRulesJson.WriteClient(People.Osteoporosis)}},"plan":{{BoneRulesJson.WritePlan(plan)}}}"""), out _)!.Value.Plan;
}
