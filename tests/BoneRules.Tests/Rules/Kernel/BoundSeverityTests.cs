using BoneRules.Rules;
using static BoneRules.BoneTier;
using static BoneRules.FallsLevel;
using static BoneRules.Severity;

namespace BoneRules.Tests.Rules.Kernel;

/// <summary>Ruling 3: what holds at the lowest standing is certain, what holds at the highest is possible, and the axis on which they differ is to be named.</summary>
public sealed class BoundSeverityTests
{
    private const AssessmentAxis Bone = AssessmentAxis.Bone, Falls = AssessmentAxis.Falls;

    [Theory]
    // Known: nothing is open, but for a cell that says "undetermined".
    [InlineData("AIWWE/AW", B0, B0, F0, F0, None, None, AssessmentAxis.None)]
    [InlineData("AIWWE/AW", B1, B1, F0, F0, Info, Info, AssessmentAxis.None)]
    [InlineData("AIWWE/AW", B1, B1, F2, F2, Warning, Warning, AssessmentAxis.None)]
    [InlineData("AIWWE/AW", B2High, B2High, F0, F0, Warning, Warning, AssessmentAxis.None)]
    [InlineData("AIWWE/AW", B4, B4, F0, F0, Error, Error, AssessmentAxis.None)]
    [InlineData("AIWUE/AW", B2High, B2High, F0, F0, None, Error, AssessmentAxis.None)]
    // The bone tier is open.
    [InlineData("AIWWE/AA", B0, B3, F0, F0, None, Error, Bone)]
    [InlineData("AIWWE/AA", B1, B2, F0, F0, Info, Warning, Bone)]
    [InlineData("AIWWE/AA", B2, B2High, F0, F0, Warning, Warning, AssessmentAxis.None)]
    [InlineData("AIWWE/AA", B3, B4, F2, F2, Error, Error, AssessmentAxis.None)]
    [InlineData("AIWWE/AE", B0, B3, F2, F2, Error, Error, AssessmentAxis.None)]
    [InlineData("AIWUE/AA", B2High, B3, F0, F0, None, Error, Bone)]
    // The falls level is open.
    [InlineData("AIWWE/AW", B0, B0, F0, F2, None, Warning, Falls)]
    [InlineData("AIWWE/AW", B0, B0, F0, F1, None, None, AssessmentAxis.None)]
    [InlineData("AIWWE/AW", B0, B0, F1, F2, None, Warning, Falls)]
    [InlineData("AIWWE/AW", B2, B2, F0, F2, Warning, Warning, AssessmentAxis.None)]
    [InlineData("AIWWE/WE", B1, B1, F0, F2, Info, Error, Falls)]
    // Both are open.
    [InlineData("AIWWE/AW", B0, B3, F0, F2, None, Error, Bone | Falls)]
    [InlineData("AAEEE/AA", B0, B2, F0, F2, None, Error, Bone)]
    [InlineData("AAAAA/AW", B0, B2, F0, F2, None, Warning, Falls)]
    [InlineData("WWWWW/WW", B0, B4, F0, F2, Warning, Warning, AssessmentAxis.None)]
    public void What_is_known_decides_how_much_is_certain(
        string table, BoneTier lowest, BoneTier highest, FallsLevel least, FallsLevel most, Severity certain, Severity possible, AssessmentAxis axes) =>
        BoundSeverity.Of(SeverityTable.Of(table), SmallWorld.Standing(lowest, highest, least, most)).Should().Be(new BoundSeverity(certain, possible, axes));

    [Theory]
    // The bone tier weighs at the highest falls level alone, and so the falls level at the highest bone tier alone.
    [InlineData("WWWWW", "WWWWW", "WWEEE", B0, B2, F0, F2, Warning, Error, Bone | Falls)]
    // Each weighs at the lowest of the other alone.
    [InlineData("AWWWW", "WWWWW", "WWWWW", B0, B2, F0, F2, None, Warning, Bone | Falls)]
    // Only at the falls level that is known.
    [InlineData("WWWWW", "WWWWW", "WWEEE", B0, B2, F0, F1, Warning, Warning, AssessmentAxis.None)]
    [InlineData("WWWWW", "WWWWW", "WWEEE", B0, B2, F2, F2, Warning, Error, Bone)]
    // Only at the bone tier that is known.
    [InlineData("AAAWW", "AAAWW", "WWWWW", B2, B2, F0, F2, None, Warning, Falls)]
    [InlineData("AAAWW", "AAAWW", "WWWWW", B2High, B2High, F0, F2, Warning, Warning, AssessmentAxis.None)]
    public void An_axis_is_named_where_it_weighs_for_any_possibility_of_the_other(
        string f0, string f1, string f2, BoneTier lowest, BoneTier highest, FallsLevel least, FallsLevel most, Severity certain, Severity possible, AssessmentAxis axes) =>
        BoundSeverity.Of(SeverityTable.Of(f0, f1, f2), SmallWorld.Standing(lowest, highest, least, most)).Should().Be(new BoundSeverity(certain, possible, axes));
}
