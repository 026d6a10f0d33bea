namespace BoneRules;

/// <summary>Which clearances of a profile count.</summary>
internal static class Clearances
{
    private const int ValidMonths = 12;

    /// <summary>Whether a clearance for exercise lifts a trigger: granted after it where it is dated, within twelve months otherwise.</summary>
    public static bool Lifts(ClientProfile client, DateOnly? trigger, bool isFracture)
    {
        if (client.AsOf is not { } asOf) return false;
        // Of this year, say: no later than today.
        if (trigger > asOf) trigger = asOf;
        foreach (var clearance in client.Clearances ?? [])
        {
            if (clearance.Scope != ClearanceScope.Exercise || clearance.GrantedOn is not { } granted || HasExpired(clearance, asOf)) continue;
            if (granted.Earliest > asOf) continue;
            if (trigger is { } date && (granted.Earliest < date || (isFracture && granted.Earliest == date))) continue;
            // For a fracture that is dated it is enough to have been cleared since; anything else wants a word of the last twelve months.
            if (isFracture && trigger is not null) return true;
            if (Dates.WithinMonths(granted.Earliest, asOf, ValidMonths)) return true;
        }
        return false;
    }

    /// <summary>Whether a clearance lifts a fracture: the person's, or the one that the fracture itself names.</summary>
    public static bool Lift(ClientProfile client, Fracture fracture) =>
        Lifts(client, fracture.OccurredOn?.Latest, isFracture: true) || (client.AsOf is { } asOf && IsClearedItself(fracture, asOf));

    private static bool IsClearedItself(Fracture fracture, DateOnly asOf)
    {
        if (fracture.ClearedOn is not { } on || on.Earliest > asOf) return false;
        return fracture.OccurredOn is { } occurred ? on.Earliest > occurred.Latest : Dates.WithinMonths(on.Earliest, asOf, ValidMonths);
    }

    /// <summary>Whether a clearance of a scope is in force; unknown where nobody asked, or where it has no date.</summary>
    public static Truth Holds(ClientProfile client, ClearanceScope scope)
    {
        if (client.Clearances is not { } clearances) return Truth.Unknown;
        var held = Truth.False;
        foreach (var clearance in clearances)
        {
            if (clearance.Scope != scope) continue;
            if (clearance.GrantedOn is not { } granted || client.AsOf is not { } asOf) held |= Truth.Unknown;
            else held |= !HasExpired(clearance, asOf) && granted.Earliest <= asOf && Dates.WithinMonths(granted.Earliest, asOf, ValidMonths) && !IsOutdated(client, granted);
        }
        return held;
    }

    private static bool HasExpired(Clearance clearance, DateOnly asOf) => clearance.ExpiresOn is { } expires && expires.Earliest < asOf;

    /// <summary>Whether a fracture came after the clearance.</summary>
    private static bool IsOutdated(ClientProfile client, PartialDate granted)
    {
        foreach (var fracture in client.Fractures ?? [])
            if (fracture.OccurredOn is { } on && on.Latest > granted.Earliest) return true;
        return false;
    }
}
