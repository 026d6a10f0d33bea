using BoneRules.Serialization;
using FitnessApp.Plans;

namespace FitnessApp.Endpoints;

/// <summary><c>POST /generate</c></summary>
internal static class GenerateEndpoint
{
    public static void MapGenerate(this WebApplication app) => app
        .MapPost("/generate", static (GenerateRequest request, TimeProvider clock, CancellationToken cancellation) =>
            TypedResults.Text(BoneRulesJson.WriteGeneration(request.Generate(clock.Today(), cancellation)), "application/json"))
        .WithSummary("Writes a plan that checks clean for a person, with the reason for each exercise; or says why there is none.")
        .Computes();
}
