using System.Text.Json;
using BoneRules.Cli.Mcp.Tools;

namespace BoneRules.Cli.Mcp;

/// <summary>The tools, over one validator.</summary>
internal sealed class ToolBox
{
    private readonly Dictionary<string, ReadOnlyTool> _byName;
    private readonly Lazy<PlanGenerator> _generator;

    public ToolBox(PlanValidator validator, Func<DateOnly> today)
    {
        (Validator, Today) = (validator, today);
        Repairer = new PlanRepairer(validator);
        _generator = new Lazy<PlanGenerator>(() => new PlanGenerator(validator.Rules));
        Documents = new DocumentShelf(validator.Rules.Rules);
        Tools =
        [
            CheckPlan.Create(this), ExplainRule.Create(this), WhyNot.Create(this), MissingFactsTool.Create(this), ProposeRepair.Create(this),
            SubstitutesTool.Create(this), GeneratePlan.Create(this), ClassifyExercise.Create(this), ListRules.Create(this),
        ];
        _byName = Tools.ToDictionary(static tool => tool.Name, StringComparer.Ordinal);
    }

    public PlanValidator Validator { get; }

    public PlanRepairer Repairer { get; }

    public PlanGenerator Generator => _generator.Value;

    public Func<DateOnly> Today { get; }

    public DocumentShelf Documents { get; }

    public IReadOnlyList<ReadOnlyTool> Tools { get; }

    public string Version => Validator.Rules.Rules.Identity.Version;

    public ReadOnlyTool? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>A tool whose answer is written from arguments that are read strictly; what the library refuses is told to the caller.</summary>
    public ReadOnlyTool Make(string name, string title, string description, JsonElement input, JsonElement output, Action<ToolArguments, Utf8JsonWriter, CancellationToken> answer) => new()
    {
        Name = name,
        Title = title,
        Description = description,
        Input = input,
        Output = output,
        Answer = (values, cancellation) =>
        {
            try
            {
                return AnswerJson.Of(writer => answer(new ToolArguments(name, input, values, Today), writer, cancellation));
            }
            catch (ArgumentException refused)
            {
                throw new ToolException(refused.Message.ReplaceLineEndings(" "));
            }
        },
    };
}
