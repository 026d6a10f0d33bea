using System.Globalization;
using System.Reflection;
using BoneRules.Rules;
using BoneRules.Testing;

namespace BoneRules.Tests.Rules;

/// <summary>The cases of every rule, from wherever they stand, and the short forms to write them in.</summary>
internal static class RuleTables
{
    /// <summary>The place of the only prescription of a plan.</summary>
    public const string First = "/weeks/0/sessions/0/prescriptions/0";

    private static readonly (string Name, ClientProfile Person)[] Tiers =
        [("B0", People.Healthy), ("B1", People.Osteopenia), ("B2", People.Osteoporosis), ("B2High", People.SevereOsteoporosis), ("B3", People.VertebralFracture)];

    private static readonly (string Name, Func<ClientProfile, ClientProfile> Fallen)[] Levels = [("F0", static person => person), ("F1", People.AfterOneFall), ("F2", People.AfterTwoFalls)];

    private static readonly ILookup<string, RuleCase> All = Collect().ToLookup(static ruled => ruled.Rule, static ruled => ruled.Case);

    /// <summary>The table of a rule.</summary>
    public static ValueList<RuleCase> Of(string rule) => All[rule].ToValueList();

    /// <summary>The rules that have a table.</summary>
    public static IEnumerable<string> Rules => All.Select(static table => table.Key);

    /// <summary>Asks a rule about a plan for a person.</summary>
    public static Question Ask(string rule, ClientProfile client, ExercisePlan plan, CheckConfiguration? configuration = null) => new(rule, client, plan, configuration);

    /// <summary>A row of the rulings, written as they write it, A allowed, I info, W warning, E error, U undetermined: five letters for B0, B1, B2, B2High and B3,
    /// then F1 and F2, of which the stricter counts.</summary>
    public static IEnumerable<RuledCase> Row(string rule, ExercisePlan plan, string row, Func<ClientProfile, ClientProfile>? but = null)
    {
        var bone = row[..5];
        return Row(rule, plan, bone, Stricter(bone, row[6]), Stricter(bone, row[7]), but);
    }

    /// <summary>A row of five letters for each of F0, F1 and F2.</summary>
    public static IEnumerable<RuledCase> Row(string rule, ExercisePlan plan, string f0, string f1, string f2, Func<ClientProfile, ClientProfile>? but = null)
    {
        var letters = f0 + f1 + f2;
        for (var i = 0; i < letters.Length; i++)
        {
            var ((tier, person), (level, fallen)) = (Tiers[i % Tiers.Length], Levels[i / Tiers.Length]);
            var client = fallen(person);
            yield return new RuledCase(rule, new RuleCase($"{tier} {level}", but is null ? client : but(client), plan) { Gravest = Judgement(letters[i]) });
        }
    }

    private static ExpectedJudgement Judgement(char letter) => letter switch
    {
        'A' => ExpectedJudgement.Clean,
        'I' => ExpectedJudgement.Info,
        'W' => ExpectedJudgement.Warning,
        'E' => ExpectedJudgement.Error,
        'U' => ExpectedJudgement.Undetermined,
        _ => throw new ArgumentOutOfRangeException(nameof(letter), letter, "Not a letter of the rulings."),
    };

    private static string Stricter(string row, char floor) => string.Concat(row.Select(letter => "AIWE".IndexOf(letter) > "AIWE".IndexOf(floor) ? letter : floor));

    private static IEnumerable<RuledCase> Collect() =>
        from type in typeof(RuleTables).Assembly.GetTypes()
        from method in type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
        where method.IsDefined(typeof(CasesAttribute))
        from values in method.GetCustomAttributes<ForAttribute>().Select(static given => given.Values).DefaultIfEmpty([])
        from ruled in (IEnumerable<RuledCase>)method.Invoke(null, Converted(method, values))!
        select ruled with { Case = ruled.Case with { Title = Title(method, values, ruled.Case.Title) } };

    /// <summary>An attribute can hold no <c>int?</c> and writes 1 for 1.0.</summary>
    private static object?[] Converted(MethodInfo method, object?[] values)
    {
        var parameters = method.GetParameters();
        return [.. values.Select((value, i) =>
        {
            var type = Nullable.GetUnderlyingType(parameters[i].ParameterType) ?? parameters[i].ParameterType;
            return value is null || type.IsInstanceOfType(value) ? value : Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
        })];
    }

    private static string Title(MethodInfo method, object?[] values, string title)
    {
        var given = string.Join(", ", values.Select(static value => Convert.ToString(value ?? "not stated", CultureInfo.InvariantCulture)).Append(title).Where(static text => text != ""));
        return method.Name.Replace('_', ' ') + (given.Length == 0 ? "" : $" ({given})");
    }
}
