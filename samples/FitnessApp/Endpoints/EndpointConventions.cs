using FitnessApp.Hosting;

namespace FitnessApp.Endpoints;

/// <summary>What the endpoints have in common.</summary>
internal static class EndpointConventions
{
    /// <summary>The date that stands for "today" where a profile states none.</summary>
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    /// <summary>An endpoint that reads a body and works on it: in turns, and with the failures that the document names.</summary>
    public static void Computes(this RouteHandlerBuilder endpoint) => endpoint.TakesTurns()
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity).ProducesProblem(StatusCodes.Status429TooManyRequests).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
}
