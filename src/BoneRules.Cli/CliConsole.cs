using System.Text;
using Spectre.Console;

namespace BoneRules.Cli;

/// <summary>Where a command reads and writes; tests give their own.</summary>
internal sealed class CliConsole
{
    /// <summary>Wide enough that no line is broken where a program reads.</summary>
    private const int WidthWithoutTerminal = 10_000;

    private readonly bool _colour;
    private readonly int _width;
    private IAnsiConsole? _text;

    private CliConsole(Stream input, Stream bytes, TextWriter output, TextWriter error, bool colour, int width, Func<DateOnly> today)
    {
        (Input, Bytes, Output, Error, Today) = (input, bytes, output, error, today);
        (_colour, _width) = (colour, width);
    }

    /// <summary>Whether a person reads the output on a terminal.</summary>
    public bool IsTerminal { get; private init; }

    public Stream Input { get; }

    public TextWriter Output { get; }
    public TextWriter Error { get; }

    /// <summary>The output, for what is bytes already or for a protocol that has it to itself.</summary>
    public Stream Bytes { get; }

    /// <summary>Whether a person watches the error output, who may be shown how far a long work is.</summary>
    public bool IsWatched { get; private init; }

    /// <summary>Text for people, on the output. Made when first asked for: whoever wants JSON doesn't wait for a library to be loaded that prints tables.</summary>
    public IAnsiConsole Text => _text ??= CreateText();

    /// <summary>Today's date; only the command line asks for it, and says which date it used.</summary>
    public Func<DateOnly> Today { get; }

    /// <summary>The console of this process: colour only on a terminal, and not where NO_COLOR is set.</summary>
    public static CliConsole OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var bytes = Console.OpenStandardOutput();
        var output = new StreamWriter(bytes, utf8) { AutoFlush = true, NewLine = "\n" };
        var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" };
        var terminal = !Console.IsOutputRedirected;
        var colour = terminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new CliConsole(
            Console.OpenStandardInput(), bytes, output, error, colour, terminal ? TerminalWidth() : WidthWithoutTerminal, static () => DateOnly.FromDateTime(DateTime.Today))
        {
            IsTerminal = terminal,
            IsWatched = !Console.IsErrorRedirected,
        };
    }

    /// <summary>A console of strings and streams.</summary>
    public static CliConsole Of(Stream input, Stream bytes, TextWriter output, TextWriter error, DateOnly today, bool colour = false) =>
        new(input, bytes, output, error, colour, WidthWithoutTerminal, () => today);

    private IAnsiConsole CreateText()
    {
        var text = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = _colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = _colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(Output),
        });
        text.Profile.Width = _width;
        return text;
    }

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
