using BoneRules.Rules;

namespace BoneRules.Benchmarks.ByHand;

/// <summary>How grave each of the 30 matters is for a person, worked out once before any plan is looked at.</summary>
internal sealed class PersonGrades(Assessment person)
{
    public Assessment Person { get; } = person;
    public ClientProfile Client => Person.Client;
    public int TrainingWeeks { get; } = person.Client.TrainingWeeks ?? 0;
    public Supervision Supervision { get; } = person.Client.Supervision ?? Supervision.None;
    public Truth HighImpactCleared { get; } = person.HasClearance(ClearanceScope.HighImpact);
    public Truth HeavyCleared { get; } = person.HasClearance(ClearanceScope.HighIntensityResistance);
    public Truth ExtensionCleared { get; } = person.HasClearance(ClearanceScope.SpinalExtension);
    public Truth NoHighFallsRisk { get; } = !person.FallsLevel.IsAtLeast(FallsLevel.F2);
    public bool MayAimAtImpacts { get; } = person.MayAimAtImpacts();
    public bool MayHaveOsteopenia { get; } = person.BoneTier.IsAtLeast(BoneTier.B1).MayBeTrue;
    public bool MayHaveOsteoporosis { get; } = person.BoneTier.IsAtLeast(BoneTier.B2).MayBeTrue;

    public Grading BendOrTwist { get; } = Grading.Of(person, "AWEEE/WE");
    public Grading BallisticWithProfessional { get; } = Grading.Of(person, "AAWWE/AE");
    public Grading BallisticSupervised { get; } = Grading.Of(person, "AAWEE/AE");
    public Grading BallisticCoached { get; } = Grading.Of(person, "AAEEE/AE");
    public Grading Ballistic { get; } = Grading.Of(person, "AWEEE/AE");
    public Grading SideBend { get; } = Grading.Of(person, "AAAAW/AA");
    public Grading ProneExtension { get; } = Grading.Of(person, "AAAAE/AA");
    public Grading HeavyGolf { get; } = Grading.Of(person, "AIEEE/AW");
    public Grading Golf { get; } = Grading.Of(person, "AIWEE/AW");
    public Grading KneesToChest { get; } = Grading.Of(person, "AIWWE/AA");
    public Grading ModerateImpactCleared { get; } = Grading.Of(person, "AAAWE", "WWEEE", "EEEEE");
    public Grading ModerateImpact { get; } = Grading.Of(person, "AAAEE", "WWEEE", "EEEEE");
    public Grading HighImpactWithProfessional { get; } = Grading.Of(person, "AAWEE", "WWEEE", "EEEEE");
    public Grading HighImpactOfTheCleared { get; } = Grading.Of(person, "AAEEE", "WWEEE", "EEEEE");
    public Grading HighImpact { get; } = Grading.Of(person, "AWEEE/WE");
    public Grading Hop { get; } = Grading.Of(person, "AAWEE", "WWEEE", "EEEEE");
    public Grading CourtSportCleared { get; } = Grading.Of(person, "AWWEE", "EEEEE", "EEEEE");
    public Grading CourtSport { get; } = Grading.Of(person, "AWEEE/EE");
    public Grading HeavyWithProfessional { get; } = Grading.Of(person, "AAAAE/AE");
    public Grading HeavySupervised { get; } = Grading.Of(person, "AAEEE/AE");
    public Grading FloorLiftSupervised { get; } = Grading.Of(person, "AAAAE/AA");
    public Grading FloorLift { get; } = Grading.Of(person, "AAWEE/AA");
    public Grading GoodMorning { get; } = Grading.Of(person, "AAWWE/AA");
    public Grading LightOverhead { get; } = Grading.Of(person, "AAAAW/AA");
    public Grading Overhead { get; } = Grading.Of(person, "AAAWE/AW");
    public Grading SupportNotStated { get; } = Grading.Of(person, "AAIII/II");
    public Grading Unsupported { get; } = Grading.Of(person, "AAIIW/WE");
    public Grading TurnWithProfessional { get; } = Grading.Of(person, "AWWWE", "WWEEE", "EEEEE");
    public Grading TurnSupervised { get; } = Grading.Of(person, "AWWEE", "WWEEE", "EEEEE");
    public Grading Turn { get; } = Grading.Of(person, "AWEEE", "WWEEE", "EEEEE");
    public Grading LoadTooFast { get; } = Grading.Of(person, "WWEEE/WW");
    public Grading ExtensionAlone { get; } = Grading.Of(person, "AIIIW/AA");
    public Grading Vest { get; } = Grading.Of(person, "AAAAE/EE");

    public bool IsCoachedIn(string id)
    {
        foreach (var movement in Client.CoachedMovements ?? [])
            if (movement == id) return true;
        return false;
    }

    /// <summary>The load in percent of the one-repetition maximum, as stated or from the person's known maximum.</summary>
    public double? PercentOf(string id, double? stated, double? load)
    {
        if (stated is not null || load is null) return stated;
        foreach (var known in Client.OneRepetitionMaximumKilograms ?? [])
            if (known.Kilograms > 0 && known.Name == id) return load / known.Kilograms * 100;
        return null;
    }
}
