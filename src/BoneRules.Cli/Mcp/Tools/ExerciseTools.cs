using System.Text.Json;
using BoneRules.Cli.Text;

namespace BoneRules.Cli.Mcp.Tools;

/// <summary>Names what can take the place of an exercise.</summary>
internal static class SubstitutesTool
{
    public static ReadOnlyTool Create(ToolBox box) => box.Make(
        "substitutes", "What to do instead", "Safer exercises with the same intent that no rule has anything against for this person, nearest first; empty where the catalogue knows none.",
        ToolSchema.Input(ToolSchema.Client, new ToolArgument("exercise", ToolSchema.Text("The exercise, by catalogue id or name."), Required: true), ToolSchema.AsOf),
        ToolSchema.Output(("exerciseId", ToolSchema.Text("The exercise that was understood.")), ("substitutes", ToolSchema.Items("Catalogue id and name of each."))),
        (arguments, writer, _) =>
        {
            var (client, name) = (arguments.Client(), arguments.Text("exercise")!);
            var catalog = box.Validator.Rules.Catalog;
            var resolution = catalog.Resolve(name);
            var exercise = resolution.Exercise ?? throw new ToolException(
                $"exercise: \"{name}\" is not in the catalogue.{(resolution.Suggestions.Count > 0 ? $" Perhaps: {string.Join(", ", resolution.Suggestions)}?" : "")}");
            writer.WriteString("exerciseId", exercise.Id);
            writer.WriteStartArray("substitutes");
            foreach (var id in box.Validator.SubstitutesFor(client, exercise.Id))
            {
                writer.WriteStartObject();
                writer.WriteString("exerciseId", id);
                writer.WriteString("name", catalog.Find(id)?.Name ?? id);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
        });
}

/// <summary>Says how a name is recognised and how the movement loads spine and skeleton.</summary>
internal static class ClassifyExercise
{
    public static ReadOnlyTool Create(ToolBox box) => box.Make(
        "classify_exercise", "Classify an exercise",
        "How the name of an exercise is recognised, and how the movement loads spine and skeleton. An attribute that is null is not known, and not known is not safe.",
        ToolSchema.Input(
            new ToolArgument("name", ToolSchema.Text("The exercise, as it is written."), Required: true),
            new ToolArgument("category", ToolSchema.Text("The category that the source gives.")),
            new ToolArgument("equipment", ToolSchema.Text("The equipment that the source gives."))),
        ToolSchema.Output(("name", ToolSchema.Text("The name.")), ("resolution", ToolSchema.OneOf("How it was recognised.", "exact", "alias", "inferred", "unknown"))),
        static (arguments, writer, _) =>
        {
            using var classified = JsonDocument.Parse(Classification.Of(string.Join('\t', Cell(arguments, "name"), Cell(arguments, "category"), Cell(arguments, "equipment"))).ToJson());
            foreach (var property in classified.RootElement.EnumerateObject()) property.WriteTo(writer);
        });

    private static string Cell(ToolArguments arguments, string name) => (arguments.Text(name) ?? "").Replace('\t', ' ').ReplaceLineEndings(" ");
}
