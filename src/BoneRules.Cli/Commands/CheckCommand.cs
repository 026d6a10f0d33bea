using System.CommandLine;
using BoneRules.Cli.Checking;
using BoneRules.Cli.Sarif;
using BoneRules.Cli.Text;

namespace BoneRules.Cli.Commands;

/// <summary><c>bonerules check PLAN --client CLIENT</c></summary>
internal static class CheckCommand
{
    public static Command Create(CliConsole console)
    {
        var plan = new Argument<string>("PLAN") { Description = "The plan: contract JSON or a third party's file; - for standard input; a folder for every plan in it." };
        var client = new Option<string>("--client") { Description = "The person, as contract JSON.", Required = true };
        var format = Options.OneOf("--format", "How to print the report.", "text", "json", "sarif", "github");
        var explain = new Option<bool>("--explain") { Description = "Also print why, condition by condition, and what each answer to a missing fact would change." };
        var fixes = new Option<bool>("--fixes") { Description = "Also give ways to mend each finding." };
        var asOf = new Option<string?>("--as-of") { Description = "The reference date (YYYY-MM-DD); else the client's asOf, else today." };
        var files = new Option<string>("--files") { Description = "Of a folder, which files are plans, such as *.plan.json.", DefaultValueFactory = static _ => "*" };
        var documentation = new Option<Uri?>("--docs") { Description = "With SARIF, the address of the folder docs, for links to the pages of rules.", CustomParser = Options.AbsoluteUri };
        var configuration = Options.Configuration();
        var output = Options.Output();
        var reading = new ReadingOptions();
        var baseline = new BaselineOptions();
        var command = new Command("check", "Judges a plan, or every plan of a folder, for a person.") { plan, client, format, fixes, explain, asOf, files, documentation, configuration, output };
        reading.AddTo(command);
        baseline.AddTo(command);
        command.SetAction(result =>
        {
            var (path, configurationPath, outputPath) = (result.GetValue(plan)!, result.GetValue(configuration), result.GetValue(output));
            var clientFile = TextFile.Read(result.GetValue(client)!, console);
            var configurationFile = configurationPath is null ? null : TextFile.Read(configurationPath, console);
            var person = PlanInput.ClientOf(clientFile);
            person = person with { AsOf = Options.DateOf("--as-of", result.GetValue(asOf)) ?? person.AsOf ?? console.Today() };
            var validator = Options.ValidatorOf(configurationFile);
            var checker = new PlanChecker(validator, person, result.GetValue(fixes));
            var isFolder = Directory.Exists(path);
            var paths = isFolder ? PlanFolder.Files(path, result.GetValue(files)!, [clientFile.Path, configurationPath, outputPath, .. baseline.FilesOf(result)]) : [path];
            if (paths.Count == 0) throw new CommandException($"{path}: holds no plan; expected files that {result.GetValue(files)} fits.");
            var failures = new List<Failure>();
            var plans = new List<CheckedPlan>();
            foreach (var file in paths)
            {
                try
                {
                    plans.Add(checker.Check(TextFile.Read(file, console), reading.FormatOf(result), reading.OptionsOf(result, console)));
                }
                catch (CommandException failure) when (isFolder)
                {
                    failures.Add(new Failure(file, failure.Message));
                    console.Error.WriteLine($"bonerules: {Plain.Of(failure.Message)}");
                }
            }
            var run = new CheckRun { Client = clientFile, Configuration = configurationFile, Validator = validator, Person = person, Plans = plans, Failures = failures };
            run = baseline.Apply(run, result, console);
            switch (result.GetValue(format))
            {
                case "json":
                    Files.Write(outputPath, isFolder ? RunJson.Of(run) : RunJson.Of(run.Plans[0]), console);
                    break;
                case "sarif":
                    Files.Write(outputPath, SarifReport.Write(run, result.GetValue(documentation)), console);
                    break;
                case "github":
                    Files.Write(outputPath, GitHubText.Of(run), console);
                    return run.Status;
                default:
                    RunText.Print(run, isFolder, result.GetValue(explain), outputPath, console);
                    return run.Status;
            }
            RunText.PrintAside(run, console.Error);
            return run.Status;
        });
        return command;
    }
}
