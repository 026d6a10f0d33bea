using BoneRules.Rules;

namespace BoneRules.Tests.Assessments;

/// <summary>What a clearance lifts, and what it does not.</summary>
public sealed class ClearanceTests
{
    private static Assessment Assess(ClientProfile client) => Assessment.Assess(client);

    private static Clearance Granted(int year, int month, int day) => new() { Scope = ClearanceScope.Exercise, GrantedOn = new PartialDate(year, month, day) };

    [Theory]
    [InlineData(2024, 5, 11, Gate.Open)]
    [InlineData(2024, 5, 10, Gate.ClearFirst)]
    [InlineData(2024, 5, 9, Gate.ClearFirst)]
    public void A_vertebral_fracture_is_lifted_by_any_clearance_that_came_after_it(int year, int month, int day, Gate expected) =>
        Assess(People.VertebralFracture with { Clearances = [Granted(year, month, day)] }).Gate.Should().Be(new Possible<Gate>(expected));

    [Theory]
    [InlineData("2024-05-11", Gate.Open)]
    [InlineData("2024-05-10", Gate.ClearFirst)]
    [InlineData("2024", Gate.ClearFirst)]
    public void A_fracture_may_name_its_own_clearance(string clearedOn, Gate expected)
    {
        PartialDate.TryParse(clearedOn, out var on).Should().BeTrue();
        var fracture = People.VertebralFracture.Fractures![0] with { ClearedOn = on };
        Assess(People.VertebralFracture with { Fractures = [fracture], Clearances = [] }).Gate.Should().Be(new Possible<Gate>(expected));
    }

    [Theory]
    [InlineData(2026, 3, 3, Gate.Open)]
    [InlineData(2026, 3, 1, Gate.ClearFirst)]
    [InlineData(2025, 11, 21, Gate.ClearFirst)]
    public void A_severe_T_score_wants_a_clearance_after_the_scan_and_within_twelve_months(int year, int month, int day, Gate expected) =>
        Assess(People.SevereOsteoporosis with { Clearances = [Granted(year, month, day)] }).Gate.Should().Be(new Possible<Gate>(expected));

    [Fact]
    public void A_clearance_after_an_old_fracture_does_not_lift_a_severe_T_score()
    {
        var years = People.SevereOsteoporosis with { Clearances = [Granted(2024, 1, 1)] };
        var fracture = new Fracture { Site = FractureSite.Wrist, Mechanism = FractureMechanism.LowTrauma, OccurredOn = new PartialDate(2015, 1, 1), Healed = true };

        Assess(years).Gate.Lowest.Should().Be(Gate.ClearFirst);
        Assess(years with { Fractures = [fracture] }).Gate.Lowest.Should().Be(Gate.ClearFirst, "a worse history never opens the gate");
    }

    [Fact]
    public void A_recent_fracture_with_open_density_may_be_B2High()
    {
        var client = People.Osteoporosis with
        {
            Diagnosis = BoneDiagnosis.None, BoneDensity = null,
            Fractures = [new Fracture { Site = FractureSite.Ankle, Mechanism = FractureMechanism.HighTrauma, OccurredOn = new PartialDate(2026, 4, 1), Healed = true }],
        };
        Assess(client).BoneTier.Should().Be(new Possible<BoneTier>(BoneTier.B0, BoneTier.B2High));
    }

    [Fact]
    public void An_empty_list_of_scans_does_not_stand_for_a_diagnosis()
    {
        var assessment = Assess(People.Healthy with { Diagnosis = null, BoneDensity = [] });
        assessment.BoneTier.Highest.Should().Be(BoneTier.B2);
        assessment.MissingFor(AssessmentAxis.Bone).Should().Equal("client:/diagnosis");
    }

    [Fact]
    public void A_missing_scan_is_named_even_where_unknown_fractures_may_weigh_more()
    {
        var assessment = Assess(People.Osteoporosis with { Diagnosis = BoneDiagnosis.None, BoneDensity = null, Fractures = null });
        assessment.MissingFor(AssessmentAxis.Bone).Should().BeEquivalentTo("client:/fractures", "client:/boneDensity");
    }

    [Fact]
    public void With_the_age_unknown_an_old_fracture_may_have_happened_at_50()
    {
        var fracture = new Fracture { Site = FractureSite.Wrist, Mechanism = FractureMechanism.LowTrauma, OccurredOn = new PartialDate(1998, 1, 1), Healed = true };
        var client = People.Osteopenia with { AgeYears = 85, Fractures = [fracture] };
        Assess(client).BoneTier.Should().Be(new Possible<BoneTier>(BoneTier.B2));
        Assess(client with { AgeYears = null }).BoneTier.Highest.Should().Be(BoneTier.B2);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void At_50_and_over_a_risk_factor_without_a_scan_wants_a_clearance_with_or_without_an_old_fracture(bool fracture) =>
        Assess(People.Osteopenia with
        {
            AgeYears = 69, Diagnosis = BoneDiagnosis.None, BoneDensity = null, Conditions = [HealthCondition.RheumatoidArthritis],
            Fractures = fracture ? [new Fracture { Site = FractureSite.Wrist, Mechanism = FractureMechanism.LowTrauma, OccurredOn = new PartialDate(2010, 1, 1), Healed = true }] : [],
        }).Gate.Should().Be(new Possible<Gate>(Gate.ClearFirst));

    [Theory]
    [InlineData(23, Gate.ClearFirst)]
    [InlineData(25, Gate.Open)]
    public void At_50_and_over_a_fracture_within_24_months_counts_whatever_its_cause(int months, Gate expected) =>
        Assess(People.Osteopenia with
        {
            Fractures = [new Fracture { Site = FractureSite.Ankle, Mechanism = FractureMechanism.HighTrauma, OccurredOn = People.AsOf.AddMonths(-months), Healed = true }],
        }).Gate.Lowest.Should().Be(expected);

    [Theory]
    [InlineData(Gate.Stop, false)]
    [InlineData(Gate.ClearFirst, true)]
    public void A_clearance_leaves_an_unhealed_fracture_at_clear_first(Gate expected, bool cleared) =>
        Assess(People.Osteopenia with
        {
            Fractures = [new Fracture { Site = FractureSite.Wrist, Mechanism = FractureMechanism.LowTrauma, OccurredOn = new PartialDate(2026, 9, 1), Healed = false }],
            Clearances = cleared ? [Granted(2026, 10, 1)] : [],
        }).Gate.Should().Be(new Possible<Gate>(expected));

    [Theory]
    [InlineData(Symptom.SharpBackPain)]
    [InlineData(Symptom.RadiatingNerveSymptoms)]
    [InlineData(Symptom.Dizziness)]
    [InlineData(Symptom.ChestPain)]
    [InlineData(Symptom.NewKyphosis)]
    public void No_clearance_lifts_a_symptom(Symptom symptom) =>
        Assess(People.Healthy.ClearedFor(ClearanceScope.Exercise) with { Symptoms = [symptom] }).Gate.Lowest.Should().Be(Gate.Stop);

    [Theory]
    [InlineData("B1", false, Gate.ClearFirst)]
    [InlineData("B1", true, Gate.Stop)]
    [InlineData("B2", false, Gate.Stop)]
    public void Thigh_pain_stops_on_a_bone_drug_and_from_B2(string tier, bool onDrug, Gate expected) =>
        Assess((tier == "B1" ? People.Osteopenia : People.Osteoporosis) with { Symptoms = [Symptom.ThighOrGroinPain], Medicines = onDrug ? [Medicine.Denosumab] : [] })
            .Gate.Should().Be(new Possible<Gate>(expected));

    [Fact]
    public void Thigh_pain_stops_with_medicines_unknown() =>
        Assess(People.Osteopenia with { Symptoms = [Symptom.ThighOrGroinPain], Medicines = null }).Gate.Lowest.Should().Be(Gate.Stop);

    [Theory]
    [InlineData(HealthCondition.HeartDisease, Gate.ClearFirst)]
    [InlineData(HealthCondition.Osteoarthritis, Gate.Open)]
    public void Conditions_outside_the_scope_want_a_clearance(HealthCondition condition, Gate expected) =>
        Assess(People.Healthy with { Conditions = [condition] }).Gate.Should().Be(new Possible<Gate>(expected));

    [Fact]
    public void A_clearance_of_any_scope_holds_from_its_day_for_twelve_months()
    {
        Held(new PartialDate(2026, 11, 22)).Should().Be(Truth.True);
        Held(new PartialDate(2026, 11, 23)).Should().Be(Truth.False);
        Held(new PartialDate(2025, 11, 22)).Should().Be(Truth.True);
        Held(new PartialDate(2025, 11, 21)).Should().Be(Truth.False);
        Held(null).Should().Be(Truth.Unknown, "nobody knows how old it is");
        Assess(People.Healthy with { Clearances = null }).HasClearance(ClearanceScope.HighImpact).Should().Be(Truth.Unknown);
        Assess(People.Healthy with { Clearances = [] }).HasClearance(ClearanceScope.HighImpact).Should().Be(Truth.False);
        Assess(People.Healthy with { AsOf = null, Clearances = [People.Cleared(ClearanceScope.HighImpact)] }).HasClearance(ClearanceScope.HighImpact).Should().Be(Truth.Unknown);
        Assess(People.Healthy with { Clearances = [People.Cleared(ClearanceScope.Exercise)] }).HasClearance(ClearanceScope.HighImpact).Should().Be(Truth.False);
    }

    [Fact]
    public void One_that_holds_is_enough_beside_one_that_does_not()
    {
        Clearance old = HighImpact(new PartialDate(2020, 1, 1)), valid = HighImpact(new PartialDate(2026, 9, 1));
        Assess(People.Healthy with { Clearances = [old, valid] }).HasClearance(ClearanceScope.HighImpact).Should().Be(Truth.True);
        Assess(People.Healthy with { Clearances = [valid, old] }).HasClearance(ClearanceScope.HighImpact).Should().Be(Truth.True);
    }

    [Theory]
    [InlineData(21, false)]
    [InlineData(22, true)]
    [InlineData(23, true)]
    public void The_day_of_expiry_is_the_last_on_which_it_holds(int day, bool holds)
    {
        var expiring = HighImpact(new PartialDate(2026, 9, 1)) with { ExpiresOn = new PartialDate(2026, 11, day) };
        Assess(People.Healthy with { Clearances = [expiring] }).HasClearance(ClearanceScope.HighImpact).Should().Be(holds ? Truth.True : Truth.False);
        Assess(People.Healthy with { Conditions = [HealthCondition.HeartDisease], Clearances = [expiring with { Scope = ClearanceScope.Exercise }] })
            .Gate.Should().Be(new Possible<Gate>(holds ? Gate.Open : Gate.ClearFirst));
    }

    [Theory]
    [InlineData(2026, 9, 1, true)]
    [InlineData(2026, 9, 2, false)]
    public void A_later_fracture_outdates_it(int year, int month, int day, bool holds) =>
        Assess(People.Healthy with
        {
            Fractures = [new Fracture { Site = FractureSite.Ankle, Mechanism = FractureMechanism.HighTrauma, OccurredOn = new PartialDate(year, month, day), Healed = true }],
            Clearances = [HighImpact(new PartialDate(2026, 9, 1))],
        }).HasClearance(ClearanceScope.HighImpact).Should().Be(holds ? Truth.True : Truth.False);

    [Fact]
    public void With_fractures_unknown_none_outdates_it() =>
        Assess(People.Healthy with { Fractures = null, Clearances = [HighImpact(new PartialDate(2026, 9, 1))] }).HasClearance(ClearanceScope.HighImpact).Should().Be(Truth.True);

    private static Truth Held(PartialDate? on) => Assess(People.Healthy with { Clearances = [HighImpact(on)] }).HasClearance(ClearanceScope.HighImpact);

    private static Clearance HighImpact(PartialDate? on) => new() { Scope = ClearanceScope.HighImpact, GrantedOn = on };
}
