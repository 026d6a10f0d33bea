using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace FitnessApp.Hosting;

/// <summary>Every failure is a ProblemDetails. Nothing of the request is logged: what it says of a person's health is nobody else's business.</summary>
internal sealed partial class Problems(IProblemDetailsService writer, ILogger<Problems> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellation)
    {
        var problem = Describe(exception);
        if (problem.Status == StatusCodes.Status500InternalServerError) LogFailure(log, exception.GetType().Name, exception.TargetSite?.Name);
        context.Response.StatusCode = problem.Status!.Value;
        return await writer.TryWriteAsync(new ProblemDetailsContext { HttpContext = context, ProblemDetails = problem });
    }

    private static ProblemDetails Describe(Exception exception) => exception switch
    {
        Refusal refusal => new ProblemDetails { Status = refusal.Status, Detail = refusal.Message, Extensions = refusal.Place },
        BadHttpRequestException bad => new ProblemDetails { Status = bad.StatusCode },
        OperationCanceledException => new ProblemDetails { Status = StatusCodes.Status503ServiceUnavailable, Detail = "The work took too long and was stopped. Send a smaller plan, or \"fixes\": false." },
        _ => new ProblemDetails { Status = StatusCodes.Status500InternalServerError, Detail = "Something went wrong here; the plan was not judged." },
    };

    /// <summary>What a status means here, where nothing more precise is known.</summary>
    public static string? DetailOf(int? status) => status switch
    {
        StatusCodes.Status400BadRequest => "The body is not JSON of the shape that /openapi/v1.json describes.",
        StatusCodes.Status404NotFound => "There is nothing at this address.",
        StatusCodes.Status408RequestTimeout => "The body came too slowly.",
        StatusCodes.Status413PayloadTooLarge => $"The body is larger than {Limits.MostBytes / 1024 / 1024} MiB.",
        StatusCodes.Status415UnsupportedMediaType => "The body must be JSON, with Content-Type application/json.",
        StatusCodes.Status429TooManyRequests => "Too many calls wait already. Try again in a moment.",
        _ => null,
    };

    [LoggerMessage(LogLevel.Error, "A request failed: {Kind} in {Place}")]
    private static partial void LogFailure(ILogger logger, string kind, string? place);
}

/// <summary>Puts <see cref="Problems"/> in its place.</summary>
internal static class ProblemsSetup
{
    public static void AddProblems(this WebApplicationBuilder builder)
    {
        builder.Services.AddProblemDetails(static options => options.CustomizeProblemDetails = static context => context.ProblemDetails.Detail ??= Problems.DetailOf(context.ProblemDetails.Status));
        builder.Services.AddExceptionHandler<Problems>();
        // What can't be bound shall reach the handler in every environment, not only while developing.
        builder.Services.Configure<RouteHandlerOptions>(static options => options.ThrowOnBadRequest = true);
    }

    public static void UseProblems(this WebApplication app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages();
    }
}
