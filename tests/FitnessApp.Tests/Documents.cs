namespace FitnessApp.Tests;

/// <summary>The people and plans of the samples.</summary>
internal static class Documents
{
    public static string VertebralFracture { get; } = Repository.Text("samples/QuickStart/client.json");

    public static string AppPlan { get; } = Repository.Text("samples/QuickStart/third-party-plan.md");

    public static string JsonPlan { get; } = Repository.Text("samples/RepairPlan/third-party.plan.json");
}
