namespace BoneRules.Cli.Text;

/// <summary>Text that is safe on a terminal.</summary>
internal static class Plain
{
    /// <summary>Control characters in a third party's names must not reach a terminal.</summary>
    public static string Of(string text) =>
        text.AsSpan().IndexOfAnyInRange('\0', '\u001f') < 0 && text.AsSpan().IndexOfAnyInRange('\u007f', '\u009f') < 0
            ? text
            : string.Concat(text.Select(static letter => char.IsControl(letter) ? ' ' : letter));
}
