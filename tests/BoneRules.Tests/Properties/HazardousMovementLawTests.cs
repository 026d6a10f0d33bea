using BoneRules.Rules;
using BoneRules.Tests.Rules.Kernel;
using FsCheck;

namespace BoneRules.Tests.Properties;

/// <summary>What holds of the rules on hazardous movement, impact and vests for any movement, prescription and person.</summary>
public sealed class HazardousMovementLawTests
{
    private static readonly ClientProfile[] Tiers = [People.Healthy, People.Osteopenia, People.Osteoporosis, People.SevereOsteoporosis, People.VertebralFracture];

    private static readonly Func<ClientProfile, ClientProfile>[] Levels = [static person => person, People.AfterOneFall, People.AfterTwoFalls];

    // Rules on too little are left out: what is a goal for one person may be forbidden to the next.
    private static readonly RuleSet Hazards = new(
        "hazards", "1", RuleSet.Recommended.Rules.Where(static rule => rule.Descriptor.Id[2] is '1' or '2' && rule is not Coverage && rule.Descriptor.Id != "BR2006").ToValueList());

    private static readonly string[] Landings = ["BR2001", "BR2003", "BR2007", "BR2008", "BR2009", "BR2010", "BR2011", "BR2012"];

    private static readonly Arbitrary<int> Seeds = Dice.Arbitrary(static dice => dice.Whole(0, 1_000_000_000), static _ => []);

    [Fact]
    public void A_stricter_tier_or_falls_level_never_removes_a_finding() => Law.Holds(ArbitraryMovement.Known, Seeds, static (movement, seed) =>
    {
        var dice = new Dice(seed);
        var (validator, plan, circumstances) = (Validator(movement), Plan(dice), Circumstances(dice));
        var (tier, level) = (dice.Whole(0, 4), dice.Whole(0, 2));
        var milder = Gravest(validator.Check(circumstances(Levels[level](Tiers[tier])), plan));
        var stricter = Gravest(validator.Check(circumstances(Levels[dice.Whole(level, 2)](Tiers[dice.Whole(tier, 4)])), plan));

        foreach (var (rule, severity) in milder)
            (stricter.GetValueOrDefault(rule) >= severity).Should().BeTrue($"{rule} said {severity}");
    });

    [Fact]
    public void Forgetting_an_attribute_of_a_movement_never_turns_an_error_into_compliance() => Law.Holds(ArbitraryMovement.Known, Seeds, static (movement, seed) =>
    {
        var dice = new Dice(seed);
        var (plan, person) = (Plan(dice), Circumstances(dice)(Levels[dice.Whole(0, 2)](Tiers[dice.Whole(0, 4)])));
        var (known, forgotten) = ArbitraryMovement.OneAttribute(dice, SmallWorld.Still, movement);
        if (Validator(known).Check(person, plan).Outcome != Outcome.NonCompliant) return;

        Validator(forgotten).Check(person, plan).Outcome.Should().NotBe(Outcome.Compliant);
    }, tests: 1000);

    [Fact]
    public void Forgetting_facts_of_the_person_never_turns_an_error_into_compliance() => Law.Holds(ArbitraryMovement.Known, Seeds, static (movement, seed) =>
    {
        var dice = new Dice(seed);
        var (validator, plan, person) = (Validator(movement), Plan(dice), Circumstances(dice)(Levels[dice.Whole(0, 2)](Tiers[dice.Whole(0, 4)])));
        if (validator.Check(person, plan).Outcome != Outcome.NonCompliant) return;
        var forgotten = person with
        {
            Diagnosis = dice.Maybe(50, () => person.Diagnosis!.Value),
            BoneDensity = dice.MaybeOf(50, () => person.BoneDensity ?? []),
            Fractures = dice.MaybeOf(50, () => person.Fractures!),
            FallsLast12Months = dice.Maybe(50, () => person.FallsLast12Months!.Value),
            Clearances = dice.MaybeOf(50, () => person.Clearances!),
            BodyMassKilograms = dice.Maybe(50, () => person.BodyMassKilograms!.Value),
        };

        validator.Check(forgotten, plan).Outcome.Should().NotBe(Outcome.Compliant);
    });

    [Fact]
    public void Nothing_is_told_twice_of_its_landings() => Law.Holds(ArbitraryMovement.Known, Seeds, static (movement, seed) =>
    {
        // Feet that stay on the mat do not land hard: where a name says both, both are told.
        if (movement is { Family: ActivityFamily.RebounderHeld, Impact: ImpactLevel.High }) return;
        var dice = new Dice(seed);
        var person = Circumstances(dice)(Levels[dice.Whole(0, 2)](Tiers[dice.Whole(0, 4)]));

        Validator(movement).Check(person, Plans.Of(Prescription(dice))).Findings.Count(static finding => Landings.Contains(finding.RuleId)).Should().BeLessThan(2);
    });

    /// <summary>The gravest finding of each rule; the rules on vests give way to one another and count as one.</summary>
    private static Dictionary<string, Severity> Gravest(ValidationReport report) => report.Findings
        .GroupBy(static finding => string.CompareOrdinal(finding.RuleId, "BR2016") < 0 ? finding.RuleId : "vest")
        .ToDictionary(static group => group.Key, static group => group.Max(static finding => finding.Severity));

    private static PlanValidator Validator(Movement movement) =>
        new(Hazards, new ExerciseCatalog([new Exercise { Id = "it", Name = "It", Pillar = ExercisePillar.Resistance, Movement = movement }]));

    private static ExercisePlan Plan(Dice dice) => Plans.WeekByWeek(Prescription(dice), Prescription(dice));

    private static ExercisePrescription Prescription(Dice dice) =>
        ArbitraryPlan.Prescription(dice) with { Exercise = "it", Tempo = dice.Maybe(50, dice.Any<Tempo>), VestKilograms = dice.Maybe(15, () => dice.Number(1, 10)) };

    private static Func<ClientProfile, ClientProfile> Circumstances(Dice dice)
    {
        var scopes = dice.Some(0, 3, ClearanceScope.HighImpact, ClearanceScope.WeightedVest, ClearanceScope.SpinalExtension).ToArray();
        var (supervision, coached) = (dice.Any<Supervision>(), dice.Chance(40));
        return person => person.ClearedFor(scopes) with { Supervision = supervision, CoachedMovements = coached ? ["it"] : [] };
    }
}
