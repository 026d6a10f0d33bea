using static BoneRules.Rules.Plans;

namespace BoneRules.Rules;

/// <summary>Shuttle runs, agility at speed: turns that nobody can brake.</summary>
internal static class SuddenDirectionChange
{
    public static Rule Create() => new Contraindication
    {
        Descriptor = new RuleDescriptor
        {
            Id = "BR4004",
            Title = "Sudden change of direction",
            Category = RuleCategory.Balance,
            Message = "{exercise}: sudden changes of direction lead to falls.",
            Advice = "Step in planned directions at a controlled tempo: side steps, grapevine, figure eights.",
            IsSafetyRule = true,
            Citations =
            [
                Cite.FrequencyGuide("Movements and Activities to Avoid", "G318", "G321"),
                Cite.TrainerArticle("Exercise tips", "G035"),
                Cite.DesignChoice("14"),
            ],
            DesignChoices = ["Sudden turns: a warning with osteopenia and after one fall, an error from osteoporosis on, milder by one step with the supervision that ruling 14 names."],
        },
        Movement = static movement => movement.DirectionChange.Holds() & !movement.Family.HasOwnRulingOn(MovementHazard.SuddenTurn),
        Cases =
        [
            new SeverityCase("with a health professional", static (in PrescriptionContext p) => p.WithHealthProfessional, SeverityTable.Of("AWWWE", "WWEEE", "EEEEE")),
            new SeverityCase("supervised", static (in PrescriptionContext p) => p.Supervised, SeverityTable.Of("AWWEE", "WWEEE", "EEEEE")),
            new SeverityCase(SeverityTable.Of("AWEEE", "WWEEE", "EEEEE")),
        ],
        Measure = static (in PrescriptionContext p) => Justification.OfLevel(Quantity.DirectionChange, "sudden", "planned"),
        Examples = static () =>
        [
            new("Shuttle run with osteoporosis", People.Osteoporosis, Of(Minutes("shuttle-run", 2)), ExpectedJudgement.Error),
            new("With a trainer", People.Osteoporosis with { Supervision = Supervision.Trainer }, Of(Minutes("shuttle-run", 2)), ExpectedJudgement.Warning),
            new("A healthy person", People.Healthy, Of(Minutes("shuttle-run", 2)), ExpectedJudgement.Clean),
            new("A healthy person after one fall", People.Healthy.AfterOneFall(), Of(Minutes("shuttle-run", 2)), ExpectedJudgement.Warning),
            new("Nothing known of the bones", People.Osteoporosis with { Diagnosis = null, BoneDensity = null, Fractures = null }, Of(Minutes("shuttle-run", 2)), ExpectedJudgement.Undetermined),
        ],
    };
}
