using BoneRules.Rules;

namespace BoneRules.Tests.Assessments;

/// <summary>Height loss presumes a spinal fracture until a later image shows none.</summary>
public sealed class HeightLossTests
{
    private static BoneTier TierOf(ClientProfile client) => Assessment.Assess(client).BoneTier.Highest;

    private static HeightMeasurement Height(double centimetres, PartialDate? on = null) => new() { Centimetres = centimetres, MeasuredOn = on };

    private static VertebralImaging Negative(PartialDate? on) => new() { Result = ImagingResult.Negative, On = on };

    private static ClientProfile Measured(params HeightMeasurement[] heights) => People.Osteoporosis with { HeightMeasurements = heights.ToValueList() };

    [Fact]
    public void Heights_are_compared_in_the_order_of_their_dates()
    {
        PartialDate early = new(2025, 10, 1), late = new(2026, 10, 1);
        TierOf(Measured(Height(165, early), Height(163, late))).Should().Be(BoneTier.B3);
        TierOf(Measured(Height(163, late), Height(165, early))).Should().Be(BoneTier.B3);
        TierOf(Measured(Height(163, early), Height(165, late))).Should().Be(BoneTier.B2, "nobody loses height by growing");
        TierOf(Measured(Height(165, late), Height(163, late))).Should().Be(BoneTier.B2, "neither came first");
    }

    [Fact]
    public void Without_dates_in_the_order_of_the_list()
    {
        TierOf(Measured(Height(165), Height(163))).Should().Be(BoneTier.B3);
        TierOf(Measured(Height(163), Height(165))).Should().Be(BoneTier.B2);
        TierOf(Measured(Height(165), Height(164), Height(163))).Should().Be(BoneTier.B3);
        TierOf(Measured(Height(165, new PartialDate(2026, 1, 1)), Height(163))).Should().Be(BoneTier.B3);
    }

    [Theory]
    [InlineData(163.0, BoneTier.B3)]
    [InlineData(163.1, BoneTier.B2)]
    public void The_height_of_now_is_compared_with_every_measured_one(double now, BoneTier expected) =>
        TierOf(Measured(Height(165)) with { HeightCentimetres = now }).Should().Be(expected);

    [Fact]
    public void The_peak_alone_or_the_present_alone_tells_nothing()
    {
        TierOf(People.Osteoporosis with { PeakHeightCentimetres = 168 }).Should().Be(BoneTier.B2);
        TierOf(People.Osteoporosis with { HeightCentimetres = 150 }).Should().Be(BoneTier.B2);
    }

    [Fact]
    public void A_negative_image_later_than_the_finding_lifts_the_presumption()
    {
        var lost = Measured(Height(165, new PartialDate(2025, 10, 1)), Height(163, new PartialDate(2026, 10, 1)));
        TierOf(lost with { VertebralImaging = Negative(new PartialDate(2026, 10, 2)) }).Should().Be(BoneTier.B2);
        TierOf(lost with { VertebralImaging = Negative(new PartialDate(2026, 10, 1)) }).Should().Be(BoneTier.B3);
        TierOf(lost with { VertebralImaging = Negative(null) }).Should().Be(BoneTier.B3);
        TierOf(lost with { VertebralImaging = new VertebralImaging { Result = ImagingResult.Fracture, On = new PartialDate(2026, 10, 2) } }).Should().Be(BoneTier.B3);
        TierOf(Measured([.. lost.HeightMeasurements!.Reverse()]) with { VertebralImaging = Negative(new PartialDate(2026, 6, 1)) }).Should().Be(BoneTier.B3, "the last measurement dates the finding");
        TierOf(People.Osteoporosis with { PeakHeightCentimetres = 168, HeightCentimetres = 164, VertebralImaging = Negative(new PartialDate(2026, 1, 1)) }).Should().Be(BoneTier.B2, "nothing dates the finding");
    }

    [Fact]
    public void The_reason_names_what_was_measured()
    {
        PathsOf(People.Osteoporosis with { PeakHeightCentimetres = 168, HeightCentimetres = 164 }).Should().Equal("client:/peakHeightCentimetres");
        PathsOf(Measured(Height(165), Height(163))).Should().Equal("client:/heightMeasurements");

        static IEnumerable<string> PathsOf(ClientProfile client) => Assessment.Assess(client).Reasons.Single(static reason => reason.Code == "heightLoss").Paths;
    }
}
