using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>The same muscles under demanding strength work on two days in a row.</summary>
internal static class ResistanceOnConsecutiveDays
{
    private const int DaysBetween = 1;

    public static Rule Create() => new Coverage
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR3013",
            Title = "Strength work for the same muscles on consecutive days",
            Category = RuleCategory.Resistance,
            Message = "The same muscles have demanding strength work with {measured} of rest between; {limit} is recommended.",
            Advice = "Leave a day between strength sessions for the same muscles; walking, balance and posture work fit there.",
            IsSafetyRule = false,
            Citations =
            [
                Cite.PatientAssociation("In and around the house", "G177", "G178"),
                Cite.Evidence(Sources.EvidenceRegister, "Aerobic", Verification.Unverified, "AER-06"),
                Cite.DesignChoice("22"),
            ],
            DesignChoices = ["Consecutive days for the same muscles are a note without osteoporosis and a warning with it."],
        },
        Measure = static (in WeekContext week) =>
        {
            var consecutive = week.SameMusclesOnConsecutiveDays();
            return new Amount(consecutive.IsFalse ? DaysBetween : 0, consecutive.IsTrue ? 0 : DaysBetween);
        },
        Quantity = Quantity.RestDays,
        Bands =
        [
            new CoverageBand { Severity = Severity.Warning, Min = DaysBetween, ForWhom = static person => person.BoneTier.IsAtLeast(BoneTier.B2), Whom = "B2 and stricter" },
            new CoverageBand { Severity = Severity.Info, Min = DaysBetween },
        ],
        Examples = static () =>
        [
            new("Monday and Tuesday with osteoporosis", People.Osteoporosis, On(Weekday.Monday, Weekday.Tuesday), ExpectedJudgement.Warning),
            new("Monday and Tuesday of a healthy person", People.Healthy, On(Weekday.Monday, Weekday.Tuesday), ExpectedJudgement.Info),
            new("Monday and Wednesday", People.Osteoporosis, On(Weekday.Monday, Weekday.Wednesday), ExpectedJudgement.Clean),
            new("Five times a week, wherever the days fall", People.Osteoporosis,
                Week(new PlanSession { TimesPerWeek = 5, Prescriptions = [Prescribe("goblet-squat", 3, 10, 8)] }), ExpectedJudgement.Warning),
            new("Twice a week, days left open", People.Osteoporosis,
                Week(new PlanSession { TimesPerWeek = 2, Prescriptions = [Prescribe("goblet-squat", 3, 10, 8)] }), ExpectedJudgement.Clean),
        ],
    };

    private static ExercisePlan On(params ReadOnlySpan<Weekday> days) => Week(Session(ValueList.Create(days), Prescribe("goblet-squat", 3, 10, 8)));
}
