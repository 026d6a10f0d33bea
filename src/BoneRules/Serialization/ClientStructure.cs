using System.Globalization;

namespace BoneRules.Serialization;

/// <summary>What a client profile must fulfil beyond the bounds of each number, whether it was read or built in code.</summary>
internal static class ClientStructure
{
    /// <summary>The first error, or <see langword="null"/>: nothing lies after the reference date, nobody broke a bone older than they are.</summary>
    public static StructureError? FirstError(ClientProfile client) =>
        Each(client.HeightMeasurements, "/heightMeasurements", height => Future(client, height.MeasuredOn, "/measuredOn"))
        ?? Future(client, client.VertebralImaging?.On, "/vertebralImaging/on")
        ?? Each(client.BoneDensity, "/boneDensity", scan => Future(client, scan.MeasuredOn, "/measuredOn"))
        ?? Each(client.Fractures, "/fractures", fracture => OfFracture(client, fracture))
        ?? Each(client.Clearances, "/clearances", clearance => Future(client, clearance.GrantedOn, "/grantedOn"))
        ?? Names(client.OneRepetitionMaximumKilograms, "/oneRepetitionMaximumKilograms")
        ?? Names(client.EquipmentIncrementsKilograms, "/equipmentIncrementsKilograms")
        ?? Future(client, client.Monitoring?.LastDxaOn, "/monitoring/lastDxaOn")
        ?? Future(client, client.Monitoring?.TherapyStartedOrChangedOn, "/monitoring/therapyStartedOrChangedOn");

    private static StructureError? OfFracture(ClientProfile client, Fracture fracture) =>
        Future(client, fracture.OccurredOn, "/occurredOn")
        ?? TooOld(client, fracture)
        ?? Future(client, fracture.ClearedOn, "/clearedOn");

    private static StructureError? TooOld(ClientProfile client, Fracture fracture) =>
        fracture.AgeAtFractureYears > client.AgeYears
            ? new StructureError("/ageAtFractureYears", string.Create(
                CultureInfo.InvariantCulture, $"{fracture.AgeAtFractureYears} is above the present age of {client.AgeYears} years."))
            : null;

    private static StructureError? Future(ClientProfile client, PartialDate? date, string path) =>
        client.AsOf is { } asOf && date is { } stated && stated.Earliest > asOf
            ? new StructureError(path, $"{stated} lies after asOf, {asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.")
            : null;

    private static StructureError? Names(ValueList<NamedKilograms>? masses, string path)
    {
        if (Each(masses, path, static _ => null) is { } missing) return missing;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mass in masses ?? [])
            if (!names.Add(mass.Name)) return new StructureError($"{path}/{JsonPositions.Escape(mass.Name)}", "this name stands twice.");
        return null;
    }

    private static StructureError? Each<T>(ValueList<T>? items, string path, Func<T, StructureError?> check)
    {
        for (var i = 0; i < (items?.Count ?? 0); i++)
        {
            var error = items![i] is null ? new StructureError("", "a list holds no null; leave the item out.") : check(items[i]);
            if (error is { } found) return found with { Path = string.Create(CultureInfo.InvariantCulture, $"{path}/{i}{found.Path}") };
        }
        return null;
    }
}
