using BoneRules.Generation;
using BoneRules.Rules;

namespace BoneRules;

/// <summary>Writes exercise plans from the rules that check them.</summary>
/// <remarks>Immutable and thread-safe: make one and keep it. The same client and request always give the same plan. Information, not medical advice.</remarks>
public sealed class PlanGenerator
{
    private readonly CompiledRules _rules;
    private readonly ExercisePool _pool;

    /// <summary>A generator for compiled rules, such as <see cref="PlanValidator.Rules"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is <see langword="null"/>.</exception>
    public PlanGenerator(CompiledRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        (_rules, _pool) = (rules, new ExercisePool(rules));
    }

    /// <summary>The recommended rules over the catalogue of this library.</summary>
    public static PlanGenerator Default { get; } = new(PlanValidator.Default.Rules);

    /// <summary>Writes a plan for a person, or says why there is none.</summary>
    /// <param name="client">The person.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The request names equipment or an exercise that the catalogue does not have.</exception>
    /// <exception cref="ArgumentException">A date of the client lies after its <c>asOf</c>, or the like; the message names the place.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public GenerationResult Generate(ClientProfile client, GenerationRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(request);
        if (Serialization.ClientStructure.FirstError(client) is { } flaw) throw new ArgumentException($"{flaw.Path}: {flaw.Message}", nameof(client));
        RequireKnown(request);
        cancellation.ThrowIfCancellationRequested();
        var person = Assessment.Assess(WithLevel(client, request));
        if (person.Gate.Lowest == Gate.Stop) return Refuse(person);
        return new PlanMaker(_rules, _pool, person, request, cancellation).Make();
    }

    /// <summary>Where the request says where to start, the profile's own word on it is for another plan.</summary>
    private static ClientProfile WithLevel(ClientProfile client, GenerationRequest request) =>
        request.StartLevel is { } level ? client with { TrainingExperience = level } : client;

    private static GenerationResult Refuse(Assessment person) => new()
    {
        State = GenerationState.Refused,
        Refusal = new GenerationRefusal(
            person.Gate.Lowest,
            person.Reasons.Where(reason => reason.Gate == person.Gate.Lowest).ToValueList(),
            "See a clinician before any exercise; ask again with what they found, and with their clearance."),
    };

    private void RequireKnown(GenerationRequest request)
    {
        foreach (var equipment in request.Equipment ?? [])
            if (!_pool.Equipment.Contains(equipment))
                throw new ArgumentOutOfRangeException(nameof(request), equipment, $"Equipment must be among: {string.Join(", ", _pool.Equipment)}.");
        foreach (var exercise in request.Exclude.Concat(request.Prefer))
            if (_rules.Catalog.Find(exercise) is null)
                throw new ArgumentOutOfRangeException(nameof(request), exercise, "Exclude and Prefer must name exercises by their catalogue id.");
    }
}
