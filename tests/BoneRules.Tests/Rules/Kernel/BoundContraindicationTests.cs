using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Kernel;

/// <summary>The first case that holds decides; one that can't be told leaves itself and the next ones possible.</summary>
public sealed class BoundContraindicationTests
{
    private static readonly Tiers Known = SmallWorld.Standing(BoneTier.B2, BoneTier.B2, FallsLevel.F0, FallsLevel.F0);

    private static SeverityCase When(string holds, string table)
    {
        var answer = holds switch { "yes" => Truth.True, "no" => Truth.False, _ => Truth.Unknown };
        return new SeverityCase(holds, (in PrescriptionContext _) => answer, SeverityTable.Of(table));
    }

    private static SeverityCase Otherwise(string table) => new(SeverityTable.Of(table));

    private static (Judged? Told, bool Forbidden) Judge(bool certain, Tiers tiers, bool mayNotConcern, params ReadOnlySpan<SeverityCase> cases)
    {
        var rule = SmallWorld.DeepFlexion(cases) with { WaitsFor = AssessmentAxis.Gate };
        var compiled = new RuleSet("test", "1", [rule]).Compile(SmallWorld.Catalog);
        var sink = new FindingSink();
        var plan = compiled.Prepare(Of(Prescribe("squat"), Prescribe("fold")));
        var forbidden = new BoundContraindication(rule, tiers, mayNotConcern).Judge(new PrescriptionContext(plan, 1, Assessment.Assess(People.Osteoporosis)), 1, certain, sink);
        return (sink.Count == 0 ? null : sink.Items.ToArray().Should().ContainSingle().Subject, forbidden);
    }

    [Fact]
    public void What_is_found_is_noted_at_its_prescription_with_its_measure()
    {
        var (told, forbidden) = Judge(certain: true, Known, mayNotConcern: false, Otherwise("EEEEE/EE"));

        told.Should().Be(new Judged
        {
            Rule = told!.Value.Rule, Scope = Scope.Prescription, Index = 1, Low = Severity.Error, High = Severity.Error, Justification = Justification.OfLevel(Quantity.SpinalFlexion, "deep", "mild"),
        });
        forbidden.Should().BeTrue();
    }

    [Theory]
    [InlineData(true, false, Severity.Error, AssessmentAxis.None, true)]
    [InlineData(false, false, Severity.None, AssessmentAxis.None, false)]
    [InlineData(true, true, Severity.None, AssessmentAxis.Gate, false)]
    [InlineData(false, true, Severity.None, AssessmentAxis.Gate, false)]
    public void Only_a_movement_that_is_known_is_forbidden_to_a_person_who_is_known(bool certain, bool mayNotConcern, Severity low, AssessmentAxis axes, bool forbidden)
    {
        var (told, result) = Judge(certain, Known, mayNotConcern, Otherwise("EEEEE/EE"));

        (told!.Value.Low, told.Value.High, told.Value.Axes, told.Value.MovementUnknown, told.Value.UnknownCases).Should().Be((low, Severity.Error, axes, !certain, 0u));
        result.Should().Be(forbidden);
    }

    [Theory]
    [InlineData("yes", "AAIII/AA", "no", "AAEEE/AA", "AAEEE/AA", Severity.Info, Severity.Info, 0u)]
    [InlineData("no", "AAIII/AA", "yes", "AAWWW/AA", "AAEEE/AA", Severity.Warning, Severity.Warning, 0u)]
    [InlineData("no", "AAIII/AA", "no", "AAWWW/AA", "AAEEE/AA", Severity.Error, Severity.Error, 0u)]
    [InlineData("unknown", "AAIII/AA", "yes", "AAWWW/AA", "AAEEE/AA", Severity.Info, Severity.Warning, 1u)]
    [InlineData("no", "AAIII/AA", "unknown", "AAWWW/AA", "AAEEE/AA", Severity.Warning, Severity.Error, 2u)]
    [InlineData("unknown", "AAWWW/AA", "unknown", "AAIII/AA", "AAEEE/AA", Severity.Info, Severity.Error, 3u)]
    [InlineData("unknown", "AAEEE/AA", "no", "AAIII/AA", "AAWWW/AA", Severity.Warning, Severity.Error, 1u)]
    [InlineData("unknown", "AAAAA/AA", "no", "AAIII/AA", "AAWWW/AA", Severity.None, Severity.Warning, 1u)]
    public void Of_cases_that_may_hold_the_mildest_is_certain_and_the_gravest_possible(
        string first, string firstTable, string second, string secondTable, string otherwise, Severity low, Severity high, uint unknown)
    {
        var (told, forbidden) = Judge(certain: true, Known, mayNotConcern: false, When(first, firstTable), When(second, secondTable), Otherwise(otherwise));

        (told!.Value.Low, told.Value.High, told.Value.UnknownCases).Should().Be((low, high, unknown));
        forbidden.Should().Be(low == Severity.Error);
    }

    [Fact]
    public void A_case_that_allows_it_says_nothing()
    {
        Judge(certain: true, Known, mayNotConcern: false, When("yes", "AAAEE/AA"), Otherwise("EEEEE/EE")).Should().Be(((Judged?)null, false));
        Judge(certain: true, Known, mayNotConcern: true, When("unknown", "AAAEE/AA"), Otherwise("AAAEE/AA")).Should().Be(((Judged?)null, false));
    }

    [Fact]
    public void The_axes_are_those_of_the_cases_that_may_hold()
    {
        var bones = SmallWorld.Standing(BoneTier.B0, BoneTier.B2, FallsLevel.F0, FallsLevel.F2);

        Judge(certain: true, bones, mayNotConcern: false, When("yes", "AAEEE/AA"), Otherwise("AAAAA/AE")).Told!.Value.Axes.Should().Be(AssessmentAxis.Bone);
        Judge(certain: true, bones, mayNotConcern: false, When("no", "AAEEE/AA"), Otherwise("AAAAA/AE")).Told!.Value.Axes.Should().Be(AssessmentAxis.Falls);
        Judge(certain: true, bones, mayNotConcern: false, When("unknown", "AAEEE/AA"), Otherwise("AAAAA/AE")).Told!.Value.Axes.Should().Be(AssessmentAxis.Bone | AssessmentAxis.Falls);
        Judge(certain: true, bones, mayNotConcern: true, When("yes", "AAEEE/AA"), Otherwise("AAAAA/AE")).Told!.Value.Axes.Should().Be(AssessmentAxis.Bone | AssessmentAxis.Gate);
    }

    [Theory]
    [InlineData("AAAEE/AA", "AAAEE/AA", true)]
    [InlineData("AAIEE/AA", "AAAEE/AA", false)]
    [InlineData("AAAEE/AA", "AAUEE/AA", false)]
    public void A_rule_is_silent_where_no_case_has_anything_to_say(string first, string otherwise, bool silent) =>
        new BoundContraindication(SmallWorld.DeepFlexion(When("yes", first), Otherwise(otherwise)), Known, mayNotConcern: false).IsSilent.Should().Be(silent);
}
