using BoneRules.Cli.Checking;
using Spectre.Console;

namespace BoneRules.Cli.Text;

/// <summary>Prints a run for people: the report of a plan; of a folder, the reports of what is not compliant, and a line for each plan.</summary>
internal static class RunText
{
    public static void Print(CheckRun run, bool isFolder, bool explain, string? path, CliConsole console)
    {
        if (path is null)
        {
            Print(run, isFolder, explain, console);
            return;
        }
        using var writer = new StringWriter { NewLine = "\n" };
        Print(run, isFolder, explain, CliConsole.Of(Stream.Null, Stream.Null, writer, writer, console.Today()));
        Files.Write(path, writer.ToString(), console);
    }

    /// <summary>What must be told beside a report that is for machines.</summary>
    public static void PrintAside(CheckRun run, TextWriter writer)
    {
        foreach (var plan in run.Plans) UnreadLines.Print(plan.Input.Lines, writer);
        foreach (var unused in run.Unused) writer.WriteLine($"baseline: {Plain.Of(unused)}");
    }

    private static void Print(CheckRun run, bool isFolder, bool explain, CliConsole console)
    {
        var reasons = new Reasons(run.Validator, run.Person);
        foreach (var plan in run.Plans)
        {
            if (isFolder && plan.Report.IsCompliant) continue;
            if (isFolder) console.Text.WriteLine(Plain.Of(plan.File));
            ReportText.Print(plan, reasons, explain, console);
            if (isFolder) console.Text.WriteLine();
        }
        foreach (var unused in run.Unused) console.Text.WriteLine($"baseline: {Plain.Of(unused)}");
        if (!isFolder) return;
        foreach (var line in RunSummary.Lines(run)) console.Text.WriteLine(line);
    }
}
