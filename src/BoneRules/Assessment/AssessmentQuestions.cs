namespace BoneRules;
public sealed partial record Assessment
{
    /// <summary>The person.</summary>
    public required ClientProfile Client { get; init; }

    /// <summary>Whether a clearance of this scope is in force; unknown where nobody asked, or where it has no date.</summary>
    public Truth HasClearance(ClearanceScope scope) => Clearances.Holds(Client, scope);

    /// <summary>Whether the spine has a fracture, known or presumed; unknown where fractures are not known.</summary>
    public Truth SpinalFracture
    {
        get
        {
            if (Client.VertebralImaging?.Result == ImagingResult.Fracture || HeightLoss.PresumedBy(Client) is not null) return true;
            if ((Client.Symptoms ?? []).Contains(Symptom.NewKyphosis)) return true;
            if (Client.Fractures is not { } fractures) return Truth.Unknown;
            foreach (var fracture in fractures)
                if (fracture.IsVertebral() && fracture.IsLowTrauma()) return true;
            return false;
        }
    }
}
