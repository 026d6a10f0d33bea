using BoneRules.Rules;

namespace BoneRules.Tests.Assessments;

/// <summary>The bone tier by density, risk and fractures: both sides of each limit, and what is asked for where nothing is measured.</summary>
public sealed class BoneTierTests
{
    private static readonly ClientProfile ManOf45 = People.Healthy with { AgeYears = 45, Sex = Sex.Male, MenopausalStatus = MenopausalStatus.NotApplicable };

    /// <summary>70 years old, without a scan: BU.</summary>
    private static readonly ClientProfile Unmeasured = People.Osteopenia with { AgeYears = 70, Diagnosis = BoneDiagnosis.None, BoneDensity = null };

    /// <summary>64 years old, with a normal scan.</summary>
    private static readonly ClientProfile Normal = Scanned(People.Osteoporosis with { Diagnosis = BoneDiagnosis.None }, t: -0.9);

    private static Assessment Assess(ClientProfile client) => Assessment.Assess(client);

    private static ClientProfile Scanned(ClientProfile client, double? t = null, double? z = null) =>
        client with { BoneDensity = [new BoneDensityMeasurement { Site = BoneDensitySite.LumbarSpine, TScore = t, ZScore = z }] };

    private static Fracture Broken(FractureSite site, int year, int month, int day, FractureMechanism mechanism = FractureMechanism.LowTrauma) =>
        new() { Site = site, Mechanism = mechanism, OccurredOn = new PartialDate(year, month, day), Healed = true };

    private static void ShouldBe(ClientProfile client, BoneTier tier, params string[] reasons) => ShouldBe(client, tier, tier, tier, reasons);

    private static void ShouldBe(ClientProfile client, BoneTier lowest, BoneTier highest, BoneTier reported, params string[] reasons)
    {
        var assessment = Assess(client);
        assessment.BoneTier.Should().Be(new Possible<BoneTier>(lowest, highest));
        assessment.ReportedBoneTier.Should().Be(reported);
        assessment.Reasons.Where(static reason => reason.Axis == AssessmentAxis.Bone).Select(static reason => reason.Code).Should().Equal(reasons);
    }

    [Fact]
    public void Nobody_is_no_profile() => FluentActions.Invoking(static () => Assess(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void A_normal_scan_needs_no_reason() => ShouldBe(Normal, BoneTier.B0);

    [Fact]
    public void A_diagnosis_and_the_score_behind_it_are_both_told()
    {
        ShouldBe(People.Osteopenia, BoneTier.B1, "diagnosedOsteopenia", "lowTScore");
        ShouldBe(People.Osteoporosis, BoneTier.B2, "diagnosedOsteoporosis", "lowTScore");
        Assess(People.Osteopenia).Reasons.Select(static reason => reason.Message).Should().StartWith(["Diagnosed osteopenia.", "A T-score of -1.8."]);
        Assess(People.Osteoporosis).Reasons.Select(static reason => reason.Message).Should().StartWith(["Diagnosed osteoporosis.", "A T-score of -2.7."]);
        Assess(People.Osteoporosis).Reasons.Where(static reason => reason.Axis == AssessmentAxis.Bone).SelectMany(static reason => reason.Paths)
            .Should().Equal("client:/diagnosis", "client:/boneDensity/0");
    }

    [Fact]
    public void A_diagnosis_without_a_scan_is_word_enough()
    {
        ShouldBe(People.Osteopenia with { BoneDensity = null }, BoneTier.B1, "diagnosedOsteopenia");
        ShouldBe(People.Osteoporosis with { BoneDensity = null }, BoneTier.B2, "diagnosedOsteoporosis");
        ShouldBe(ManOf45 with { Diagnosis = BoneDiagnosis.Osteoporosis }, BoneTier.B2, "diagnosedOsteoporosis");
        ShouldBe(ManOf45 with { Diagnosis = BoneDiagnosis.Osteopenia }, BoneTier.B1, "diagnosedOsteopenia");
    }

    [Fact]
    public void The_worse_of_diagnosis_and_score_counts()
    {
        ShouldBe(Scanned(People.Osteoporosis, t: -1.8), BoneTier.B2, "diagnosedOsteoporosis", "lowTScore");
        ShouldBe(Scanned(People.Osteopenia, t: -2.6), BoneTier.B2, "diagnosedOsteopenia", "lowTScore");
    }

    [Theory]
    [InlineData(49, BoneTier.B0)]
    [InlineData(50, BoneTier.B2)]
    public void T_scores_class_a_man_from_50(int age, BoneTier lowest) =>
        Assess(Scanned(ManOf45 with { AgeYears = age }, t: -2.7)).BoneTier.Should().Be(new Possible<BoneTier>(lowest, BoneTier.B2));

    [Theory]
    [InlineData(Sex.Female, MenopausalStatus.Premenopausal, BoneTier.B0)]
    [InlineData(Sex.Female, MenopausalStatus.Perimenopausal, BoneTier.B2)]
    [InlineData(Sex.Female, MenopausalStatus.Postmenopausal, BoneTier.B2)]
    [InlineData(Sex.Male, MenopausalStatus.NotApplicable, BoneTier.B0)]
    public void T_scores_class_a_woman_from_the_menopausal_transition(Sex sex, MenopausalStatus status, BoneTier lowest) =>
        Assess(Scanned(ManOf45 with { Sex = sex, MenopausalStatus = status }, t: -2.7)).BoneTier.Should().Be(new Possible<BoneTier>(lowest, BoneTier.B2));

    [Fact]
    public void A_Z_score_of_minus_2_is_low()
    {
        ShouldBe(Scanned(ManOf45, z: -1.9), BoneTier.B0);
        ShouldBe(Scanned(ManOf45, z: -2.0), BoneTier.B2, BoneTier.B2, BoneTier.BU, "lowZScore", "boneDensityUnknown");
        ShouldBe(Scanned(ManOf45, z: -2.1), BoneTier.B2, BoneTier.B2, BoneTier.BU, "lowZScore", "boneDensityUnknown");
    }

    [Fact]
    public void A_T_score_below_minus_1_before_50_asks_for_a_Z_score()
    {
        ShouldBe(Scanned(ManOf45, t: -1.0), BoneTier.B0);
        ShouldBe(Scanned(ManOf45, t: -1.1), BoneTier.B0, BoneTier.B2, BoneTier.BU, "tScoreWithoutZScore", "boneDensityUnknown", "boneTierUndecided");
        ShouldBe(Scanned(ManOf45, t: -1.1, z: -1.0), BoneTier.B0);
    }

    [Fact]
    public void Before_50_each_risk_by_itself_asks_for_a_scan()
    {
        ShouldBe(ManOf45, BoneTier.B0);
        Open(ManOf45 with { Medicines = [Medicine.OralGlucocorticoid] });
        Open(ManOf45 with { Conditions = [HealthCondition.RheumatoidArthritis] });
        Open(ManOf45 with { Fractures = [new Fracture { Site = FractureSite.Wrist, Mechanism = FractureMechanism.LowTrauma, AgeAtFractureYears = 40, Healed = true }] });
        ShouldBe(ManOf45 with { Fractures = [new Fracture { Site = FractureSite.Wrist, Mechanism = FractureMechanism.HighTrauma, AgeAtFractureYears = 40, Healed = true }] }, BoneTier.B0);
        ShouldBe(Scanned(ManOf45 with { Conditions = [HealthCondition.RheumatoidArthritis] }, t: -0.5), BoneTier.B0);
        ShouldBe(ManOf45 with { Diagnosis = BoneDiagnosis.Osteopenia, Conditions = [HealthCondition.RheumatoidArthritis] }, BoneTier.B1, "diagnosedOsteopenia");
        ShouldBe(ManOf45 with { Medicines = null, Conditions = null }, BoneTier.B0);

        static void Open(ClientProfile client) => ShouldBe(client, BoneTier.B0, BoneTier.B2, BoneTier.BU, "boneDensityUnknown", "boneTierUndecided");
    }

    [Theory]
    [InlineData(19.9, 2.9, BoneTier.B0)]
    [InlineData(20.0, 2.9, BoneTier.B2)]
    [InlineData(19.9, 3.0, BoneTier.B2)]
    [InlineData(20.0, null, BoneTier.B2)]
    [InlineData(null, 3.0, BoneTier.B2)]
    public void A_high_risk_by_FRAX_is_B2(double? major, double? hip, BoneTier expected) =>
        ShouldBe(Normal with { Frax = new Frax { MajorOsteoporoticPercent = major, HipPercent = hip } }, expected, expected == BoneTier.B2 ? ["highFrax"] : []);

    [Theory]
    [InlineData(4.9, 3.0, BoneTier.B0)]
    [InlineData(5.0, 2.9, BoneTier.B0)]
    [InlineData(5.0, 3.0, BoneTier.B2)]
    [InlineData(7.5, 12.0, BoneTier.B2)]
    public void Glucocorticoids_count_from_5_milligrams_and_three_months(double milligrams, double months, BoneTier expected) =>
        ShouldBe(Normal with { Glucocorticoid = new Glucocorticoid { PrednisoneMilligramsPerDay = milligrams, Months = months } }, expected, expected == BoneTier.B2 ? ["glucocorticoid"] : []);

    [Fact]
    public void A_risk_settles_the_tier_of_somebody_unmeasured_who_is_asked_for_a_scan_all_the_same()
    {
        ShouldBe(Unmeasured, BoneTier.B0, BoneTier.B2, BoneTier.BU, "boneDensityUnknown", "boneTierUndecided");
        ShouldBe(Unmeasured with { Frax = new Frax { HipPercent = 3 } }, BoneTier.B2, BoneTier.B2, BoneTier.BU, "highFrax", "boneDensityUnknown");
    }

    [Fact]
    public void A_fracture_at_62_settles_the_tier_of_somebody_unmeasured() =>
        ShouldBe(Unmeasured with { Fractures = [new Fracture { Site = FractureSite.Wrist, Mechanism = FractureMechanism.LowTrauma, AgeAtFractureYears = 62, Healed = true }] },
            BoneTier.B2, "fragilityFracture");

    [Theory]
    [InlineData(49, BoneTier.B0)]
    [InlineData(50, BoneTier.B2)]
    public void One_fracture_from_little_force_counts_from_50(int age, BoneTier expected) =>
        ShouldBe(Normal with { Fractures = [new Fracture { Site = FractureSite.Wrist, Mechanism = FractureMechanism.LowTrauma, AgeAtFractureYears = age, Healed = true }] },
            expected, expected == BoneTier.B2 ? ["fragilityFracture"] : []);

    [Theory]
    [InlineData(17, BoneTier.B0)]
    [InlineData(18, BoneTier.B3)]
    public void Several_count_from_adult_age(int age, BoneTier expected)
    {
        var fracture = new Fracture { Site = FractureSite.Wrist, Mechanism = FractureMechanism.LowTrauma, AgeAtFractureYears = age, Healed = true };
        ShouldBe(Normal with { Fractures = [fracture, fracture with { Site = FractureSite.Humerus }] }, expected, expected == BoneTier.B3 ? ["severalFractures"] : []);
    }

    [Fact]
    public void An_image_a_new_hump_and_lost_height_each_presume_a_spinal_fracture()
    {
        ShouldBe(Normal with { VertebralImaging = new VertebralImaging { Result = ImagingResult.Fracture } }, BoneTier.B3, "vertebralImaging");
        ShouldBe(Normal with { VertebralImaging = new VertebralImaging { Result = ImagingResult.Negative } }, BoneTier.B0);
        ShouldBe(Normal with { Symptoms = [Symptom.NewKyphosis] }, BoneTier.B3, "newKyphosis");
        ShouldBe(Normal with { Symptoms = [Symptom.Dizziness] }, BoneTier.B0);
        ShouldBe(Normal with { PeakHeightCentimetres = 168, HeightCentimetres = 164 }, BoneTier.B3, "heightLoss");
        ShouldBe(Normal with { Fractures = [Broken(FractureSite.Vertebra, 2020, 1, 1)] }, BoneTier.B3, "vertebralFracture", "fragilityFracture");
        ShouldBe(Normal with { Fractures = [Broken(FractureSite.Vertebra, 2026, 11, 1)] }, BoneTier.B4, "acuteVertebralFracture", "vertebralFracture", "fragilityFracture");
    }

    [Fact]
    public void Any_hip_fracture_is_high_risk()
    {
        ShouldBe(Normal with { Fractures = [Broken(FractureSite.Hip, 1990, 1, 1, FractureMechanism.HighTrauma)] }, BoneTier.B2High, "recentOrHipFracture");
        ShouldBe(Normal with { Fractures = [Broken(FractureSite.Ankle, 1990, 1, 1, FractureMechanism.HighTrauma)] }, BoneTier.B0);
    }

    [Theory]
    [InlineData(2024, 11, 22, BoneTier.B2High)]
    [InlineData(2024, 11, 21, BoneTier.B2)]
    public void Osteoporosis_with_a_fracture_in_the_last_24_months_is_high_risk(int year, int month, int day, BoneTier expected)
    {
        Assess(People.Osteoporosis with { AgeYears = 50, Fractures = [Broken(FractureSite.Ankle, year, month, day, FractureMechanism.HighTrauma)] }).BoneTier
            .Should().Be(new Possible<BoneTier>(expected));
        Assess(People.Osteopenia with { AgeYears = 64, Fractures = [Broken(FractureSite.Wrist, year, month, day)] }).BoneTier
            .Should().Be(new Possible<BoneTier>(expected), "the fracture itself makes osteopenia B2");
    }

    [Fact]
    public void Below_osteoporosis_a_recent_fracture_from_great_force_raises_nothing() =>
        ShouldBe(Normal with { Fractures = [Broken(FractureSite.Ankle, 2026, 1, 1, FractureMechanism.HighTrauma)] }, BoneTier.B0);

    [Fact]
    public void Whether_the_spine_has_a_fracture_follows_from_each_sign()
    {
        Truth Of(ClientProfile client) => Assess(client).SpinalFracture;
        Of(Normal).Should().Be(Truth.False);
        Of(Normal with { Fractures = null }).Should().Be(Truth.Unknown);
        Of(Normal with { Fractures = [Broken(FractureSite.Vertebra, 2020, 1, 1)] }).Should().Be(Truth.True);
        Of(Normal with { Fractures = [Broken(FractureSite.Vertebra, 2020, 1, 1, FractureMechanism.HighTrauma)] }).Should().Be(Truth.False);
        Of(Normal with { Fractures = [Broken(FractureSite.Wrist, 2020, 1, 1)] }).Should().Be(Truth.False);
        Of(Normal with { Fractures = null, VertebralImaging = new VertebralImaging { Result = ImagingResult.Fracture } }).Should().Be(Truth.True);
        Of(Normal with { VertebralImaging = new VertebralImaging { Result = ImagingResult.Negative } }).Should().Be(Truth.False);
        Of(Normal with { PeakHeightCentimetres = 168, HeightCentimetres = 164 }).Should().Be(Truth.True);
        Of(Normal with { Symptoms = [Symptom.NewKyphosis] }).Should().Be(Truth.True);
        Of(Normal with { Symptoms = null }).Should().Be(Truth.False);
    }

    [Theory]
    [InlineData(2011, 11, 23, BoneTier.B2)]
    [InlineData(2011, 11, 22, BoneTier.B0)]
    public void At_64_a_fracture_counts_from_the_first_day_on_which_it_may_have_happened_at_50(int year, int month, int day, BoneTier expected) =>
        ShouldBe(Normal with { Fractures = [Broken(FractureSite.Wrist, year, month, day)] }, expected, expected == BoneTier.B2 ? ["fragilityFracture"] : []);

    [Fact]
    public void A_fracture_of_which_nobody_knows_the_date_may_have_happened_at_50() =>
        ShouldBe(Normal with { Fractures = [new Fracture { Site = FractureSite.Wrist, Mechanism = FractureMechanism.LowTrauma, Healed = true }] }, BoneTier.B2, "fragilityFracture");
}
