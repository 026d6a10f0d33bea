using System.Text;
using BoneRules.Import.Text;

namespace BoneRules.Import;

/// <summary>Reads a plan that a person or a language model wrote as plain text or Markdown, in English, German or Spanish.</summary>
/// <remarks>
/// <para>Nothing is invented: what the text does not say stays unknown, and what could not be read is reported by line.</para>
/// <para>The same text gives the same plan, whatever the culture of the machine. Thread-safe.</para>
/// </remarks>
public static class TextPlanImporter
{
    private const int MostBytes = 16 * 1024 * 1024;

    /// <summary>Reads a plan.</summary>
    /// <param name="text">The text, at most 16 MiB in UTF-8 and 200,000 lines.</param>
    /// <param name="options">What the caller knows and the text does not say.</param>
    /// <returns>The plan, and an account of every line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ImportException">The text holds no prescription, is too large, or exceeds what a plan may hold.</exception>
    public static ImportedPlan Import(string text, ImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > MostBytes || Encoding.UTF8.GetByteCount(text) > MostBytes) throw new ImportException(1, "the text is larger than 16 MiB, which no plan is.");
        return new PlanReader(Unicode(text), options?.DefaultUnit).Read();
    }

    /// <summary>Half a surrogate pair is no character and fits in no JSON; a byte order mark is no text.</summary>
    private static string Unicode(string text)
    {
        if (text.StartsWith('\uFEFF')) text = text[1..];
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) i++;
            else return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        }
        return text;
    }
}
