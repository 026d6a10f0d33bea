using System.Text;

namespace BoneRules.Cli.Tests;

/// <summary>Runs the command line in a folder of its own, and keeps what it said.</summary>
internal sealed class Cli : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bonerules");

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    public string File(string name, string content)
    {
        var path = Path.Combine(_folder.FullName, name);
        System.IO.File.WriteAllText(path, content);
        return path;
    }

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public int Run(params string[] args) => Run(colour: false, input: "", args);

    public int Run(bool colour, string input, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var bytes = new MemoryStream();
        var console = CliConsole.Of(new MemoryStream(Encoding.UTF8.GetBytes(input)), bytes, output, error, new DateOnly(2026, 11, 24), colour);
        var status = CommandLine.Run(args, console);
        (Output, Error) = (output + Encoding.UTF8.GetString(bytes.ToArray()), error.ToString());
        return status;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
