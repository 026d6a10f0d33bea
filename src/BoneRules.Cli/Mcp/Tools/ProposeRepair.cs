using BoneRules.Cli.Text;

namespace BoneRules.Cli.Mcp.Tools;

/// <summary>Mends a plan as far as may be, as a proposal.</summary>
internal static class ProposeRepair
{
    public static ReadOnlyTool Create(ToolBox box) => box.Make(
        "propose_repair", "Propose a mended plan",
        "A plan mended with the fewest changes, what was changed for which finding, and what is left and why. Without includeReview it only lowers and takes away; with it, "
        + "it also substitutes and adds, which a person should look at. Check the outcome: a mended plan can still be nonCompliant or undetermined.",
        ToolSchema.Input(
            ToolSchema.Client, ToolSchema.Plan, ToolSchema.PlanText, ToolSchema.Unit, ToolSchema.AsOf,
            new ToolArgument("includeReview", ToolSchema.Flag("Whether to substitute, add and move as well."))),
        ToolSchema.Output(
            ("outcome", ToolSchema.OneOf("The verdict on the mended plan.", "compliant", "undetermined", "nonCompliant")),
            ("plan", ToolSchema.Object("The mended plan, as contract JSON.")),
            ("applied", ToolSchema.Items("What was changed, and for which finding.")),
            ("left", ToolSchema.Items("The errors and warnings that are left, and why.")),
            ("undetermined", ToolSchema.Items("What is still undecided.")),
            ("stopReason", ToolSchema.Text("Why mending stopped.")),
            ("unreadLines", ToolSchema.Items("Lines of planText that are not in the plan."))),
        (arguments, writer, cancellation) =>
        {
            var (client, plan) = (arguments.Client(), arguments.Plan());
            var mended = box.Repairer.Repair(client, plan.Plan, new RepairOptions { IncludeReview = arguments.Flag("includeReview") }, cancellation);
            writer.WriteString("outcome", ContractName.Of(mended.Report.Outcome));
            writer.WritePlan("plan", mended.Plan);
            writer.WriteStartArray("applied");
            foreach (var (finding, fix) in mended.Applied)
            {
                writer.WriteStartObject();
                writer.WriteString("ruleId", finding.RuleId);
                writer.WriteString("severity", ContractName.Of(finding.Severity));
                writer.WriteString("message", finding.Message);
                writer.WriteString("applicability", ContractName.Of(fix.Applicability));
                writer.WriteString("title", fix.Title);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            writer.WriteStartArray("left");
            foreach (var (finding, reason) in mended.Left)
            {
                writer.WriteStartObject();
                writer.WriteString("ruleId", finding.RuleId);
                writer.WriteString("severity", ContractName.Of(finding.Severity));
                writer.WriteString("path", finding.Path);
                writer.WriteString("message", finding.Message);
                writer.WriteString("reason", reason);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            writer.WriteStrings("undetermined", mended.Report.Undetermined.Select(static matter => matter.Message));
            writer.WriteString("stopReason", ContractName.Of(mended.StopReason));
            writer.WriteUnread(plan);
        });
}
