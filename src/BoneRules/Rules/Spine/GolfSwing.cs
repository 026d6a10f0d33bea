using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>The full swing of golf; putting is not meant.</summary>
internal static class GolfSwing
{
    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR1010",
            Title = "Full golf swing",
            Category = RuleCategory.Spine,
            Message = "{exercise}: a fast twist of the trunk to the end of its range.",
            Advice = "Putt and chip, or take an easy half swing and turn with the feet.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.FourPillars("Red-Flag Moves", "G443", "G448", "G453"),
                Cite.Evidence(Sources.EvidenceRegister, "Spine", Verification.Seen, "SPI-04"),
                Cite.Evidence(Sources.TooFitToFracture, "2015, tables 4 and 5", Verification.Seen, "SPI-07"),
                Cite.DesignChoice("20"),
            ],
            DesignChoices =
            [
                "The sources warn of heavy swings; an ordinary full swing is graded one step lower at osteoporosis.",
                "A swing with a load, or at a fast tempo, is a heavy one.",
            ],
        },
        Movement = static movement => movement.Family.Is(ActivityFamily.GolfSwing),
        Cases =
        [
            new SeverityCase(
                "heavy, with a load or at full speed",
                static (in PrescriptionContext p) => p.Movement.TrunkRotation.Is(TrunkRotation.Loaded) | p.StatesLoad | p.AtFastTempo,
                SeverityTable.Of("AIEEE/AW")) { Missing = ["exercise"] },
            new SeverityCase(SeverityTable.Of("AIWEE/AW")),
        ],
        Measure = Measures.Activity,
        Examples = static () =>
        [
            new("Golf after a vertebral fracture", People.VertebralFracture, Of(Minutes("golf-full-swing", 120)), ExpectedJudgement.Error),
            new("Golf with osteoporosis", People.Osteoporosis, Of(Minutes("golf-full-swing", 120)), ExpectedJudgement.Warning),
            new("Swings at full speed with osteoporosis", People.Osteoporosis, Of(Minutes("golf-full-swing", 30) with { Tempo = Tempo.Fast }), ExpectedJudgement.Error),
            new("Golf of a healthy person", People.Healthy, Of(Minutes("golf-full-swing", 120)), ExpectedJudgement.Clean),
            new("Golf, and nothing known of the bones", People.Osteoporosis with { Diagnosis = null, BoneDensity = null, Fractures = null },
                Of(Minutes("golf-full-swing", 120)), ExpectedJudgement.Undetermined),
        ],
    };
}
