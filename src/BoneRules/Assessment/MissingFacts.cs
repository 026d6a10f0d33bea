namespace BoneRules;

/// <summary>Which facts are missing, and which axes each of them leaves undecided.</summary>
internal static class MissingFacts
{
    public static ValueList<MissingFact> Of(ClientProfile client, List<OpenFact> open, Standing[] results, Standing highest)
    {
        var missing = new List<MissingFact>();
        var stride = results.Length;
        for (var fact = 0; fact < open.Count; fact++)
        {
            stride /= open[fact].Answers.Length;
            missing.Add(new MissingFact(open[fact].Path, AxesMovedBy(stride, open[fact].Answers.Length, results)));
        }
        if (highest.Unmeasured && !missing.Exists(static fact => fact.Path == "client:/boneDensity"))
            missing.Add(new MissingFact("client:/boneDensity", Array.Exists(results, static result => result.LowestTier != result.HighestTier) ? AssessmentAxis.Bone | AssessmentAxis.Gate : AssessmentAxis.None));
        void Optional(bool absent, string property)
        {
            if (absent) missing.Add(new MissingFact("client:/" + property, AssessmentAxis.None));
        }
        Optional(client.BodyMassKilograms is null, "bodyMassKilograms");
        Optional(client.HeightCentimetres is null, "heightCentimetres");
        Optional(client.PeakHeightCentimetres is null, "peakHeightCentimetres");
        Optional(client.Frax is null, "frax");
        Optional(client.InjuriousFall is null && client.FallsLast12Months is not 0, "injuriousFall");
        Optional(client.FearOfFalling is null, "fearOfFalling");
        Optional(client.WalkingAid is null, "walkingAid");
        Optional(client.Frail is null && client.ClinicalFrailtyScale is null, "frail");
        Optional(client.TandemStanceSeconds is null, "tandemStanceSeconds");
        Optional(client.ChairStandFiveSeconds is null, "chairStandFiveSeconds");
        Optional(client.GaitSpeedMetresPerSecond is null, "gaitSpeedMetresPerSecond");
        Optional(client.Supervision is null, "supervision");
        Optional(client.TrainingExperience is null, "trainingExperience");
        Optional(client.TrainingWeeks is null, "trainingWeeks");
        Optional(client.CoachedMovements is null, "coachedMovements");
        Optional(client.Medicines is null, "medicines");
        Optional(client.Conditions is null, "conditions");
        // Those that decide something first.
        return [.. missing.FindAll(static fact => fact.Axes != AssessmentAxis.None), .. missing.FindAll(static fact => fact.Axes == AssessmentAxis.None)];
    }

    /// <summary>The axes on which two results differ that have everything in common but this fact.</summary>
    private static AssessmentAxis AxesMovedBy(int stride, int answers, Standing[] results)
    {
        var axes = AssessmentAxis.None;
        for (var i = 0; i < results.Length; i++)
        {
            if (i / stride % answers == 0) continue;
            var (one, other) = (results[i], results[i - stride]);
            if (one.LowestGate != other.LowestGate || one.HighestGate != other.HighestGate) axes |= AssessmentAxis.Gate;
            if (one.LowestTier != other.LowestTier || one.HighestTier != other.HighestTier) axes |= AssessmentAxis.Bone;
            if (one.Falls != other.Falls) axes |= AssessmentAxis.Falls;
        }
        return axes;
    }
}
