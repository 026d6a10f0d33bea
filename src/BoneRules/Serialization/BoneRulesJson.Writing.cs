using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace BoneRules.Serialization;

public static partial class BoneRulesJson
{
    /// <summary>Writes a plan as contract JSON.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="indented">Whether to break lines (always <c>\n</c>) and indent by two spaces, for people.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string WritePlan(ExercisePlan plan, bool indented = false) =>
        Write(plan, ContractContext.Default.ExercisePlan, indented);

    /// <inheritdoc cref="WritePlan(ExercisePlan, bool)"/>
    /// <param name="plan">The plan.</param>
    /// <param name="stream">Where to; UTF-8 without byte order mark. It stays open.</param>
    /// <param name="indented">Whether to break lines (always <c>\n</c>) and indent by two spaces, for people.</param>
    public static void WritePlan(ExercisePlan plan, Stream stream, bool indented = false) =>
        Write(plan, stream, ContractContext.Default.ExercisePlan, indented);

    /// <inheritdoc cref="WritePlan(ExercisePlan, bool)"/>
    /// <param name="plan">The plan.</param>
    /// <param name="buffer">Where to; UTF-8 without byte order mark.</param>
    /// <param name="indented">Whether to break lines (always <c>\n</c>) and indent by two spaces, for people.</param>
    public static void WritePlan(ExercisePlan plan, IBufferWriter<byte> buffer, bool indented = false) =>
        Write(plan, buffer, ContractContext.Default.ExercisePlan, indented);

    /// <summary>Writes a client profile as contract JSON.</summary>
    /// <param name="client">The profile.</param>
    /// <param name="indented">Whether to break lines (always <c>\n</c>) and indent by two spaces, for people.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string WriteClient(ClientProfile client, bool indented = false) =>
        Write(client, ContractContext.Default.ClientProfile, indented);

    /// <inheritdoc cref="WriteClient(ClientProfile, bool)"/>
    /// <param name="client">The profile.</param>
    /// <param name="stream">Where to; UTF-8 without byte order mark. It stays open.</param>
    /// <param name="indented">Whether to break lines (always <c>\n</c>) and indent by two spaces, for people.</param>
    public static void WriteClient(ClientProfile client, Stream stream, bool indented = false) =>
        Write(client, stream, ContractContext.Default.ClientProfile, indented);

    /// <inheritdoc cref="WriteClient(ClientProfile, bool)"/>
    /// <param name="client">The profile.</param>
    /// <param name="buffer">Where to; UTF-8 without byte order mark.</param>
    /// <param name="indented">Whether to break lines (always <c>\n</c>) and indent by two spaces, for people.</param>
    public static void WriteClient(ClientProfile client, IBufferWriter<byte> buffer, bool indented = false) =>
        Write(client, buffer, ContractContext.Default.ClientProfile, indented);

    /// <summary>Writes a report as contract JSON. Reports are not read back.</summary>
    /// <param name="report">The report.</param>
    /// <param name="indented">Whether to break lines (always <c>\n</c>) and indent by two spaces, for people.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string WriteReport(ValidationReport report, bool indented = false) =>
        Write(report, new ReportWriter().Write, indented);

    /// <inheritdoc cref="WriteReport(ValidationReport, bool)"/>
    /// <param name="report">The report.</param>
    /// <param name="stream">Where to; UTF-8 without byte order mark. It stays open.</param>
    /// <param name="indented">Whether to break lines (always <c>\n</c>) and indent by two spaces, for people.</param>
    public static void WriteReport(ValidationReport report, Stream stream, bool indented = false) =>
        Write(report, stream, new ReportWriter().Write, indented);

    /// <inheritdoc cref="WriteReport(ValidationReport, bool)"/>
    /// <param name="report">The report.</param>
    /// <param name="buffer">Where to; UTF-8 without byte order mark.</param>
    /// <param name="indented">Whether to break lines (always <c>\n</c>) and indent by two spaces, for people.</param>
    public static void WriteReport(ValidationReport report, IBufferWriter<byte> buffer, bool indented = false) =>
        Write(report, buffer, new ReportWriter().Write, indented);

    /// <summary>Writes a configuration as contract JSON.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="indented">Whether to break lines (always <c>\n</c>) and indent by two spaces, for people.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string WriteConfiguration(CheckConfiguration configuration, bool indented = false) =>
        Write(configuration, ContractContext.Default.CheckConfiguration, indented);

    /// <summary>Writes a generated plan with its reasons as contract JSON. Results are not read back; their plan is.</summary>
    /// <param name="result">The result.</param>
    /// <param name="indented">Whether to break lines (always <c>\n</c>) and indent by two spaces, for people.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string WriteGeneration(GenerationResult result, bool indented = false) =>
        Write(result, ContractContext.Default.GenerationResult, indented);

    /// <summary>Writes the next steps of a plan as contract JSON. Results are not read back.</summary>
    /// <param name="result">The result.</param>
    /// <param name="indented">Whether to break lines (always <c>\n</c>) and indent by two spaces, for people.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string WriteProgression(ProgressionResult result, bool indented = false) =>
        Write(result, ContractContext.Default.ProgressionResult, indented);

    /// <summary>How the library writes JSON: letters of any script as they are, since these documents are never put into HTML unescaped.</summary>
    internal static JsonWriterOptions WriterOptions(bool indented) => new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = indented,
        IndentSize = 2,
        NewLine = "\n",
    };

    private static string Write<T>(T value, JsonTypeInfo<T> type, bool indented) where T : class =>
        Write(value, (writer, written) => JsonSerializer.Serialize(writer, written, type), indented);

    private static void Write<T>(T value, Stream stream, JsonTypeInfo<T> type, bool indented) where T : class =>
        Write(value, stream, (writer, written) => JsonSerializer.Serialize(writer, written, type), indented);

    private static void Write<T>(T value, IBufferWriter<byte> buffer, JsonTypeInfo<T> type, bool indented) where T : class =>
        Write(value, buffer, (writer, written) => JsonSerializer.Serialize(writer, written, type), indented);

    private static string Write<T>(T value, Action<Utf8JsonWriter, T> write, bool indented) where T : class
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(value, buffer, write, indented);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write<T>(T value, Stream stream, Action<Utf8JsonWriter, T> write, bool indented) where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new Utf8JsonWriter(stream, WriterOptions(indented));
        write(writer, value);
    }

    private static void Write<T>(T value, IBufferWriter<byte> buffer, Action<Utf8JsonWriter, T> write, bool indented) where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(buffer);
        using var writer = new Utf8JsonWriter(buffer, WriterOptions(indented));
        write(writer, value);
    }
}
