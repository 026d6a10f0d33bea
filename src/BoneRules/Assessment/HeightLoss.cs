namespace BoneRules;

/// <summary>Height loss, which presumes a vertebral fracture until an image shows none.</summary>
internal static class HeightLoss
{
    private const double FromPeakCentimetres = 4;
    private const double MeasuredCentimetres = 2;

    /// <summary>Whether a vertebral fracture is presumed from height, and the facts that it rests on.</summary>
    public static string? PresumedBy(ClientProfile client)
    {
        var (path, found) = Find(client);
        if (path is null) return null;
        return client.VertebralImaging is { Result: ImagingResult.Negative, On: { } on } && (found is not { } date || on.Earliest > date) ? null : path;
    }

    /// <summary>When the loss was found, as far as a measurement has a date.</summary>
    public static DateOnly? FoundOn(ClientProfile client) => Find(client).Found;

    private static (string? Path, DateOnly? Found) Find(ClientProfile client)
    {
        var measurements = client.HeightMeasurements ?? [];
        DateOnly? last = null;
        foreach (var measurement in measurements)
            if (measurement.MeasuredOn is { } on && (last is null || on.Latest > last)) last = on.Latest;
        if (client is { PeakHeightCentimetres: { } peak, HeightCentimetres: { } now } && peak - now >= FromPeakCentimetres)
            return ("client:/peakHeightCentimetres", last);
        return LostBetweenMeasurements(client, measurements) ? ("client:/heightMeasurements", last) : (null, null);
    }

    /// <summary>Any later height two centimetres below an earlier one; without dates the list counts as in order.</summary>
    private static bool LostBetweenMeasurements(ClientProfile client, ValueList<HeightMeasurement> measurements)
    {
        for (var i = 0; i < measurements.Count; i++)
        {
            if (client.HeightCentimetres is { } now && measurements[i].Centimetres - now >= MeasuredCentimetres) return true;
            for (var j = 0; j < measurements.Count; j++)
                if (i != j && IsLater(measurements[j], measurements[i], j > i) && measurements[i].Centimetres - measurements[j].Centimetres >= MeasuredCentimetres)
                    return true;
        }
        return false;
    }

    private static bool IsLater(HeightMeasurement one, HeightMeasurement other, bool inOrder) =>
        (one.MeasuredOn, other.MeasuredOn) is ({ } a, { } b) ? a.Latest > b.Earliest : inOrder;
}
