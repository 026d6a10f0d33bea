using BoneRules.Cli.Text;
using BoneRules.Rules;

namespace BoneRules.Cli.Mcp.Tools;

/// <summary>Says what to ask the person, and what each answer would change.</summary>
internal static class MissingFactsTool
{
    public static ReadOnlyTool Create(ToolBox box) => box.Make(
        "missing_facts", "What to ask the person",
        "How a person is assessed (gate, bone tier, falls level), which facts are missing, which of them decide, and, with a plan, what each answer would make of it. "
        + "Ask the person; never invent an answer.",
        ToolSchema.Input(ToolSchema.Client, ToolSchema.Plan, ToolSchema.PlanText, ToolSchema.Unit, ToolSchema.AsOf),
        ToolSchema.Output(
            ("gate", ToolSchema.Text("Whether exercise may begin: open, clearFirst, stop.")),
            ("boneTier", ToolSchema.Text("B0 to B3, or BU where unknown.")),
            ("fallsLevel", ToolSchema.Text("F0 to F2.")),
            ("reasons", ToolSchema.Items("Why.")),
            ("missing", ToolSchema.Items("The facts that are not known, deciding ones first.")),
            ("answers", ToolSchema.Items("With a plan: what each answer would make of it."))),
        (arguments, writer, _) =>
        {
            var (client, plan) = (arguments.Client(), arguments.PlanOrNone());
            // Checking an empty week says whether the client can be assessed at all, in the words of the library.
            var person = box.Validator.Check(client, plan?.Plan ?? new ExercisePlan { Weeks = [new PlanWeek { Sessions = [new PlanSession { Prescriptions = [] }] }] }).Assessment;
            writer.WriteString("gate", ContractName.Of(person.Gate.Highest));
            writer.WriteString("boneTier", person.ReportedBoneTier.ToString());
            writer.WriteString("fallsLevel", person.FallsLevel.Highest.ToString());
            writer.WriteStrings("reasons", person.Reasons.Select(static reason => reason.Message));
            writer.WriteStartArray("missing");
            foreach (var fact in person.Missing)
            {
                writer.WriteStartObject();
                writer.WriteString("path", fact.Path);
                writer.WriteBoolean("deciding", fact.Axes != AssessmentAxis.None);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            writer.WriteStartArray("answers");
            foreach (var answer in plan is null ? [] : box.Validator.ConsiderAnswers(client, plan.Plan))
            {
                writer.WriteStartObject();
                writer.WriteString("fact", answer.Fact);
                writer.WriteString("answer", answer.Answer);
                writer.WriteString("outcome", ContractName.Of(answer.Outcome));
                writer.WriteStrings("addedErrors", answer.AddedErrors);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
        });
}
