using BoneRules.Cli.Commands;
using BoneRules.Cli.Text;
using BoneRules.Serialization;

namespace BoneRules.Cli.Mcp.Tools;

/// <summary>Writes a plan from the rules.</summary>
internal static class GeneratePlan
{
    private static readonly GenerationRequest _defaults = new();

    public static ReadOnlyTool Create(ToolBox box)
    {
        string[] templates = [.. RequestOptions.Templates.Keys];
        return box.Make(
            "generate_plan", "Write a plan that checks clean",
            "Writes a plan for a person from the rules that check plans, with the reason of each exercise, or says why there is none. refused: a clinician comes first; infeasible: the request leaves no plan; "
            + "partial: the result names what it lacks. Prefer it to writing a plan yourself.",
            ToolSchema.Input(
                ToolSchema.Client, ToolSchema.AsOf,
                new ToolArgument("daysPerWeek", ToolSchema.Whole("Days a week.", 1, 7)), new ToolArgument("minutesPerSession", ToolSchema.Whole("Minutes for a session.", 5, 240)),
                new ToolArgument("weeks", ToolSchema.Whole("Weeks.", 1, 26)), new ToolArgument("template", ToolSchema.OneOf("A published template to follow, adapted to the person.", templates)),
                new ToolArgument("equipment", ToolSchema.Items("What there is to train with, such as [\"chair\", \"band\"]; [] for nothing; what a home has where not stated.")),
                new ToolArgument("exclude", ToolSchema.Items("Catalogue ids never to use.")), new ToolArgument("prefer", ToolSchema.Items("Catalogue ids to use where the rules allow."))),
            ToolSchema.Output(
                ("state", ToolSchema.OneOf("What came of it.", [.. Enum.GetValues<GenerationState>().Select(ContractName.Of)])),
                ("result", ToolSchema.Object("The plan as contract JSON, why each exercise is in it, what is unmet, and the report; or why there is none."))),
            (arguments, writer, cancellation) =>
            {
                var request = new GenerationRequest
                {
                    DaysPerWeek = arguments.Whole("daysPerWeek", _defaults.DaysPerWeek, 1, 7),
                    MinutesPerSession = arguments.Whole("minutesPerSession", _defaults.MinutesPerSession, 5, 240),
                    Weeks = arguments.Whole("weeks", _defaults.Weeks, 1, 26),
                    Template = arguments.OneOf("template", templates) is { } template ? RequestOptions.Templates[template] : null,
                    Equipment = arguments.Texts("equipment"),
                    Exclude = arguments.Texts("exclude") ?? [],
                    Prefer = arguments.Texts("prefer") ?? [],
                };
                var generated = box.Generator.Generate(arguments.Client(), request, cancellation);
                writer.WriteString("state", ContractName.Of(generated.State));
                writer.WritePropertyName("result");
                writer.WriteRawValue(BoneRulesJson.WriteGeneration(generated), skipInputValidation: true);
            });
    }
}
