namespace FitnessApp.Plans;

/// <summary>A person, and a plan: either as contract JSON, or as text of any format that can be imported.</summary>
internal record PlanRequest
{
    /// <summary>The person, as contract JSON: /schemas/client.</summary>
    public required ContractDocument Client { get; init; }

    /// <summary>The plan as contract JSON: /schemas/plan.</summary>
    public ContractDocument? Plan { get; init; }

    /// <summary>The plan as somebody wrote it: contract JSON, plain text, Markdown, or the file of an app.</summary>
    public string? Text { get; init; }

    /// <summary>What the file of the text is called, if it is one.</summary>
    public string? FileName { get; init; }

    /// <summary>"kg" or "lb", for loads that name no unit; without it they stay unknown.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether to propose mends for each finding; of a long plan that takes long.</summary>
    public bool Fixes { get; init; } = true;
}
