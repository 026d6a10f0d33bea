using BoneRules.Rules;

namespace BoneRules.Tests.Assessments;

/// <summary>The gate: what shuts it, with the reason and the fact it rests on, and what opens it again.</summary>
public sealed class GateTests
{
    /// <summary>70 years old, without a scan and without a risk.</summary>
    private static readonly ClientProfile Unmeasured = People.Osteopenia with { AgeYears = 70, Diagnosis = BoneDiagnosis.None, BoneDensity = null };

    private static Assessment Assess(ClientProfile client) => Assessment.Assess(client);

    private static Clearance Granted(int year, int month, int day) => new() { Scope = ClearanceScope.Exercise, GrantedOn = new PartialDate(year, month, day) };

    private static Fracture Broken(FractureSite site, DateOnly? on, FractureMechanism mechanism = FractureMechanism.LowTrauma, bool? healed = true) =>
        new() { Site = site, Mechanism = mechanism, OccurredOn = on is { } day ? new PartialDate(day) : null, Healed = healed };

    private static void ShouldBe(ClientProfile client, Gate gate, params (string Code, string Path)[] reasons)
    {
        var assessment = Assess(client);
        assessment.Gate.Should().Be(new Possible<Gate>(gate));
        assessment.Reasons.Where(static reason => reason.Axis == AssessmentAxis.Gate).Select(static reason => (reason.Code, reason.Paths.Single()["client:/".Length..])).Should().Equal(reasons);
    }

    [Theory]
    [InlineData(Symptom.SharpBackPain, "sharpBackPain")]
    [InlineData(Symptom.RadiatingNerveSymptoms, "radiatingNerveSymptoms")]
    [InlineData(Symptom.Dizziness, "dizziness")]
    [InlineData(Symptom.ChestPain, "chestPain")]
    public void A_stop_symptom_is_named_where_it_stands(Symptom symptom, string code) =>
        ShouldBe(People.Osteopenia with { Symptoms = [Symptom.ExcessiveSoreness, symptom] }, Gate.Stop, (code, "symptoms/1"));

    [Fact]
    public void A_new_hump_stops_and_no_clearance_for_it_is_there() =>
        ShouldBe(People.Osteopenia with { Symptoms = [Symptom.NewKyphosis] }, Gate.Stop, ("newKyphosis", "symptoms/0"));

    [Fact]
    public void Soreness_shuts_nothing() => ShouldBe(People.Osteopenia with { Symptoms = [Symptom.ExcessiveSoreness] }, Gate.Open);

    [Theory]
    [InlineData(Medicine.Bisphosphonate, Gate.Stop)]
    [InlineData(Medicine.Denosumab, Gate.Stop)]
    [InlineData(Medicine.Anabolic, Gate.Stop)]
    [InlineData(Medicine.OralGlucocorticoid, Gate.ClearFirst)]
    public void Thigh_pain_stops_on_each_bone_drug(Medicine medicine, Gate expected) =>
        ShouldBe(People.Osteopenia with { Symptoms = [Symptom.ThighOrGroinPain], Medicines = [medicine] }, expected, ("thighOrGroinPain", "symptoms/0"));

    [Theory]
    [InlineData(true, Gate.Stop)]
    [InlineData(false, Gate.ClearFirst)]
    public void Thigh_pain_stops_under_a_therapy_without_a_name(bool onTherapy, Gate expected) =>
        ShouldBe(People.Osteopenia with { Symptoms = [Symptom.ThighOrGroinPain], Monitoring = new Monitoring { OnTherapy = onTherapy } }, expected, ("thighOrGroinPain", "symptoms/0"));

    [Fact]
    public void Of_two_reasons_of_one_code_the_graver_one_is_kept()
    {
        var fresh = Broken(FractureSite.Vertebra, new(2026, 10, 1));
        var cleared = fresh with { ClearedOn = new PartialDate(2026, 10, 15) };
        foreach (var fractures in new ValueList<Fracture>[] { [fresh, cleared], [cleared, fresh] })
        {
            var assessment = Assess(People.Osteopenia with { Fractures = fractures, Clearances = [] });
            assessment.Reasons.Where(static reason => reason.Code == "acuteVertebralFracture" && reason.Axis == AssessmentAxis.Gate).Should().ContainSingle().Which.Gate.Should().Be(Gate.Stop);
        }
    }

    [Fact]
    public void The_reasons_of_a_gate_are_those_that_call_for_it()
    {
        var assessment = Assess(People.Osteopenia with { Symptoms = [Symptom.Dizziness, Symptom.ChestPain], Conditions = [HealthCondition.HeartDisease] });
        assessment.ReasonsFor(Gate.Stop, "other").Should().Be("dizziness, chestPain");
        assessment.ReasonsFor(Gate.ClearFirst, "other").Should().Be("dizziness, chestPain, condition");
        Assess(People.Osteopenia with { Symptoms = null }).ReasonsFor(Gate.Stop, "other").Should().Be("other");
        assessment.IsHeldBack.Should().BeTrue();
        Assess(People.Osteopenia with { Conditions = [HealthCondition.HeartDisease] }).IsHeldBack.Should().BeTrue();
        Assess(People.Osteopenia with { Symptoms = null }).IsHeldBack.Should().BeFalse();
    }

    [Fact]
    public void The_tier_asks_for_a_clearance_from_high_risk_on()
    {
        ShouldBe(People.Osteoporosis with { Clearances = [] }, Gate.Open);
        ShouldBe(People.SevereOsteoporosis with { Clearances = [] }, Gate.ClearFirst, ("highFractureRisk", "clearances"));
        ShouldBe(People.VertebralFracture with { Clearances = [] }, Gate.ClearFirst, ("vertebralOrSeveralFractures", "clearances"));
        ShouldBe(People.VertebralFracture, Gate.Open);
        Assess(People.SevereOsteoporosis with { Clearances = [] }).Reasons[0].Message.Should().StartWith("At this risk");
        Assess(People.VertebralFracture with { Clearances = [] }).Reasons[0].Message.Should().StartWith("After vertebral or several fractures");
    }

    [Fact]
    public void A_fracture_that_has_not_healed_stops_with_or_without_a_date_of_reference()
    {
        var client = People.Osteopenia with { Clearances = [], Fractures = [Broken(FractureSite.Ankle, new(2020, 1, 1), FractureMechanism.HighTrauma, healed: false)] };
        ShouldBe(client, Gate.Stop, ("unhealedFracture", "fractures/0"));
        Assess(client with { AsOf = null }).Reasons.Should().Contain(static reason => reason.Code == "unhealedFracture" && reason.Gate == Gate.Stop);
        ShouldBe(client with { Fractures = [client.Fractures![0] with { Healed = true }] }, Gate.Open);
        ShouldBe(client with { Fractures = [client.Fractures![0] with { Healed = null }] }, Gate.Open);
        Assess(client with { AsOf = null, Fractures = [client.Fractures![0] with { Healed = true }] }).Reasons.Should().NotContain(static reason => reason.Code == "unhealedFracture");
    }

    [Theory]
    [InlineData(49, false)]
    [InlineData(50, true)]
    [InlineData(null, true)]
    public void A_recent_fracture_from_great_force_counts_from_50(int? age, bool shuts) =>
        Assess(People.Healthy with { AgeYears = age, Fractures = [Broken(FractureSite.Ankle, new(2026, 1, 1), FractureMechanism.HighTrauma)] })
            .Reasons.Any(static reason => reason is { Code: "recentFracture", Gate: Gate.ClearFirst, Paths: ["client:/fractures/0"] }).Should().Be(shuts);

    [Fact]
    public void And_one_from_little_force_at_any_age() =>
        Assess(People.Healthy with { Fractures = [Broken(FractureSite.Ankle, new(2026, 1, 1))] }).Reasons.Should().Contain(static reason => reason.Code == "recentFracture");

    [Theory]
    [InlineData(2024, 11, 22, Gate.ClearFirst)]
    [InlineData(2024, 11, 21, Gate.Open)]
    public void Recent_is_within_24_months(int year, int month, int day, Gate expected) =>
        Assess(People.Osteopenia with { Fractures = [Broken(FractureSite.Ankle, new(year, month, day), FractureMechanism.HighTrauma)] }).Gate.Should().Be(new Possible<Gate>(expected));

    [Theory]
    [InlineData(HealthCondition.HeartDisease)]
    [InlineData(HealthCondition.KidneyDisease)]
    [InlineData(HealthCondition.Neurological)]
    [InlineData(HealthCondition.Pregnancy)]
    public void A_condition_outside_the_scope_is_named_where_it_stands_until_it_is_cleared(HealthCondition condition)
    {
        var client = People.Healthy with { Conditions = [HealthCondition.Osteoarthritis, condition] };
        ShouldBe(client, Gate.ClearFirst, ("condition", "conditions/1"));
        ShouldBe(client with { Clearances = [Granted(2025, 11, 22)] }, Gate.Open);
        ShouldBe(client with { Clearances = [Granted(2025, 11, 21)] }, Gate.ClearFirst, ("condition", "conditions/1"));
        ShouldBe(client with { Clearances = [People.Cleared(ClearanceScope.HighImpact)] }, Gate.ClearFirst, ("condition", "conditions/1"));
    }

    [Fact]
    public void Recurrent_and_severe_falls_ask_for_a_clearance()
    {
        ShouldBe(People.Healthy with { FallsLast12Months = 1 }, Gate.Open);
        ShouldBe(People.Healthy with { FallsLast12Months = 2 }, Gate.ClearFirst, ("fallsClearance", "fallsLast12Months"));
        ShouldBe(People.Healthy with { FallsLast12Months = 1, SevereFall = true }, Gate.ClearFirst, ("fallsClearance", "fallsLast12Months"));
        ShouldBe(People.Healthy with { FallsLast12Months = 2, Clearances = [Granted(2026, 9, 1)] }, Gate.Open);
    }

    [Fact]
    public void At_50_and_over_each_risk_factor_without_a_scan_asks_for_a_clearance()
    {
        Assess(Unmeasured).Gate.Should().Be(new Possible<Gate>(Gate.Open));
        Shut(Unmeasured with { FallsLast12Months = 1 });
        Shut(Unmeasured with { Medicines = [Medicine.OralGlucocorticoid] });
        Shut(Unmeasured with { Conditions = [HealthCondition.RheumatoidArthritis] });
        Shut(Unmeasured with { BodyMassKilograms = 53.4, HeightCentimetres = 168 });
        Shut(Unmeasured with { Fractures = [new Fracture { Site = FractureSite.Wrist, Mechanism = FractureMechanism.LowTrauma, AgeAtFractureYears = 40, Healed = true }] });
        Open(Unmeasured with { BodyMassKilograms = 53.7, HeightCentimetres = 168 });
        Open(Unmeasured with { BodyMassKilograms = 40, HeightCentimetres = null });
        Open(Unmeasured with { Medicines = null, Conditions = null });
        Open(Unmeasured with { FallsLast12Months = 1, Clearances = [Granted(2026, 9, 1)] });
        Open(People.Osteopenia with { FallsLast12Months = 1 });
        Shut(Unmeasured with { AgeYears = 50, FallsLast12Months = 1 });
        Open(Unmeasured with { AgeYears = 49, FallsLast12Months = 1 });

        static void Shut(ClientProfile client) => ShouldBe(client, Gate.ClearFirst, ("unmeasuredAtRisk", "boneDensity"));
        static void Open(ClientProfile client) => Assess(client).Gate.Should().Be(new Possible<Gate>(Gate.Open));
    }

    [Fact]
    public void Body_mass_index_19_is_not_low()
    {
        Assess(Unmeasured with { BodyMassKilograms = 76, HeightCentimetres = 200 }).Gate.Should().Be(new Possible<Gate>(Gate.Open));
        Assess(Unmeasured with { BodyMassKilograms = 75.9, HeightCentimetres = 200 }).Gate.Should().Be(new Possible<Gate>(Gate.ClearFirst));
    }

    [Fact]
    public void What_makes_the_tier_is_cleared_piece_by_piece()
    {
        var long_ago = new DateOnly(2020, 1, 1);
        var client = People.Osteopenia with { Clearances = [Granted(2021, 1, 1)] };
        Assess(client with { Fractures = [Broken(FractureSite.Vertebra, long_ago)] }).Gate.Should().Be(new Possible<Gate>(Gate.Open));
        Assess(client with { Fractures = [Broken(FractureSite.Hip, long_ago, FractureMechanism.HighTrauma)] }).Gate.Should().Be(new Possible<Gate>(Gate.Open));
        Assess(client with { Clearances = [], Fractures = [Broken(FractureSite.Hip, long_ago, FractureMechanism.HighTrauma)] }).Gate.Should().Be(new Possible<Gate>(Gate.ClearFirst));
        Assess(client with { Fractures = [Broken(FractureSite.Vertebra, long_ago), Broken(FractureSite.Wrist, new(2022, 1, 1))] }).Gate.Should().Be(new Possible<Gate>(Gate.ClearFirst));
        Assess(client with { Fractures = [Broken(FractureSite.Vertebra, long_ago), Broken(FractureSite.Ankle, new(2022, 1, 1), FractureMechanism.HighTrauma)] })
            .Gate.Should().Be(new Possible<Gate>(Gate.Open), "an old fracture from great force makes no tier");
    }

    [Theory]
    [InlineData(2022, 1, 1, Gate.Open)]
    [InlineData(2020, 6, 1, Gate.ClearFirst)]
    public void An_image_is_cleared_by_a_clearance_after_it(int year, int month, int day, Gate expected) =>
        Assess(People.Osteopenia with
        {
            VertebralImaging = new VertebralImaging { Result = ImagingResult.Fracture, On = new PartialDate(2020, 6, 1) }, Clearances = [Granted(year, month, day)],
        }).Gate.Should().Be(new Possible<Gate>(expected));

    [Theory]
    [InlineData(2026, 10, 1, Gate.Open)]
    [InlineData(2026, 9, 30, Gate.ClearFirst)]
    public void Lost_height_is_cleared_from_the_day_of_the_last_measurement(int year, int month, int day, Gate expected)
    {
        HeightMeasurement before = new() { Centimetres = 165, MeasuredOn = new PartialDate(2025, 10, 1) }, after = new() { Centimetres = 163, MeasuredOn = new PartialDate(2026, 10, 1) };
        foreach (var heights in new ValueList<HeightMeasurement>[] { [before, after], [after, before] })
            Assess(People.Osteopenia with { HeightMeasurements = heights, Clearances = [Granted(year, month, day)] }).Gate.Should().Be(new Possible<Gate>(expected));
    }

    [Fact]
    public void A_very_low_score_counts_from_its_first_scan()
    {
        BoneDensityMeasurement Scan(double score, PartialDate? on) => new() { Site = BoneDensitySite.LumbarSpine, TScore = score, MeasuredOn = on };
        BoneDensityMeasurement first = Scan(-3.0, new PartialDate(2026, 3, 2)), second = Scan(-3.4, new PartialDate(2026, 10, 20)), mild = Scan(-2.9, new PartialDate(2026, 1, 1)), undated = Scan(-3.1, null);
        GateOf([first, second], Granted(2026, 9, 15)).Should().Be(Gate.Open);
        GateOf([second, first], Granted(2026, 9, 15)).Should().Be(Gate.Open);
        GateOf([second], Granted(2026, 9, 15)).Should().Be(Gate.ClearFirst);
        GateOf([mild, first], Granted(2026, 2, 1)).Should().Be(Gate.ClearFirst, "the milder one is no trigger");
        GateOf([undated], Granted(2026, 2, 1)).Should().Be(Gate.Open, "without a date a clearance of the last twelve months is enough");
        GateOf([first, undated], Granted(2026, 2, 1)).Should().Be(Gate.ClearFirst, "one more low score makes no clearance count that came too early");
        GateOf([undated, first], Granted(2026, 3, 2)).Should().Be(Gate.Open);
        GateOf([Scan(-3.2, new PartialDate(2025, 1, 1))], Granted(2025, 6, 1)).Should().Be(Gate.ClearFirst, "a clearance that is older than twelve months is none");
        GateOf([Scan(-3.2, new PartialDate(2026, 9, 15))], Granted(2026, 9, 15)).Should().Be(Gate.Open, "it may be of the day of the scan");
        GateOf([undated], Granted(2025, 11, 21)).Should().Be(Gate.ClearFirst);
        GateOf([Scan(-3.2, new PartialDate(2026))], Granted(2026, 11, 22)).Should().Be(Gate.Open, "a scan of this year is not of a day to come");
        GateOf([Scan(-3.2, new PartialDate(2026))], Granted(2026, 11, 21)).Should().Be(Gate.ClearFirst, "it may be of today");

        static Gate GateOf(ValueList<BoneDensityMeasurement> scans, Clearance clearance) => Assess(People.Osteoporosis with { BoneDensity = scans, Clearances = [clearance] }).Gate.Lowest;
    }

    [Fact]
    public void A_T_score_that_classes_nobody_asks_for_no_clearance() =>
        Assess(People.Healthy with
        {
            BoneDensity = [new BoneDensityMeasurement { Site = BoneDensitySite.LumbarSpine, TScore = -3.2, ZScore = -1.5 }],
            Fractures = [Broken(FractureSite.Hip, new(2020, 1, 1))], Clearances = [Granted(2021, 1, 1)],
        }).Gate.Should().Be(new Possible<Gate>(Gate.Open));

    [Fact]
    public void Thigh_pain_without_a_scan_may_be_either() =>
        Assess(Unmeasured with { Symptoms = [Symptom.ThighOrGroinPain], Medicines = [] }).Gate.Should().Be(new Possible<Gate>(Gate.ClearFirst, Gate.Stop), "with osteoporosis it would stop exercise");
}
