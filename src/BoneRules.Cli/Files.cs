using System.Text;

namespace BoneRules.Cli;

/// <summary>Reads and writes files, with the one line that a person needs where that fails.</summary>
internal static class Files
{
    /// <summary>More than any plan needs; the readers have limits of their own below it.</summary>
    private const int MostBytes = 64 * 1024 * 1024 + 1;

    /// <summary>The bytes of a file, or of the standard input for "-"; one byte above the limit is enough to refuse it.</summary>
    public static byte[] Read(string path, CliConsole console)
    {
        try
        {
            if (path == "-") return ReadBounded(console.Input);
            using var file = File.OpenRead(path);
            return ReadBounded(file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new CommandException($"{path}: can't be read: {failure.Message}");
        }
    }

    /// <summary>Writes to a file, or to the standard output where none is named.</summary>
    public static void Write(string? path, string text, CliConsole console)
    {
        if (path is null)
        {
            console.Output.Write(text);
            console.Output.Flush();
            return;
        }
        try
        {
            File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new CommandException($"{path}: can't be written: {failure.Message}");
        }
    }

    private static byte[] ReadBounded(Stream stream)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        int read;
        while (buffer.Length < MostBytes && (read = stream.Read(chunk, 0, chunk.Length)) > 0) buffer.Write(chunk, 0, read);
        return buffer.ToArray();
    }
}
