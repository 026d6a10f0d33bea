using BoneRules;
using FitnessApp.Hosting;

namespace FitnessApp.Endpoints;

/// <summary>Names of exercises.</summary>
internal sealed record ClassifyRequest(IReadOnlyList<string> Names);

/// <summary>How a name was recognised, and how the movement loads spine and skeleton; what is not known is absent.</summary>
internal sealed record ClassifiedExercise
{
    public required string Name { get; init; }
    public required ResolutionKind Resolution { get; init; }
    public string? ExerciseId { get; init; }
    public SpinalFlexion? SpinalFlexion { get; init; }
    public TrunkRotation? TrunkRotation { get; init; }
    public bool? EndRangeRotation { get; init; }
    public ImpactLevel? ImpactLevel { get; init; }
    public bool? Ballistic { get; init; }
    public bool? DirectionChange { get; init; }
    public bool? WeightBearing { get; init; }
    public IReadOnlyList<string> Suggestions { get; init; } = [];

    public static ClassifiedExercise Of(string name)
    {
        var found = ExerciseCatalog.Default.Resolve(name);
        var movement = found.Movement;
        return new ClassifiedExercise
        {
            Name = name,
            Resolution = found.Kind,
            ExerciseId = found.Exercise?.Id,
            SpinalFlexion = movement.SpinalFlexion,
            TrunkRotation = movement.TrunkRotation,
            EndRangeRotation = movement.EndRangeRotation,
            ImpactLevel = movement.Impact,
            Ballistic = movement.Ballistic,
            DirectionChange = movement.DirectionChange,
            WeightBearing = movement.WeightBearing,
            Suggestions = [.. found.Suggestions],
        };
    }
}

/// <summary><c>POST /classify</c></summary>
internal static class ClassifyEndpoint
{
    public static void MapClassify(this WebApplication app) => app
        .MapPost("/classify", static (ClassifyRequest request) => request.Names.Count <= Limits.MostNames
            ? request.Names.Select(ClassifiedExercise.Of).ToList()
            : throw Refusal.Of("names", $"{request.Names.Count} names; this app classifies up to {Limits.MostNames} at once."))
        .WithSummary("Says how names of exercises are recognised, and how the movements load spine and skeleton.")
        .Computes();
}
