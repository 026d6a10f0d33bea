using System.Text;
using System.Text.Json;

namespace BoneRules.Import.Json;

/// <summary>Tells JSON formats by the first names of a document, which may end anywhere.</summary>
internal static class JsonHead
{
    /// <summary>The names of the members of the document, or of the first object of its list, as far as the beginning shows them.</summary>
    public static (bool IsList, HashSet<string> Names) Names(string text)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text), isFinalBlock: false, default);
        var isList = false;
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.StartArray && reader.CurrentDepth == 0) isList = true;
                else if (isList && reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == 1) break;
                else if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == (isList ? 2 : 1)) names.Add(reader.GetString()!);
            }
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            // What was seen before counts; whether the whole is JSON, its importer says.
        }
        return (isList, names);
    }
}
