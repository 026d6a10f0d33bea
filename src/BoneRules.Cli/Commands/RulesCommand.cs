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
        var configuration = Options.Configuration();
        var command = new Command("rules", "Lists the rules.") { format, configuration };
        command.SetAction(result =>
        {
            var rules = Options.ValidatorOf(result.GetValue(configuration), console).Rules.Rules;
            if (result.GetValue(format) == "json") console.Output.WriteLine(Json(rules));
            else RuleText.PrintList(rules, console);
            return ExitStatus.Compliant;
        });
        return command;
    }

    private static string Json(RuleSet rules)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            writer.WriteStartArray();
            foreach (var rule in rules.Rules)
            {
                var descriptor = rule.Descriptor;
                writer.WriteStartObject();
                writer.WriteString("id", descriptor.Id);
                writer.WriteString("title", descriptor.Title);
                writer.WriteString("kind", RuleText.KindOf(rule));
                writer.WriteString("category", RuleText.CategoryOf(rule));
                writer.WriteBoolean("safety", descriptor.IsSafetyRule);
                writer.WriteString("gravest", ContractName.Of(rule.GravestSeverity));
                writer.WriteStartArray("sources");
                foreach (var source in descriptor.Citations.Select(static citation => citation.Source).Distinct(StringComparer.Ordinal)) writer.WriteStringValue(source);
                writer.WriteEndArray();
                writer.WriteStartArray("parameters");
                foreach (var parameter in rule.Parameters)
                {
                    writer.WriteStartObject();
                    writer.WriteString("name", parameter.Name);
                    writer.WriteNumber("default", parameter.Default);
                    writer.WriteNumber("min", parameter.Min);
                    writer.WriteNumber("max", parameter.Max);
                    writer.WriteEndObject();
                }
                writer.WriteEndArray();
                writer.WriteString("status", JsonNamingPolicy.CamelCase.ConvertName(descriptor.Status.ToString()));
                writer.WriteString("since", descriptor.Since);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
        }
        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }
}
