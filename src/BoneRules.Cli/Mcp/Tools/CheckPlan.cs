using BoneRules.Cli.Text;

namespace BoneRules.Cli.Mcp.Tools;

/// <summary>Judges a plan. Long reports are cut, gravest kept, and say how much was left out: a model's memory is short.</summary>
internal static class CheckPlan
{
    private const int UsualFindings = 100, MostFindings = 10_000;

    public static ReadOnlyTool Create(ToolBox box) => box.Make(
        "check_plan", "Check an exercise plan",
        "Judges an exercise plan for a person with weak bones: findings with severity, place, limit and source; what could not be decided and which facts would settle it; what was not recognised. "
        + "Outcome nonCompliant or undetermined means the plan must not be given to the person as it is.",
        ToolSchema.Input(
            ToolSchema.Client, ToolSchema.Plan, ToolSchema.PlanText, ToolSchema.Unit, ToolSchema.AsOf,
            new ToolArgument("fixes", ToolSchema.Flag("Whether to give ways to mend each finding, as JSON Patch on the plan.")),
            new ToolArgument("mostFindings", ToolSchema.Whole("The most findings to give, the gravest first to stay.", 1, MostFindings))),
        ToolSchema.Output(
            ("outcome", ToolSchema.OneOf("The verdict; undetermined is never the same as compliant.", "compliant", "undetermined", "nonCompliant")),
            ("report", ToolSchema.Object("The report; schema: resource bonerules://schemas/report.")),
            ("leftOut", ToolSchema.Object("How many findings of each severity, undecided matters and exercises that were not recognised the report leaves out.")),
            ("unreadLines", ToolSchema.Items("Lines of planText that are not in the plan, so were not judged."))),
        (arguments, writer, cancellation) =>
        {
            var (client, plan) = (arguments.Client(), arguments.Plan());
            var most = arguments.Whole("mostFindings", UsualFindings, 1, MostFindings);
            var report = box.Validator.Check(client, plan.Plan);
            var shown = Shorten(report, most);
            if (arguments.Flag("fixes")) shown = box.Repairer.WithFixes(client, plan.Plan, shown, cancellation);
            writer.WriteString("outcome", ContractName.Of(report.Outcome));
            writer.WriteReport("report", shown);
            writer.WriteStartObject("leftOut");
            foreach (var severity in (ReadOnlySpan<Severity>)[Severity.Error, Severity.Warning, Severity.Info])
                writer.WriteNumber(ContractName.Of(severity), Count(report, severity) - Count(shown, severity));
            writer.WriteNumber("undetermined", report.Undetermined.Count - shown.Undetermined.Count);
            writer.WriteNumber("notAssessed", report.NotAssessed.Count - shown.NotAssessed.Count);
            writer.WriteEndObject();
            writer.WriteUnread(plan);
        });

    private static ValidationReport Shorten(ValidationReport report, int most)
    {
        // The order of the report stays; a stable sort by severity says which are kept.
        var kept = report.Findings.OrderByDescending(static finding => finding.Severity).Take(most).ToHashSet(ReferenceEqualityComparer.Instance);
        return report with
        {
            Findings = report.Findings.Where(kept.Contains).ToValueList(),
            Undetermined = report.Undetermined.Take(most).ToValueList(),
            NotAssessed = report.NotAssessed.Take(most).ToValueList(),
            Suppressed = report.Suppressed.Take(most).ToValueList(),
        };
    }

    private static int Count(ValidationReport report, Severity severity) => report.Findings.Count(finding => finding.Severity == severity);
}
