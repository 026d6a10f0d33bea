namespace BoneRules.Cli;

/// <summary>A file as it was read.</summary>
internal sealed record TextFile(string Path, byte[] Bytes)
{
    public static TextFile Read(string path, CliConsole console) => new(path, Files.Read(path, console));
}
