using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A plan that names parts of the day and leaves half of a day without movement.</summary>
internal static class HalfDayWithoutMovement
{
    private const int HalfDays = 2;
    private const int EveryDay = 7;

    public static Rule Create() => new Coverage
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR6008",
            Title = "Half a day without movement",
            Category = RuleCategory.Structure,
            Message = "Both halves of the day have movement on {measured}; the goal is every half day.",
            Advice = "Move for 10 to 30 minutes in each half of the day.",
            IsSafetyRule = false,
            Citations = [Cite.TrainerArticle("Resistance to osteoporosis; Calm mindset", "G003", "G004", "G005", "G088"), Cite.PhysiotherapyClinic("Preventing Fall and Fractures", "G217")],
            DesignChoices = ["Half days are counted only where the plan names parts of the day."],
        },
        Measure = static (in WeekContext week) => week.Person.IsHeldBack || week.Template is not null || !week.Traits.Has(SessionTraits.PartOfDay)
            ? null
            : week.DaysWithSessions(HalfDays),
        Quantity = Quantity.DaysPerWeek,
        Bands = [new CoverageBand { Severity = Severity.Info, Min = EveryDay }],
        Examples = static () =>
        [
            new("A walk every morning and every evening", People.Healthy, Week(Walks(PartOfDay.Morning), Walks(PartOfDay.Evening)), ExpectedJudgement.Clean),
            new("A walk every morning", People.Healthy, Week(Walks(PartOfDay.Morning)), ExpectedJudgement.Info),
        ],
    };

    private static PlanSession Walks(PartOfDay part) => new() { TimesPerWeek = EveryDay, PartOfDay = part, Prescriptions = [Minutes("walking", 20)] };
}
