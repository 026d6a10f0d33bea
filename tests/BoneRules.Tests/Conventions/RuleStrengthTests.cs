using BoneRules.Rules;
using BoneRules.Tests.Rules;

namespace BoneRules.Tests.Conventions;

/// <summary>The tables of the rules notice a slip of the pen in what the rules declare.</summary>
public sealed class RuleStrengthTests
{
    private const string AnotherRow = "Another row of the table holds what the move adds.";

    /// <summary>Moves that change no judgement, by rule and what is moved, each with the reason.</summary>
    private static readonly Dictionary<(string Rule, string What), string> WithoutConsequence = new()
    {
        [("BR2019", "WWEEE WWEEE WEEEE")] = "After a fall no vest is allowed at all, and that is told instead.",
        [("BR2020", "WWWWW WWWWW WWWWE")] = "After a vertebral fracture or a fall no vest is allowed at all, and that is told instead.",
        [("BR3005", "Goblet squat as Goblet squat|goblet-squat||everybody|Circuit20||1–3|10|")] = AnotherRow,
        [("BR3005", "Heel drops as Heel drops|heel-drop||everybody|Daily15||2|14–15|")] = AnotherRow,
        [("BR3005", "Sit-to-stand as Sit-to-stand|sit-to-stand||everybody|Daily15||2–3|10|")] = AnotherRow,
        [("BR3005", "Tandem stance, each side as Tandem stance, each side|tandem-stance||everybody|Daily15||1–2||30")] = AnotherRow,
        [("BR3005", "Strength as Strength||Resistance|everybody|||1–3|8–12|")] = AnotherRow,
        [("BR3005", "Strength without osteoporosis or osteopenia as Strength without osteoporosis or osteopenia||Resistance|B0|||1–3|5–12|")] = AnotherRow,
        [("BR3005", "Strength of advanced trainees without osteoporosis or osteopenia as Strength of advanced trainees without osteoporosis or osteopenia||Resistance|B0, advanced|||1–5|5–12|")]
            = AnotherRow,
        [("BR3005", "Strength, 10 to 15 repetitions to begin with as Strength, 10 to 15 repetitions to begin with||Resistance|B2 and stricter||4|1–2|9–15|")] = AnotherRow,
        [("BR4002", "case 1 as AAIII IIIII IIIIW")] = "After two falls a drill without stated support is undecided, which comes before.",
        [("BR4009", "AAAAA AAAAA WWWWE")] = "The rule grades each finding itself, a warning at most.",
        [("BR5003", "WWWWW WWWWW WWWWE")] = "The rule grades each finding itself, a warning at most.",
        [("BR7004", "WWWWW WWWWW WWWWE")] = "After two falls the missing clearance itself is told.",
        [("BR7007", "IWWWW WWWWW WWWWW")] = "Nobody with a vertebral fracture is at the mildest tier.",
        [("BR7008", "AIIII IIIII IIIIW")] = "After a vertebral fracture the missing clearance itself is told.",
        [("BR7010", "IIIII IIIII IIIIW")] = "After a vertebral fracture supervision is asked for by another rule.",
        [("BR8009", "IIIII IIIII IIIIW")] = "From B2High a scan within the year is in order.",
    };

    public static TheoryData<string> Ids() => new(RuleSet.Recommended.Rules.Select(rule => rule.Descriptor.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_table_notices_any_number_or_severity_that_moves_by_a_step(string id) => Unnoticed(id).Order().Should().Equal(WithoutConsequence.Keys.Where(move => move.Rule == id).Select(static move => move.What).Order());

    /// <summary>What holds of a rule without its declaration: nobody else says the same at the same place.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Without_a_rule_a_report_says_something_else(string id)
    {
        var flagged = RuleSet.Recommended.Find(id)!.Examples().First(static example => example.Expected is not (ExpectedJudgement.Clean or ExpectedJudgement.Undetermined));
        var others = new RuleSet("without", "1", RuleSet.Recommended.Rules.Where(other => other.Descriptor.Id != id).ToValueList());
        // What a suppression lacks is seen under a configuration alone, and its rules can't be taken out of one.
        if (flagged.Configuration is not null) return;

        new PlanValidator(others, ExerciseCatalog.Default).Check(flagged.Client, flagged.Plan).Findings.Should().NotEqual(PlanValidator.Default.Check(flagged.Client, flagged.Plan).Findings);
    }

    private static IEnumerable<string> Unnoticed(string id) =>
        RuleVariants.Of(RuleSet.Recommended.Find(id)!).Where(static variant => JudgedCase.Table(variant.Rule, ExerciseCatalog.Default).All(static judged => judged.Holds)).Select(static variant => variant.What);
}
