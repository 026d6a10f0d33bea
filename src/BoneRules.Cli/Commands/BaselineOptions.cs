using System.CommandLine;
using BoneRules.Cli.Baselines;
using BoneRules.Cli.Checking;

namespace BoneRules.Cli.Commands;

/// <summary>The options that accept findings as they are.</summary>
internal sealed class BaselineOptions
{
    private readonly Option<string?> _read = new("--baseline")
    {
        Description = "Accepts what this file lists, as long as it is found exactly like that; screening and undetermined matters can't be accepted.",
    };

    private readonly Option<string?> _write = new("--write-baseline")
    {
        Description = "Writes what is found today, and may be accepted, to this file; what --baseline accepts already is kept with its reasons.",
    };

    private readonly Option<string?> _reason = new("--reason") { Description = "With --write-baseline: why it is accepted." };
    private readonly Option<string?> _author = new("--author") { Description = "With --write-baseline: who answers for it." };
    private readonly Option<string?> _expires = new("--expires") { Description = "With --write-baseline: the last day on which it counts (YYYY-MM-DD)." };

    public void AddTo(Command command)
    {
        foreach (var option in (ReadOnlySpan<Option>)[_read, _write, _reason, _author, _expires]) command.Add(option);
    }

    /// <summary>The files of baselines, which are no plans.</summary>
    public IEnumerable<string?> FilesOf(ParseResult result) => [result.GetValue(_read), result.GetValue(_write)];

    /// <summary>The run with what is accepted listed apart.</summary>
    public CheckRun Apply(CheckRun run, ParseResult result, CliConsole console)
    {
        var (read, write) = (result.GetValue(_read), result.GetValue(_write));
        var answer = AnswerOf(result, write);
        if (read is null && write is null) return run;
        var earlier = read is null ? null : Baseline.Read(read, console);
        var accepted = earlier is null ? run : Accept(run, earlier);
        if (write is null || run.Plans.Count == 0) return accepted;
        BaselineDraft.Write(write, accepted.Plans, earlier?.Used ?? [], answer!, console);
        return Accept(run, Baseline.Read(write, console));
    }

    private static CheckRun Accept(CheckRun run, Baseline baseline)
    {
        CheckedPlan[] plans = [.. run.Plans.Select(plan => plan with { Report = baseline.Apply(plan) })];
        return run with { Plans = plans, Unused = [.. baseline.Unused()] };
    }

    private BaselineAnswer? AnswerOf(ParseResult result, string? write)
    {
        var (reason, author) = (result.GetValue(_reason), result.GetValue(_author));
        var expires = Options.DateOf("--expires", result.GetValue(_expires));
        if (write is null) return reason is null && author is null && expires is null ? null : throw new CommandException("--reason, --author and --expires go with --write-baseline.");
        return string.IsNullOrWhiteSpace(reason) || string.IsNullOrWhiteSpace(author)
            ? throw new CommandException("--write-baseline needs --reason and --author: somebody answers for what is accepted.")
            : new BaselineAnswer(reason, author, expires);
    }
}
