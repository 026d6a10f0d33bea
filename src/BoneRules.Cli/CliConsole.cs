using System.Text;
using Spectre.Console;

namespace BoneRules.Cli;

/// <summary>Where a command reads and writes; tests give their own.</summary>
internal sealed class CliConsole
{
    /// <summary>Wide enough that no line is broken where a program reads.</summary>
    private const int WidthWithoutTerminal = 10_000;

    private CliConsole(Stream input, Stream rawOutput, TextWriter output, TextWriter error, bool colour, int width, Func<DateOnly> today)
    {
        (Input, RawOutput, Output, Error, Today) = (input, rawOutput, output, error, today);
        Text = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        Text.Profile.Width = width;
    }

    /// <summary>Whether a person reads the output on a terminal.</summary>
    public bool IsTerminal { get; private init; }

    public Stream Input { get; }

    /// <summary>The output as bytes, for a protocol that has it to itself.</summary>
    public Stream RawOutput { get; }

    public TextWriter Output { get; }
    public TextWriter Error { get; }

    /// <summary>Text for people, on the output.</summary>
    public IAnsiConsole Text { get; }

    /// <summary>Today's date; only the command line asks for it, and says which date it used.</summary>
    public Func<DateOnly> Today { get; }

    /// <summary>The console of this process: colour only on a terminal, and not where NO_COLOR is set.</summary>
    public static CliConsole OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var rawOutput = Console.OpenStandardOutput();
        var output = new StreamWriter(rawOutput, utf8) { AutoFlush = true, NewLine = "\n" };
        var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" };
        var terminal = !Console.IsOutputRedirected;
        var colour = terminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new CliConsole(
            Console.OpenStandardInput(), rawOutput, output, error, colour, terminal ? TerminalWidth() : WidthWithoutTerminal, static () => DateOnly.FromDateTime(DateTime.Today)) { IsTerminal = terminal };
    }

    /// <summary>A console of strings.</summary>
    public static CliConsole Of(Stream input, TextWriter output, TextWriter error, DateOnly today, bool colour = false) =>
        new(input, Stream.Null, output, error, colour, WidthWithoutTerminal, () => today);

    private static int TerminalWidth()
    {
        try
        {
            return Math.Max(60, Console.WindowWidth);
        }
        catch (IOException)
        {
            return WidthWithoutTerminal;
        }
    }
}
