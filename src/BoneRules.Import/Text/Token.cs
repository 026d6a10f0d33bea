namespace BoneRules.Import.Text;

/// <summary>A number, a word or a sign of a line.</summary>
/// <param name="Start">Its first character in the line.</param>
/// <param name="End">The character after its last one.</param>
/// <param name="Number">The number, or NaN.</param>
/// <param name="Term">What a word means.</param>
/// <param name="Value">What a word means more closely.</param>
/// <param name="Sign">The sign, with all dashes as '-' and all signs of multiplication as 'x'; or '\0'.</param>
/// <param name="Depth">How many brackets are open around it.</param>
internal readonly record struct Token(int Start, int End, double Number, Term Term, int Value, char Sign, int Depth)
{
    public bool IsNumber => !double.IsNaN(Number);

    public bool IsWord => Sign == '\0' && double.IsNaN(Number);
}
