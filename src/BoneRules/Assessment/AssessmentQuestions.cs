namespace BoneRules;
public sealed partial record Assessment
{
    /// <summary>The person.</summary>
    public required ClientProfile Client { get; init; }

    /// <summary>Whether a clearance of this scope is in force; unknown where nobody asked, or where it has no date.</summary>
    public Truth HasClearance(ClearanceScope scope) => Clearances.Holds(Client, scope);

    /// <summary>Whether exercise certainly waits for a clinician, at least in part: what a whole week should hold is no question then.</summary>
    public bool IsHeldBack => Gate.Lowest >= BoneRules.Gate.ClearFirst;

    /// <summary>What the gate is shut for, as codes; <paramref name="otherwise"/> where no reason calls for that gate by itself.</summary>
    internal string ReasonsFor(Gate gate, string otherwise)
    {
        var codes = string.Join(", ", Reasons.Where(reason => reason.Gate >= gate).Select(static reason => reason.Code));
        return codes.Length > 0 ? codes : otherwise;
    }

    /// <summary>Whether the spine has a fracture, known or presumed; unknown where fractures are not known.</summary>
    public Truth SpinalFracture { get; private init; }

    private static Truth SpinalFractureOf(ClientProfile client)
    {
        if (client.VertebralImaging?.Result == ImagingResult.Fracture || HeightLoss.PresumedBy(client) is not null) return true;
        if ((client.Symptoms ?? []).Contains(Symptom.NewKyphosis)) return true;
        if (client.Fractures is not { } fractures) return Truth.Unknown;
        foreach (var fracture in fractures)
            if (fracture.IsVertebral() && fracture.IsLowTrauma()) return true;
        return false;
    }
}
