using System.Globalization;

namespace BoneRules;

/// <summary>The bone tier of a person, as far as the profile tells; facts that it does not hold count as harmless here.</summary>
internal static class BoneTiers
{
    private const double OsteoporosisTScore = -2.5;
    private const double NormalTScore = -1.0;
    private const double SevereTScore = -3.0;
    private const double LowZScore = -2.0;
    private const double HighMajorFraxPercent = 20;
    private const double HighHipFraxPercent = 3;
    private const double GlucocorticoidMilligrams = 5;
    private const double GlucocorticoidMonths = 3;

    public static BoneStanding Of(ClientProfile client, ReasonList? reasons)
    {
        var standing = OfDensity(client, reasons);
        var withoutScan = standing.Unmeasured;
        var risk = OfRiskFactors(client, reasons);
        if (risk > standing.Highest) standing = new BoneStanding(risk, risk, Unmeasured: false);
        else if (risk > standing.Lowest) standing = standing with { Lowest = risk };
        // What a fracture means depends on the density, so an open density may leave that open as well.
        var least = OfFractures(client, standing.Lowest, reasons);
        var most = standing.Highest > standing.Lowest ? OfFractures(client, standing.Highest, reasons: null) : least;
        return new BoneStanding(
            least > standing.Lowest ? least : standing.Lowest, most > standing.Highest ? most : standing.Highest, standing.Unmeasured && least < standing.Highest) { WithoutScan = withoutScan };
    }

    /// <summary>Since when a scan has shown the T-score of severe osteoporosis: the first such scan that has a date. One without a date takes none away.</summary>
    public static bool IsSevereByScore(ClientProfile client, out DateOnly? since)
    {
        since = null;
        if (!UsesTScores(client)) return false;
        var found = false;
        foreach (var scan in client.BoneDensity ?? [])
        {
            if (scan.TScore is not { } score || Rounded(score) > SevereTScore) continue;
            found = true;
            if (scan.MeasuredOn is { } on && (since is null || on.Latest < since)) since = on.Latest;
        }
        return found;
    }

    /// <summary>Whether T-scores class this person: from 50, and from the menopausal transition.</summary>
    public static bool UsesTScores(ClientProfile client) =>
        client.AgeYears >= 50 || (client.Sex != Sex.Male && client.MenopausalStatus is MenopausalStatus.Perimenopausal or MenopausalStatus.Postmenopausal);

    private static BoneStanding OfDensity(ClientProfile client, ReasonList? reasons)
    {
        var (lowestT, tPath) = Lowest(client, static measurement => measurement.TScore);
        var (lowestZ, zPath) = Lowest(client, static measurement => measurement.ZScore);
        var stated = client.Diagnosis switch { BoneDiagnosis.Osteoporosis => BoneTier.B2, BoneDiagnosis.Osteopenia => BoneTier.B1, _ => BoneTier.B0 };
        if (stated > BoneTier.B0)
            reasons?.Add(stated == BoneTier.B2 ? "diagnosedOsteoporosis" : "diagnosedOsteopenia", stated == BoneTier.B2 ? "Diagnosed osteoporosis." : "Diagnosed osteopenia.", AssessmentAxis.Bone, "diagnosis");
        if (UsesTScores(client))
        {
            if (lowestT is not { } t)
            {
                // A diagnosis is word enough; "none" without a scan is not.
                return stated > BoneTier.B0 ? BoneStanding.Known(stated) : new BoneStanding(BoneTier.B0, BoneTier.B2, Unmeasured: true);
            }
            var byScore = t <= SevereTScore ? BoneTier.B2High : t <= OsteoporosisTScore ? BoneTier.B2 : t < NormalTScore ? BoneTier.B1 : BoneTier.B0;
            if (byScore > BoneTier.B0) reasons?.Add("lowTScore", string.Create(CultureInfo.InvariantCulture, $"A T-score of {t:0.0}."), AssessmentAxis.Bone, tPath!);
            return BoneStanding.Known(byScore > stated ? byScore : stated);
        }
        if (stated == BoneTier.B2) return BoneStanding.Known(stated);
        if (lowestZ is { } z)
        {
            if (z > LowZScore) return BoneStanding.Known(stated);
            reasons?.Add("lowZScore", string.Create(CultureInfo.InvariantCulture, $"A Z-score of {z:0.0}: see a clinician; judged as osteoporosis until then."), AssessmentAxis.Bone, zPath!);
            return new BoneStanding(BoneTier.B2, BoneTier.B2, Unmeasured: true);
        }
        if (lowestT < NormalTScore)
        {
            reasons?.Add("tScoreWithoutZScore", "A low T-score before 50 or before the menopause classes nobody: the Z-score is needed.", AssessmentAxis.Bone, tPath!);
            return new BoneStanding(stated, BoneTier.B2, Unmeasured: true);
        }
        var atRisk = (client.Medicines ?? []).Contains(Medicine.OralGlucocorticoid) || (client.Conditions ?? []).Contains(HealthCondition.RheumatoidArthritis);
        var fragile = (client.Fractures ?? []).Any(static fracture => fracture.IsLowTrauma());
        return stated == BoneTier.B0 && lowestT is null && (atRisk || fragile) ? new BoneStanding(BoneTier.B0, BoneTier.B2, Unmeasured: true) : BoneStanding.Known(stated);
    }

    private static BoneTier OfRiskFactors(ClientProfile client, ReasonList? reasons)
    {
        var tier = BoneTier.B0;
        if (client.Frax is { } frax && (frax.MajorOsteoporoticPercent >= HighMajorFraxPercent || frax.HipPercent >= HighHipFraxPercent))
        {
            tier = BoneTier.B2;
            reasons?.Add("highFrax", "A high ten-year probability of fracture.", AssessmentAxis.Bone, "frax");
        }
        if (client.Glucocorticoid is { PrednisoneMilligramsPerDay: >= GlucocorticoidMilligrams, Months: >= GlucocorticoidMonths })
        {
            tier = BoneTier.B2;
            reasons?.Add("glucocorticoid", "Oral glucocorticoids for three months or longer.", AssessmentAxis.Bone, "glucocorticoid");
        }
        return tier;
    }

    private static BoneTier OfFractures(ClientProfile client, BoneTier density, ReasonList? reasons)
    {
        var fractures = client.Fractures ?? [];
        var tier = BoneTier.B0;
        int fragility = 0, adult = 0;
        void Raise(BoneTier to, string code, string message, params ReadOnlySpan<string> paths)
        {
            if (to > tier) tier = to;
            reasons?.Add(code, message, AssessmentAxis.Bone, paths);
        }
        for (var i = 0; i < fractures.Count; i++)
        {
            var fracture = fractures[i];
            var path = string.Create(CultureInfo.InvariantCulture, $"fractures/{i}");
            var acute = fracture.IsVertebral() && client.AsOf is { } today && fracture.IsWithinDays(Fractures.AcuteDays, today);
            if (acute) Raise(BoneTier.B4, "acuteVertebralFracture", "A vertebral fracture within the last 84 days.", path);
            if (!fracture.IsLowTrauma()) continue;
            if (fracture.IsVertebral()) Raise(BoneTier.B3, "vertebralFracture", "A vertebral fracture.", path);
            if (fracture.HappenedAtLeastAt(Fractures.AdultAge, client)) adult++;
            if (fracture.HappenedAtLeastAt(Fractures.FragilityAge, client)) fragility++;
        }
        if (adult >= 2) Raise(BoneTier.B3, "severalFractures", "Several fractures from little force.", "fractures");
        else if (fragility == 1) Raise(BoneTier.B2, "fragilityFracture", "A fracture from little force at 50 or later.", "fractures");
        if (client.VertebralImaging?.Result == ImagingResult.Fracture) Raise(BoneTier.B3, "vertebralImaging", "An image shows a vertebral fracture.", "vertebralImaging");
        if (HeightLoss.PresumedBy(client) is { } height) Raise(BoneTier.B3, "heightLoss", "Height loss presumes a vertebral fracture until an image shows none.", height["client:/".Length..]);
        if ((client.Symptoms ?? []).Contains(Symptom.NewKyphosis)) Raise(BoneTier.B3, "newKyphosis", "A new hump presumes a vertebral fracture.", "symptoms");
        if (tier < BoneTier.B2High && IsHighRisk(client, fractures, density >= BoneTier.B2 || tier >= BoneTier.B2))
            Raise(BoneTier.B2High, "recentOrHipFracture", "A hip fracture, or osteoporosis with a fracture in the last 24 months.", "fractures");
        return tier;
    }

    private static bool IsHighRisk(ClientProfile client, ValueList<Fracture> fractures, bool osteoporosis)
    {
        foreach (var fracture in fractures)
        {
            if (fracture.Site == FractureSite.Hip) return true;
            if (!osteoporosis || client.AsOf is not { } asOf || !fracture.IsWithinMonths(Fractures.RecentMonths, asOf)) continue;
            if (fracture.IsLowTrauma() || client.AgeYears is null or >= Fractures.FragilityAge) return true;
        }
        return false;
    }

    /// <summary>The lowest score ever: neither time nor a better one takes a diagnosis back.</summary>
    private static (double? Score, string? Path) Lowest(ClientProfile client, Func<BoneDensityMeasurement, double?> score)
    {
        (double? Score, string? Path) lowest = (null, null);
        var measurements = client.BoneDensity ?? [];
        for (var i = 0; i < measurements.Count; i++)
        {
            if (score(measurements[i]) is not { } value) continue;
            value = Rounded(value);
            if (lowest.Score is null || value < lowest.Score) lowest = (value, string.Create(CultureInfo.InvariantCulture, $"boneDensity/{i}"));
        }
        return lowest;
    }

    /// <summary>Scores count as they are reported, with one decimal.</summary>
    private static double Rounded(double score) => Math.Round(score, 1, MidpointRounding.AwayFromZero);
}

/// <summary>What a profile says of the bones: the tiers that it leaves possible, and whether that is for want of a valid measurement.</summary>
internal readonly record struct BoneStanding(BoneTier Lowest, BoneTier Highest, bool Unmeasured)
{
    /// <summary>Whether no valid measurement is there, even if something else than a measurement settles the tier.</summary>
    public bool WithoutScan { get; init; }

    public static BoneStanding Known(BoneTier tier) => new(tier, tier, Unmeasured: false);
}
