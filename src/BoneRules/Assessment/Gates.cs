using System.Globalization;

namespace BoneRules;

/// <summary>The gate of a person, as far as the profile tells; facts that it does not hold count as harmless here.</summary>
internal static class Gates
{
    private const double LowBodyMassIndex = 19;

    public static Gate Of(ClientProfile client, BoneTier tier, BoneStanding bone, ReasonList? reasons)
    {
        var gate = Gate.Open;
        void Raise(Gate to, string code, string message, params ReadOnlySpan<string> paths)
        {
            if (to > gate) gate = to;
            reasons?.AddGate(to, code, message, paths);
        }
        OfSymptoms(client, tier, Raise);
        OfFractures(client, Raise);
        OfConditions(client, Raise);
        if (tier >= BoneTier.B2High && !IsTierCleared(client))
            Raise(Gate.ClearFirst, tier >= BoneTier.B3 ? "vertebralOrSeveralFractures" : "highFractureRisk",
                tier >= BoneTier.B3 ? "After vertebral or several fractures a clinician clears exercise first." : "At this risk a clinician clears exercise first.", "clearances");
        if ((FallsLevels.AreRecurrent(client) || FallsLevels.IsSevere(client)) && !Clearances.Lifts(client, null, isFracture: false))
            Raise(Gate.ClearFirst, "fallsClearance", "After recurrent or severe falls a clinician clears exercise first.", "fallsLast12Months");
        if (bone.WithoutScan && client.AgeYears >= Fractures.FragilityAge && HasRiskFactor(client, bone.Unmeasured) && !Clearances.Lifts(client, null, isFracture: false))
            Raise(Gate.ClearFirst, "unmeasuredAtRisk", "At 50 and over, with a risk factor and without a scan, a clinician clears exercise first.", "boneDensity");
        return gate;
    }

    private delegate void RaiseGate(Gate to, string code, string message, params ReadOnlySpan<string> paths);

    private static void OfSymptoms(ClientProfile client, BoneTier tier, RaiseGate raise)
    {
        var symptoms = client.Symptoms ?? [];
        for (var i = 0; i < symptoms.Count; i++)
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"symptoms/{i}");
            switch (symptoms[i])
            {
                case Symptom.SharpBackPain:
                    raise(Gate.Stop, "sharpBackPain", "Sharp back pain: a clinician looks first.", path);
                    break;
                case Symptom.RadiatingNerveSymptoms:
                    raise(Gate.Stop, "radiatingNerveSymptoms", "Radiating nerve symptoms: a clinician looks first.", path);
                    break;
                case Symptom.Dizziness:
                    raise(Gate.Stop, "dizziness", "Dizziness: a clinician looks first.", path);
                    break;
                case Symptom.ChestPain:
                    raise(Gate.Stop, "chestPain", "Chest pain: a clinician looks first, at once.", path);
                    break;
                case Symptom.NewKyphosis:
                    raise(Gate.Stop, "newKyphosis", "A new hump: a clinician looks first.", path);
                    break;
                case Symptom.ThighOrGroinPain:
                    raise(ThighPainStops(client, tier) ? Gate.Stop : Gate.ClearFirst, "thighOrGroinPain", "Thigh or groin pain: a clinician looks first.", path);
                    break;
            }
        }
    }

    public static bool ThighPainStops(ClientProfile client, BoneTier tier) =>
        tier >= BoneTier.B2 || client.Monitoring?.OnTherapy == true || client.Medicines is not { } medicines
        || medicines.Any(static medicine => medicine is Medicine.Bisphosphonate or Medicine.Denosumab or Medicine.Anabolic);

    private static void OfFractures(ClientProfile client, RaiseGate raise)
    {
        var fractures = client.Fractures ?? [];
        for (var i = 0; i < fractures.Count; i++)
        {
            var fracture = fractures[i];
            var path = string.Create(CultureInfo.InvariantCulture, $"fractures/{i}");
            if (client.AsOf is not { } asOf)
            {
                if (fracture.Healed == false) raise(Gate.Stop, "unhealedFracture", "A fracture that has not healed.", path);
                continue;
            }
            var cleared = Clearances.Lift(client, fracture);
            var acute = fracture.IsVertebral() && fracture.IsWithinDays(Fractures.AcuteDays, asOf);
            if (acute || fracture.Healed == false)
                raise(cleared ? Gate.ClearFirst : Gate.Stop, acute ? "acuteVertebralFracture" : "unhealedFracture",
                    acute ? "A vertebral fracture within the last 84 days." : "A fracture that has not healed.", path);
            var counts = fracture.IsLowTrauma() || client.AgeYears is null or >= Fractures.FragilityAge;
            if (counts && fracture.IsWithinMonths(Fractures.RecentMonths, asOf) && !cleared)
                raise(Gate.ClearFirst, "recentFracture", "A fracture in the last 24 months.", path);
        }
    }

    private static void OfConditions(ClientProfile client, RaiseGate raise)
    {
        if (Clearances.Lifts(client, null, isFracture: false)) return;
        var conditions = client.Conditions ?? [];
        for (var i = 0; i < conditions.Count; i++)
            if (conditions[i] is HealthCondition.HeartDisease or HealthCondition.KidneyDisease or HealthCondition.Neurological or HealthCondition.Pregnancy)
                raise(Gate.ClearFirst, "condition", "A condition outside the scope of this guidance: a clinician clears exercise first.", string.Create(CultureInfo.InvariantCulture, $"conditions/{i}"));
    }

    /// <summary>Whether everything that makes the tier has a clearance of its own: one for a fracture says nothing of a low score, and the other way round.</summary>
    private static bool IsTierCleared(ClientProfile client)
    {
        foreach (var fracture in client.Fractures ?? [])
            if (CountsForTier(fracture, client) && !Clearances.Lift(client, fracture)) return false;
        if (client.VertebralImaging is { Result: ImagingResult.Fracture } image && !Clearances.Lifts(client, image.On?.Latest, isFracture: true)) return false;
        if (HeightLoss.PresumedBy(client) is not null && !Clearances.Lifts(client, HeightLoss.FoundOn(client), isFracture: false)) return false;
        return !BoneTiers.IsSevereByScore(client, out var since) || Clearances.Lifts(client, since, isFracture: false);
    }

    private static bool CountsForTier(Fracture fracture, ClientProfile client) =>
        fracture.Site == FractureSite.Hip
        || (client.AsOf is { } asOf && fracture.IsWithinMonths(Fractures.RecentMonths, asOf))
        || (fracture.IsLowTrauma() && fracture.HappenedAtLeastAt(Fractures.AdultAge, client));

    /// <summary>A fracture that settles the tier asks for a clearance by rules of its own; else it is a risk factor like the others.</summary>
    private static bool HasRiskFactor(ClientProfile client, bool tierIsOpen) =>
        client.FallsLast12Months > 0
        || (client.Medicines ?? []).Contains(Medicine.OralGlucocorticoid)
        || (client.Conditions ?? []).Contains(HealthCondition.RheumatoidArthritis)
        || (tierIsOpen && (client.Fractures ?? []).Any(static fracture => fracture.IsLowTrauma()))
        || (client is { BodyMassKilograms: { } mass, HeightCentimetres: { } height } && mass / (height / 100 * (height / 100)) < LowBodyMassIndex);
}
