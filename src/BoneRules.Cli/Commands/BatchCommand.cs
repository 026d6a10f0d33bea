using System.CommandLine;
using System.Runtime.InteropServices;
using BoneRules.Cli.Text;

namespace BoneRules.Cli.Commands;

/// <summary><c>bonerules batch FILE.ndjson</c></summary>
internal static class BatchCommand
{
    public static Command Create(CliConsole console)
    {
        var file = new Argument<string>("FILE") { Description = "One {\"id\", \"client\", \"plan\"} a line; - for standard input." };
        var threads = new Option<int?>("--threads") { Description = "How many threads check; all cores where not given." };
        var fromLine = new Option<long?>("--from-line") { Description = "Go on from this line; reports are added to the output file." };
        var asOf = new Option<string?>("--as-of") { Description = "The reference date (YYYY-MM-DD) of all lines; else each client's asOf, else today." };
        var configuration = Options.Configuration();
        var output = Options.Output();
        var command = new Command("batch", "Judges many plans: a line in, a report out, in the same order.") { file, threads, fromLine, asOf, configuration, output };
        command.SetAction(result =>
        {
            var path = result.GetValue(file)!;
            var report = new BatchProgress(path, console);
            var options = new PlanStreamOptions
            {
                Threads = AtLeastOne("--threads", result.GetValue(threads)) is { } stated ? (int)stated : Environment.ProcessorCount,
                FromLine = AtLeastOne("--from-line", result.GetValue(fromLine)) ?? 1,
                AsOf = Options.DateOf("--as-of", result.GetValue(asOf)),
                AsOfWhereMissing = console.Today(),
                Progress = report.Show,
                Unreadable = report.Tell,
            };
            var validator = Options.ValidatorOf(result.GetValue(configuration), console);
            return Run(path, result.GetValue(output), validator, options, report, console);
        });
        return command;
    }

    private static int Run(string path, string? outputPath, PlanValidator validator, PlanStreamOptions options, BatchProgress progress, CliConsole console)
    {
        if (outputPath is not null && path != "-" && Path.GetFullPath(outputPath) == Path.GetFullPath(path)) throw new CommandException($"{outputPath}: is the input; reports need a file of their own.");
        using var input = NamedStream.ToRead(path, console);
        using var output = NamedStream.ToWrite(outputPath, append: options.FromLine > 1, console);
        using var stop = new CancellationTokenSource();
        // The first Ctrl-C ends the reading, so that the output ends with a whole line; the second one ends the process.
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = !stop.IsCancellationRequested;
            stop.Cancel();
        }
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        try
        {
            progress.Show(new PlanStream(validator).Check(input, output, options, stop.Token));
        }
        finally
        {
            progress.Finish();
        }
        return progress.Status;
    }

    private static long? AtLeastOne(string option, long? stated) =>
        stated < 1 ? throw new CommandException($"{option}: {stated} is not a number from 1 on.") : stated;
}
