using BoneRules.Rules;
using BoneRules.Testing;
using static BoneRules.Rules.Plans;
using static BoneRules.Tests.Rules.RuleTables;

namespace BoneRules.Tests.Rules.Structure;

internal static class HalfDayWithoutMovementCases
{
    private const string Id = "BR6008";

    private static PlanSession Walk(PartOfDay? part, int times) => new() { TimesPerWeek = times, PartOfDay = part, Prescriptions = [Minutes("walking", 20)] };

    [Cases]
    public static IEnumerable<RuledCase> Mornings_alone_leave_the_other_half() => Ask(Id, People.Healthy, Week(Walk(PartOfDay.Morning, 7))).Is(ExpectedJudgement.Info);

    [Cases]
    public static IEnumerable<RuledCase> Morning_and_evening_every_day_are_every_half_day() =>
        Ask(Id, People.Healthy, Week(Walk(PartOfDay.Morning, 7), Walk(PartOfDay.Evening, 7))).Is(ExpectedJudgement.Clean);

    [Cases]
    public static IEnumerable<RuledCase> A_plan_without_parts_of_the_day_is_not_asked() => Ask(Id, People.Healthy, Week(Walk(null, 7))).Is(ExpectedJudgement.Clean);

    [Cases]
    public static IEnumerable<RuledCase> One_evening_short_of_a_week_is_told()
    {
        Weekday[] all = [Weekday.Monday, Weekday.Tuesday, Weekday.Wednesday, Weekday.Thursday, Weekday.Friday, Weekday.Saturday, Weekday.Sunday];
        Question Evenings(int days) => Ask(
            Id, People.Healthy, Week(Walk(PartOfDay.Morning, 7), new PlanSession { Days = all[..days].ToValueList(), PartOfDay = PartOfDay.Evening, Prescriptions = [Minutes("walking", 20)] }));
        return
        [
            .. Evenings(7).Is(ExpectedJudgement.Clean),
            .. Evenings(6).Finds(new ExpectedFinding(Severity.Info, "/weeks/0", [new(Quantity.DaysPerWeek, 6)], new MeasureLimit(Min: 7))),
        ];
    }

    [Cases]
    public static IEnumerable<RuledCase> Neither_a_template_nor_a_person_before_clearance_is_asked() =>
    [
        .. Ask(Id, People.Healthy, Week(Walk(PartOfDay.Morning, 7)) with { Template = PlanTemplate.Daily15 }).Is(ExpectedJudgement.Clean),
        .. Ask(Id, People.VertebralFracture with { Clearances = [] }, Week(Walk(PartOfDay.Morning, 7))).Is(ExpectedJudgement.Clean),
    ];
}
