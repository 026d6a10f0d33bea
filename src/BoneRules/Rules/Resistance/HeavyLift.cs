using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Loads close to the most that a person can lift.</summary>
internal static class HeavyLift
{
    private const double MostPercent = 80;
    private const int LeastRepetitionMaximum = 6;
    private const int FewRepetitions = 5;
    private const double EnoughInReserve = 4;

    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR3001",
            Title = "Lifting close to the maximum",
            Category = RuleCategory.Resistance,
            Message = "{exercise}: a heavy lift at {measured}; here the limit is {limit}.",
            Advice = "Choose a load that allows eight to twelve good repetitions, or state how many are left in reserve.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.FrequencyGuide("Movements and Activities to Avoid", "G319", "G321"),
                Cite.FourPillars("FAQs", "G518"),
                Cite.FourPillars("Choose Your Mini-Program", "G478"),
                Cite.Evidence(Sources.TooFitToFracture, "2015, tables 4 and 5", Verification.Seen, "STR-17"),
                Cite.Evidence(Sources.EvidenceRegister, "Watson et al. 2018", Verification.Seen, "HI-01"),
                Cite.Evidence(Sources.EvidenceRegister, "Healthy Bones Australia statement", Verification.Seen, "HI-06"),
                Cite.DesignChoice("15"),
            ],
            DesignChoices =
            [
                "Heavy is above 80 % of the one-repetition maximum or below 6 RM.",
                "Five and fewer repetitions with a load count as heavy where neither 4 more in reserve nor a percentage up to 80 is stated.",
                "A repetition maximum less the repetitions asked for counts as what is left in reserve.",
            ],
        },
        Movement = static movement =>
            movement.Resistance.IsAtLeast(Resistance.BodyWeight) & !movement.Family.Is(ActivityFamily.Carry) & !movement.Family.Is(ActivityFamily.AntiRotationPress),
        Cases =
        [
            new SeverityCase("not heavy", static (in PrescriptionContext p) => !IsHeavy(p), SeverityTable.Of("AAAAA/AA")) { Missing = ["repetitions"] },
            new SeverityCase(
                "with a health professional and cleared for high-intensity resistance training",
                static (in PrescriptionContext p) => p.WithHealthProfessional & p.Cleared(ClearanceScope.HighIntensityResistance),
                SeverityTable.Of("AAAAE/AE")) { Missing = ["client:/clearances"] },
            new SeverityCase("supervised", static (in PrescriptionContext p) => p.Supervised, SeverityTable.Of("AAEEE/AE")),
            new SeverityCase(SeverityTable.Of("AWEEE/WE")),
        ],
        Measure = Measure,
        Examples = static () =>
        [
            new("85 % with osteoporosis", People.Osteoporosis, Of(Prescribe("goblet-squat", 3, 8) with { PercentOneRepetitionMaximum = 85 }), ExpectedJudgement.Error),
            new("80 % with osteoporosis", People.Osteoporosis, Of(Prescribe("goblet-squat", 3, 8) with { PercentOneRepetitionMaximum = 80 }), ExpectedJudgement.Clean),
            new("Five repetitions with a load, and osteoporosis", People.Osteoporosis, Of(Prescribe("goblet-squat", 5, 5, 20)), ExpectedJudgement.Error),
            new("Five repetitions with four in reserve", People.Osteoporosis,
                Of(Prescribe("goblet-squat", 3, 5, 20) with { Effort = new Effort { Scale = EffortScale.RepetitionsInReserve, Value = 4 } }), ExpectedJudgement.Clean),
            new("Five repetitions with osteopenia, alone", People.Osteopenia, Of(Prescribe("goblet-squat", 5, 5, 20)), ExpectedJudgement.Warning),
            new("85 % of a healthy person", People.Healthy, Of(Prescribe("goblet-squat", 3, 8) with { PercentOneRepetitionMaximum = 85 }), ExpectedJudgement.Clean),
            new("A load without repetitions", People.Osteoporosis, Of(Prescribe("goblet-squat", 3, null, 20)), ExpectedJudgement.Undetermined),
        ],
    };

    /// <summary>Heavy by percent, by repetition maximum, or by few repetitions where nothing says that some are left.</summary>
    internal static Truth IsHeavy(in PrescriptionContext p)
    {
        var abovePercent = p.PercentAbove(MostPercent);
        if (abovePercent.IsTrue || p.RepetitionMaximum < LeastRepetitionMaximum) return true;
        if (abovePercent.IsFalse || InReserve(p) >= EnoughInReserve) return false;
        if (p.Repetitions is { } repetitions) return repetitions.Min <= FewRepetitions ? p.ExternallyLoaded : Truth.False;
        // Holds and distances are no lifts, and a repetition maximum says what the missing repetitions would.
        return p.WithoutRepetitions || p.RepetitionMaximum is not null ? Truth.False : Truth.Unknown & p.ExternallyLoaded;
    }

    private static double? InReserve(in PrescriptionContext p) => p.RepetitionsInReserve ?? p.RepetitionMaximum - p.Repetitions?.Top;

    private static Justification Measure(in PrescriptionContext p)
    {
        if (p.PercentOneRepetitionMaximum is { } percent) return Justification.OfNumber(Quantity.PercentOneRepetitionMaximum, percent, max: MostPercent);
        if (p.RepetitionMaximum is { } maximum and < LeastRepetitionMaximum)
            return Justification.OfNumber(Quantity.RepetitionMaximum, maximum, min: LeastRepetitionMaximum);
        return p.Repetitions is { } repetitions
            ? Justification.OfNumber(Quantity.Repetitions, repetitions.Min, min: FewRepetitions + 1)
            : Justification.OfLevel(Quantity.PercentOneRepetitionMaximum, "unknown");
    }
}
