using System.Text.Json;

namespace BoneRules.Cli;

/// <summary>Reads the names of exercises by the ids that a file has in their place: a JSON object, <c>{"345": "Squat"}</c>.</summary>
internal static class ExerciseNames
{
    // A name that stands twice is as likely wrong as right.
    private static readonly JsonDocumentOptions _strict = new() { AllowDuplicateProperties = false };

    public static IReadOnlyDictionary<string, string> Read(string path, CliConsole console)
    {
        try
        {
            using var document = JsonDocument.Parse(WithoutMark(Files.Read(path, console)), _strict);
            if (document.RootElement.ValueKind != JsonValueKind.Object) throw Unexpected(path, "the file is not an object");
            var names = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var entry in document.RootElement.EnumerateObject())
            {
                var name = entry.Value.ValueKind == JsonValueKind.String ? entry.Value.GetString()! : throw Unexpected(path, $"/{entry.Name} is not a text");
                names.Add(entry.Name, string.IsNullOrWhiteSpace(name) ? throw Unexpected(path, $"/{entry.Name} is empty") : name);
            }
            return names;
        }
        catch (JsonException failure)
        {
            throw new CommandException($"{path}:{failure.LineNumber + 1}: no JSON, or an id stands twice; expected is an object of names by id, such as {{\"345\": \"Squat\"}}.");
        }
        catch (InvalidOperationException)
        {
            // What is said only when the text is taken out: half a surrogate pair.
            throw Unexpected(path, "a name has characters that are no text");
        }
    }

    private static CommandException Unexpected(string path, string what) => new($"{path}: {what}; expected is an object of names by id, such as {{\"345\": \"Squat\"}}.");

    private static ReadOnlyMemory<byte> WithoutMark(byte[] bytes) => bytes.AsSpan().StartsWith(System.Text.Encoding.UTF8.Preamble) ? bytes.AsMemory(3) : bytes;
}
