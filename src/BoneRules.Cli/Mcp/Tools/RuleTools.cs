using BoneRules.Cli.Text;
using BoneRules.Rules;

namespace BoneRules.Cli.Mcp.Tools;

/// <summary>Explains a rule.</summary>
internal static class ExplainRule
{
    public static ReadOnlyTool Create(ToolBox box) => box.Make(
        "explain_rule", "Explain a rule", "What a rule says, why, whom it concerns, how grave it is, and the sources it rests on.",
        ToolSchema.Input(ToolSchema.RuleId),
        ToolSchema.Output(
            ("ruleId", ToolSchema.Text("The rule.")),
            ("title", ToolSchema.Text("What it finds.")),
            ("category", ToolSchema.Text("Its subject.")),
            ("safety", ToolSchema.Flag("Whether it is a safety rule.")),
            ("gravest", ToolSchema.Text("The gravest severity it can find.")),
            ("advice", ToolSchema.Text("What to do.")),
            ("sources", ToolSchema.Items("Where the guidance stands.")),
            ("page", ToolSchema.Text("Its page, in Markdown."))),
        (arguments, writer, _) =>
        {
            var rule = Find(box, arguments);
            writer.WriteRule(rule);
            writer.WriteStrings("sources", rule.Descriptor.Citations.Select(Citations.Describe));
            writer.WriteString("page", RulePages.TextOf(rule.Descriptor.Id) ?? string.Join('\n', RuleDescription.Of(rule)));
        });

    /// <summary>The rule that a call names.</summary>
    public static Rule Find(ToolBox box, ToolArguments arguments)
    {
        var id = arguments.Text("ruleId")!;
        return box.Validator.Rules.Rules.Find(id) ?? throw new ToolException($"There is no rule {id}; list_rules lists them.");
    }
}

/// <summary>Says why a rule did or did not apply.</summary>
internal static class WhyNot
{
    private const int MostPlaces = 200;

    public static ReadOnlyTool Create(ToolBox box) => box.Make(
        "why_not", "Why a rule did or did not apply",
        "For a plan and a person: which conditions of a rule held, did not hold, or could not be told, at each place, "
        + "or at one place even where the rule has nothing to say.",
        ToolSchema.Input(
            ToolSchema.RuleId, ToolSchema.Client, ToolSchema.Plan, ToolSchema.PlanText, ToolSchema.Unit, ToolSchema.AsOf,
            new ToolArgument("path", ToolSchema.Text("Only this place, a JSON Pointer into the plan as reports name it, such as /weeks/0/sessions/0/prescriptions/1."))),
        ToolSchema.Output(
            ("ruleId", ToolSchema.Text("The rule.")),
            ("forWhom", ToolSchema.Object("Whether it speaks to this person at all.")),
            ("places", ToolSchema.Items("What it says of each place, and by which conditions.")),
            ("placesLookedAt", ToolSchema.Whole("How many places it looked at.", 0, int.MaxValue)),
            ("placesLeftOut", ToolSchema.Whole("How many places this answer leaves out.", 0, int.MaxValue))),
        (arguments, writer, _) =>
        {
            var rule = ExplainRule.Find(box, arguments);
            var explanation = box.Validator.Explain(arguments.Client(), arguments.Plan().Plan, rule.Descriptor.Id, arguments.Text("path"));
            writer.WriteString("ruleId", rule.Descriptor.Id);
            writer.WritePropertyName("forWhom");
            writer.WriteCondition(explanation.ForWhom);
            writer.WriteStartArray("places");
            foreach (var place in explanation.Places.Take(MostPlaces))
            {
                writer.WriteStartObject();
                writer.WriteString("path", place.Path);
                writer.WriteString("verdict", ContractName.Of(place.Verdict));
                writer.WriteConditions("conditions", place.Conditions);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            writer.WriteNumber("placesLookedAt", explanation.PlacesLookedAt);
            writer.WriteNumber("placesLeftOut", Math.Max(0, explanation.Places.Count - MostPlaces));
        });
}

/// <summary>Lists the rules.</summary>
internal static class ListRules
{
    public static ReadOnlyTool Create(ToolBox box)
    {
        string[] categories = [.. Enum.GetValues<RuleCategory>().Select(ContractName.Of)];
        return box.Make(
            "list_rules", "List the rules", "The rules with title, subject and gravest severity.",
            ToolSchema.Input(
                new ToolArgument("category", ToolSchema.OneOf("Only this subject.", categories)),
                new ToolArgument("safetyOnly", ToolSchema.Flag("Only the rules that can leave a plan undetermined."))),
            ToolSchema.Output(("preset", ToolSchema.Text("The preset.")), ("version", ToolSchema.Text("The version of the rules.")), ("rules", ToolSchema.Items("The rules."))),
            (arguments, writer, _) =>
            {
                var (category, safetyOnly) = (arguments.OneOf("category", categories), arguments.Flag("safetyOnly"));
                var rules = box.Validator.Rules.Rules;
                writer.WriteString("preset", rules.Identity.Preset);
                writer.WriteString("version", rules.Identity.Version);
                writer.WriteStartArray("rules");
                foreach (var rule in rules.Rules.Where(rule => (category is null || RuleText.CategoryOf(rule) == category) && (!safetyOnly || rule.Descriptor.IsSafetyRule)))
                {
                    writer.WriteStartObject();
                    writer.WriteRule(rule);
                    writer.WriteEndObject();
                }
                writer.WriteEndArray();
            });
    }
}
