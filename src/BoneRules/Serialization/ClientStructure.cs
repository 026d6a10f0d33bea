using System.Globalization;

namespace BoneRules.Serialization;

/// <summary>What a client profile must fulfil beyond the bounds of each number, whether it was read or built in code.</summary>
internal static class ClientStructure
{
    /// <summary>The first error, or <see langword="null"/>: nothing lies after the reference date, nobody broke a bone older than they are.</summary>
    public static StructureError? FirstError(ClientProfile client) =>
        Each(client.HeightMeasurements, "/heightMeasurements", (height, path) => Future(client, height.MeasuredOn, path, "/measuredOn"))
        ?? Future(client, client.VertebralImaging?.On, "/vertebralImaging", "/on")
        ?? Each(client.BoneDensity, "/boneDensity", (scan, path) => Future(client, scan.MeasuredOn, path, "/measuredOn"))
        ?? Each(client.Fractures, "/fractures", (fracture, path) => OfFracture(client, fracture, path))
        ?? Each(client.Clearances, "/clearances", (clearance, path) => Future(client, clearance.GrantedOn, path, "/grantedOn"))
        ?? Names(client.OneRepetitionMaximumKilograms, "/oneRepetitionMaximumKilograms")
        ?? Names(client.EquipmentIncrementsKilograms, "/equipmentIncrementsKilograms")
        ?? Future(client, client.Monitoring?.LastDxaOn, "/monitoring", "/lastDxaOn")
        ?? Future(client, client.Monitoring?.TherapyStartedOrChangedOn, "/monitoring", "/therapyStartedOrChangedOn");

    private static StructureError? OfFracture(ClientProfile client, Fracture fracture, string path) =>
        Future(client, fracture.OccurredOn, path, "/occurredOn")
        ?? TooOld(client, fracture, path)
        ?? Future(client, fracture.ClearedOn, path, "/clearedOn");

    private static StructureError? TooOld(ClientProfile client, Fracture fracture, string path) =>
        fracture.AgeAtFractureYears > client.AgeYears
            ? new StructureError($"{path}/ageAtFractureYears", string.Create(
                CultureInfo.InvariantCulture, $"{fracture.AgeAtFractureYears} is above the present age of {client.AgeYears} years."))
            : null;

    private static StructureError? Future(ClientProfile client, PartialDate? date, string parent, string name) =>
        client.AsOf is { } asOf && date is { } stated && stated.Earliest > asOf
            ? new StructureError(parent + name, $"{stated} lies after asOf, {asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.")
            : null;

    private static StructureError? Names(ValueList<NamedKilograms>? masses, string path)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return Each(masses, path, (mass, _) => names.Add(mass.Name)
            ? null
            : new StructureError($"{path}/{JsonPositions.Escape(mass.Name)}", "this name stands twice."));
    }

    private static StructureError? Each<T>(ValueList<T>? items, string path, Func<T, string, StructureError?> check)
    {
        for (var i = 0; i < (items?.Count ?? 0); i++)
        {
            var here = string.Create(CultureInfo.InvariantCulture, $"{path}/{i}");
            var error = items![i] is null ? new StructureError(here, "a list holds no null; leave the item out.") : check(items[i], here);
            if (error is not null) return error;
        }
        return null;
    }
}
