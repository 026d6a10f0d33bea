using BoneRules.Rules;

namespace BoneRules.Tests.Rules;

/// <summary>Holds a rule against a row of the rulings, written as they write it: A allowed, I info, W warning, E error, U undetermined.</summary>
internal static class RulingTable
{
    private static readonly ClientProfile[] Tiers = [People.Healthy, People.Osteopenia, People.Osteoporosis, People.SevereOsteoporosis, People.VertebralFracture];

    /// <summary>The short form: five letters for B0, B1, B2, B2High and B3, then F1 and F2; the stricter axis wins.</summary>
    public static void ShouldBe(string ruleId, ExercisePlan plan, string row, Func<ClientProfile, ClientProfile>? but = null)
    {
        var bone = row[..5];
        ShouldBe(ruleId, plan, bone, Stricter(bone, row[6]), Stricter(bone, row[7]), but);
    }

    /// <summary>A row of five letters for each of F0, F1 and F2.</summary>
    public static void ShouldBe(string ruleId, ExercisePlan plan, string f0, string f1, string f2, Func<ClientProfile, ClientProfile>? but = null)
    {
        var rows = new Func<ClientProfile, ClientProfile>[] { static person => person, People.AfterOneFall, People.AfterTwoFalls }
            .Select(fallen => string.Concat(Tiers.Select(tier => Letter(ruleId, (but ?? (static person => person))(fallen(tier)), plan))));

        string.Join(' ', rows).Should().Be($"{f0} {f1} {f2}", ruleId);
    }

    private static char Letter(string ruleId, ClientProfile client, ExercisePlan plan) => RuleCheck.Judge(ruleId, client, plan) switch
    {
        ExpectedJudgement.Clean => 'A',
        ExpectedJudgement.Info => 'I',
        ExpectedJudgement.Warning => 'W',
        ExpectedJudgement.Error => 'E',
        _ => 'U',
    };

    private static string Stricter(string row, char floor) => string.Concat(row.Select(letter => "AIWE".IndexOf(letter) > "AIWE".IndexOf(floor) ? letter : floor));
}
