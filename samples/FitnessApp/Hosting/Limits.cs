using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace FitnessApp.Hosting;

/// <summary>What one caller may ask of the machine. Every number is this sample's own: choose yours.</summary>
internal static class Limits
{
    /// <summary>The largest body.</summary>
    public const int MostBytes = 4 * 1024 * 1024;

    /// <summary>The longest text: more lines hold no plan that could be checked here.</summary>
    public const int MostLines = 20_000;

    /// <summary>The longest plan that is checked with mends in one call.</summary>
    public const int MostPrescriptions = 2_000;

    /// <summary>The most names classified in one call.</summary>
    public const int MostNames = 500;

    /// <summary>How long one call may work.</summary>
    public static readonly TimeSpan MostTime = TimeSpan.FromSeconds(20);

    private const int SlowestBytesASecond = 240;
    private static readonly TimeSpan _grace = TimeSpan.FromSeconds(5);

    public static void AddLimits(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(static server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = MostBytes;
            server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            server.Limits.MinRequestBodyDataRate = new MinDataRate(SlowestBytesASecond, _grace);
        });
        builder.Services.AddRequestTimeouts(static options => options.DefaultPolicy = new RequestTimeoutPolicy
        {
            Timeout = MostTime,
            TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
        });
        builder.Services.AddRateLimiter(static options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.AddConcurrencyLimiter(Working, static limiter =>
            {
                limiter.PermitLimit = Math.Max(2, Environment.ProcessorCount);
                limiter.QueueLimit = 64;
                limiter.QueueProcessingOrder = QueueProcessingOrder.OldestFirst;
            });
        });
    }

    /// <summary>After routing: who works waits for a turn, so that many callers together need no more memory than few.</summary>
    public static void UseLimits(this WebApplication app)
    {
        app.UseRequestTimeouts();
        app.UseRateLimiter();
    }

    /// <summary>Marks an endpoint that computes.</summary>
    public static TBuilder TakesTurns<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder => endpoint.RequireRateLimiting(Working);

    private const string Working = "working";
}
