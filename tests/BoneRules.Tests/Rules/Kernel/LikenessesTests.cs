using BoneRules.Rules;
using static BoneRules.Rules.Plans;

namespace BoneRules.Tests.Rules.Kernel;

/// <summary>Prescriptions that say the same are found where they are looked for: a week earlier at the same place, or the last time the exercise was asked for.</summary>
public sealed class LikenessesTests
{
    private static readonly CompiledRules NoRules = new RuleSet("test", "1", []).Compile(ExerciseCatalog.Default);

    private static PlanWeek Week(params ReadOnlySpan<ExercisePrescription[]> sessions)
    {
        var list = new List<PlanSession>();
        foreach (var prescriptions in sessions) list.Add(Session(null, prescriptions));
        return new PlanWeek { Sessions = list.ToValueList() };
    }

    private static long[] Numbers(params ReadOnlySpan<PlanWeek> weeks)
    {
        var rows = NoRules.Prepare(new ExercisePlan { Weeks = ValueList.Create(weeks) }).Prescriptions;
        return [.. Enumerable.Range(0, rows.Length).Select(p => rows[p].Likeness)];
    }

    [Fact]
    public void Within_a_session_and_from_one_to_the_next_what_says_the_same_shares_a_number() =>
        Numbers(Week([Prescribe("walking", 1, 8), Prescribe("heel-drop", 2, 8), Prescribe("walking", 1, 8)], [Prescribe("heel-drop", 2, 8)])).Should().Equal(1, 2, 1, 2);

    [Fact]
    public void Another_dose_or_another_exercise_has_a_number_of_its_own() =>
        Numbers(Week([Prescribe("heel-drop", 2, 8), Prescribe("heel-drop", 3, 8), Prescribe("brisk-walking", 2, 8)])).Should().Equal(1, 2, 3);

    [Fact]
    public void Heavy_and_light_days_are_found_again_a_week_later()
    {
        var week = Week([Prescribe("goblet-squat", 3, 8, 12)], [Prescribe("goblet-squat", 3, 8, 8)]);

        Numbers(week, week, week).Should().Equal(1, 2, 1, 2, 1, 2);
    }

    [Fact]
    public void A_week_with_other_sessions_is_held_against_what_came_last() =>
        Numbers(Week([Prescribe("walking", 1, 8)]), Week([Prescribe("heel-drop", 2, 8)], [Prescribe("walking", 1, 8), Prescribe("heel-drop", 2, 8)])).Should().Equal(1, 2, 1, 2);

    [Fact]
    public void Exercises_that_share_a_place_are_told_apart()
    {
        var (one, other) = (NoRules.Find(ExerciseCatalog.Default.At(3).Id)!, NoRules.Find(ExerciseCatalog.Default.At(3 + 256).Id)!);
        (one.Place, other.Place).Should().Be((3, 259));

        Numbers(Week([Prescribe(one.Id!, 1, 8), Prescribe(other.Id!, 1, 8), Prescribe(one.Id!, 1, 8), Prescribe(one.Id!, 1, 8)])).Should().Equal(1, 2, 3, 3);
    }

    [Fact]
    public void Names_that_the_catalogue_does_not_know_are_alike_only_where_they_are_the_same() =>
        Numbers(Week([Prescribe("flurble", 1, 8), Prescribe("gnarfle", 1, 8), Prescribe("gnarfle", 1, 8)])).Should().Equal(1, 2, 2);
}
