using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>A weighted vest that no clinician has agreed to. Said once for the person.</summary>
internal static class VestWithoutClearance
{
    public static Rule Create() => new Requirement
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR2019",
            Title = "Weighted vest without clearance",
            Category = RuleCategory.Impact,
            Message = "The plan uses a weighted vest, and no clearance for that is on record.",
            Advice = "Talk to a clinician about the vest first, or leave it off.",
            IsSafetyRule = true,
            Citations = [Cite.FourPillars("Pillar 1", "G391", "G392"), Cite.DesignChoice("19")],
            DesignChoices = ["An error from osteoporosis on, a warning before."],
        },
        Severities = SeverityTable.Of("WWEEE/WW"),
        Judge = static (in PlanContext plan) => plan.HasVest && !plan.Person.RulesOutVests()
            ? Judgement.ViolationIf(
                !plan.Person.HasClearance(ClearanceScope.WeightedVest), Justification.OfLevel(Quantity.Clearance, "none", "weightedVest"), "client:/clearances")
                .AtClient("client:/clearances")
            : Judgement.NotApplicable,
        Examples = static () =>
        [
            new("A vest with osteoporosis, not cleared", People.Osteoporosis, Walk(2), ExpectedJudgement.Error),
            new("A vest with osteopenia, not cleared", People.Osteopenia, Walk(2), ExpectedJudgement.Warning),
            new("A vest with osteoporosis, cleared for it", People.Osteoporosis.ClearedFor(ClearanceScope.WeightedVest), Walk(2), ExpectedJudgement.Clean),
            new("A vest, and clearances not asked for", People.Osteoporosis with { Clearances = null }, Walk(2), ExpectedJudgement.Undetermined),
        ],
    };

    private static ExercisePlan Walk(double vestKilograms) => Of(Minutes("walking", 20) with { VestKilograms = vestKilograms });
}
