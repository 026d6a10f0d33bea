using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Spinal extension work that no clinician has agreed to. Said once for the person, not at every exercise.</summary>
internal static class ExtensionWithoutConsultation
{
    public static Rule Create() => new Requirement
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR1009",
            Title = "Spinal extension without a consultation",
            Category = RuleCategory.Screening,
            Message = "The plan extends the spine, and no clearance for that is on record.",
            Advice = "Ask a physician or physiotherapist which extension exercises suit the state of the vertebrae.",
            IsSafetyRule = false,
            Citations = [Cite.FrequencyGuide("Spinal Extension Exercises", "G284", "G285"), Cite.DesignChoice("18")],
            DesignChoices = ["Info with osteopenia or osteoporosis, a warning after a vertebral fracture."],
        },
        Severities = SeverityTable.Of("AIIIW/AA"),
        Judge = static (in PlanContext plan) => HasExtension(plan)
            ? Judgement.ViolationIf(
                !plan.Person.HasClearance(ClearanceScope.SpinalExtension), Justification.OfLevel(Quantity.Clearance, "none", "spinalExtension"), "client:/clearances")
                .AtClient("client:/clearances")
            : Judgement.NotApplicable,
        Examples = static () =>
        [
            new("Bird dog after a vertebral fracture, not cleared for extension", People.VertebralFracture, Of(Prescribe("bird-dog", 2, 8)), ExpectedJudgement.Warning),
            new("Bird dog with osteoporosis, not cleared for extension", People.Osteoporosis, Of(Prescribe("bird-dog", 2, 8)), ExpectedJudgement.Info),
            new("Cleared for extension", People.VertebralFracture.ClearedFor(ClearanceScope.SpinalExtension), Of(Prescribe("bird-dog", 2, 8)), ExpectedJudgement.Clean),
            new("A plan without extension work", People.VertebralFracture, Of(Minutes("walking", 20)), ExpectedJudgement.Clean),
        ],
    };

    private static bool HasExtension(in PlanContext plan)
    {
        for (var week = 0; week < plan.WeekCount; week++)
            if (plan.Week(week).Traits.Has(SessionTraits.SpinalExtension)) return true;
        return false;
    }
}
