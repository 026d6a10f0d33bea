using BoneRules.Serialization;
using FitnessApp.Hosting;

namespace FitnessApp.Endpoints;

/// <summary><c>GET /schemas/{name}</c></summary>
internal static class SchemasEndpoint
{
    public static void MapSchemas(this WebApplication app) => app
        .MapGet("/schemas/{name}", static (string name) => TypedResults.Text(SchemaOf(name), "application/schema+json"))
        .WithSummary("The JSON Schema of plan, client or report: the documents of the contract within the bodies of the other endpoints.")
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static string SchemaOf(string name) => name switch
    {
        "plan" => ContractSchema.Plan,
        "client" => ContractSchema.Client,
        "report" => ContractSchema.Report,
        _ => throw new Refusal(StatusCodes.Status404NotFound, "There are schemas of plan, client and report."),
    };
}
