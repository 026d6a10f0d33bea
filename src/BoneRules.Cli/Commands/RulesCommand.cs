using System.CommandLine;
using System.Text.Json;
using BoneRules.Cli.Text;
using BoneRules.Rules;

namespace BoneRules.Cli.Commands;

/// <summary><c>bonerules rules</c></summary>
internal static class RulesCommand
{
    public static Command Create(CliConsole console)
    {
        var format = Options.OneOf("--format", "How to print the list.", "text", "json");
        var command = new Command("rules", "Lists the rules.") { format };
        command.SetAction(result =>
        {
            if (result.GetValue(format) == "json") console.Output.WriteLine(Json());
            else RuleText.PrintList(RuleSet.Recommended, console);
            return ExitStatus.Compliant;
        });
        return command;
    }

    private static string Json()
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            writer.WriteStartArray();
            foreach (var rule in RuleSet.Recommended.Rules)
            {
                var descriptor = rule.Descriptor;
                writer.WriteStartObject();
                writer.WriteString("id", descriptor.Id);
                writer.WriteString("title", descriptor.Title);
                writer.WriteString("kind", RuleText.KindOf(rule));
                writer.WriteString("category", RuleText.CategoryOf(rule));
                writer.WriteBoolean("safety", descriptor.IsSafetyRule);
                writer.WriteString("status", JsonNamingPolicy.CamelCase.ConvertName(descriptor.Status.ToString()));
                writer.WriteString("since", descriptor.Since);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
        }
        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }
}
