using System.CommandLine;
using BoneRules.Cli.Text;
using BoneRules.Serialization;

namespace BoneRules.Cli.Commands;

/// <summary><c>bonerules generate --client CLIENT</c>, and <c>--clients FILE</c> for many.</summary>
internal static class GenerateCommand
{
    private const string Result = "json", Plan = "plan", Week = "text", Fridge = "markdown";

    public static Command Create(CliConsole console)
    {
        var client = new Option<string?>("--client") { Description = "The person, as contract JSON." };
        var clients = new Option<string?>("--clients") { Description = "Many people: a client a line, a result a line out; - for standard input." };
        var request = new RequestOptions();
        var format = Options.OneOf(
            "--format", "How to print it: a week grid, the result with its reasons, the plan alone, or a sheet for the fridge. Without it a week grid on a terminal, else the plan.",
            Week, Result, Plan, Fridge);
        var asOf = new Option<string?>("--as-of") { Description = "The reference date (YYYY-MM-DD); else the client's asOf, else today." };
        var configuration = Options.Configuration();
        var output = Options.Output();
        var command = new Command("generate", "Writes a plan that checks clean for a person, or says why there is none.") { client, clients, format, asOf, configuration, output };
        request.AddTo(command);
        command.SetAction(result =>
        {
            var (one, many, to) = (result.GetValue(client), result.GetValue(clients), result.GetValue(output));
            if (one is null == many is null) throw new CommandException("One of --client and --clients is needed.");
            var date = Options.DateOf("--as-of", result.GetValue(asOf));
            ClientProfile Dated(ClientProfile person) => person with { AsOf = date ?? person.AsOf ?? console.Today() };
            var generator = new PlanGenerator(Options.ValidatorOf(result.GetValue(configuration), console).Rules);
            GenerationResult Generate(ClientProfile person) => generator.Generate(Dated(person), request.Read(result));
            return many is null
                ? WriteOne(WithoutFlaws(() => Generate(PlanInput.ReadClient(one!, console))), result.GetValue(format), to, console)
                : new BulkGeneration(many, person => WithoutFlaws(() => Generate(person)), console).Run(to);
        });
        return command;
    }

    private static int WriteOne(GenerationResult generated, string? format, string? to, CliConsole console)
    {
        var shape = format ?? (to is null && console.IsTerminal ? Week : Plan);
        if (Written(generated, shape) is { } text) Files.Write(to, text, console);
        // A plan alone says nothing of what it lacks, and no plan says nothing at all.
        if (shape is Plan or Fridge || generated.Plan is null) GenerationText.WriteVerdict(generated, console.Error);
        return generated.State == GenerationState.Complete ? ExitStatus.Compliant : ExitStatus.NotCompliant;
    }

    private static GenerationResult WithoutFlaws(Func<GenerationResult> generate)
    {
        try
        {
            return generate();
        }
        catch (ArgumentException refused)
        {
            throw new CommandException(refused.Message.ReplaceLineEndings(" "));
        }
    }

    private static string? Written(GenerationResult result, string format) => (format, result.Plan) switch
    {
        (Result, _) => BoneRulesJson.WriteGeneration(result, indented: true) + "\n",
        (_, null) => null,
        (Plan, { } plan) => BoneRulesJson.WritePlan(plan, indented: true) + "\n",
        (Fridge, { } plan) => GenerationText.Markdown(plan),
        (_, { } plan) => GenerationText.Week(plan, result),
    };
}
