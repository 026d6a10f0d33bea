using BoneRules.Rules;

namespace BoneRules.Tests.Assessments;

/// <summary>What an unknown fact leaves open: which axis, between what, and that it is asked for.</summary>
public sealed class MissingFactTests
{
    private static Assessment Assess(ClientProfile client) => Assessment.Assess(client);

    private static IEnumerable<string> Codes(Assessment assessment) => assessment.Reasons.Select(static reason => reason.Code);

    private static Fracture OldVertebral(int year, int month, int day) =>
        new() { Site = FractureSite.Vertebra, Mechanism = FractureMechanism.LowTrauma, OccurredOn = new PartialDate(year, month, day), Healed = true };

    [Fact]
    public void A_known_person_leaves_nothing_undecided()
    {
        var assessment = Assess(People.Osteoporosis);
        Codes(assessment).Should().Equal("diagnosedOsteoporosis", "lowTScore");
        assessment.Missing.Should().NotContain(static fact => fact.Axes != AssessmentAxis.None);
    }

    [Fact]
    public void Each_unknown_fact_leaves_its_own_axes_undecided()
    {
        ShouldLeave(People.Osteoporosis with { Symptoms = null }, "client:/symptoms", AssessmentAxis.Gate, "gateUndecided");
        ShouldLeave(People.Osteoporosis with { Fractures = null }, "client:/fractures", AssessmentAxis.Gate | AssessmentAxis.Bone, "gateUndecided", "boneTierUndecided");
        ShouldLeave(People.Osteoporosis with { Balance = null }, "client:/balance", AssessmentAxis.Falls, "fallsLevelUndecided");
        ShouldLeave(People.Osteoporosis with { Clearances = [], FallsLast12Months = null }, "client:/fallsLast12Months", AssessmentAxis.Gate | AssessmentAxis.Falls, "gateUndecided", "fallsLevelUndecided");
        ShouldLeave(People.SevereOsteoporosis with { Clearances = null }, "client:/clearances", AssessmentAxis.Gate, "gateUndecided");
        ShouldLeave(People.Osteopenia with { Diagnosis = null, BoneDensity = null }, "client:/boneDensity", AssessmentAxis.Bone, "boneDensityUnknown", "boneTierUndecided");

        static void ShouldLeave(ClientProfile client, string path, AssessmentAxis axes, params string[] codes)
        {
            var assessment = Assess(client);
            assessment.Missing.Where(static fact => fact.Axes != AssessmentAxis.None).Should().Equal(new MissingFact(path, axes));
            Codes(assessment).Where(static code => code.EndsWith("Undecided", StringComparison.Ordinal) || code == "boneDensityUnknown").Should().Equal(codes);
        }
    }

    [Fact]
    public void Two_unknown_facts_are_tried_together()
    {
        var assessment = Assess(People.Osteoporosis with { Fractures = null, Symptoms = null });
        assessment.BoneTier.Should().Be(new Possible<BoneTier>(BoneTier.B2, BoneTier.B3));
        assessment.Gate.Should().Be(new Possible<Gate>(Gate.Open, Gate.Stop));
        assessment.Missing.Where(static fact => fact.Axes != AssessmentAxis.None).Should()
            .Equal(new MissingFact("client:/fractures", AssessmentAxis.Gate | AssessmentAxis.Bone), new MissingFact("client:/symptoms", AssessmentAxis.Gate));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void With_fractures_unknown_the_gate_is_at_most_clear_first(bool cleared) =>
        Assess(People.Osteoporosis with { Fractures = null, Clearances = cleared ? [People.Cleared(ClearanceScope.Exercise)] : [] }).Gate.Should().Be(new Possible<Gate>(Gate.Open, Gate.ClearFirst));

    [Fact]
    public void With_fractures_and_clearances_unknown_the_gate_is_at_most_clear_first() =>
        Assess(People.Osteoporosis with { Fractures = null, Clearances = null }).Gate.Should().Be(new Possible<Gate>(Gate.Open, Gate.ClearFirst));

    [Fact]
    public void A_man_is_not_asked_for_the_menopause()
    {
        var man = People.Healthy with { Sex = Sex.Male, MenopausalStatus = null };
        Assess(man).Missing.Should().NotContain(static fact => fact.Path == "client:/menopausalStatus");
        Assess(man with { Sex = Sex.Female }).Missing.Should().Contain(static fact => fact.Path == "client:/menopausalStatus");
        Assess(man with { Sex = null }).Missing.Select(static fact => fact.Path).Should().Contain(["client:/sex", "client:/menopausalStatus"]);
    }

    [Fact]
    public void A_score_of_either_kind_stands_for_a_diagnosis()
    {
        var client = People.Healthy with { Diagnosis = null, BoneDensity = [new BoneDensityMeasurement { Site = BoneDensitySite.LumbarSpine, ZScore = -1.0 }] };
        Assess(client).BoneTier.Should().Be(new Possible<BoneTier>(BoneTier.B0));
        Assess(client).Missing.Should().NotContain(static fact => fact.Path == "client:/diagnosis");
        Assess(client with { BoneDensity = [new BoneDensityMeasurement { Site = BoneDensitySite.LumbarSpine, TScore = -0.5 }] }).Missing.Should().NotContain(static fact => fact.Path == "client:/diagnosis");
        Assess(client with { BoneDensity = null }).Missing.Should().Contain(new MissingFact("client:/boneDensity", AssessmentAxis.Bone));
    }

    [Fact]
    public void Without_a_date_of_reference_a_spinal_fracture_may_be_fresh()
    {
        var client = People.VertebralFracture with { AsOf = null, BoneDensity = null, Clearances = [] };
        Assess(client).BoneTier.Should().Be(new Possible<BoneTier>(BoneTier.B3, BoneTier.B4));
        Assess(client).Gate.Highest.Should().Be(Gate.Stop);
        Assess(client).MissingFor(AssessmentAxis.Bone).Should().Equal("client:/asOf");
    }

    [Fact]
    public void Unless_anything_that_the_profile_dates_is_later()
    {
        var client = People.VertebralFracture with { AsOf = null, BoneDensity = null, Clearances = [], Fractures = [OldVertebral(2024, 5, 10)] };
        var later = new PartialDate(2024, 8, 3);
        OnlyOld(client with { Clearances = [new Clearance { Scope = ClearanceScope.WeightedVest, GrantedOn = later }] });
        OnlyOld(client with { BoneDensity = [new BoneDensityMeasurement { Site = BoneDensitySite.LumbarSpine, TScore = -2.7, MeasuredOn = later }] });
        OnlyOld(client with { HeightMeasurements = [new HeightMeasurement { Centimetres = 165, MeasuredOn = later }] });
        OnlyOld(client with { VertebralImaging = new VertebralImaging { Result = ImagingResult.Fracture, On = later } });
        Assess(client with { Clearances = [new Clearance { Scope = ClearanceScope.WeightedVest, GrantedOn = new PartialDate(2024, 8, 2) }] }).BoneTier.Highest.Should().Be(BoneTier.B4, "84 days are still fresh");

        static void OnlyOld(ClientProfile client) => Assess(client).BoneTier.Should().Be(new Possible<BoneTier>(BoneTier.B3));
    }

    [Fact]
    public void Facts_that_decide_nothing_are_listed_after_those_that_do()
    {
        var assessment = Assess(new ClientProfile { AsOf = People.AsOf });
        assessment.Missing.Select(static fact => fact.Axes == AssessmentAxis.None).Should().BeInAscendingOrder();
        assessment.Missing.Where(static fact => fact.Axes == AssessmentAxis.None).Select(static fact => fact.Path).Should().Equal(new[]
        {
            "bodyMassKilograms", "heightCentimetres", "peakHeightCentimetres", "frax", "injuriousFall", "fearOfFalling", "walkingAid", "frail", "tandemStanceSeconds",
            "chairStandFiveSeconds", "gaitSpeedMetresPerSecond", "supervision", "trainingExperience", "trainingWeeks", "coachedMovements", "medicines", "conditions",
        }.Select(static property => "client:/" + property));
    }

    [Fact]
    public void And_are_not_asked_for_once_they_are_known()
    {
        var known = People.Healthy with
        {
            HeightCentimetres = 168, PeakHeightCentimetres = 168, Frax = new Frax { HipPercent = 1 }, FearOfFalling = false, WalkingAid = false, Frail = false, TandemStanceSeconds = 30,
            ChairStandFiveSeconds = 9, GaitSpeedMetresPerSecond = 1.3, Supervision = Supervision.None, CoachedMovements = [],
        };
        Assess(known).Missing.Should().BeEmpty();
        Assess(known with { Frail = null, ClinicalFrailtyScale = 2 }).Missing.Should().BeEmpty("either word on frailty is enough");
        Assess(known with { Frail = null }).Missing.Should().Equal(new MissingFact("client:/frail", AssessmentAxis.None));
        Assess(known with { InjuriousFall = null }).Missing.Should().BeEmpty("nobody who did not fall was hurt");
        Assess(known with { InjuriousFall = null, FallsLast12Months = 1 }).Missing.Should().Equal(new MissingFact("client:/injuriousFall", AssessmentAxis.None));
    }

    [Fact]
    public void A_low_Z_score_settles_the_tier_and_a_better_measurement_is_asked_for_all_the_same() =>
        Assess(People.Healthy with { BoneDensity = [new BoneDensityMeasurement { Site = BoneDensitySite.LumbarSpine, ZScore = -2.0 }] })
            .Missing.Should().Contain(new MissingFact("client:/boneDensity", AssessmentAxis.None));
}
