using BoneRules;
using FitnessApp.Hosting;

namespace FitnessApp.Plans;

/// <summary>A person, and what a plan for them should be like.</summary>
internal sealed record GenerateRequest
{
    /// <summary>The person, as contract JSON: /schemas/client.</summary>
    public required ContractDocument Client { get; init; }

    /// <summary>Days a week, 1 to 7.</summary>
    public int DaysPerWeek { get; init; } = 3;

    /// <summary>Minutes for a session, 5 to 240.</summary>
    public int MinutesPerSession { get; init; } = 30;

    /// <summary>Weeks, 1 to 26.</summary>
    public int Weeks { get; init; } = 4;

    /// <summary>What there is to train with, by the names of the catalogue; what a home has where not stated.</summary>
    public IReadOnlyList<string>? Equipment { get; init; }

    /// <summary>Chooses among what is equally good.</summary>
    public ulong Seed { get; init; }

    /// <summary>The plan, or why there is none.</summary>
    public GenerationResult Generate(DateOnly today, CancellationToken cancellation)
    {
        var client = ReadPlan.ClientOf(Client, today);
        try
        {
            return PlanGenerator.Default.Generate(client, Request(), cancellation);
        }
        catch (ArgumentException refused)
        {
            throw Refusal.Of("request", refused.Message.ReplaceLineEndings(" "));
        }
    }

    private GenerationRequest Request() =>
        new() { DaysPerWeek = DaysPerWeek, MinutesPerSession = MinutesPerSession, Weeks = Weeks, Equipment = Equipment?.ToValueList(), Seed = Seed };
}
