using BoneRules;
using BoneRules.Rules;

namespace FitnessApp.Plans;

/// <summary>What a week should come to for a person, as the rules say it.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Min">The lowest that is enough.</param>
/// <param name="Max">The highest that is not too much.</param>
internal sealed record WeekTarget(string RuleId, double? Min, double? Max = null);

/// <summary>The targets beside which the page draws a week.</summary>
internal sealed record WeekTargets
{
    private const string Impacts = "BR2002", ResistanceDays = "BR3012", BalanceMinutes = "BR4006", SpinalFractureDays = "BR2004", AerobicMinutes = "BR6005";
    private const double ImpactsADay = 50;
    private const double MinutesADayAfterSpinalFracture = 20;

    /// <summary>Moderate impacts a day; <see langword="null"/> where they are no goal for this person.</summary>
    public WeekTarget? ImpactsPerDay { get; init; }

    /// <summary>Days of strength work.</summary>
    public WeekTarget? ResistanceDaysPerWeek { get; init; }

    /// <summary>Minutes of balance work.</summary>
    public WeekTarget? BalanceMinutesPerWeek { get; init; }

    /// <summary>Minutes on the feet.</summary>
    public WeekTarget? WeightBearingMinutesPerWeek { get; init; }

    /// <summary>The targets for a person. A tier from B3 on means a spinal fracture, or fractures that ask for the same care.</summary>
    public static WeekTargets For(Assessment person)
    {
        var spine = person.BoneTier.Highest >= BoneTier.B3;
        return new WeekTargets
        {
            ImpactsPerDay = person.BoneTier.Highest <= BoneTier.B2 && person.FallsLevel.Highest == FallsLevel.F0 ? new WeekTarget(Impacts, ImpactsADay) : null,
            ResistanceDaysPerWeek = BandOf(ResistanceDays, person),
            BalanceMinutesPerWeek = BandOf(BalanceMinutes, person),
            WeightBearingMinutesPerWeek = spine ? new WeekTarget(SpinalFractureDays, 7 * MinutesADayAfterSpinalFracture) : BandOf(AerobicMinutes, person),
        };
    }

    /// <summary>The first band of the rule that applies: the one that gives the finding.</summary>
    private static WeekTarget? BandOf(string ruleId, Assessment person) =>
        RuleSet.Recommended.Find(ruleId) is Coverage coverage && coverage.Bands.FirstOrDefault(band => !band.ForWhom(person).IsFalse) is { } band
            ? new WeekTarget(ruleId, band.Min, band.Max)
            : null;
}
