using System.Diagnostics.CodeAnalysis;

namespace BoneRules.Serialization;

/// <summary>Reads plans and clients from contract JSON, and writes plans, clients and reports.</summary>
/// <remarks>
/// <para>Documents are UTF-8 (a byte order mark is skipped), at most 64 MiB and 64 levels deep, without comments and trailing commas.
/// Unknown or repeated properties, unknown values and numbers out of bounds are errors: a misspelt fact must not pass for one not stated.</para>
/// <para>Absent, null and an empty list are three things: the first two mean "not known", the last "asked, and none".</para>
/// <para>The same value is always written as the same bytes. Thread-safe.</para>
/// </remarks>
public static partial class BoneRulesJson
{
    /// <summary>Reads a plan.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <exception cref="ContractException">The document does not follow the contract.</exception>
    public static ExercisePlan ReadPlan(ReadOnlySpan<byte> utf8) =>
        TryReadPlan(utf8, out var plan, out var error) ? plan : throw new ContractException(error);

    /// <inheritdoc cref="ReadPlan(ReadOnlySpan{byte})"/>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static ExercisePlan ReadPlan(string json) =>
        TryReadPlan(json, out var plan, out var error) ? plan : throw new ContractException(error);

    /// <inheritdoc cref="ReadPlan(ReadOnlySpan{byte})"/>
    /// <param name="stream">The document in UTF-8, from its present position to its end; it stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream can't be read.</exception>
    public static ExercisePlan ReadPlan(Stream stream) =>
        TryReadPlan(stream, out var plan, out var error) ? plan : throw new ContractException(error);

    /// <summary>Reads a client profile.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <exception cref="ContractException">The document does not follow the contract.</exception>
    public static ClientProfile ReadClient(ReadOnlySpan<byte> utf8) =>
        TryReadClient(utf8, out var client, out var error) ? client : throw new ContractException(error);

    /// <inheritdoc cref="ReadClient(ReadOnlySpan{byte})"/>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static ClientProfile ReadClient(string json) =>
        TryReadClient(json, out var client, out var error) ? client : throw new ContractException(error);

    /// <inheritdoc cref="ReadClient(ReadOnlySpan{byte})"/>
    /// <param name="stream">The document in UTF-8, from its present position to its end; it stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream can't be read.</exception>
    public static ClientProfile ReadClient(Stream stream) =>
        TryReadClient(stream, out var client, out var error) ? client : throw new ContractException(error);

    /// <summary>Reads a plan, or says what is wrong with the document.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <param name="plan">The plan, if the document follows the contract.</param>
    /// <param name="error">The first error, if it does not.</param>
    /// <returns>Whether the document follows the contract.</returns>
    public static bool TryReadPlan(
        ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out ExercisePlan? plan, [NotNullWhen(false)] out ContractError? error) =>
        ContractReader.TryRead(utf8, ContractContext.Default.ExercisePlan, PlanStructure.FirstError, out plan, out error);

    /// <inheritdoc cref="TryReadPlan(ReadOnlySpan{byte}, out ExercisePlan?, out ContractError?)"/>
    /// <param name="json">The document.</param>
    /// <param name="plan">The plan, if the document follows the contract.</param>
    /// <param name="error">The first error, if it does not.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static bool TryReadPlan(
        string json, [NotNullWhen(true)] out ExercisePlan? plan, [NotNullWhen(false)] out ContractError? error) =>
        ContractReader.TryRead(json, ContractContext.Default.ExercisePlan, PlanStructure.FirstError, out plan, out error);

    /// <inheritdoc cref="TryReadPlan(ReadOnlySpan{byte}, out ExercisePlan?, out ContractError?)"/>
    /// <param name="stream">The document in UTF-8, from its present position to its end; it stays open.</param>
    /// <param name="plan">The plan, if the document follows the contract.</param>
    /// <param name="error">The first error, if it does not.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream can't be read.</exception>
    public static bool TryReadPlan(
        Stream stream, [NotNullWhen(true)] out ExercisePlan? plan, [NotNullWhen(false)] out ContractError? error) =>
        ContractReader.TryRead(stream, ContractContext.Default.ExercisePlan, PlanStructure.FirstError, out plan, out error);

    /// <summary>Reads a client profile, or says what is wrong with the document.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <param name="client">The profile, if the document follows the contract.</param>
    /// <param name="error">The first error, if it does not.</param>
    /// <returns>Whether the document follows the contract.</returns>
    public static bool TryReadClient(
        ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out ClientProfile? client, [NotNullWhen(false)] out ContractError? error)
    {
        (client, error) = (RegularDocument.Client(utf8), null);
        return client is not null || ContractReader.TryRead(utf8, ContractContext.Default.ClientProfile, ClientStructure.FirstError, out client, out error);
    }

    /// <inheritdoc cref="TryReadClient(ReadOnlySpan{byte}, out ClientProfile?, out ContractError?)"/>
    /// <param name="json">The document.</param>
    /// <param name="client">The profile, if the document follows the contract.</param>
    /// <param name="error">The first error, if it does not.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static bool TryReadClient(
        string json, [NotNullWhen(true)] out ClientProfile? client, [NotNullWhen(false)] out ContractError? error) =>
        ContractReader.TryRead(json, ContractContext.Default.ClientProfile, ClientStructure.FirstError, out client, out error);

    /// <inheritdoc cref="TryReadClient(ReadOnlySpan{byte}, out ClientProfile?, out ContractError?)"/>
    /// <param name="stream">The document in UTF-8, from its present position to its end; it stays open.</param>
    /// <param name="client">The profile, if the document follows the contract.</param>
    /// <param name="error">The first error, if it does not.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream can't be read.</exception>
    public static bool TryReadClient(
        Stream stream, [NotNullWhen(true)] out ClientProfile? client, [NotNullWhen(false)] out ContractError? error) =>
        ContractReader.TryRead(stream, ContractContext.Default.ClientProfile, ClientStructure.FirstError, out client, out error);

    /// <summary>Reads a configuration.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <exception cref="ContractException">The document does not follow the contract.</exception>
    public static CheckConfiguration ReadConfiguration(ReadOnlySpan<byte> utf8) =>
        TryReadConfiguration(utf8, out var configuration, out var error) ? configuration : throw new ContractException(error);

    /// <inheritdoc cref="ReadConfiguration(ReadOnlySpan{byte})"/>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static CheckConfiguration ReadConfiguration(string json) =>
        ContractReader.TryRead(json, ContractContext.Default.CheckConfiguration, ConfigurationStructure.FirstError, out var configuration, out var error)
            ? configuration
            : throw new ContractException(error);

    /// <summary>Reads a configuration, or says what is wrong with the document.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <param name="configuration">The configuration, if the document follows the contract.</param>
    /// <param name="error">The first error, if it does not.</param>
    /// <returns>Whether the document follows the contract.</returns>
    public static bool TryReadConfiguration(
        ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out CheckConfiguration? configuration, [NotNullWhen(false)] out ContractError? error) =>
        ContractReader.TryRead(utf8, ContractContext.Default.CheckConfiguration, ConfigurationStructure.FirstError, out configuration, out error);
}
