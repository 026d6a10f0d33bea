using System.CommandLine;
using BoneRules.Cli.Text;

namespace BoneRules.Cli.Commands;

/// <summary><c>bonerules diff A B</c></summary>
internal static class DiffCommand
{
    public static Command Create(CliConsole console)
    {
        var earlier = new Argument<string>("A") { Description = "The earlier report, as JSON." };
        var later = new Argument<string>("B") { Description = "The later report, as JSON." };
        var command = new Command("diff", "Compares two reports: what came, what went, what stayed.") { earlier, later };
        command.SetAction(result =>
        {
            try
            {
                var diff = ReportDiff.Between(Files.Read(result.GetValue(earlier)!, console), Files.Read(result.GetValue(later)!, console));
                Print("added", diff.Added);
                Print("fixed", diff.Fixed);
                console.Output.WriteLine($"{diff.Added.Count} added, {diff.Fixed.Count} fixed, {diff.Unchanged.Count} unchanged");
                return ExitStatus.Compliant;
            }
            catch (FormatException failure)
            {
                throw new CommandException(failure.Message);
            }
        });
        return command;

        void Print(string what, ValueList<DiffedFinding> findings)
        {
            foreach (var finding in findings)
                console.Output.WriteLine($"{what}\t{ContractName.Of(finding.Severity)}\t{finding.RuleId}\t{finding.Path}\t{Plain.Of(finding.Message)}");
        }
    }
}
