using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Tennis, pickleball and other court sports: hard landings and sudden turns in one.</summary>
internal static class CourtSport
{
    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR2009",
            Title = "Court sport",
            Category = RuleCategory.Impact,
            Message = "{exercise}: hard landings, sudden turns and falls come with it.",
            Advice = "Walk, swim or cycle indoors, and practise side steps in planned directions with support within reach.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.FrequencyGuide("Movements and Activities to Avoid", "G312", "G318", "G321"),
                Cite.FrequencyGuide("FAQs", "G334"),
                Cite.TrainerArticle("Resistance to osteoporosis", "G029"),
                Cite.Evidence(Sources.UkConsensus2022, "Abstract", Verification.Seen, "IMP-02", "IMP-04"),
                Cite.DesignChoice("20"),
            ],
            DesignChoices =
            [
                "Court sport: a warning with osteopenia, an error from osteoporosis on and after any fall.",
                "With clearance for high impact a warning at osteoporosis without falls.",
            ],
        },
        Movement = static movement => movement.Family.Is(ActivityFamily.CourtSport),
        Cases =
        [
            new SeverityCase(
                "cleared for high impact", static (in PrescriptionContext p) => p.Cleared(ClearanceScope.HighImpact),
                SeverityTable.Of("AWWEE", "EEEEE", "EEEEE")) { Missing = ["client:/clearances"] },
            new SeverityCase(SeverityTable.Of("AWEEE/EE")),
        ],
        Measure = Measures.Activity,
        Examples = static () =>
        [
            new("Tennis with osteoporosis", People.Osteoporosis, Of(Minutes("tennis", 60)), ExpectedJudgement.Error),
            new("Tennis with osteoporosis, cleared for high impact", People.Osteoporosis.ClearedFor(ClearanceScope.HighImpact),
                Of(Minutes("tennis", 60)), ExpectedJudgement.Warning),
            new("Tennis of a healthy person", People.Healthy, Of(Minutes("tennis", 60)), ExpectedJudgement.Clean),
            new("Tennis, and clearances not asked for", People.Osteoporosis with { Clearances = null }, Of(Minutes("tennis", 60)), ExpectedJudgement.Undetermined),
        ],
    };
}
