using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>More than a low-risk movement for a person whom a clinician has to clear first.</summary>
internal static class NotLowRiskBeforeClearance
{
    private const double ReserveWithLightBand = 4;

    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR7002",
            Title = "Not low-risk, before clearance",
            Category = RuleCategory.Screening,
            Message = "{exercise}: this has to wait; for now only low-risk movements go on.",
            Advice = "Keep to walking, posture work, and balance and sit-to-stand with a hold, until there is a clearance and a fresh fracture has healed.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.FourPillars("Safety Checklist", "G347", "G348", "G349"),
                Cite.Evidence(Sources.UkConsensus2022, "Abstract", Verification.Seen, "IMP-02", "IMP-04"),
                Cite.DesignChoice("6"),
            ],
            DesignChoices =
            [
                "Before clearance a low-risk movement has impact at most low, no bending and no hinge, no loaded or end-range rotation, nothing ballistic or prone, and a hold on any reduced base.",
                "A band is light where at least four repetitions stay in reserve.",
                "Body-weight strength of the legs on the feet wants a hold; body-weight strength off the feet is light only as functional strength that may be daily.",
            ],
        },
        // Any exercise may be given a load or a vest, so each is looked at.
        Movement = static _ => true,
        // With the gate shut for everything, one finding for the person says it all.
        ForWhom = static person => person.Gate.Lowest == Gate.Stop ? Truth.False : person.Gate.IsAtLeast(Gate.ClearFirst),
        WaitsFor = AssessmentAxis.Gate,
        Cases =
        [
            new SeverityCase("the movement itself is not low-risk", static (in PrescriptionContext p) => Moves(p), SeverityTable.Everybody(Severity.Error)) { Missing = ["exercise"] },
            new SeverityCase("a load beyond a light band", static (in PrescriptionContext p) => Loads(p), SeverityTable.Everybody(Severity.Error)) { Missing = ["effort"] },
            new SeverityCase("a reduced base, or strength of the legs, without a hold", static (in PrescriptionContext p) => LacksHold(p), SeverityTable.Everybody(Severity.Error)) { Missing = ["support"] },
            new SeverityCase(SeverityTable.Everybody(Severity.None)),
        ],
        Measure = static (in PrescriptionContext p) => Measured(p),
        Examples = static () =>
        [
            new("A walk", Uncleared, Of(Minutes("walking", 20)), ExpectedJudgement.Clean),
            new("Sit-to-stand with a hand on the table", Uncleared, Of(Prescribe("sit-to-stand", 2, 10) with { Support = Support.Countertop }), ExpectedJudgement.Clean),
            new("Sit-to-stand, and nothing said of a hold", Uncleared, Of(Prescribe("sit-to-stand", 2, 10)), ExpectedJudgement.Undetermined),
            new("A goblet squat with 6 kg", Uncleared, Of(Prescribe("goblet-squat", 2, 10, 6)), ExpectedJudgement.Error),
            new("The same squat once cleared", People.VertebralFracture, Of(Prescribe("goblet-squat", 2, 10, 6)), ExpectedJudgement.Clean),
        ],
    };

    private static ClientProfile Uncleared => People.VertebralFracture with { Clearances = [] };

    private static Truth Moves(in PrescriptionContext p)
    {
        var movement = p.Movement;
        var hazard = movement.Impact.IsAtLeast(ImpactLevel.Moderate)
            | movement.SpinalFlexion.IsAtLeast(SpinalFlexion.Mild)
            | movement.TrunkRotation.Is(TrunkRotation.Loaded)
            | movement.EndRangeRotation.Holds()
            | movement.Ballistic.Holds()
            | movement.Prone.Holds();
        // What the cases below can't ask of a movement that is not known is left open here, so that the exercise is what the report asks for.
        var known = movement is { Resistance: not null, BalanceDemand: not null } && (p.Exercise is not null || movement.Resistance != Resistance.BodyWeight);
        return known ? hazard : hazard | Truth.Unknown;
    }

    private static Truth Loads(in PrescriptionContext p)
    {
        if (p.InVest) return true;
        if (p.Movement.Resistance == Resistance.Band)
            return p.ToFailure ? Truth.True : p.RepetitionsInReserve is { } left ? left < ReserveWithLightBand : Truth.Unknown;
        if (p.LoadKilograms > 0 || p.PercentOneRepetitionMaximum > 0 || p.RepetitionMaximum > 0) return true;
        if (p.Movement.Resistance >= Resistance.FreeWeight) return p.LoadKilograms is null;
        return p is { Movement: { Resistance: Resistance.BodyWeight, WeightBearing: false }, Exercise: { Pillar: ExercisePillar.Resistance, DailyStrength: false } };
    }

    private static Truth LacksHold(in PrescriptionContext p)
    {
        if (p.Support is not (null or Support.None)) return false;
        var legs = p.Movement is { WeightBearing: true, Resistance: >= Resistance.BodyWeight } && (p.Exercise?.Muscles & (MuscleGroups.Legs | MuscleGroups.Hips)) > 0;
        if (p.Movement.BalanceDemand is not >= BalanceDemand.ReducedBase && !legs) return false;
        return p.Support is null ? Truth.Unknown : Truth.True;
    }

    private static Justification Measured(in PrescriptionContext p)
    {
        var movement = p.Movement;
        if (movement.Impact >= ImpactLevel.Moderate) return Justification.OfLevel(Quantity.ImpactLevel, QuantityText.Level(movement.Impact), "low");
        if (movement.SpinalFlexion >= SpinalFlexion.Mild) return Justification.OfLevel(Quantity.SpinalFlexion, QuantityText.Level(movement.SpinalFlexion), "none");
        if (movement.TrunkRotation == TrunkRotation.Loaded) return Justification.OfLevel(Quantity.TrunkRotation, "loaded", "unloaded");
        if (movement.EndRangeRotation == true) return Justification.OfLevel(Quantity.EndRangeRotation, "endRange", "midRange");
        if (movement.Ballistic == true) return Justification.OfLevel(Quantity.Ballistic, "ballistic", "controlled");
        if (movement.Prone == true) return Justification.OfLevel(Quantity.Position, "prone", "supine");
        if (p.InVest) return Vests.Stated(p);
        if (p.LoadKilograms > 0) return Justification.OfNumber(Quantity.LoadKilograms, p.LoadKilograms.Value, max: 0);
        if (Loads(p).IsTrue) return Justification.OfLevel(Quantity.Resistance, QuantityText.Level(movement.Resistance), "lightBand");
        return LacksHold(p).IsFalse
            ? Justification.OfLevel(Quantity.Resistance, QuantityText.Level(movement.Resistance), "lightBand")
            : Justification.OfLevel(Quantity.Support, QuantityText.Level(p.Support), "hold");
    }
}
