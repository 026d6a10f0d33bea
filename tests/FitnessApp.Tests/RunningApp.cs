using Microsoft.AspNetCore.Builder;

namespace FitnessApp.Tests;

/// <summary>The app, on a free port of this machine.</summary>
public sealed class RunningApp : IAsyncLifetime
{
    private readonly WebApplication _app = FitnessSite.Create("--urls", "http://127.0.0.1:0");

    public Uri Address => new(_app.Urls.Single());

    public HttpClient Client { get; private set; } = new();

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        Client.Dispose();
        Client = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromMinutes(2) };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
