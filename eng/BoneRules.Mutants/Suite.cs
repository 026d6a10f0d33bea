using System.Collections;
using System.Reflection;
using System.Runtime.Loader;

namespace BoneRules.Mutants;

/// <summary>
/// The tests of a test assembly beside a mutated library: for a mutant in the file of a rule that rule's table and examples, for another one of a family the tables of
/// that family, for one of what all rules stand on the tables of all rules and the tests of plans, laws and other ways of judging.
/// </summary>
/// <remarks>Each has a load context of its own, so that what is made once is made again.</remarks>
internal sealed class Suite
{
    /// <summary>The number of no mutant.</summary>
    public const int NoMutant = -1;

    private const BindingFlags Any = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>Whose tables look at what a folder has beside rules, by the thousands of their ids.</summary>
    private static readonly Dictionary<string, string> _thousands = new()
    {
        ["Spine"] = "1", ["Impact"] = "2", ["Resistance"] = "35", ["Balance"] = "4", ["Progression"] = "35", ["Structure"] = "6", ["Screening"] = "7", ["Lifestyle"] = "8", ["Input"] = "9", ["Assessment"] = "17",
    };

    /// <summary>What all rules stand on, and the tests that look at it, by their namespaces, the quickest first.</summary>
    private static readonly string[] _ground = ["Rules", "Compilation", "Facts", "BoneRules"];
    private static readonly string[] _testsOfGround = ["Rules", "Guidance", "Configuration", "Validation"];

    /// <summary>Tests of what rules say under another preset, and ask of a week.</summary>
    private static readonly string[] _testsOfEveryRule = ["PresetTests", "WeekSubjectTests"];

    /// <summary>They say again what the tables say.</summary>
    private static readonly string[] _leftOut = ["VerifiedRuleTests"];

    private readonly FieldInfo _active;
    private readonly Func<List<object>> _makeRules;
    private readonly MethodInfo _table;
    private readonly PropertyInfo _holds, _descriptor, _id;
    private readonly object _catalog;
    private readonly Func<object, object> _verifierOf;
    private readonly MethodInfo _verifyExamples;
    private readonly PropertyInfo _isSafetyRule, _gravest;
    private readonly List<Test> _tests;
    private readonly Dictionary<string, string> _ruleOfClass = [];
    private readonly Dictionary<string, List<(string Name, Func<bool> Notices)>> _checksOf = [];

    /// <summary>Loads the test assembly; what it makes at once is made under the mutant.</summary>
    public Suite(string bin, int mutant)
    {
        var context = new AssemblyLoadContext("suite");
        context.Resolving += (_, name) => Path.Combine(Path.GetFullPath(bin), name.Name + ".dll") is var path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
        Assembly Load(string name) => context.LoadFromAssemblyPath(Path.Combine(Path.GetFullPath(bin), name + ".dll"));
        // Tests find their files beside the program that runs them.
        AppContext.SetData("APP_CONTEXT_BASE_DIRECTORY", Path.GetFullPath(bin) + Path.DirectorySeparatorChar);
        var (library, tests) = (Load("BoneRules"), Load("BoneRules.Tests"));
        _active = library.GetTypes().Single(static type => type.Name == "MutantControl").GetField("ActiveMutant", Any)!;
        _active.SetValue(null, mutant);
        var create = library.GetType("BoneRules.Rules.RuleCatalog")!.GetMethod("CreateAll", Any)!;
        _makeRules = () => [.. ((IEnumerable)create.Invoke(null, null)!).Cast<object>()];
        var rule = library.GetType("BoneRules.Rules.Rule")!;
        (_descriptor, _id) = (rule.GetProperty("Descriptor")!, library.GetType("BoneRules.Rules.RuleDescriptor")!.GetProperty("Id")!);
        _catalog = library.GetType("BoneRules.ExerciseCatalog")!.GetProperty("Default")!.GetValue(null)!;
        var judged = tests.GetType("BoneRules.Tests.Rules.JudgedCase")!;
        (_table, _holds) = (judged.GetMethods(Any).Single(static method => method.Name == "Table" && method.GetParameters().Length == 2), judged.GetProperty("Holds")!);
        foreach (var type in library.GetTypes().Where(type => type.GetMethod("Create", Any, []) is { } made && made.ReturnType == rule))
            _ruleOfClass[type.Name] = IdOf(type.GetMethod("Create", Any, [])!.Invoke(null, null)!);
        (_isSafetyRule, _gravest) = (_descriptor.PropertyType.GetProperty("IsSafetyRule")!, rule.GetProperty("GravestSeverity")!);
        var verifier = Load("BoneRules.Testing").GetType("BoneRules.Testing.RuleVerifier")!;
        var makeSet = library.GetType("BoneRules.Rules.RuleSet")!.GetConstructors(Any).Single(static constructor => constructor.GetParameters() is [{ ParameterType.Name: "String" }, { ParameterType.Name: "String" }, _, _]);
        var makeList = library.GetType("BoneRules.ValueList")!.GetMethods(Any).First(static method => method.Name == "ToValueList").MakeGenericMethod(rule);
        var makeVerifier = verifier.GetConstructors().Single(static constructor => constructor.GetParameters().Length == 3);
        _verifyExamples = verifier.GetMethod("VerifyExamples", [])!;
        _verifierOf = one =>
        {
            var array = Array.CreateInstance(rule, 1);
            array.SetValue(one, 0);
            return makeVerifier.Invoke([one, makeSet.Invoke(BindingFlags.OptionalParamBinding, null, ["alone", "1", makeList.Invoke(null, [array]), Type.Missing], null), _catalog]);
        };
        _tests = [.. tests.GetTypes().Where(static type => _testsOfGround.Append("Assessments").Any(part => IsIn(type.Namespace, part)) && !_leftOut.Contains(type.Name)).SelectMany(static type => type.GetMethods(Any).SelectMany(method => Test.Of(type, method)))];
    }

    /// <summary>The rule that a file declares, if it does.</summary>
    public string? RuleOf(string type) => _ruleOfClass.GetValueOrDefault(type);

    /// <summary>The first test that notices the mutant; <see langword="null"/> where none does.</summary>
    public string? Killer(int mutant, string className, string folder)
    {
        _active.SetValue(null, mutant);
        try
        {
            foreach (var named in _tests.Where(test => test.Class == className + "Tests"))
                if (!named.Passes()) return named.Name;
            var key = RuleOf(className) ?? folder;
            if (!_checksOf.TryGetValue(key, out var checks)) _checksOf.Add(key, checks = [.. ChecksOf(RuleOf(className), folder)]);
            for (var i = 0; i < checks.Count; i++)
            {
                if (!checks[i].Notices()) continue;
                // What has noticed one is likely to notice the next.
                var killer = checks[i];
                checks.RemoveAt(i);
                checks.Insert(0, killer);
                return killer.Name;
            }
            return null;
        }
        catch (Exception thrown)
        {
            return (thrown.InnerException ?? thrown).GetType().Name;
        }
        finally
        {
            _active.SetValue(null, NoMutant);
        }
    }

    private IEnumerable<(string Name, Func<bool> Notices)> ChecksOf(string? own, string folder)
    {
        if (own is not null)
        {
            yield return ("table of " + own, () => TableNotices(own));
            yield return ("convention on safety rules", () => ConventionNotices(own));
            yield return ("examples of " + own, () => ExamplesNotice(own));
            foreach (var test in _tests.Where(static test => _testsOfEveryRule.Contains(test.Class))) yield return (test.Name, () => !test.Passes());
            yield break;
        }
        var isGround = _ground.Contains(folder);
        if (folder == "Assessment")
            foreach (var test in TestsIn("Assessments")) yield return (test.Name, () => !test.Passes());
        foreach (var id in _makeRules().Select(IdOf).Where(id => isGround || _thousands[folder].Contains(id[2]))) yield return ("table of " + id, () => TableNotices(id));
        foreach (var test in isGround ? _testsOfGround.SelectMany(TestsIn) : []) yield return (test.Name, () => !test.Passes());
    }

    private IEnumerable<Test> TestsIn(string part) => _tests.Where(test => IsIn(test.Namespace, part));

    private static bool IsIn(string? place, string part) => $"{place}.".StartsWith($"BoneRules.Tests.{part}.", StringComparison.Ordinal);

    private bool TableNotices(string id) => ((IEnumerable)_table.Invoke(null, [Rule(id), _catalog])!).Cast<object>().Any(judged => !(bool)_holds.GetValue(judged)!);

    private bool ConventionNotices(string id) => (bool)_isSafetyRule.GetValue(_descriptor.GetValue(Rule(id)))! != (_gravest.GetValue(Rule(id))!.ToString() == "Error");

    private bool ExamplesNotice(string id) => !Test.Passes(() => _verifyExamples.Invoke(_verifierOf(Rule(id)), null));

    private object Rule(string id) => _makeRules().Single(rule => IdOf(rule) == id);

    private string IdOf(object rule) => (string)_id.GetValue(_descriptor.GetValue(rule))!;
}
