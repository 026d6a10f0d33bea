using System.Globalization;
using System.Text.RegularExpressions;
using BoneRules.Benchmarks.ByHand;
using BoneRules.Benchmarks.Fluent;
using BoneRules.Rules;
using BoneRules.Serialization;

namespace BoneRules.Benchmarks;

/// <summary>Holds every way of writing the 30 rules to the same findings: rule, place, what is certain and what is possible for want of a fact.</summary>
internal static partial class Agreement
{
    private const int Seed = 20_261_122;
    private const int People = 60;
    private const int PlansForEach = 10;

    /// <summary>Compares on plans of the benchmark and on plans by chance.</summary>
    /// <returns>How many plans were compared, and how many matters were found in them.</returns>
    /// <exception cref="InvalidOperationException">Two ways differ; the message names the first difference.</exception>
    public static (int Plans, int Matters) Require()
    {
        var (plans, matters) = (0, 0);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (client, plan) in Cases())
        {
            var declared = Compare(client, plan);
            foreach (var matter in declared) seen.Add(matter.Split(' ')[0]);
            (plans, matters) = (plans + 1, matters + declared.Count);
        }
        // Agreement on a rule that never speaks would say nothing.
        if (ThirtyRules.Ids.Except(seen).ToArray() is { Length: > 0 } silent) throw new InvalidOperationException($"No plan breaks {string.Join(", ", silent)}.");
        return (plans, matters);
    }

    private static IEnumerable<(ClientProfile, ExercisePlan)> Cases()
    {
        foreach (var weeks in new[] { 1, 4, 12 })
        {
            yield return (BenchmarkPlans.Client, BenchmarkPlans.Clean(weeks));
            yield return (BenchmarkPlans.Client, BenchmarkPlans.WithFindings(weeks));
        }
        var random = new RandomPlans(Seed);
        for (var person = 0; person < People; person++)
        {
            var client = random.Client();
            for (var plan = 0; plan < PlansForEach; plan++) yield return (client, random.Plan());
        }
    }

    private static List<string> Compare(ClientProfile client, ExercisePlan plan)
    {
        var person = Assessment.Assess(client);
        var grades = new PersonGrades(person);
        var prepared = ThirtyRules.Compiled.Prepare(plan);
        var declared = Declared(person, prepared);
        var found = new List<Matter>();
        new HandWrittenOnObjects(grades).Check(plan, found);
        Require("by hand on objects", Named(found, prepared), declared, plan);
        found.Clear();
        new HandWrittenOnRows(grades, prepared).Check(found);
        Require("by hand on rows", Named(found, prepared), declared, plan);
        Require("FluentValidation", new FluentPlanValidator(grades).Check(plan).Errors.ConvertAll(static failure =>
            $"{failure.ErrorCode} {PathOf(failure.PropertyName)} {(Grading)failure.CustomState}"), declared, plan);
        return declared;
    }

    private static List<string> Declared(Assessment person, PreparedPlan plan)
    {
        var sink = new FindingSink();
        ThirtyRules.Compiled.Bind(person).Judge(plan, sink);
        var matters = new List<Matter>();
        foreach (ref readonly var item in sink.Items) matters.Add(new Matter(item.Rule.Descriptor.Id, item.Scope, item.Index, item.Low, item.High));
        return Named(matters, plan);
    }

    private static List<string> Named(List<Matter> matters, PreparedPlan plan)
    {
        var places = new PlanPlaces(plan);
        return matters.ConvertAll(matter =>
        {
            var path = matter.Scope switch
            {
                Scope.Prescription => places.PrescriptionPath(matter.Index),
                Scope.Session => places.SessionPath(matter.Index),
                Scope.Week => string.Create(CultureInfo.InvariantCulture, $"/weeks/{matter.Index}"),
                _ => "/client",
            };
            return $"{matter.Rule} {path} {new Grading(matter.Certain, matter.Possible)}";
        });
    }

    /// <summary><c>Weeks[0].Sessions[1]</c> as <c>/weeks/0/sessions/1</c>.</summary>
    private static string PathOf(string property) => "/" + Brackets().Replace(property, "/$1").Replace('.', '/').ToLowerInvariant();

    private static void Require(string way, List<string> found, List<string> declared, ExercisePlan plan)
    {
        var (missing, surplus) = (declared.Except(found).ToArray(), found.Except(declared).ToArray());
        if (missing.Length + surplus.Length == 0 && found.Count == declared.Count) return;
        throw new InvalidOperationException(
            $"{way} differs from the declared rules. Missing: {string.Join(", ", missing)}. Surplus: {string.Join(", ", surplus)}. In {BoneRulesJson.WritePlan(plan)}");
    }

    [GeneratedRegex(@"\[(\d+)\]")]
    private static partial Regex Brackets();
}
