using FitnessApp.Endpoints;
using FitnessApp.Hosting;

namespace FitnessApp;

/// <summary>The app: one page, and the endpoints that it calls. It keeps nothing between two calls.</summary>
public static class FitnessSite
{
    /// <summary>Makes the app; it does not run yet.</summary>
    /// <param name="args">Settings, such as <c>--urls http://localhost:5080</c>.</param>
    public static WebApplication Create(params string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.AddLimits();
        builder.AddProblems();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddJsonShape();
        builder.Services.AddOpenApi();

        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseProblems();
        app.UseDefaultFiles();
        app.UsePage();
        app.UseRouting();
        app.UseLimits();
        app.MapCheck();
        app.MapFix();
        app.MapGenerate();
        app.MapClassify();
        app.MapRules();
        app.MapSchemas();
        app.MapHealth();
        app.MapOpenApi();
        return app;
    }
}
