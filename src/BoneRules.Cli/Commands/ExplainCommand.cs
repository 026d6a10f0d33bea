using System.CommandLine;
using BoneRules.Cli.Text;

namespace BoneRules.Cli.Commands;

/// <summary><c>bonerules explain ID [--plan PLAN --client CLIENT]</c></summary>
internal static class ExplainCommand
{
    public static Command Create(CliConsole console)
    {
        var id = new Argument<string>("ID") { Description = "The id of a rule, such as BR1001." };
        var plan = new Option<string?>("--plan") { Description = "A plan, to say why the rule did or did not apply." };
        var client = new Option<string?>("--client") { Description = "The person, as contract JSON." };
        var at = new Option<string?>("--at") { Description = "Only this place of the plan, as a report names it, even where the rule has nothing to say of it." };
        var configuration = Options.Configuration();
        var command = new Command("explain", "Explains a rule and, for a plan and a person, why it did or did not apply.") { id, plan, client, at, configuration };
        command.SetAction(result =>
        {
            var validator = Options.ValidatorOf(result.GetValue(configuration), console);
            var rule = validator.Rules.Rules.Find(result.GetValue(id)!)
                ?? throw new CommandException($"there is no rule {result.GetValue(id)}; `bonerules rules` lists them.");
            var (planPath, clientPath) = (result.GetValue(plan), result.GetValue(client));
            if (planPath is null != clientPath is null) throw new CommandException("--plan and --client go together.");
            RulePages.Print(rule, console);
            if (planPath is null) return ExitStatus.Compliant;
            var person = PlanInput.ReadClient(clientPath!, console);
            person = person with { AsOf = person.AsOf ?? console.Today() };
            var input = PlanInput.Read(planPath, null, PlanInput.OptionsOf(null), console);
            RuleText.PrintWhy(validator.Explain(person, input.Plan, rule.Descriptor.Id, result.GetValue(at)), input.Plan, console);
            return ExitStatus.Compliant;
        });
        return command;
    }
}
