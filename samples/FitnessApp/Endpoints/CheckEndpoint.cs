using FitnessApp.Hosting;
using FitnessApp.Plans;

namespace FitnessApp.Endpoints;

/// <summary><c>POST /check</c></summary>
internal static class CheckEndpoint
{
    public static void MapCheck(this WebApplication app) => app
        .MapPost("/check", static (PlanRequest request, TimeProvider clock, CancellationToken cancellation) =>
            CheckedAnswer.Of(ReadPlan.From(request, clock.Today()), request.Fixes, cancellation))
        .WithSummary("Judges a plan for a person, with ways to mend each finding.")
        .Computes();
}
