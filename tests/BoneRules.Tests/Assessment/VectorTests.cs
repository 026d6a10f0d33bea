using BoneRules.Rules;

namespace BoneRules.Tests.Assessments;

/// <summary>The ready-made vectors of the evidence register, one by one.</summary>
public sealed class VectorTests
{
    private static readonly DateOnly AsOf = new(2026, 11, 22);

    private static Assessment Assess(ClientProfile client) => Assessment.Assess(client);

    private static ClientProfile WithTScores(params double[] scores) => People.Osteoporosis with
    {
        Diagnosis = null,
        BoneDensity = scores.Select(score => new BoneDensityMeasurement { Site = BoneDensitySite.TotalHip, TScore = score }).ToValueList(),
    };

    private static ClientProfile VertebralFracture(int daysAgo, bool cleared) => People.Osteoporosis with
    {
        Fractures = [new Fracture { Site = FractureSite.Vertebra, Mechanism = FractureMechanism.LowTrauma, OccurredOn = AsOf.AddDays(-daysAgo), Healed = daysAgo > 84 }],
        Clearances = cleared ? [new Clearance { Scope = ClearanceScope.Exercise, GrantedOn = AsOf.AddDays(-1) }] : [],
    };

    private static Fracture LowTrauma(FractureSite site, int age) => new() { Site = site, Mechanism = FractureMechanism.LowTrauma, AgeAtFractureYears = age, Healed = true };

    [Theory]
    [InlineData(-0.9, BoneTier.B0)]
    [InlineData(-1.0, BoneTier.B0)]
    [InlineData(-1.1, BoneTier.B1)]
    [InlineData(-2.4, BoneTier.B1)]
    [InlineData(-2.5, BoneTier.B2)]
    [InlineData(-2.9, BoneTier.B2)]
    [InlineData(-3.0, BoneTier.B2High)]
    public void T_scores_class_a_person_of_64(double tScore, BoneTier expected)
    {
        Assess(WithTScores(tScore)).BoneTier.Should().Be(new Possible<BoneTier>(expected));
    }

    [Fact]
    public void A_better_score_later_takes_nothing_back() => Assess(WithTScores(-1.8, -2.6)).BoneTier.Should().Be(new Possible<BoneTier>(BoneTier.B2));

    [Fact]
    public void One_wrist_fracture_at_62_makes_osteopenia_B2() =>
        Assess(WithTScores(-1.5) with { Fractures = [LowTrauma(FractureSite.Wrist, 62)] }).BoneTier.Highest.Should().Be(BoneTier.B2);

    [Fact]
    public void Two_low_trauma_fractures_make_B3() =>
        Assess(WithTScores(-1.2) with { Fractures = [LowTrauma(FractureSite.Wrist, 55), LowTrauma(FractureSite.Humerus, 60)] }).BoneTier.Highest.Should().Be(BoneTier.B3);

    [Theory]
    [InlineData(83, false, Gate.Stop, BoneTier.B4)]
    [InlineData(84, false, Gate.Stop, BoneTier.B4)]
    [InlineData(84, true, Gate.ClearFirst, BoneTier.B4)]
    [InlineData(85, true, Gate.Open, BoneTier.B3)]
    [InlineData(85, false, Gate.ClearFirst, BoneTier.B3)]
    public void A_vertebral_fracture_by_its_age_and_clearance(int daysAgo, bool cleared, Gate gate, BoneTier tier)
    {
        var assessment = Assess(VertebralFracture(daysAgo, cleared));
        assessment.Gate.Should().Be(new Possible<Gate>(gate));
        assessment.BoneTier.Should().Be(new Possible<BoneTier>(tier));
    }

    [Theory]
    [InlineData(168, 164, BoneTier.B3)]
    [InlineData(168, 164.1, BoneTier.B2)]
    public void Height_lost_from_the_peak(double peak, double now, BoneTier expected) =>
        Assess(People.Osteoporosis with { PeakHeightCentimetres = peak, HeightCentimetres = now }).BoneTier.Highest.Should().Be(expected);

    [Theory]
    [InlineData(165, 163, BoneTier.B3)]
    [InlineData(165, 163.1, BoneTier.B2)]
    public void Height_lost_between_measurements(double first, double second, BoneTier expected) =>
        Assess(People.Osteoporosis with
        {
            HeightMeasurements =
            [
                new HeightMeasurement { Centimetres = first, MeasuredOn = new PartialDate(2025, 10, 1) },
                new HeightMeasurement { Centimetres = second, MeasuredOn = new PartialDate(2026, 10, 1) },
            ],
        }).BoneTier.Highest.Should().Be(expected);

    [Fact]
    public void A_T_score_alone_classes_no_man_of_45()
    {
        var assessment = Assess(WithTScores(-2.7) with { AgeYears = 45, Sex = Sex.Male, MenopausalStatus = MenopausalStatus.NotApplicable });
        assessment.ReportedBoneTier.Should().Be(BoneTier.BU);
        assessment.BoneTier.Should().Be(new Possible<BoneTier>(BoneTier.B0, BoneTier.B2));
        assessment.MissingFor(AssessmentAxis.Bone).Should().Contain("client:/boneDensity");
    }

    [Fact]
    public void A_woman_of_70_without_a_scan_is_BU_with_the_caps_of_B2()
    {
        var assessment = Assess(People.Osteoporosis with { AgeYears = 70, Diagnosis = BoneDiagnosis.None, BoneDensity = null });
        assessment.ReportedBoneTier.Should().Be(BoneTier.BU);
        assessment.BoneTier.Highest.Should().Be(BoneTier.B2);
    }

    [Fact]
    public void Thigh_pain_on_a_bone_drug_stops() =>
        Assess(People.Osteopenia with { Symptoms = [Symptom.ThighOrGroinPain], Medicines = [Medicine.Bisphosphonate] }).Gate.Lowest.Should().Be(Gate.Stop);

    [Fact]
    public void A_healthy_person_of_35_is_B0_F0_and_open_without_a_scan()
    {
        var assessment = Assess(People.Healthy);
        assessment.Gate.Should().Be(new Possible<Gate>(Gate.Open));
        assessment.BoneTier.Should().Be(new Possible<BoneTier>(BoneTier.B0));
        assessment.FallsLevel.Should().Be(new Possible<FallsLevel>(FallsLevel.F0));
        assessment.ReportedBoneTier.Should().Be(BoneTier.B0);
    }

    [Fact]
    public void Unknown_fractures_may_be_B3_and_need_clearance()
    {
        var assessment = Assess(People.Osteoporosis with { Fractures = null });
        assessment.BoneTier.Should().Be(new Possible<BoneTier>(BoneTier.B2, BoneTier.B3));
        assessment.Gate.Should().Be(new Possible<Gate>(Gate.Open, Gate.ClearFirst));
        assessment.MissingFor(AssessmentAxis.Bone).Should().Equal("client:/fractures");
    }

    [Fact]
    public void Unknown_symptoms_may_stop() => Assess(People.Osteoporosis with { Symptoms = null }).Gate.Highest.Should().Be(Gate.Stop);

    [Fact]
    public void An_empty_profile_may_be_anything_and_says_what_to_ask()
    {
        var assessment = Assess(new ClientProfile());
        assessment.Gate.Should().Be(new Possible<Gate>(Gate.Open, Gate.Stop));
        assessment.BoneTier.Lowest.Should().Be(BoneTier.B0);
        assessment.BoneTier.Highest.Should().BeOneOf(BoneTier.B3, BoneTier.B4);
        assessment.FallsLevel.Should().Be(new Possible<FallsLevel>(FallsLevel.F0, FallsLevel.F2));
        assessment.Missing.Select(fact => fact.Path).Should().Contain(["client:/fractures", "client:/ageYears", "client:/symptoms", "client:/balance"]);
    }
}
