using System.Globalization;
using System.Text;
using BoneRules.Serialization;

namespace BoneRules.Cli.Commands;

/// <summary>A result for each client of a file, a line each, in the order of the file.</summary>
internal sealed class BulkGeneration(string path, Func<ClientProfile, GenerationResult> generate, CliConsole console)
{
    /// <summary>So many lines at a time are worked on by all cores.</summary>
    private const int Batch = 256;
    private const int WidthOfBar = 40;
    private readonly int[] _states = new int[Enum.GetValues<GenerationState>().Length];

    /// <returns>The exit status: the worst of the lines.</returns>
    public int Run(string? to)
    {
        var lines = Encoding.UTF8.GetString(Files.Read(path, console)).ReplaceLineEndings("\n").Split('\n');
        var numbered = lines.Select(static (text, index) => (Text: text, Line: index + 1)).Where(static line => line.Text.Trim().Length > 0).ToList();
        var output = new StringBuilder();
        for (var from = 0; from < numbered.Count; from += Batch)
        {
            foreach (var (made, flaw) in numbered.Skip(from).Take(Batch).AsParallel().AsOrdered().Select(line => Generate(line.Text, line.Line)).ToList())
            {
                var result = made ?? throw flaw!;
                _states[(int)result.State]++;
                output.Append(BoneRulesJson.WriteGeneration(result)).Append('\n');
            }
            Show(Math.Min(from + Batch, numbered.Count), numbered.Count);
        }
        Files.Write(to, output.ToString(), console);
        console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{numbered.Count} clients: {Of(GenerationState.Complete)} complete, {Of(GenerationState.Partial)} partial, {Of(GenerationState.Infeasible)} infeasible, {Of(GenerationState.Refused)} refused."));
        return Of(GenerationState.Complete) == numbered.Count ? ExitStatus.Compliant : ExitStatus.NotCompliant;
    }

    private int Of(GenerationState state) => _states[(int)state];

    private (GenerationResult? Made, CommandException? Flaw) Generate(string text, int line)
    {
        if (!BoneRulesJson.TryReadClient(Encoding.UTF8.GetBytes(text), out var client, out var error)) return (null, Refused(line, $"{error.Path}: {error.Message}"));
        try
        {
            return (generate(client), null);
        }
        catch (CommandException flaw)
        {
            return (null, Refused(line, flaw.Message));
        }
    }

    private CommandException Refused(int line, string message) => new(string.Create(CultureInfo.InvariantCulture, $"{path}:{line}: {message}"));

    /// <summary>How far it is, for a person who waits; programs are told nothing.</summary>
    private void Show(int done, int all)
    {
        if (!console.IsTerminal) return;
        var filled = WidthOfBar * done / all;
        console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r[{new string('#', filled)}{new string(' ', WidthOfBar - filled)}] {done} of {all}{(done == all ? "\n" : "")}"));
    }
}
