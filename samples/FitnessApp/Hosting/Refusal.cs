using BoneRules.Serialization;

namespace FitnessApp.Hosting;

/// <summary>A request that can't be served as it is: the reason is for whoever sent it.</summary>
internal sealed class Refusal(int status, string detail) : Exception(detail)
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; } = status;

    /// <summary>Where in the request, in words of the contract.</summary>
    public Dictionary<string, object?> Place { get; } = [];

    /// <summary>What was sent can be read and does not follow the contract.</summary>
    public static Refusal Of(string document, ContractError error) => new(StatusCodes.Status422UnprocessableEntity, error.Message)
    {
        Place = { ["document"] = document, ["path"] = error.Path, ["line"] = error.Line, ["column"] = error.Column },
    };

    /// <summary>What was sent can be read and can't be used.</summary>
    public static Refusal Of(string document, string detail) => new(StatusCodes.Status422UnprocessableEntity, detail) { Place = { ["document"] = document } };
}
