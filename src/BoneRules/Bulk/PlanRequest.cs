using System.Text.Json.Serialization;

namespace BoneRules.Serialization;

/// <summary>A line of a bulk file: a person and a plan, as objects.</summary>
internal sealed record PlanRequest
{
    [JsonConverter(typeof(WholeNumberConverter<Limit.SchemaVersion>))]
    public int? SchemaVersion { get; init; }

    /// <summary>The caller's own id, echoed beside the report.</summary>
    public string? Id { get; init; }

    public required ClientProfile Client { get; init; }

    public required ExercisePlan Plan { get; init; }

    public Extensions? Extensions { get; init; }

    /// <summary>The first error of client or plan, with its path from the line on.</summary>
    public static StructureError? FirstError(PlanRequest request)
    {
        if (ClientStructure.FirstError(request.Client) is { } client) return new StructureError("/client" + client.Path, client.Message);
        return PlanStructure.FirstError(request.Plan) is { } plan ? new StructureError("/plan" + plan.Path, plan.Message) : null;
    }
}

/// <summary>The properties of a line of a bulk file.</summary>
internal enum RequestField : byte
{
    SchemaVersion, Id, Client, Plan, Extensions,
}
