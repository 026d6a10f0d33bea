using BoneRules.Serialization;

namespace BoneRules.Tests.Serialization;

public sealed class PlanPositionsTests
{
    private static readonly ExercisePlan _imported = new()
    {
        Weeks =
        [
            new PlanWeek { Sessions = [new PlanSession { Prescriptions = [] }, new PlanSession { Prescriptions = [At("sit-up", 5, 3), At("walking", 6, null), new() { Name = "added by hand" }] }] },
            new PlanWeek { Sessions = [new PlanSession { Prescriptions = [At("plank", 9, 1)] }] },
        ],
    };

    [Theory]
    [InlineData("/weeks/0/sessions/1/prescriptions/0", 5, 3)]
    [InlineData("/weeks/0/sessions/1/prescriptions/0/exercise", 5, 3)]
    [InlineData("/weeks/0/sessions/1/prescriptions/1", 6, 1)]
    [InlineData("/weeks/0/sessions/1/prescriptions/2", 5, 3)]
    [InlineData("/weeks/0/sessions/0", 5, 3)]
    [InlineData("/weeks/1", 9, 1)]
    [InlineData("/weeks/7", 5, 3)]
    [InlineData("", 5, 3)]
    public void A_place_is_where_its_prescription_stood_or_the_first_around_it(string path, int line, int column) =>
        PlanPositions.InSource(_imported, path).Should().Be(new TextPosition(line, column));

    [Fact]
    public void The_client_stands_elsewhere_and_a_plan_made_in_code_nowhere()
    {
        PlanPositions.InSource(_imported, "client:/fractures").Should().BeNull();
        PlanPositions.InSource(new ExercisePlan { Weeks = [new PlanWeek { Sessions = [] }] }, "/weeks/0").Should().BeNull();
    }

    private static ExercisePrescription At(string exercise, int line, int? column) => new() { Exercise = exercise, Source = new PrescriptionSource { Line = line, Column = column } };
}
